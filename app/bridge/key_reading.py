"""Finds the session keys in what was pasted or in a file, on a worker; the latest wish counts."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.bridge.background import Background, Job
from app.domain.errors import AppError
from app.domain.key_list import KeyList
from app.services.cancel import CancelToken
from app.services.key_file import read_key_file, read_key_text


class KeyReading(QObject):
    read = Signal(object, str)  # KeyList, the file's name or an empty text
    failed = Signal(object)  # AppError

    def __init__(self, background: Background) -> None:
        super().__init__()
        self._background = background
        self._token: CancelToken | None = None

    def read_text(self, text: str) -> None:
        self._start(lambda _: read_key_text(text), "")

    def read_file(self, path: Path) -> None:
        self._start(lambda _: read_key_file(path), path.name)

    def _start(self, job: Job[KeyList], name: str) -> None:
        if self._token is not None:
            self._token.cancel()
        self._token = self._background.run(job, then=partial(self._on_read, name), failed=self._on_failed)

    def _on_read(self, name: str, keys: KeyList) -> None:
        self._token = None
        self.read.emit(keys, name)

    def _on_failed(self, error: AppError) -> None:
        self._token = None
        self.failed.emit(error)
