"""One writer in a folder at a time, among all processes."""

from __future__ import annotations

import errno
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from app.services.kernel_lock import lock_file

LOCK = "lock"
_PATIENCE = 5.0  # seconds that another process may hold the lock; a save takes milliseconds
_HELD = (errno.EWOULDBLOCK, errno.EACCES, errno.EDEADLK)


def is_held(error: OSError) -> bool:
    """Whether ``lock_file`` failed because another one holds the lock; else the file itself could not be opened."""
    return error.errno in _HELD and error.filename is None


@contextmanager
def locked(folder: Path, wait: bool = True) -> Iterator[IO[bytes]]:
    """Makes the lock's file in ``folder``. ``OSError`` when another one does not let go in time, or at all."""
    end = time.monotonic() + (_PATIENCE if wait else 0)
    while True:
        try:
            file = lock_file(folder / LOCK, wait=False)
            break
        except OSError as error:
            if not is_held(error) or time.monotonic() >= end:
                raise
            time.sleep(0.02)
    with file:
        yield file


def make_private(root: Path, folder: Path) -> bool:
    """Make ``folder`` in ``root``, both readable by their owner only; whether it was not there."""
    if folder.is_dir():
        return False
    root.mkdir(parents=True, exist_ok=True, mode=0o700)
    folder.mkdir(exist_ok=True, mode=0o700)
    return True
