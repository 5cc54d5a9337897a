"""One writer in a folder at a time, among all processes."""

from __future__ import annotations

import errno
import os
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import IO

from app.services.kernel_lock import lock_file
from app.services.whole_file import sync_folder

LOCK = "lock"
_PATIENCE = 5.0  # seconds that another process may hold the lock; a save takes milliseconds
_HELD = (errno.EWOULDBLOCK, errno.EACCES, errno.EDEADLK)


def is_held(error: OSError) -> bool:
    """Whether ``lock_file`` failed because another one holds the lock; else the file itself could not be opened."""
    return error.errno in _HELD and error.filename is None


@contextmanager
def locked(folder: Path, wait: bool = True, *, root: Path | None = None) -> Iterator[IO[bytes]]:
    """Makes the lock's file in ``folder``. ``OSError`` when another one does not let go in time, or at all.

    ``root``: the folder is made in it, and made again when another process has just removed it.
    """
    end = time.monotonic() + (_PATIENCE if wait else 0)
    while (file := _attempt(folder, root)) is None:
        if time.monotonic() >= end:
            raise BlockingIOError(errno.EWOULDBLOCK, os.strerror(errno.EWOULDBLOCK))
        time.sleep(0.02)
    with file:
        yield file


@contextmanager
def locked_if_there(folder: Path) -> Iterator[bool]:
    """False, and nothing is locked, when there is no such folder, or none any longer."""
    with ExitStack() as holding:
        try:
            holding.enter_context(locked(folder))
        except FileNotFoundError:
            there = False
        else:
            there = True
        yield there


def make_private(root: Path, folder: Path) -> None:
    """Make ``folder`` in ``root``, both readable by their owner only."""
    if not folder.is_dir():
        root.mkdir(parents=True, exist_ok=True, mode=0o700)
        folder.mkdir(exist_ok=True, mode=0o700)
        sync_folder(root)


def make_room(root: Path, folder: Path, name: str) -> Path:
    """A folder in ``folder``, also when another process has just removed both."""
    room = folder / name
    for last in (*(False,) * 9, True):
        make_private(root, folder)
        try:
            room.mkdir(exist_ok=True, mode=0o700)
        except (FileNotFoundError, FileExistsError):  # the latter when it goes while it is looked at
            if last:
                raise
        else:
            break
    return room


def _attempt(folder: Path, root: Path | None) -> IO[bytes] | None:
    """None while another one holds the lock, or has just removed the folder with its lock."""
    lock = folder / LOCK
    if root is not None:
        make_private(root, folder)
    try:
        file = lock_file(lock, wait=False)
    except FileNotFoundError:
        if root is None:
            raise
        return None
    except OSError as error:
        if not is_held(error):
            raise
        return None
    if _is_the_one(file, lock):
        return file
    file.close()
    return None


def _is_the_one(file: IO[bytes], lock: Path) -> bool:
    """Who waited for a lock whose file was removed meanwhile holds one that keeps nobody out."""
    if sys.platform == "win32":  # where no file can be removed while it is open
        return True
    try:
        return os.path.samestat(os.fstat(file.fileno()), lock.stat())
    except FileNotFoundError:
        return False
