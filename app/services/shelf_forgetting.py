"""Forgetting a session: every byte of its folder goes, also when a crash comes in between."""

from __future__ import annotations

import errno
import shutil
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from app.services.folder_lock import LOCK, locked_if_there
from app.services.shelf_places import FORGOTTEN, ROOMS, is_forgotten
from app.services.whole_file import sync_folder

_TRIES = 20
_UNDER_WAY = (errno.ENOENT, errno.ENOTEMPTY, errno.EEXIST)


def forget_folder(folder: Path, unless: Callable[[], bool] = lambda: False) -> bool:
    """Whether it is gone. ``unless``: asked under the folder's lock, whether it is to stay after all.

    ``OSError`` for what resists; a mark stays in the folder then, and the next start goes on.
    """
    with locked_if_there(folder) as there:
        if not there:
            return not folder.is_dir()
        if unless():
            return False
        with suppress(OSError):  # on a full disk: it is removed without a mark
            (folder / FORGOTTEN).touch()
            sync_folder(folder)
        remove_contents(folder)
        _leave(folder)
    if sys.platform == "win32":  # where an open lock cannot be removed, neither ours nor that of another process
        _leave(folder)
    return True


def remove_contents(folder: Path) -> None:
    """Under the lock; all but the lock itself, the mark last. A picture that is just arriving goes, too."""
    for last in (*(False,) * (_TRIES - 1), True):
        try:
            _remove_all_in(folder)
        except OSError as error:
            if last or error.errno not in _UNDER_WAY:
                raise
            time.sleep(0.005)
        else:
            return


def drop_if_bare(folder: Path) -> None:
    """Remove a folder in which nothing is left but empty rooms."""
    with suppress(OSError), locked_if_there(folder) as there:
        if there:
            for name in ROOMS:
                with suppress(OSError):
                    (folder / name).rmdir()
            if {entry.name for entry in folder.iterdir()} == {LOCK}:
                _leave(folder)


def unfinished(root: Path) -> tuple[Path, ...]:
    """Folders whose forgetting a crash cut off."""
    return tuple(mark.parent for mark in root.glob(f"*/{FORGOTTEN}"))


def finish_forgetting(folder: Path) -> bool:
    """Whether it is gone; not if another process was quicker, and somebody has opened the session again."""
    return forget_folder(folder, unless=lambda: not is_forgotten(folder))


def _remove_all_in(folder: Path) -> None:
    entries = sorted(folder.iterdir(), key=Path.is_dir)  # what makes it a session goes first
    for entry in entries:
        if entry.name in (LOCK, FORGOTTEN):
            continue
        if entry.is_dir() and not entry.is_symlink():
            shutil.rmtree(entry)
        else:
            entry.unlink(missing_ok=True)
    (folder / FORGOTTEN).unlink(missing_ok=True)


def _leave(folder: Path) -> None:
    with suppress(OSError):  # another process has just put something in
        (folder / LOCK).unlink(missing_ok=True)
        folder.rmdir()
