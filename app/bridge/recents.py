"""Keeps the list of sessions opened before, without ever making the window wait for the disk."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, Signal

from app.bridge.background import Background
from app.bridge.open_session import Opened
from app.bridge.session_list_model import SessionListModel
from app.domain.recent_session import RecentSession
from app.services.cancel import CancelToken


class Remembers(Protocol):
    def load(self) -> tuple[RecentSession, ...]: ...
    def remember(self, session: RecentSession) -> tuple[RecentSession, ...]: ...


class Recents(QObject):
    failed = Signal(object)  # AppError

    def __init__(self, store: Remembers, model: SessionListModel, background: Background) -> None:
        super().__init__()
        self._store, self._model, self._background = store, model, background
        self._loading: CancelToken | None = None

    def load(self) -> None:
        self._loading = self._background.run(
            lambda _: self._store.load(), then=self._model.show, failed=self.failed.emit
        )

    def remember(self, opened: Opened) -> None:
        session = RecentSession.of(opened.inspection, opened.as_of)
        if self._loading is not None:  # what it found may be older
            self._loading.cancel()
        self._background.run(lambda _: self._store.remember(session), then=self._model.show, failed=self.failed.emit)
