"""What PAVE says of the open session beside its photos: asked for in the background, and never in their way."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance

from app.bridge.background import Background
from app.bridge.open_session import Opened
from app.domain.capture_link import capture_link
from app.domain.errors import AppError, Cancelled
from app.domain.session_details import SessionData
from app.domain.session_key import SessionKey
from app.services.cancel import CancelToken


class OpensSessions(Protocol):
    """``OpenSession``, as far as it tells of what is open and learns of it."""

    @property
    def opened(self) -> SignalInstance: ...
    @property
    def closed(self) -> SignalInstance: ...
    def learn(self, data: SessionData) -> None: ...


Ask = Callable[[SessionKey, CancelToken, SessionData | None], SessionData]
"""The last one: what is known, for a question that nobody waits for; it may ask for less then."""


@dataclass(frozen=True)
class _Answer:
    """``account``: its name for links, empty where it is not known."""

    key: SessionKey
    account: str
    data: SessionData | None
    error: AppError | None


class SessionDetailsDesk(QObject):
    """Asks once for each reply about the photos that comes from the server; one question at a time.

    A failure is told by ``silent`` and changes nothing: what was known stays known. ``account`` may raise what a
    keyring raises; with it the customer's link can be named, and nothing else is done with it.
    """

    known = Signal(object)  # SessionData
    silent = Signal(object)  # AppError

    def __init__(
        self,
        session: OpensSessions,
        ask: Ask,
        account: Callable[[CancelToken], str],
        background: Background,
    ) -> None:
        super().__init__()
        self._session, self._ask, self._account, self._background = session, ask, account, background
        self._key: SessionKey | None = None
        self._data: SessionData | None = None
        self._trouble: AppError | None = None
        self._account_name = ""
        self._token: CancelToken | None = None
        self._learning = False
        session.opened.connect(self._on_opened)
        session.closed.connect(self._on_closed)

    @property
    def key(self) -> SessionKey | None:
        """Of the session that is open."""
        return self._key

    @property
    def data(self) -> SessionData | None:
        """What is known by now, from the server or from this computer's copy."""
        return self._data

    @property
    def trouble(self) -> AppError | None:
        """Why the last question was not answered."""
        return self._trouble

    @property
    def asking(self) -> bool:
        return self._token is not None

    @property
    def capture_link(self) -> str:
        """Where the customer takes the photos; empty where that is not known, or no longer possible."""
        if self._key is None:
            return ""
        return capture_link(self._account_name, self._key, self._data.status if self._data is not None else None)

    def _on_opened(self, opened: Opened) -> None:
        if self._learning:
            return
        key = opened.inspection.key
        if key != self._key:
            self._forget()
            self._key = key
        if opened.data is not None and self._data is None:
            self._data = opened.data
            self.known.emit(opened.data)
        if not opened.copy and self._token is None:
            known = self._data if opened.quiet else None
            self._token = self._background.run(
                partial(self._look_up, key, known), then=self._on_answer, failed=self._on_failed
            )

    def _look_up(self, key: SessionKey, known: SessionData | None, cancel: CancelToken) -> _Answer:  # on a worker
        account = self._account_name if known is not None else ""
        if not account:
            with suppress(AppError):
                account = self._account(cancel)
        cancel.check()
        try:
            return _Answer(key, account, self._ask(key, cancel, known), None)
        except Cancelled:
            raise
        except AppError as error:
            return _Answer(key, account, None, error)

    def _on_answer(self, answer: _Answer) -> None:
        self._token = None
        self._account_name = answer.account
        self._trouble = answer.error
        if answer.data is None:
            self.silent.emit(answer.error)
            return
        self._data = answer.data
        self._learning = True
        try:
            self._session.learn(answer.data)
        finally:
            self._learning = False
        self.known.emit(answer.data)

    def _on_failed(self, error: AppError) -> None:
        """The program's own fault; the next reply asks again."""
        self._token = None
        self._trouble = error
        self.silent.emit(error)

    def _on_closed(self) -> None:
        self._forget()
        self._key = None

    def _forget(self) -> None:
        """Nothing of another session is told any more, not even what is on its way."""
        if self._token is not None:
            self._token.cancel()
            self._token = None
        self._data = self._trouble = None
        self._account_name = ""
