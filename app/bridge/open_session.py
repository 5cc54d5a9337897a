"""The one session that is open: opened, refreshed, closed; the latest wish wins."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from app.bridge.background import Background
from app.domain.errors import AppError
from app.domain.inspection import Changes, Inspection, changes
from app.domain.kept_session import KeptSession
from app.domain.session_details import SessionData
from app.domain.session_key import SessionKey
from app.services.cancel import CancelToken

_BREATH_MS = 50
"""After a copy has been shown, until the server is asked: painting it comes first."""


class Reply(Protocol):
    """What the server said. ``clock_offset``: seconds the server is ahead, when it had to be corrected for.

    ``kept``: as it stands on the disk now; None when the disk did not take it, for the reason in ``not_kept``.
    """

    @property
    def inspection(self) -> Inspection: ...
    @property
    def clock_offset(self) -> float | None: ...
    @property
    def kept(self) -> KeptSession | None: ...
    @property
    def not_kept(self) -> AppError | None: ...


Fetch = Callable[[SessionKey, CancelToken], Reply]
FindKept = Callable[[SessionKey, CancelToken], KeptSession | None]


@dataclass(frozen=True)
class Opened:
    """``as_of``: when the server said so, UTC. ``news``: what is different from what was shown of it before; None for
    another session. ``copy``: what this computer has kept, not asked for just now. ``quiet``: nobody asked for it just
    now, so nothing may move that the user is at.
    """

    inspection: Inspection
    as_of: datetime
    clock_offset: float | None
    news: Changes | None
    copy: bool = False
    quiet: bool = False
    data: SessionData | None = None


class OpenSession(QObject):
    """A failed open or refresh leaves what is open as it is.

    A session that is kept on this computer is opened from there at once, and again when the server has answered.
    """

    opening = Signal(object)  # SessionKey
    opened = Signal(object)  # Opened
    failed = Signal(object, object)  # SessionKey, AppError
    cancelled = Signal()
    closed = Signal()
    trouble = Signal(object)  # AppError: it is shown, but not kept, or what was kept had to be mended

    def __init__(self, fetch: Fetch, background: Background, find_kept: FindKept | None = None) -> None:
        super().__init__()
        self._fetch, self._find_kept = fetch, find_kept
        self._background = background
        self._token: CancelToken | None = None
        self._following: CancelToken | None = None
        self._looking: CancelToken | None = None
        self._breath = QTimer(self, singleShot=True, interval=_BREATH_MS)
        self._breath.timeout.connect(self._ask)
        self._opened: Opened | None = None
        self._kept: KeptSession | None = None
        self._asked: SessionKey | None = None

    @property
    def inspection(self) -> Inspection | None:
        return self._opened.inspection if self._opened is not None else None

    @property
    def latest(self) -> Opened | None:
        """What was told last of the session that is open."""
        return self._opened

    @property
    def kept(self) -> KeptSession | None:
        """As it stood on the disk when it was opened or last answered for."""
        return self._kept

    @property
    def busy(self) -> bool:
        return self._token is not None or self._looking is not None or self._breath.isActive()

    @property
    def busy_elsewhere(self) -> bool:
        """Another session than the one that is open is being asked for."""
        return self.busy and not self._shows(self._asked)

    @property
    def keys(self) -> frozenset[SessionKey]:
        """Of what is open, and of what is being asked for."""
        shown = {self._opened.inspection.key} if self._opened is not None else set()
        return frozenset(shown | ({self._asked} if self.busy and self._asked is not None else set()))

    def open(self, key: SessionKey) -> None:
        """Ask for this session; an earlier question is dropped."""
        self._drop_question()
        self._asked = key
        self.opening.emit(key)
        if (find_kept := self._find_kept) is None or self._shows(key):
            self._ask()
            return
        self._looking = self._background.run(
            lambda cancel: find_kept(key, cancel),
            then=partial(self._on_kept, key),
            failed=partial(self._on_none_kept, key),
        )

    def _ask(self) -> None:
        """The server; once what is kept has been shown, so that nothing keeps its pictures waiting."""
        if (key := self._asked) is None:
            return
        self._token = self._background.run(
            lambda cancel: self._fetch(key, cancel),
            then=self._on_reply,
            failed=partial(self._on_failed, key),
        )

    def refresh(self) -> None:
        if (shown := self.inspection) is not None:
            self.open(shown.key)

    def follow(self, then: Callable[[Changes], None], failed: Callable[[AppError], None]) -> bool:
        """Ask again without a word: ``opened`` comes marked quiet, then ``then``; or only ``failed``.

        Neither, once the user asks or closes. False, and nothing asked, while a question is out. No picture is fetched
        again for it: only what the user asks for brings new addresses of photos that are known.
        """
        if (shown := self.inspection) is None or self.busy or self._following is not None:
            return False
        self._following = self._background.run(
            lambda cancel: self._fetch(shown.key, cancel),
            then=lambda reply: self._on_followed(reply, then),
            failed=lambda error: self._on_not_followed(error, failed),
        )
        return True

    def learn(self, data: SessionData) -> None:
        """What PAVE says of the session that is open beside its photos; its status tells absences apart."""
        if self._opened is not None:
            inspection = self._opened.inspection.with_status(data.status)
            self._show(inspection, self._opened.as_of, self._opened.clock_offset, self._opened.copy, True, data)

    def cancel(self) -> None:
        if self.busy and self._drop_question():
            self.cancelled.emit()

    def let_go(self, key: SessionKey) -> None:
        """Neither show this session nor ask for it."""
        if self._shows(key):
            self.close()
        elif self._asked == key and self.busy:
            self._drop_question()
            self.cancelled.emit()

    def close(self) -> None:
        self._drop_question()
        self._opened = self._kept = None
        self.closed.emit()

    def _shows(self, key: SessionKey | None) -> bool:
        shown = self.inspection
        return shown is not None and shown.key == key

    def _drop_question(self) -> bool:
        asked = self.busy
        self._breath.stop()
        for token in (self._looking, self._following, self._token):
            if token is not None:
                token.cancel()
        self._looking = self._following = self._token = None
        return asked

    def _on_kept(self, key: SessionKey, kept: KeptSession | None) -> None:
        self._looking = None
        if kept is None:
            self._ask()
            return
        self._kept = kept
        self._breath.start()
        self._show(kept.inspection, kept.checked_at, None, True, False, kept.data)
        if kept.damage is not None:
            self.trouble.emit(kept.damage)

    def _on_none_kept(self, key: SessionKey, error: AppError) -> None:
        self.trouble.emit(error)
        self._on_kept(key, None)

    def _on_reply(self, reply: Reply) -> None:
        self._token = None
        self._kept = reply.kept
        data = self._opened.data if self._opened is not None and self._shows(reply.inspection.key) else None
        data = data or (reply.kept.data if reply.kept is not None else None)
        inspection = reply.inspection.with_status(data.status) if data is not None else reply.inspection
        self._show(inspection, datetime.now(UTC), reply.clock_offset, False, False, data)
        if reply.not_kept is not None:
            self.trouble.emit(reply.not_kept)

    def _on_followed(self, reply: Reply, then: Callable[[Changes], None]) -> None:
        self._following = None
        if (before := self._opened) is None:
            return
        self._kept = reply.kept
        status = before.inspection.status if reply.inspection.status is None else reply.inspection.status
        now = reply.inspection.with_status(status).with_addresses_of(before.inspection)
        self._show(now, datetime.now(UTC), reply.clock_offset, False, True, before.data)
        then(changes(before.inspection, now))

    def _on_not_followed(self, error: AppError, failed: Callable[[AppError], None]) -> None:
        self._following = None
        failed(error)

    def _show(
        self,
        inspection: Inspection,
        as_of: datetime,
        clock_offset: float | None,
        copy: bool,
        quiet: bool,
        data: SessionData | None,
    ) -> None:
        before = self.inspection
        news = changes(before, inspection) if before is not None and before.key == inspection.key else None
        self._opened = Opened(inspection, as_of, clock_offset, news, copy, quiet, data)
        self.opened.emit(self._opened)

    def _on_failed(self, key: SessionKey, error: AppError) -> None:
        self._token = None
        self.failed.emit(key, error)
