"""The counter where credentials are handed in, tried, kept and taken back; the latest request wins."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, Signal

from app.bridge.background import Background
from app.domain.credentials import Credentials, SignIn, clean_credentials, clean_token
from app.domain.errors import AppError, Cancelled
from app.domain.session_key import SessionKey
from app.services.cancel import CancelToken
from app.services.sign_in_source import SignInSource

Answer = TypeVar("Answer")


@dataclass(frozen=True)
class TypedCredentials:
    """As typed, with all its blanks. An empty key or secret stands for the one in use."""

    account: str
    api_key: str = field(repr=False)
    api_secret: str = field(repr=False)


@dataclass(frozen=True)
class TypedToken:
    """As typed: a token made elsewhere and its timestamp."""

    api_key: str = field(repr=False)
    token: str = field(repr=False)
    timestamp: str


Check = Callable[[SignIn, SessionKey, CancelToken], bool]
"""Asks the server; True when it accepts the sign-in and knows the session, False when it only accepts it."""


class SignInDesk(QObject):
    """Every request is answered by its own signal or by ``failed``, unless another one or ``cancel`` ends it."""

    known = Signal(str)  # the account name in use, empty without one
    saved = Signal()
    held = Signal()
    tested = Signal(bool)  # whether PAVE also knows the session
    forgotten = Signal(bool)  # whether the keyring held something
    place_known = Signal(object)  # Whereabouts
    failed = Signal(object)  # AppError
    busy = Signal(bool)

    def __init__(self, source: SignInSource, check: Check, background: Background) -> None:
        super().__init__()
        self._source = source
        self._check = check
        self._background = background
        self._token: CancelToken | None = None
        self._place_token: CancelToken | None = None

    @property
    def host(self) -> str:
        """The server that credentials are for, as people know it."""
        return urlsplit(self._source.server).netloc.rpartition("@")[2] or self._source.server

    def load_account_name(self) -> None:
        """May raise an unlock prompt."""
        self._start(self._source.known, lambda found: self.known.emit(found.account if found else ""))

    def save(self, typed: TypedCredentials) -> None:
        def job(cancel: CancelToken) -> None:
            self._source.keep(self._cleaned_credentials(typed, cancel), cancel)

        self._start(job, lambda _: self.saved.emit())

    def hold(self, typed: TypedCredentials | TypedToken) -> None:
        """In use until closing, written nowhere."""
        self._start(lambda cancel: self._source.hold(self._cleaned(typed, cancel)), lambda _: self.held.emit())

    def test(self, typed: TypedCredentials | TypedToken, key: str) -> None:
        """Ask the server, with ``key`` as typed; what is tried is not kept."""

        def job(cancel: CancelToken) -> bool:
            session, sign_in = SessionKey.parse(key), self._cleaned(typed, cancel)
            self._source.learn(sign_in)
            return self._check(sign_in, session, cancel)

        self._start(job, self.tested.emit)

    def forget(self) -> None:
        self._start(self._source.forget, self.forgotten.emit)

    def ask_place(self) -> None:
        """Beside every other request, since it never asks anybody to unlock."""
        if self._place_token is not None:
            self._place_token.cancel()
        self._place_token = self._background.run(self._source.where, then=self.place_known.emit, failed=self._report)

    def cancel(self) -> None:
        """End the request under way, if there is one; nothing of it is reported."""
        if self._token is not None:
            self._token.cancel()
            self._token = None
            self.busy.emit(False)

    def _cleaned(self, typed: TypedCredentials | TypedToken, cancel: CancelToken) -> SignIn:
        if isinstance(typed, TypedCredentials):
            return self._cleaned_credentials(typed, cancel)
        return clean_token(self._source.server, typed.api_key, typed.token, typed.timestamp)

    def _cleaned_credentials(self, typed: TypedCredentials, cancel: CancelToken) -> Credentials:
        api_key, api_secret = typed.api_key, typed.api_secret
        if not (api_key and api_secret) and (in_use := self._source.known(cancel)):
            api_key, api_secret = api_key or in_use.api_key, api_secret or in_use.api_secret
        account = typed.account if self._source.fixed_account is None else self._source.fixed_account
        return clean_credentials(self._source.server, account, api_key, api_secret)

    def _start(self, job: Callable[[CancelToken], Answer], then: Callable[[Answer], None]) -> None:
        def done(answer: Answer) -> None:
            self._end()
            then(answer)

        if self._token is not None:
            self._token.cancel()
        self._token = self._background.run(job, then=done, failed=self._on_failed)
        self.busy.emit(True)

    def _end(self) -> None:
        self._token = None
        self.busy.emit(False)

    def _on_failed(self, error: AppError) -> None:
        self._end()
        self._report(error)

    def _report(self, error: AppError) -> None:
        if not isinstance(error, Cancelled):
            self.failed.emit(error)
