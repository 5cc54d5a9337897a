"""The one session that is open: opened, refreshed, closed; the latest wish wins."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from app.bridge.background import Background
from app.domain.errors import AppError
from app.domain.inspection import Changes, Inspection, changes
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

    ``quiet``: nobody asked for it just now, so nothing may move that the user is at.
    """

    inspection: Inspection
    as_of: datetime
    clock_offset: float | None
    news: Changes | None
    quiet: bool = False


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
        self._following: CancelToken | None = None
        self._shown: Inspection | None = None
        self._asked: SessionKey | None = None

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

    def follow(self, then: Callable[[Changes], None], failed: Callable[[AppError], None]) -> bool:
        """Ask again without a word: ``opened`` comes marked quiet, then ``then``; or only ``failed``.

        Neither, once the user asks or closes. False, and nothing asked, while a question is out. No picture is fetched
        again for it: only what the user asks for brings new addresses of photos that are known.
        """
        if self._shown is None or self._token is not None or self._following is not None:
            return False
        key = self._shown.key
        self._following = self._background.run(
            lambda cancel: self._fetch(key, cancel),
            then=lambda reply: self._on_followed(reply, then),
            failed=lambda error: self._on_not_followed(error, failed),
        )
        return True

    def cancel(self) -> None:
        if self.busy and self._drop_question():
            self.cancelled.emit()

    def close(self) -> None:
        self._drop_question()
        self._shown = None
        self.closed.emit()

    def _drop_question(self) -> bool:
        if self._following is not None:
            self._following.cancel()
            self._following = None
        if self._token is None:
            return False
        self._token.cancel()
        self._token = None
        return True

    def _on_reply(self, reply: Reply) -> None:
        self._token = None
        before, self._shown = self._shown, reply.inspection
        same = before is not None and before.key == self._shown.key
        news = changes(before, self._shown) if before is not None and same else None
        self.opened.emit(Opened(self._shown, datetime.now(UTC), reply.clock_offset, news))

    def _on_followed(self, reply: Reply, then: Callable[[Changes], None]) -> None:
        self._following = None
        if (before := self._shown) is None:
            return
        known = before.status if reply.inspection.status is None else reply.inspection.status
        self._shown = now = reply.inspection.with_status(known).with_addresses_of(before)
        news = changes(before, now)
        self.opened.emit(Opened(now, datetime.now(UTC), reply.clock_offset, news, quiet=True))
        then(news)

    def _on_not_followed(self, error: AppError, failed: Callable[[AppError], None]) -> None:
        self._following = None
        failed(error)

    def _on_failed(self, key: SessionKey, error: AppError) -> None:
        self._token = None
        self.failed.emit(key, error)
