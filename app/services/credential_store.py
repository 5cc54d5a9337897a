"""Credentials in the operating system's keyring: one item, one door, never a file of our own."""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Callable
from contextlib import closing, suppress
from typing import Any, Generic, Protocol, TypeVar

from app.domain.credentials import Credentials
from app.domain.errors import AppError, CredentialFlaw, InvalidCredential, KeyringTrouble, KeyringUnavailable
from app.services.cancel import CancelToken
from app.services.keyring_faults import trouble_of

log = logging.getLogger(__name__)
Answer = TypeVar("Answer")

WINDOWS_LIMIT = 1280
"""UTF-16 units in one item of the Credential Manager (CRED_MAX_CREDENTIAL_BLOB_SIZE is 2,560 bytes)."""

_ITEM = "credentials"
_WINDOWS = "keyring.backends.Windows.WinVaultKeyring"
_MACOS = "keyring.backends.macOS.Keyring"
_KWALLET = "keyring.backends.kwallet.DBusKeyring"
_SECRET_SERVICE = ("keyring.backends.SecretService.Keyring", "keyring.backends.libsecret.Keyring")
_BUS_NAME = "org.freedesktop.secrets"
_CHAINER = "keyring.backends.chainer.ChainerBackend"
_SAFE = frozenset((_WINDOWS, _MACOS, _KWALLET, *_SECRET_SERVICE))
_LOSE_THE_OLD_FIRST = frozenset((_WINDOWS, _MACOS))
_SERVERS = (
    ("org.gnome.keyring", "GNOME Keyring"),
    ("org.kde.kwalletd5", "KWallet"),
    ("org.kde.kwalletd6", "KWallet"),
    ("org.kde.secretservicecompat", "KWallet"),
)
_MOST_COPIES = 8


class KeyringLike(Protocol):
    """What every backend of keyring offers."""

    def get_password(self, service: str, username: str, /) -> str | None: ...
    def set_password(self, service: str, username: str, password: str, /) -> None: ...
    def delete_password(self, service: str, username: str, /) -> None: ...


class CredentialStore:
    """Every method may wait for an unlock prompt: for a worker only.

    All raise ``KeyringUnavailable`` and ``Cancelled``. A ``backend`` handed in is trusted; without one keyring's
    own choice is taken, but only if it is known to encrypt: files in the clear count as no keyring. After
    ``patience`` seconds without an answer, or a cancel, the waiting ends and nothing more is written.
    """

    def __init__(
        self,
        application: str = "org.walkaround.Walkaround",
        backend: KeyringLike | None = None,
        patience: float = 120.0,
    ) -> None:
        self._item = (application, _ITEM)
        self._backend = backend
        self._patience = patience

    def load(self, cancel: CancelToken) -> Credentials | None:
        """None when nothing is stored, or nothing that can be read as credentials."""
        return self._ask(lambda vault, _: _from_json(self._read(vault)), cancel)

    def save(self, credentials: Credentials, cancel: CancelToken) -> None:
        """Replace what is stored. Raises ``InvalidCredential`` when Windows cannot keep that much."""
        self._ask(lambda vault, given_up: self._replace(vault, credentials, given_up), cancel)

    def forget(self, cancel: CancelToken) -> bool:
        """Erase what is stored, until nothing is found any more; False when nothing was."""
        return self._ask(self._erase, cancel)

    def place(self, cancel: CancelToken) -> str:
        """The keyring's name for people, in English as its maker spells it. Never asks anybody to unlock."""
        return self._ask(lambda vault, _: _place(vault), cancel)

    def _ask(self, question: Callable[[KeyringLike, CancelToken], Answer], cancel: CancelToken) -> Answer:
        cancel.check()
        call = _Call(lambda given_up: question(self._open(), given_up))
        try:
            with cancel.alarm(call.give_up):  # before it starts, so that no cancel comes between
                threading.Thread(target=call.run, name="keyring", daemon=True).start()
                call.over.wait(self._patience)
            cancel.check()
            return call.answer()
        finally:
            call.give_up()

    def _open(self) -> KeyringLike:
        if self._backend is None:
            self._backend = _find_backend()
        return self._backend

    def _read(self, vault: KeyringLike) -> str | None:
        try:
            return vault.get_password(*self._item)
        except UnicodeError:
            return ""  # something is there, and it is not ours

    def _replace(self, vault: KeyringLike, credentials: Credentials, given_up: CancelToken) -> None:
        text = _to_json(credentials)
        if _type_name(vault) == _WINDOWS and len(text.encode("utf-16-le")) > 2 * WINDOWS_LIMIT:
            raise InvalidCredential(_longest_field(credentials), CredentialFlaw.TOO_LONG)
        old = self._read(vault)  # unlocks: so nothing is written on behalf of somebody who has stopped waiting
        given_up.check()
        if old is not None and _type_name(vault) == _WINDOWS:
            # Or keyring moves the old secret to another item, where it stays for ever.
            vault.delete_password(*self._item)
        try:
            vault.set_password(*self._item, text)
        except Exception:
            if old and _type_name(vault) in _LOSE_THE_OLD_FIRST:
                with suppress(Exception):
                    vault.set_password(*self._item, old)
            raise

    def _erase(self, vault: KeyringLike, given_up: CancelToken) -> bool:
        for copies in range(_MOST_COPIES):
            if self._read(vault) is None:
                return copies > 0
            given_up.check()
            vault.delete_password(*self._item)
        raise KeyringUnavailable(KeyringTrouble.BROKEN)


class _Call(Generic[Answer]):
    """One question to the keyring, on a daemon thread that nobody joins: an unlock prompt can last for ever."""

    def __init__(self, question: Callable[[CancelToken], Answer]) -> None:
        self.over = threading.Event()
        self._given_up = CancelToken()
        self._question = question
        self._answers: list[Answer] = []
        self._error: AppError = KeyringUnavailable(KeyringTrouble.NO_ANSWER)

    def run(self) -> None:
        """Errors are translated here and dropped: their texts and frames may hold a secret."""
        try:
            self._given_up.check()
            self._answers.append(self._question(self._given_up))
        except AppError as error:
            self._error = error.with_traceback(None)
        except BaseException as error:
            trouble = trouble_of(error)
            log.info("keyring: %s, taken as %s", type(error).__name__, trouble)
            self._error = KeyringUnavailable(trouble)
        finally:
            self.over.set()

    def give_up(self) -> None:
        """From now on nothing more is written, and nobody waits."""
        self._given_up.cancel()
        self.over.set()

    def answer(self) -> Answer:
        """What came back; raises what went wrong, or NO_ANSWER while nothing came."""
        if not self._answers:
            raise self._error
        return self._answers[0]


def _find_backend() -> KeyringLike:
    """Keyring's choice, or the first link of its chain, if that is known to encrypt."""
    try:
        import keyring  # 0.2 s: not before somebody needs it

        backend: Any = keyring.get_keyring()
        if _type_name(backend) == _CHAINER:
            backend = next(iter(backend.backends), backend)
        if _type_name(backend) == _WINDOWS:
            backend.persist = "local machine"  # the default roams to other computers of the domain
    except Exception as error:
        log.info("keyring cannot be used: %s", type(error).__name__)
        raise KeyringUnavailable(KeyringTrouble.ABSENT) from None
    if _type_name(backend) not in _SAFE:
        log.info("not taken as a keyring: %s", _type_name(backend))
        raise KeyringUnavailable(KeyringTrouble.ABSENT)
    vault: KeyringLike = backend
    return vault


def _type_name(backend: object) -> str:
    return f"{type(backend).__module__}.{type(backend).__qualname__}"


def _place(vault: KeyringLike) -> str:
    name = _type_name(vault)
    if name in _SECRET_SERVICE:
        server = _secret_server()
        return f"Secret Service ({server})" if server else "Secret Service"
    own_name = str(getattr(vault, "name", type(vault).__name__))
    return {_WINDOWS: "Windows Credential Manager", _MACOS: "macOS Keychain", _KWALLET: "KDE Wallet"}.get(
        name, own_name
    )


def _secret_server() -> str | None:
    """Which program owns the name of the Secret Service: the one that owns a name of its own on the same line."""
    with suppress(Exception):
        import secretstorage
        from jeepney.bus_messages import message_bus  # type: ignore[import-untyped]
        from jeepney.io.blocking import Proxy  # type: ignore[import-untyped]

        with closing(secretstorage.dbus_init()) as connection:
            bus = Proxy(message_bus, connection)
            if not bus.NameHasOwner(_BUS_NAME)[0]:
                bus.StartServiceByName(_BUS_NAME)
            owner = bus.GetNameOwner(_BUS_NAME)
            for name, title in _SERVERS:
                if bus.NameHasOwner(name)[0] and bus.GetNameOwner(name) == owner:
                    return title
    return None


def _to_json(credentials: Credentials) -> str:
    facts = {name: getattr(credentials, name) for name in ("server", "account", "api_key", "api_secret")}
    return json.dumps(facts, ensure_ascii=False, separators=(",", ":"))


def _from_json(text: str | None) -> Credentials | None:
    try:
        facts = json.loads(text or "")
        values = [facts[name] for name in ("server", "account", "api_key", "api_secret")]
    except (ValueError, LookupError, TypeError, RecursionError):
        return None
    return Credentials(*values) if all(isinstance(v, str) and v for v in values) else None


def _longest_field(credentials: Credentials) -> str:
    return max(("account", "api_key", "api_secret"), key=lambda name: len(getattr(credentials, name)))
