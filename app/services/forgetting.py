"""Removes every byte of a session, or of all of them, from the data folder."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import Protocol

from app.domain.errors import StoreFault
from app.domain.library_errors import NotForgotten
from app.domain.session_key import SessionKey
from app.services.disk_faults import on_disk

_DAMAGED = ".damaged"
_OLD_LIST = "recent.json"
_LOGS = ("walkaround.log*", "crash.txt")


def _never() -> bool:
    return False


class Forgets(Protocol):
    def forget(self, key: SessionKey, unless: Callable[[], bool] = ...) -> None: ...


class Forgetting:
    """``folder``: the data folder. Only what this program made there is touched.

    ``shelf`` removes a session's folder; ``pictures`` what this run of the program holds of it elsewhere.
    All that can be removed is, then ``NotForgotten`` tells of the first that could not.
    """

    def __init__(self, folder: Path, shelf: Forgets, pictures: Callable[[SessionKey], None], log_folder: Path) -> None:
        self._folder, self._shelf, self._pictures, self._logs = folder, shelf, pictures, log_folder

    @property
    def _sessions(self) -> Path:
        return self._folder / "sessions"

    def session(self, key: SessionKey, unless: Callable[[], bool] = _never) -> None:
        """``unless``: asked when nobody else can write into its folder, whether that is to stay."""
        aside = [path for path in self._set_aside() if path.name.rpartition("-")[0] == key.text]
        removing = (partial(_remove, path) for path in aside)
        _all_of((partial(self._pictures, key), partial(self._shelf.forget, key, unless), *removing))

    def everything(self, keys: Iterable[SessionKey]) -> None:
        """Settings and the place of the window stay; the log begins anew."""
        sessions = [partial(self.session, key) for key in keys]
        aside = [partial(_remove, self._sessions / _DAMAGED)]
        logs = [partial(_empty, path) for pattern in _LOGS for path in self._logs.glob(pattern)]
        _all_of((*sessions, *aside, self.drop_old_list, *logs))

    def drop_old_list(self) -> None:
        """What an earlier version kept of sessions opened before; the folders tell it now. ``StoreFault``."""
        _remove(self._folder / _OLD_LIST)
        _remove(self._folder / f"{_OLD_LIST}.part")

    def _set_aside(self) -> list[Path]:
        """Folders that were damaged: ``.damaged/KEY-1``."""
        return sorted((self._sessions / _DAMAGED).glob("*"))


def _all_of(attempts: Iterable[Callable[[], object]]) -> None:
    first: StoreFault | NotForgotten | None = None
    for attempt in attempts:
        try:
            attempt()
        except (StoreFault, NotForgotten) as error:
            first = first or error
    if first is not None:
        raise NotForgotten(first.path, first.why) from first


def _remove(path: Path) -> None:
    with on_disk(path):
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)


def _empty(log: Path) -> None:
    """The log is being written: it is cut off, not removed. What it was before goes."""
    with on_disk(log):
        if log.suffix in (".log", ".txt"):
            os.truncate(log, 0)
        else:
            log.unlink(missing_ok=True)
