"""Forgetting a session: every byte of its folder goes, also when a crash comes in between."""

from __future__ import annotations

import shutil
from contextlib import suppress
from pathlib import Path

from app.services.folder_lock import LOCK, locked
from app.services.shelf_places import FORGOTTEN
from app.services.whole_file import sync_folder


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
            shutil.rmtree(entry)
        else:
            entry.unlink(missing_ok=True)
    (folder / FORGOTTEN).unlink(missing_ok=True)


def unfinished(root: Path) -> tuple[Path, ...]:
    """Folders whose forgetting a crash cut off."""
    return tuple(mark.parent for mark in root.glob(f"*/{FORGOTTEN}"))
