"""The one session that is open: opened, refreshed, closed; the latest wish wins."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from app.bridge.background import Background
from app.domain.errors import AppError
from app.domain.inspection import Changes, Inspection, changes
from app.domain.session_details import SessionData
from app.domain.session_key import SessionKey
from app.services.cancel import CancelToken


class Reply(Protocol):
    """What the server said. ``clock_offset``: seconds the server is ahead, when it had to be corrected for."""

    @property
    def inspection(self) -> Inspection: ...
    @property
    def clock_offset(self) -> float | None: ...


@dataclass(frozen=True)
class Opened:
    """``as_of``: when the reply arrived, UTC. ``news``: what is different from the reply shown before.

    ``copy``: from the disk. ``quiet``: the same reply, seen in the light of ``data`` that came after it.
    """

    inspection: Inspection
    as_of: datetime
    clock_offset: float | None
    news: Changes | None
    copy: bool = False
    quiet: bool = False
    data: SessionData | None = None


class OpenSession(QObject):
    """A failed open or refresh leaves what is open as it is."""

    opening = Signal(object)  # SessionKey
    opened = Signal(object)  # Opened
    failed = Signal(object, object)  # SessionKey, AppError
    cancelled = Signal()
    closed = Signal()

    def __init__(self, fetch: Callable[[SessionKey, CancelToken], Reply], background: Background) -> None:
        super().__init__()
        self._fetch = fetch
        self._background = background
        self._token: CancelToken | None = None
        self._shown: Inspection | None = None
        self._asked: SessionKey | None = None
        self._last: Opened | None = None

    @property
    def inspection(self) -> Inspection | None:
        return self._shown

    @property
    def busy(self) -> bool:
        return self._token is not None

    @property
    def busy_elsewhere(self) -> bool:
        """Another session than the one that is open is being asked for."""
        return self.busy and (self._shown is None or self._asked != self._shown.key)

    def open(self, key: SessionKey) -> None:
        """Ask for this session; an earlier question is dropped."""
        self._drop_question()
        self._asked = key
        self.opening.emit(key)
        self._token = self._background.run(
            lambda cancel: self._fetch(key, cancel),
            then=self._on_reply,
            failed=lambda error: self._on_failed(key, error),
        )

    def refresh(self) -> None:
        if self._shown is not None:
            self.open(self._shown.key)

    def learn(self, data: SessionData) -> None:
        """What GET session data says of the session that is open: only the kinds of absence depend on it."""
        if self._shown is None or self._last is None:
            return
        before, self._shown = self._shown, self._shown.with_status(data.status)
        news = changes(before, self._shown)
        self._last = replace(self._last, inspection=self._shown, news=news, quiet=True, data=data)
        self.opened.emit(self._last)

    def cancel(self) -> None:
        if self._drop_question():
            self.cancelled.emit()

    def close(self) -> None:
        self._drop_question()
        self._shown = None
        self.closed.emit()

    def _drop_question(self) -> bool:
        if self._token is None:
            return False
        self._token.cancel()
        self._token = None
        return True

    def _on_reply(self, reply: Reply) -> None:
        self._token = None
        before, inspection = self._shown, reply.inspection
        same = before is not None and before.key == inspection.key
        data = self._last.data if same and self._last is not None else None
        self._shown = inspection.with_status(data.status) if data is not None else inspection
        news = changes(before, self._shown) if before is not None and same else None
        self._last = Opened(self._shown, datetime.now(UTC), reply.clock_offset, news, data=data)
        self.opened.emit(self._last)

    def _on_failed(self, key: SessionKey, error: AppError) -> None:
        self._token = None
        self.failed.emit(key, error)
