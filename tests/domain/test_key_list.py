"""Keys in pasted text: found in any form, counted, and what is none is named by its line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.key_list import KeyList, Skipped, keys_in_text
from app.domain.session_key import SessionKey, find_keys

KEYS = st.from_regex(r"[A-Z]{3,4}-[A-Z0-9]{8,20}", fullmatch=True)


def texts(found: tuple[SessionKey, ...]) -> list[str]:
    return [key.text for key in found]


@pytest.mark.parametrize(
    "text",
    [
        "XXX-ABCDE12345 UDB-512D3TASIY",
        "XXX-ABCDE12345,UDB-512D3TASIY",
        "XXX-ABCDE12345;  UDB-512D3TASIY;",
        "xxx-abcde12345\r\nudb-512d3tasiy\r\n",
        "\ufeffXXX-ABCDE12345\tUDB-512D3TASIY",
        "«XXX-ABCDE12345» (UDB-512D3TASIY)".replace("«", "<").replace("»", ">"),
        '"XXX-ABCDE12345" | [UDB-512D3TASIY].',
        "https://acme.vehiclecapture.com/XXX-ABCDE12345?l=en acme.vehiclecapture.com/UDB-512D3TASIY",
        "Session: XXX-ABCDE12345.\nSession: UDB-512D3TASIY!",
        "XXX-ABCDE12345/UDB-512D3TASIY",
        "XXX-\u200bABCDE12345\u2003UDB-512D3TASIY",
    ],
)
def test_any_separator_does(text: str) -> None:
    assert texts(find_keys(text)) == ["XXX-ABCDE12345", "UDB-512D3TASIY"]


@pytest.mark.parametrize(
    "text",
    [
        "pre-registration",
        "XX-ABCDE12345",
        "XXXXX-ABCDE12345",
        "XXX-ABC1234",
        "XXX-" + "A" * 21,
        "https://abc-autoclaims1.com/about",
        "abc-autoclaims1.com",
        "tel 416-5551234567",
        "ÄXX-ABCDE12345",
    ],
)
def test_what_is_no_key(text: str) -> None:
    assert find_keys(text) == ()


def test_duplicates_are_counted_and_the_order_is_the_list_s() -> None:
    found = keys_in_text("UDB-512D3TASIY\nXXX-ABCDE12345, udb-512d3tasiy\nXXX-ABCDE12345")
    assert texts(found.keys) == ["UDB-512D3TASIY", "XXX-ABCDE12345"]
    assert found.duplicates == 2
    assert found.skipped == ()


def test_lines_without_a_key_and_mistyped_ones_are_named() -> None:
    found = keys_in_text(
        "XXX-ABCDE12345\n\nto be done\nXXX-ABCD12, UDB-512D3TASIY\nXX-ABCDE12345\n2021-05-27 416-5551234"
    )
    assert texts(found.keys) == ["XXX-ABCDE12345", "UDB-512D3TASIY"]
    assert found.skipped == (Skipped(3), Skipped(4, "XXX-ABCD12"), Skipped(5, "XX-ABCDE12345"), Skipped(6))


def test_nothing_is_nothing() -> None:
    assert keys_in_text("") == keys_in_text("\n \n") == KeyList()


@given(st.lists(KEYS, max_size=20), st.sampled_from([" ", ",", ";", "\t", "\n", " | ", "\r\n", ", \n"]))
def test_every_key_is_found_whatever_stands_between(keys: list[str], between: str) -> None:
    found = keys_in_text(between.join(keys))
    assert texts(found.keys) == list(dict.fromkeys(keys))
    assert found.duplicates == len(keys) - len(set(keys))


@given(st.text())
def test_no_text_breaks_it(text: str) -> None:
    found = keys_in_text(text)
    assert len(set(found.keys)) == len(found.keys)
    assert all(SessionKey.parse(key.text) == key for key in found.keys)
