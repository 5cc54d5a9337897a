"""Copies of kept pictures for people: byte for byte, whole or not at all."""

from __future__ import annotations

import os
import secrets
import shutil
from contextlib import suppress
from pathlib import Path

from app.domain.errors import StoreFault


def copy_picture(kept: Path, target: Path) -> Path:
    """Write ``target`` beside and put it in place when it is complete. ``StoreFault`` when the disk refuses."""
    beside = target.with_name(f".{secrets.token_hex(6)}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with kept.open("rb") as source, beside.open("wb") as out:
            shutil.copyfileobj(source, out, 1 << 20)
            out.flush()
            os.fsync(out.fileno())
        beside.replace(target)
    except OSError as error:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        raise StoreFault(str(target), error.strerror or type(error).__name__) from None
    return target
