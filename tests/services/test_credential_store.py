"""What every keyring must do for us, on made-up ones; what happens when one does not."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
import traceback
from typing import Any

import keyring
import keyring.errors
import pytest
from keyring.backends import SecretService, chainer, fail, libsecret, null

from app.domain.credentials import Credentials
from app.domain.errors import (
    AppError,
    Cancelled,
    CredentialFlaw,
    InvalidCredential,
    KeyringTrouble,
    KeyringUnavailable,
)
from app.services.cancel import CancelToken
from app.services.credential_store import WINDOWS_LIMIT, CredentialStore, KeyringLike
from tests.fakes.keyring_vaults import (
    CredentialManager,
    HangingVault,
    MemoryVault,
    RefusingVault,
    VaultError,
    wait_for_keyring_threads,
    windows_keyring,
)

SERVICE = "org.walkaround.Tests"
ITEM = (SERVICE, "credentials")
SECRET = "canary-5ecret-1"
MINE = Credentials("https://one.example", "Acme", "canary-key-1", SECRET)
OTHER = Credentials("https://two.example", "Bolt", "canary-key-2", 'with "quotes", \\ and {braces}')


class KeyringContract:
    """Run by every kind of keyring: made up, and the real Secret Service."""

    @pytest.fixture
    def vault(self) -> KeyringLike:
        raise NotImplementedError

    @pytest.fixture
    def store(self, vault: KeyringLike) -> CredentialStore:
        return CredentialStore(SERVICE, vault)

    def test_nothing_is_stored_at_first(self, store: CredentialStore) -> None:
        assert store.load(CancelToken()) is None

    def test_what_was_saved_comes_back_in_another_run(self, store: CredentialStore, vault: KeyringLike) -> None:
        store.save(MINE, CancelToken())
        assert CredentialStore(SERVICE, vault).load(CancelToken()) == MINE

    def test_saving_again_leaves_nothing_of_the_old(self, store: CredentialStore, vault: KeyringLike) -> None:
        store.save(MINE, CancelToken())
        store.save(OTHER, CancelToken())
        assert store.load(CancelToken()) == OTHER
        vault.delete_password(*ITEM)
        assert vault.get_password(*ITEM) is None

    def test_forgetting_erases_and_says_whether_there_was_something(
        self, store: CredentialStore, vault: KeyringLike
    ) -> None:
        store.save(MINE, CancelToken())
        assert store.forget(CancelToken()) is True
        assert vault.get_password(*ITEM) is None
        assert store.load(CancelToken()) is None
        assert store.forget(CancelToken()) is False

    def test_another_application_is_another_item(self, store: CredentialStore, vault: KeyringLike) -> None:
        store.save(MINE, CancelToken())
        neighbour = CredentialStore(SERVICE + ".Neighbour", vault)
        assert neighbour.load(CancelToken()) is None
        assert neighbour.forget(CancelToken()) is False
        assert store.load(CancelToken()) == MINE

    @pytest.mark.parametrize("damaged", ["", "{", "[]", "null", '{"server":"x"}', "[" * 1200, "\ufffd"])
    def test_a_damaged_item_counts_as_nothing_and_can_be_replaced(
        self, store: CredentialStore, vault: KeyringLike, damaged: str
    ) -> None:
        vault.set_password(*ITEM, damaged)
        assert store.load(CancelToken()) is None
        store.save(MINE, CancelToken())
        assert store.load(CancelToken()) == MINE

    def test_eight_threads_at_once_lose_nothing(self, store: CredentialStore) -> None:
        store.save(MINE, CancelToken())
        seen: list[Credentials | None] = []
        threads = [threading.Thread(target=lambda: seen.append(store.load(CancelToken()))) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(10)
        assert seen == [MINE] * 8


class TestInMemory(KeyringContract):
    @pytest.fixture
    def vault(self) -> KeyringLike:
        return MemoryVault()


class TestOnWindows(KeyringContract):
    """keyring's own Windows code, on a made-up Credential Manager."""

    @pytest.fixture
    def manager(self) -> CredentialManager:
        return CredentialManager()

    @pytest.fixture
    def vault(self, manager: CredentialManager, monkeypatch: pytest.MonkeyPatch) -> KeyringLike:
        backend: KeyringLike = windows_keyring(monkeypatch, manager)
        return backend

    def test_a_rotated_secret_stands_nowhere_any_more(self, store: CredentialStore, manager: CredentialManager) -> None:
        store.save(MINE, CancelToken())
        store.save(OTHER, CancelToken())
        assert list(manager.items) == [SERVICE]

    def test_when_the_vault_takes_nothing_the_old_one_is_put_back(
        self, store: CredentialStore, manager: CredentialManager
    ) -> None:
        store.save(MINE, CancelToken())
        manager.refusals = 1
        with pytest.raises(KeyringUnavailable) as raised:
            store.save(OTHER, CancelToken())
        assert raised.value.trouble is KeyringTrouble.BROKEN
        assert store.load(CancelToken()) == MINE

    def test_too_much_is_refused_before_the_old_one_is_touched(
        self, store: CredentialStore, manager: CredentialManager
    ) -> None:
        store.save(MINE, CancelToken())
        before = dict(manager.items)
        with pytest.raises(InvalidCredential) as raised:
            store.save(Credentials("https://one.example", "A", "k", "x" * WINDOWS_LIMIT), CancelToken())
        assert (raised.value.field, raised.value.flaw) == ("api_secret", CredentialFlaw.TOO_LONG)
        assert manager.items == before

    def test_the_longest_that_fits_fits(self, store: CredentialStore) -> None:
        longest = WINDOWS_LIMIT - len(json.dumps(vars(MINE), separators=(",", ":"))) + len(SECRET)
        store.save(Credentials(MINE.server, MINE.account, MINE.api_key, "x" * longest), CancelToken())
        with pytest.raises(InvalidCredential):
            store.save(Credentials(MINE.server, MINE.account, MINE.api_key, "x" * (longest + 1)), CancelToken())

    def test_the_item_stays_on_this_computer(
        self, vault: KeyringLike, manager: CredentialManager, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(keyring, "get_keyring", lambda: vault)
        store = CredentialStore(SERVICE)
        store.save(MINE, CancelToken())
        assert manager.items[SERVICE]["Persist"] == CredentialManager.CRED_PERSIST_LOCAL_MACHINE
        assert store.place(CancelToken()) == "Windows Credential Manager"


def trouble_with(store: CredentialStore, cancel: CancelToken | None = None) -> KeyringTrouble:
    with pytest.raises(KeyringUnavailable) as raised:
        store.load(cancel or CancelToken())
    return raised.value.trouble


def caused(error: Exception, cause: Exception) -> Exception:
    error.__cause__ = cause
    return error


def named(name: str, /, *arguments: object, **facts: object) -> Exception:
    """An exception of a type that exists on another system only."""
    error: Exception = type(name, (Exception,), {})(*arguments)
    vars(error).update(facts)
    return error


def from_keychain(status: int) -> Exception:
    kind = type("Error", (Exception,), {"__module__": "keyring.backends.macOS.api"})
    return caused(keyring.errors.KeyringError("Can't get password"), kind(status, "Unknown Error"))


@pytest.mark.parametrize(
    ("error", "trouble"),
    [
        (keyring.errors.KeyringLocked("Failed to unlock the collection!"), KeyringTrouble.LOCKED),
        (from_keychain(-25308), KeyringTrouble.LOCKED),
        (named("DBusErrorResponse", name="org.freedesktop.Secret.Error.IsLocked"), KeyringTrouble.LOCKED),
        (caused(keyring.errors.KeyringLocked("no"), named("KeychainDenied")), KeyringTrouble.DENIED),
        (keyring.errors.InitError("Failed to create the collection: Prompt dismissed.."), KeyringTrouble.DENIED),
        (keyring.errors.PasswordSetError("Cancelled by user"), KeyringTrouble.DENIED),
        (VaultError(5, "CredWrite"), KeyringTrouble.DENIED),
        (VaultError(1312, "CredRead"), KeyringTrouble.ABSENT),
        (keyring.errors.NoKeyringError("none"), KeyringTrouble.ABSENT),
        (ModuleNotFoundError("no win32ctypes"), KeyringTrouble.ABSENT),
        (named("SecretServiceNotAvailableException"), KeyringTrouble.ABSENT),
        (
            named("DBusException", get_dbus_name=lambda: "org.freedesktop.DBus.Error.ServiceUnknown"),
            KeyringTrouble.ABSENT,
        ),
        (ConnectionResetError("the bus went away"), KeyringTrouble.ABSENT),
        (TimeoutError(), KeyringTrouble.NO_ANSWER),
        (VaultError(1783, "CredWrite"), KeyringTrouble.BROKEN),
        (keyring.errors.PasswordSetError("no idea"), KeyringTrouble.BROKEN),
        (from_keychain(-1), KeyringTrouble.BROKEN),
        (SystemExit(1), KeyringTrouble.BROKEN),
    ],
    ids=lambda value: value.name if isinstance(value, KeyringTrouble) else repr(value)[:50],
)
def test_each_error_has_its_meaning(error: BaseException, trouble: KeyringTrouble) -> None:
    assert trouble_with(CredentialStore(SERVICE, RefusingVault(error))) is trouble


def test_no_error_carries_a_secret(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    nested = caused(RuntimeError(f"while writing {SECRET}"), ValueError(SECRET))
    with pytest.raises(AppError) as raised:
        CredentialStore(SERVICE, RefusingVault(nested)).save(MINE, CancelToken())
    seen = traceback.TracebackException.from_exception(raised.value, capture_locals=True)
    own_frames = [frame for frame in seen.stack if "/app/" in frame.filename]
    assert own_frames
    assert SECRET not in repr(raised.value) + str(raised.value) + caplog.text
    assert SECRET not in "".join(repr(frame.locals) for frame in own_frames)
    assert raised.value.__cause__ is None
    assert raised.value.__context__ is None


def test_an_item_that_is_no_text_counts_as_nothing_and_can_be_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    vault = MemoryVault()
    store = CredentialStore(SERVICE, vault)
    with monkeypatch.context() as damaged:
        damaged.setattr(vault, "get_password", lambda *_: b"\xff".decode())
        assert store.load(CancelToken()) is None
        store.save(MINE, CancelToken())
    assert store.load(CancelToken()) == MINE


class TestAnUnansweredPrompt:
    @pytest.fixture
    def vault(self) -> Any:
        vault = HangingVault()
        yield vault
        vault.answer()
        wait_for_keyring_threads()

    def test_cancelling_ends_the_wait_at_once(self, vault: HangingVault) -> None:
        cancel, errors = CancelToken(), []

        def wait() -> None:
            try:
                CredentialStore(SERVICE, vault).load(cancel)
            except Cancelled as error:
                errors.append(error)

        waiting = threading.Thread(target=wait)
        waiting.start()
        assert vault.prompted.wait(5)
        began = time.monotonic()
        cancel.cancel()
        waiting.join(5)
        assert errors
        assert time.monotonic() - began < 0.5

    def test_nobody_waits_for_ever(self, vault: HangingVault) -> None:
        assert trouble_with(CredentialStore(SERVICE, vault, patience=0.05)) is KeyringTrouble.NO_ANSWER

    @pytest.mark.parametrize("act", [lambda s: s.save(MINE, CancelToken()), lambda s: s.forget(CancelToken())])
    def test_an_answer_that_comes_too_late_changes_nothing(self, vault: HangingVault, act: Any) -> None:
        vault.items[ITEM] = "old"
        with pytest.raises(KeyringUnavailable):
            act(CredentialStore(SERVICE, vault, patience=0.05))
        vault.answer()
        wait_for_keyring_threads()
        assert vault.items == {ITEM: "old"}

    def test_it_keeps_no_program_alive(self) -> None:
        program = (
            "from tests.fakes.keyring_vaults import HangingVault\n"
            "from app.services.credential_store import CredentialStore\n"
            "from app.services.cancel import CancelToken\n"
            "CredentialStore('x', HangingVault(), patience=0.05).load(CancelToken())"
        )
        done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=10)
        assert "KeyringUnavailable" in done.stderr

    def test_a_cancelled_wish_is_not_even_begun(self, vault: HangingVault) -> None:
        cancel = CancelToken()
        cancel.cancel()
        with pytest.raises(Cancelled):
            CredentialStore(SERVICE, vault).load(cancel)
        assert not vault.prompted.is_set()


def plain_text_backend() -> object:
    """What keyrings.alt would bring: base64 in a file."""
    kind = type("PlaintextKeyring", (MemoryVault,), {"__module__": "keyrings.alt.file"})
    return kind()


class TestWhichKeyringsCount:
    @pytest.fixture
    def chosen(self, monkeypatch: pytest.MonkeyPatch) -> Any:
        return lambda backend: monkeypatch.setattr(keyring, "get_keyring", lambda: backend)

    @pytest.mark.parametrize(
        "backend", [fail.Keyring(), null.Keyring(), plain_text_backend()], ids=lambda b: type(b).__module__
    )
    def test_those_that_do_not_encrypt_count_as_none(self, chosen: Any, backend: object) -> None:
        chosen(backend)
        store = CredentialStore(SERVICE)
        assert trouble_with(store) is KeyringTrouble.ABSENT
        with pytest.raises(KeyringUnavailable):
            store.save(MINE, CancelToken())
        assert not getattr(backend, "items", {})

    @pytest.mark.parametrize("error", [ModuleNotFoundError("x"), RuntimeError("not viable"), TypeError("x")])
    def test_one_that_cannot_be_loaded_counts_as_none(self, monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
        def broken() -> object:
            raise error

        monkeypatch.setattr(keyring, "get_keyring", broken)
        assert trouble_with(CredentialStore(SERVICE)) is KeyringTrouble.ABSENT

    def test_a_chain_counts_by_its_first_link(self, chosen: Any, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(chainer.ChainerBackend, "backends", [SecretService.Keyring(), plain_text_backend()])
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:")
        chosen(chainer.ChainerBackend())
        assert CredentialStore(SERVICE).place(CancelToken()) == "Secret Service"

    @pytest.mark.parametrize("links", [[plain_text_backend(), SecretService.Keyring()], []])
    def test_a_chain_that_begins_in_the_clear_counts_as_none(
        self, chosen: Any, monkeypatch: pytest.MonkeyPatch, links: list[object]
    ) -> None:
        monkeypatch.setattr(chainer.ChainerBackend, "backends", links)
        chosen(chainer.ChainerBackend())
        assert trouble_with(CredentialStore(SERVICE)) is KeyringTrouble.ABSENT

    def test_a_subclass_of_a_good_one_is_another_one(self, chosen: Any) -> None:
        chosen(type("Keyring", (SecretService.Keyring,), {"__module__": "elsewhere"})())
        assert trouble_with(CredentialStore(SERVICE)) is KeyringTrouble.ABSENT

    @pytest.mark.parametrize(
        ("module", "name", "place"),
        [
            ("keyring.backends.macOS", "Keyring", "macOS Keychain"),
            ("keyring.backends.kwallet", "DBusKeyring", "KDE Wallet"),
            ("keyring.backends.Windows", "WinVaultKeyring", "Windows Credential Manager"),
        ],
    )
    def test_the_place_has_the_name_people_know(self, chosen: Any, module: str, name: str, place: str) -> None:
        chosen(type(name, (MemoryVault,), {"__module__": module})())
        assert CredentialStore(SERVICE).place(CancelToken()) == place

    def test_libsecret_counts(self, chosen: Any, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:")
        chosen(libsecret.Keyring())
        assert CredentialStore(SERVICE).place(CancelToken()) == "Secret Service"


def test_keyring_is_imported_by_the_first_question_only() -> None:
    program = (
        "import sys\n"
        "from app.services.credential_store import CredentialStore\n"
        "CredentialStore()\n"
        "assert not any(name.split('.')[0] in ('keyring', 'secretstorage') for name in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", program], check=True, timeout=20)
