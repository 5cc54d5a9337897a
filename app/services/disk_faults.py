"""What the disk refuses, as an error of ours."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.domain.errors import StoreFault


@contextmanager
def on_disk(path: Path) -> Iterator[None]:
    """``OSError`` becomes ``StoreFault``; ``path`` is named unless the system names one."""
    try:
        yield
    except OSError as error:
        raise StoreFault(str(error.filename or path), error.strerror or type(error).__name__) from error
