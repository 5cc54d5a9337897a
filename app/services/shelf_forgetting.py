"""Forgetting a session: every byte of its folder goes, also when a crash comes in between."""

from __future__ import annotations

import shutil
import time
from contextlib import suppress
from pathlib import Path

from app.services.folder_lock import LOCK, locked
from app.services.shelf_places import FORGOTTEN, PICTURES, REPLIES, THUMBNAILS
from app.services.whole_file import sync_folder

_TRIES, _PAUSE = 6, 0.05
"""Who was just receiving a picture there has taken notice by then."""


_YOUNG = 60.0


def forget_folder(folder: Path) -> None:
    """``OSError`` for what resists; a mark stays in the folder then, and the next start goes on."""
    if not folder.is_dir():
        return
    with locked(folder):
        (folder / FORGOTTEN).touch()
        sync_folder(folder)
        remove_contents(folder)
    with suppress(OSError):  # another process may just have looked in
        (folder / LOCK).unlink(missing_ok=True)
        folder.rmdir()


def remove_contents(folder: Path) -> None:
    """Under the lock; all but the lock itself, the mark last."""
    for entry in folder.iterdir():
        if entry.name in (LOCK, FORGOTTEN):
            continue
        if entry.is_dir() and not entry.is_symlink():
            _remove_tree(entry)
        else:
            entry.unlink(missing_ok=True)
    (folder / FORGOTTEN).unlink(missing_ok=True)


def remove_if_empty(folder: Path) -> None:
    """What another process left that looked in while it was forgotten. A folder that holds any file stays."""
    with suppress(OSError):
        if time.time() - folder.stat().st_mtime < _YOUNG:
            return  # somebody may be about to keep a session there
        if {entry.name for entry in folder.iterdir()} <= {LOCK, PICTURES, REPLIES, THUMBNAILS}:
            for room in (PICTURES, REPLIES, THUMBNAILS):
                if (folder / room).exists():
                    (folder / room).rmdir()
            with locked(folder, wait=False):
                (folder / LOCK).unlink()
            folder.rmdir()


def _remove_tree(folder: Path) -> None:
    for left in reversed(range(_TRIES)):
        try:
            shutil.rmtree(folder)
        except OSError:
            if not folder.exists():
                return
            if not left:
                raise
            time.sleep(_PAUSE)
        else:
            return


def unfinished(root: Path) -> tuple[Path, ...]:
    """Folders whose forgetting a crash cut off."""
    return tuple(mark.parent for mark in root.glob(f"*/{FORGOTTEN}"))
