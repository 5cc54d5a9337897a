"""The licence texts, listed and read on a worker."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.bridge.background import Background
from app.domain.errors import AppError, Cancelled
from app.domain.licence import Licence
from app.services.cancel import CancelToken
from app.services.licence_shelf import LicenceShelf


class LicenceDesk(QObject):
    listed = Signal(object)  # tuple[Licence, ...]
    read = Signal(object, str)  # Licence, its text
    failed = Signal(object)  # AppError

    def __init__(self, shelf: LicenceShelf, background: Background) -> None:
        super().__init__()
        self._shelf, self._background = shelf, background

    @property
    def folder(self) -> Path | None:
        """Of an installed program; looked for each time, one call of the system."""
        return self._shelf.folder

    def ask(self) -> None:
        self._background.run(self._list, then=self.listed.emit, failed=self._on_failed)

    def ask_for(self, licence: Licence) -> None:
        job = partial(self._text, licence)
        self._background.run(job, then=partial(self.read.emit, licence), failed=self._on_failed)

    def _list(self, _: CancelToken) -> tuple[Licence, ...]:  # on a worker
        return self._shelf.licences()

    def _text(self, licence: Licence, _: CancelToken) -> str:  # on a worker
        return self._shelf.text(licence)

    def _on_failed(self, error: AppError) -> None:
        if not isinstance(error, Cancelled):
            self.failed.emit(error)
