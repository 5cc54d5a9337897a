"""What people paste as credentials, and whose server they belong to."""

from __future__ import annotations

import pytest

from app.domain.credentials import Credentials, clean_credentials, clean_token, same_server
from app.domain.errors import CredentialFlaw, InvalidCredential

SERVER = "https://openapi.example"


@pytest.mark.parametrize(
    "pasted",
    [
        "k-1",
        " k-1 ",
        "k-1\n",
        "\r\n\tk-1",
        "\u200bk-1\ufeff",
        "k\u200b-1",
        "\u00a0k-1\u2003",
        "\u2060\n k-1\u00ad",
    ],
    ids=ascii,
)
def test_margins_and_invisible_characters_vanish(pasted: str) -> None:
    assert clean_credentials(SERVER, pasted, pasted, pasted) == Credentials(SERVER, "k-1", "k-1", "k-1")


@pytest.mark.parametrize(
    ("pasted", "flaw"),
    [
        ("", CredentialFlaw.EMPTY),
        (" \u200b\n", CredentialFlaw.EMPTY),
        ("key secret", CredentialFlaw.BLANK_INSIDE),
        ("key\nsecret", CredentialFlaw.BLANK_INSIDE),
        ("key\u00a0secret", CredentialFlaw.BLANK_INSIDE),
        ("k\u00e9y", CredentialFlaw.STRANGE_CHARACTER),
        ("\u043aey", CredentialFlaw.STRANGE_CHARACTER),
        ("k\x00y", CredentialFlaw.STRANGE_CHARACTER),
        ("\u2022\u2022\u2022\u2022", CredentialFlaw.STRANGE_CHARACTER),
        ("k\ud800", CredentialFlaw.STRANGE_CHARACTER),
    ],
    ids=ascii,
)
@pytest.mark.parametrize("field", ["account", "api_key", "api_secret"])
def test_what_cannot_be_right_is_refused_by_the_name_of_its_field(
    field: str, pasted: str, flaw: CredentialFlaw
) -> None:
    typed = {"account": "Acme", "api_key": "k", "api_secret": "s"} | {field: pasted}
    with pytest.raises(InvalidCredential) as raised:
        clean_credentials(SERVER, **typed)
    assert (raised.value.field, raised.value.flaw) == (field, flaw)
    assert not pasted.strip() or pasted not in repr(raised.value) + str(raised.value)


def test_a_token_brings_its_own_time() -> None:
    pasted = clean_token(SERVER, " k ", "abc\n", " 2026-11-23t14:02:31z ")
    assert (pasted.api_key, pasted.token, pasted.timestamp) == ("k", "abc", "2026-11-23T14:02:31Z")


@pytest.mark.parametrize(
    "timestamp",
    ["2026-11-23 14:02:31", "2026-11-23T14:02:31", "1795442551", "2026-11-23T14:02:31+00:00", "\u0662"],
)
def test_a_time_in_another_form_is_refused(timestamp: str) -> None:
    with pytest.raises(InvalidCredential) as raised:
        clean_token(SERVER, "k", "abc", timestamp)
    assert raised.value.field == "timestamp"


def test_nothing_secret_is_printed() -> None:
    credentials = clean_credentials(SERVER, "Acme", "canary-key", "canary-secret")
    token = clean_token(SERVER, "canary-key", "canary-token", "2026-11-23T14:02:31Z")
    assert "canary" not in f"{credentials} {credentials!r} {token} {token!r}"


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("https://openapi.example", "https://OpenAPI.example/", True),
        ("https://openapi.example", "HTTPS://openapi.example:443", True),
        ("http://127.0.0.1:80", "http://127.0.0.1", True),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8081", False),
        ("https://openapi.example", "http://openapi.example", False),
        ("https://openapi.example", "https://openapi.example.evil.example", False),
        ("https://openapi.example", "https://openapi.example@evil.example", False),
        ("https://openapi.example", "https://evil.example/openapi.example", False),
        ("https://[::1", "https://[::1", False),
        ("https://x:99999", "https://x:99999", False),
        ("", "", False),
        ("openapi.example", "openapi.example", False),
    ],
)
def test_a_server_is_its_scheme_host_and_port(one: str, other: str, same: bool) -> None:
    assert same_server(one, other) is same
