"""Where a run's sign-in comes from: in hand, the environment, the keyring; never for another server."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from typing import Protocol

from app.domain.credentials import Credentials, Kept, SignIn, Whereabouts, clean_credentials, same_server
from app.domain.errors import KeyringTrouble, KeyringUnavailable, SignInNeeded, SignInReason
from app.services.cancel import CancelToken

VARIABLES = ("WALKAROUND_ACCOUNT", "WALKAROUND_API_KEY", "WALKAROUND_API_SECRET")


class Store(Protocol):
    """``CredentialStore``, or what stands in for it."""

    def load(self, cancel: CancelToken) -> Credentials | None: ...
    def save(self, credentials: Credentials, cancel: CancelToken) -> None: ...
    def forget(self, cancel: CancelToken) -> bool: ...
    def place(self, cancel: CancelToken) -> str: ...


class SignInSource:
    """Safe on any thread; methods that take a ``CancelToken`` may wait for the keyring.

    What was entered last in this run goes before the environment, and that before the keyring. ``held`` is the
    demo's own sign-in: with it the keyring is never touched. ``learned`` hears every secret before it is used,
    so that logs can mask it. ``server`` is an origin. ``fixed_account``: the only one that is used, set by the
    organisation's policy; then the environment need not name it. A pasted token names no account.
    """

    def __init__(
        self,
        server: str,
        store: Store,
        environment: Mapping[str, str],
        held: SignIn | None = None,
        learned: Callable[[tuple[str, ...]], None] | None = None,
        fixed_account: str | None = None,
    ) -> None:
        self.server, self.fixed_account = server, fixed_account
        self._store = store
        self._environment = environment
        self._demo = held
        self._learned = learned or (lambda _: None)
        self._lock = threading.Lock()
        self._reading = threading.Lock()
        self._in_hand: SignIn | None = None
        self._kind = Kept.NOWHERE
        self._entries = 0
        self._known_empty = False
        if held is not None:
            self._take(held, Kept.DEMO)

    def current(self, cancel: CancelToken) -> SignIn:
        """Raises ``SignInNeeded``, ``KeyringUnavailable``, ``InvalidCredential`` (environment), ``Cancelled``."""
        with self._lock:
            found = self._in_hand
        found = found or self._from_environment() or self._from_keyring(cancel)
        if found is None:
            raise SignInNeeded(SignInReason.NOTHING_STORED)
        if not same_server(found.server, self.server):
            raise SignInNeeded(SignInReason.OTHER_SERVER)
        if self.fixed_account is not None and isinstance(found, Credentials) and found.account != self.fixed_account:
            raise SignInNeeded(SignInReason.OTHER_ACCOUNT)
        return found

    def known(self, cancel: CancelToken) -> Credentials | None:
        """Account, key and secret in use; None without any, or without a keyring. Else raises as ``current``."""
        try:
            found = self.current(cancel)
        except SignInNeeded:
            return None
        except KeyringUnavailable as error:
            if error.trouble is not KeyringTrouble.ABSENT:
                raise
            return None
        return found if isinstance(found, Credentials) else None

    def account(self, cancel: CancelToken) -> str:
        """The account's name, which is no secret; empty where it is not known. Raises as ``known``."""
        found = self.known(cancel)
        return found.account if found is not None else self.fixed_account or ""

    def learn(self, sign_in: SignIn) -> None:
        """For a sign-in that is only tried: from now on its secrets are masked too."""
        self._learned(sign_in.secrets)

    def keep(self, credentials: Credentials, cancel: CancelToken) -> None:
        """Into the keyring, and in use from now on; the demo only uses them. Raises as ``Store.save``."""
        self._learned(credentials.secrets)
        if self._demo is None:
            self._store.save(credentials, cancel)
        self._take(credentials, Kept.KEYRING if self._demo is None else Kept.DEMO)

    def hold(self, sign_in: SignIn) -> None:
        """In use until closing, written nowhere; what the keyring holds stays there. Never blocks."""
        self._take(sign_in, Kept.HELD)

    def forget(self, cancel: CancelToken) -> bool:
        """Out of memory at once, then out of the keyring: True when that held something. A demo keeps its own."""
        with self._lock:
            self._in_hand, self._kind = self._demo, Kept.DEMO if self._demo else Kept.NOWHERE
            self._entries += 1
        if self._demo is not None:
            return False
        try:
            found = self._store.forget(cancel)
        except KeyringUnavailable as error:
            if error.trouble is not KeyringTrouble.ABSENT:
                raise
            found = False
        with self._lock:
            self._known_empty = True
            self._entries += 1
            if self._kind is Kept.KEYRING:  # read by somebody else before it was erased
                self._in_hand, self._kind = None, Kept.NOWHERE
        return found

    def where(self, cancel: CancelToken) -> Whereabouts:
        """Never asks anybody to unlock: KEYRING also means that the keyring has not been read yet."""
        with self._lock:
            kind, demo, empty = self._kind, self._demo is not None, self._known_empty
        place = "" if demo else self._place(cancel)
        if kind is Kept.NOWHERE and all(self._in_environment()):
            kind = Kept.ENVIRONMENT
        elif kind is Kept.NOWHERE and place and not empty:
            kind = Kept.KEYRING
        return Whereabouts(kind, place)

    def _place(self, cancel: CancelToken) -> str:
        try:
            return self._store.place(cancel)
        except KeyringUnavailable:
            return ""

    def _take(self, sign_in: SignIn, kind: Kept) -> None:
        self._learned(sign_in.secrets)
        with self._lock:
            self._in_hand, self._kind = sign_in, kind
            self._entries += 1
            self._known_empty = False

    def _from_environment(self) -> Credentials | None:
        values = self._in_environment()
        if not all(values):
            return None
        self._learned(tuple(values[1:]))
        found = clean_credentials(self.server, *values)
        self._learned(found.secrets)
        return found

    def _in_environment(self) -> list[str]:
        """What each of ``VARIABLES`` holds."""
        account, *secrets = (self._environment.get(name, "") for name in VARIABLES)
        return [account or self.fixed_account or "", *secrets]

    def _from_keyring(self, cancel: CancelToken) -> SignIn | None:
        """One reader at a time, since each may raise a prompt; those who waited find the answer in hand."""
        while not self._reading.acquire(timeout=0.05):
            cancel.check()
        try:
            with self._lock:
                if self._in_hand is not None:
                    return self._in_hand
                entries = self._entries
            found = self._store.load(cancel)
            self._remember(found, entries)
            return found
        finally:
            self._reading.release()

    def _remember(self, found: Credentials | None, entries: int) -> None:
        self._learned(found.secrets if found else ())
        with self._lock:
            self._known_empty = found is None
            if found and entries == self._entries and same_server(found.server, self.server):
                self._in_hand, self._kind = found, Kept.KEYRING
