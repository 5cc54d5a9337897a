"""The account that the organisation has set is the only one that signs in."""

from __future__ import annotations

import pytest

from app.domain.credentials import Credentials, Kept, PastedToken
from app.domain.errors import SignInNeeded, SignInReason
from app.services.cancel import CancelToken
from app.services.credential_store import CredentialStore
from app.services.sign_in_source import SignInSource
from tests.fakes.keyring_vaults import MemoryVault

SERVER = "https://openapi.example"
SECRETS = {"WALKAROUND_API_KEY": "env-key", "WALKAROUND_API_SECRET": "env-secret"}
OTHERS = Credentials(SERVER, "Bolt", "key", "secret")
TOKEN = PastedToken(SERVER, "key", "token", "2026-11-23T14:02:31Z")


def source(environment: dict[str, str] | None = None, vault: MemoryVault | None = None) -> SignInSource:
    store = CredentialStore("tests", vault or MemoryVault())
    return SignInSource(SERVER, store, environment or {}, fixed_account="Acme")


def refused(found: SignInSource) -> SignInReason:
    assert found.known(CancelToken()) is None
    with pytest.raises(SignInNeeded) as raised:
        found.current(CancelToken())
    return raised.value.reason


def test_the_environment_need_not_name_it() -> None:
    found = source(SECRETS)
    assert found.current(CancelToken()) == Credentials(SERVER, "Acme", "env-key", "env-secret")
    assert found.where(CancelToken()).kind is Kept.ENVIRONMENT


def test_another_one_in_the_environment_is_refused() -> None:
    assert refused(source(SECRETS | {"WALKAROUND_ACCOUNT": "Bolt"})) is SignInReason.OTHER_ACCOUNT


def test_another_one_in_the_keyring_is_refused_and_stays_there() -> None:
    vault = MemoryVault()
    SignInSource(SERVER, CredentialStore("tests", vault), {}).keep(OTHERS, CancelToken())
    before = dict(vault.items)
    assert refused(source(vault=vault)) is SignInReason.OTHER_ACCOUNT
    assert vault.items == before
    without_policy = SignInSource(SERVER, CredentialStore("tests", vault), {})
    assert without_policy.current(CancelToken()) == OTHERS


def test_a_pasted_token_names_no_account_and_is_taken() -> None:
    found = source()
    found.hold(TOKEN)
    assert found.current(CancelToken()) == TOKEN


def test_it_is_known_before_anybody_has_signed_in() -> None:
    assert source().account(CancelToken()) == "Acme"
    assert SignInSource(SERVER, CredentialStore("tests", MemoryVault()), {}).account(CancelToken()) == ""
