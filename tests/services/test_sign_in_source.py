"""Which sign-in a run uses, where it says it comes from, and that it never goes to another server."""

from __future__ import annotations

import threading
from collections.abc import Mapping

import pytest

from app.domain.credentials import Credentials, Kept, PastedToken, SignIn, Whereabouts
from app.domain.errors import (
    Cancelled,
    InvalidCredential,
    KeyringTrouble,
    KeyringUnavailable,
    SignInNeeded,
    SignInReason,
)
from app.services.cancel import CancelToken
from app.services.credential_store import CredentialStore, KeyringLike
from app.services.sign_in_source import SignInSource
from tests.fakes.keyring_vaults import HangingVault, MemoryVault, RefusingVault

SERVER = "https://openapi.example"
MINE = Credentials(SERVER, "Acme", "canary-key", "canary-secret")
NEW = Credentials(SERVER, "Acme", "canary-key", "canary-rotated")
TOKEN = PastedToken(SERVER, "canary-key", "canary-token", "2026-11-23T14:02:31Z")
VARIABLES = {
    "WALKAROUND_ACCOUNT": "Robot",
    "WALKAROUND_API_KEY": " env-key\n",
    "WALKAROUND_API_SECRET": "env-secret",
}
FROM_ENVIRONMENT = Credentials(SERVER, "Robot", "env-key", "env-secret")


class NamedVault(MemoryVault):
    name = "Toy Keyring"


class LockedVault(RefusingVault):
    name = "Toy Keyring"

    def __init__(self) -> None:
        from keyring.errors import KeyringLocked

        super().__init__(KeyringLocked())


class AbsentStore:
    """No keyring on this computer."""

    def load(self, cancel: CancelToken) -> Credentials | None:
        raise KeyringUnavailable(KeyringTrouble.ABSENT)

    def save(self, credentials: Credentials, cancel: CancelToken) -> None:
        raise KeyringUnavailable(KeyringTrouble.ABSENT)

    def forget(self, cancel: CancelToken) -> bool:
        raise KeyringUnavailable(KeyringTrouble.ABSENT)

    def place(self, cancel: CancelToken) -> str:
        raise KeyringUnavailable(KeyringTrouble.ABSENT)


def run_with(
    vault: KeyringLike,
    environment: Mapping[str, str] | None = None,
    held: SignIn | None = None,
    server: str = SERVER,
) -> SignInSource:
    return SignInSource(server, CredentialStore("tests", vault), environment or {}, held)


def reason(source: SignInSource) -> SignInReason:
    with pytest.raises(SignInNeeded) as raised:
        source.current(CancelToken())
    return raised.value.reason


@pytest.fixture
def vault() -> NamedVault:
    return NamedVault()


def test_on_the_first_day_there_is_nothing(vault: NamedVault) -> None:
    source = run_with(vault)
    assert reason(source) is SignInReason.NOTHING_STORED
    assert source.where(CancelToken()) == Whereabouts(Kept.NOWHERE, "Toy Keyring")
    assert source.known(CancelToken()) is None


def test_what_was_kept_is_there_in_the_next_run(vault: NamedVault) -> None:
    run_with(vault).keep(MINE, CancelToken())
    tomorrow = run_with(vault)
    assert tomorrow.current(CancelToken()) == MINE
    assert tomorrow.known(CancelToken()) == MINE
    assert tomorrow.where(CancelToken()) == Whereabouts(Kept.KEYRING, "Toy Keyring")


def test_the_keyring_is_read_once(vault: NamedVault) -> None:
    run_with(vault).keep(MINE, CancelToken())
    source = run_with(vault)
    vault.asked.clear()
    for _ in range(5):
        source.current(CancelToken())
    assert vault.asked == ["get"]


def test_eight_workers_raise_one_prompt(vault: NamedVault) -> None:
    run_with(vault).keep(MINE, CancelToken())
    vault.asked.clear()
    source, seen = run_with(vault), []
    workers = [threading.Thread(target=lambda: seen.append(source.current(CancelToken()))) for _ in range(8)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(5)
    assert seen == [MINE] * 8
    assert vault.asked == ["get"]


def test_a_worker_behind_an_unanswered_prompt_can_be_cancelled() -> None:
    vault, first, second = HangingVault(), CancelToken(), CancelToken()
    source, cancelled = run_with(vault), []

    def wait(cancel: CancelToken) -> None:
        try:
            source.current(cancel)
        except Cancelled:
            cancelled.append(cancel)

    workers = [threading.Thread(target=wait, args=(cancel,)) for cancel in (first, second)]
    for worker in workers:
        worker.start()
    assert vault.prompted.wait(5)
    first.cancel()
    second.cancel()
    for worker in workers:
        worker.join(5)
    vault.answer()
    assert set(cancelled) == {first, second}


def test_the_environment_goes_before_the_keyring(vault: NamedVault) -> None:
    run_with(vault).keep(MINE, CancelToken())
    source = run_with(vault, VARIABLES)
    vault.asked.clear()
    assert source.current(CancelToken()) == FROM_ENVIRONMENT
    assert source.where(CancelToken()) == Whereabouts(Kept.ENVIRONMENT, "Toy Keyring")
    assert vault.asked == []


@pytest.mark.parametrize("missing", VARIABLES)
@pytest.mark.parametrize("how", ["unset", "empty"])
def test_all_three_variables_are_needed(vault: NamedVault, missing: str, how: str) -> None:
    some = VARIABLES | {missing: ""}
    if how == "unset":
        del some[missing]
    source = run_with(vault, some)
    assert reason(source) is SignInReason.NOTHING_STORED
    assert source.where(CancelToken()).kind is Kept.NOWHERE


def test_a_variable_that_cannot_be_right_is_named(vault: NamedVault) -> None:
    with pytest.raises(InvalidCredential) as raised:
        run_with(vault, VARIABLES | {"WALKAROUND_API_KEY": "two words"}).current(CancelToken())
    assert raised.value.field == "api_key"


def test_what_is_held_until_closing_goes_first_and_is_written_nowhere(vault: NamedVault) -> None:
    source = run_with(vault, VARIABLES)
    source.hold(TOKEN)
    assert source.current(CancelToken()) == TOKEN
    assert source.known(CancelToken()) is None
    assert source.where(CancelToken()) == Whereabouts(Kept.HELD, "Toy Keyring")
    assert vault.items == {}


def test_what_is_kept_later_replaces_what_was_held(vault: NamedVault) -> None:
    source = run_with(vault, VARIABLES)
    source.hold(TOKEN)
    source.keep(NEW, CancelToken())
    assert source.current(CancelToken()) == NEW
    assert source.where(CancelToken()).kind is Kept.KEYRING


def test_credentials_of_another_server_are_never_given(vault: NamedVault) -> None:
    run_with(vault).keep(MINE, CancelToken())
    elsewhere = run_with(vault, server="https://openapi.example.evil.example")
    assert reason(elsewhere) is SignInReason.OTHER_SERVER
    assert elsewhere.known(CancelToken()) is None
    elsewhere.hold(MINE)
    assert reason(elsewhere) is SignInReason.OTHER_SERVER


def test_forgetting_leaves_nothing_in_keyring_and_memory(vault: NamedVault) -> None:
    source = run_with(vault)
    source.keep(MINE, CancelToken())
    assert source.forget(CancelToken()) is True
    assert vault.items == {}
    assert reason(source) is SignInReason.NOTHING_STORED
    assert source.where(CancelToken()) == Whereabouts(Kept.NOWHERE, "Toy Keyring")
    assert source.forget(CancelToken()) is False


def test_what_was_read_while_it_was_being_erased_is_forgotten_too() -> None:
    class SlowToErase(CredentialStore):
        """Somebody else reads between the order to erase and the erasing."""

        def forget(self, cancel: CancelToken) -> bool:
            assert source.current(cancel) == MINE
            return super().forget(cancel)

    store = SlowToErase(backend=NamedVault())
    source = SignInSource(SERVER, store, {})
    store.save(MINE, CancelToken())
    assert source.forget(CancelToken())
    assert reason(source) is SignInReason.NOTHING_STORED


def test_forgetting_in_a_locked_keyring_says_so_but_empties_the_memory() -> None:
    source = run_with(LockedVault())
    source.hold(TOKEN)
    with pytest.raises(KeyringUnavailable):
        source.forget(CancelToken())
    assert source.where(CancelToken()) == Whereabouts(Kept.KEYRING, "Toy Keyring")


def test_a_keyring_that_refuses_keeps_what_was_in_use() -> None:
    source = run_with(LockedVault())
    with pytest.raises(KeyringUnavailable):
        source.known(CancelToken())
    source.hold(MINE)
    with pytest.raises(KeyringUnavailable):
        source.keep(NEW, CancelToken())
    assert source.current(CancelToken()) == MINE


def test_without_a_keyring_one_can_hold_and_forget() -> None:
    source = SignInSource(SERVER, AbsentStore(), {})
    with pytest.raises(KeyringUnavailable):
        source.current(CancelToken())
    assert source.known(CancelToken()) is None
    assert source.where(CancelToken()) == Whereabouts(Kept.NOWHERE, "")
    source.hold(MINE)
    assert source.current(CancelToken()) == MINE
    assert source.where(CancelToken()) == Whereabouts(Kept.HELD, "")
    assert source.forget(CancelToken()) is False
    with pytest.raises(KeyringUnavailable):
        source.current(CancelToken())


def test_the_demo_touches_no_keyring(vault: NamedVault) -> None:
    source = run_with(vault, VARIABLES, held=MINE)
    assert source.current(CancelToken()) == MINE
    assert source.where(CancelToken()) == Whereabouts(Kept.DEMO, "")
    source.keep(NEW, CancelToken())
    assert source.current(CancelToken()) == NEW
    assert source.forget(CancelToken()) is False
    assert source.current(CancelToken()) == MINE
    assert vault.items == {}
    assert vault.asked == []


def test_every_secret_is_announced_before_it_is_used(vault: NamedVault) -> None:
    known: list[str] = []

    def source(environment: Mapping[str, str], held: SignIn | None = None) -> SignInSource:
        return SignInSource(SERVER, CredentialStore("tests", vault), environment, held, known.extend)

    def heard() -> set[str]:
        said = set(known)
        known.clear()
        return said

    source({}, MINE)
    assert heard() == {"canary-key", "canary-secret"}
    first = source({})
    first.keep(NEW, CancelToken())
    assert heard() == {"canary-key", "canary-rotated"}
    first.learn(MINE)
    assert heard() == {"canary-key", "canary-secret"}
    first.hold(TOKEN)
    assert heard() == {"canary-key", "canary-token"}
    source({}).current(CancelToken())
    assert heard() == {"canary-key", "canary-rotated"}
    source(VARIABLES).current(CancelToken())
    assert heard() >= {"env-key", "env-secret"}


def test_what_was_forgotten_meanwhile_is_not_remembered() -> None:
    vault = HangingVault()
    vault.items["tests", "credentials"] = (
        '{"server":"https://openapi.example","account":"Acme","api_key":"canary-key","api_secret":"canary-secret"}'
    )
    source = run_with(vault)
    reader = threading.Thread(target=lambda: source.current(CancelToken()))
    reader.start()
    assert vault.prompted.wait(5)
    source.hold(TOKEN)
    vault.answer()
    reader.join(5)
    assert source.current(CancelToken()) == TOKEN


def test_the_account_is_told_alone(vault: NamedVault) -> None:
    source = run_with(vault)
    assert source.account(CancelToken()) == ""
    source.hold(MINE)
    assert source.account(CancelToken()) == MINE.account
    source.hold(TOKEN)
    assert source.account(CancelToken()) == "", "a token names none"
