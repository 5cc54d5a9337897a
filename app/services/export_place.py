"""Where an export is built: beside its target, under a lock, and gone whatever happens unless it is whole."""

from __future__ import annotations

import os
import re
import secrets
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from app.domain.errors import ExportFailed
from app.domain.export_plan import ExportForm
from app.services.folder_lock import locked
from app.services.whole_file import sync_folder

NOT_EMPTY = "the folder is not empty"
IS_FOLDER = "there is a folder of that name"
_PART = re.compile(r"\..+\.part-[0-9a-f]{16}")
_LONGEST_STEM = 80


class ExportPlace:
    """``tree``: what becomes the target, a folder or a file. ``work``: for files that nobody gets to see."""

    def __init__(self, part: Path, target: Path, form: ExportForm) -> None:
        self.work = part / "work"
        self.tree = part / ("tree.zip" if form is ExportForm.ZIP else "tree")
        self._target, self._form = target, form

    def settle(self) -> None:
        """Give what was built its name. ``OSError``."""
        if self._form is ExportForm.FOLDER and self._target.is_dir():
            self._target.rmdir()  # an empty one was allowed; Windows does not replace it
        os.replace(self.tree, self._target)
        with suppress(OSError):  # it is whole, and it is there
            sync_folder(self._target.parent)


@contextmanager
def building(target: Path, form: ExportForm) -> Iterator[ExportPlace]:
    """A place on the target's own disk. ``ExportFailed`` for an ``OSError`` inside; the part always goes."""
    try:
        _check_free(target, form)
        target.parent.mkdir(parents=True, exist_ok=True)
        sweep(target.parent)
        with _part_beside(target) as part:
            place = ExportPlace(part, target, form)
            place.work.mkdir()
            yield place
    except OSError as error:
        raise ExportFailed(str(target), error.strerror or type(error).__name__) from error


def sweep(folder: Path) -> int:
    """Remove what killed exports left in ``folder``; how many. A part whose export still runs is locked, and stays."""
    return sum(_removed_if_dead(part) for part in folder.glob(".*.part-*") if _PART.fullmatch(part.name))


def _check_free(target: Path, form: ExportForm) -> None:
    if form is ExportForm.ZIP and target.is_dir():
        raise ExportFailed(str(target), IS_FOLDER)
    if form is ExportForm.FOLDER and target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise ExportFailed(str(target), NOT_EMPTY)


@contextmanager
def _part_beside(target: Path) -> Iterator[Path]:
    part = target.with_name(f".{target.name[:_LONGEST_STEM]}.part-{secrets.token_hex(8)}")
    part.mkdir(mode=0o700)
    try:
        with locked(part, root=part.parent):  # another export may take it for a dead one's and remove it before
            yield part
    finally:
        shutil.rmtree(part, ignore_errors=True)


def _removed_if_dead(part: Path) -> bool:
    with suppress(OSError):  # its export runs
        if part.is_symlink() or not part.is_dir():
            return False
        with locked(part, wait=False):  # one that has just been made and not yet locked is made again by its export
            shutil.rmtree(part, ignore_errors=True)
        if sys.platform == "win32":
            shutil.rmtree(part, ignore_errors=True)
        return not part.exists()
    return False
