"""Which texts name a session: typed, pasted, or found inside a PAVE link."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import InvalidSessionKey
from app.domain.session_key import SessionKey

WELL_FORMED = re.compile(r"[A-Z]{3,4}-[A-Z0-9]{8,20}", re.ASCII)


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("XXX-ABCDE12345", "XXX-ABCDE12345"),
        ("xxx-abcde12345", "XXX-ABCDE12345"),
        ("  XXX-ABCDE12345\r\n", "XXX-ABCDE12345"),
        ("\u00a0XXX-ABCDE12345\u3000", "XXX-ABCDE12345"),
        ("\ufeffXXX-\u200bABCDE12345\u2060", "XXX-ABCDE12345"),
        ("ABCD-12345678", "ABCD-12345678"),
        ("ABC-" + "9" * 20, "ABC-" + "9" * 20),
        ("https://acme.vehiclecapture.com/XXX-ABCDE12345", "XXX-ABCDE12345"),
        ("https://acme.vehiclecapture.com/XXX-ABCDE12345?l=en", "XXX-ABCDE12345"),
        ("https://acme.vehiclecapture.com/xxx-abcde12345/photos#top", "XXX-ABCDE12345"),
        ("acme.vehiclecapture.com/XXX-ABCDE12345", "XXX-ABCDE12345"),
        ("https://host.example/open?session=XXX-ABCDE12345", "XXX-ABCDE12345"),
        ("https://ABC-DEFGH12345.example/XXX-ABCDE12345", "XXX-ABCDE12345"),
        ("Hello, please open https://host.example/XXX-ABCDE12345, thank you", "XXX-ABCDE12345"),
        ("Hello,\nplease open https://host.example/XXX-ABCDE12345\n", "XXX-ABCDE12345"),
    ],
)
def test_a_key_is_found(typed: str, key: str) -> None:
    assert SessionKey.parse(typed) == SessionKey(key)


def test_a_link_may_end_a_sentence() -> None:
    assert SessionKey.parse("Please open https://host.example/XXX-ABCDE12345.").text == "XXX-ABCDE12345"


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "   ",
        "hello",
        "XX-ABCDE12345",
        "XXXXX-ABCDE12345",
        "XXX-ABCDE12",
        "XXX-" + "A" * 21,
        "XXX_ABCDE12345",
        "XXX ABCDE12345",
        "XX1-ABCDE12345",
        "XXX-ABCDE-12345",
        "XXX-ABCDÉ12345",
        "XXX-ABCDE1234٥",  # noqa: RUF001
        "ХХХ-ABCDE12345",  # noqa: RUF001  Cyrillic
        "XXX-ABCDE12345 or so",
        "XXX-ABCDE12345#",
        "../x",
        "..",
        "XXX-ABCDE12345\r\nAPI-Key: stolen",
        "https://host.example/",
        "https://XXX-ABCDE12345.example",
        "https://host.example/photo-thumbnails",
        "https://host.example/XXX-ABCDE12345.evil",
    ],
)
def test_anything_else_is_refused_by_name(typed: str) -> None:
    with pytest.raises(InvalidSessionKey) as caught:
        SessionKey.parse(typed)
    assert caught.value.typed == typed.strip()


def test_a_whole_book_in_the_box_is_named_by_its_beginning() -> None:
    with pytest.raises(InvalidSessionKey) as caught:
        SessionKey.parse(" " + "word " * 10_000)
    assert caught.value.typed == ("word " * 40)


def test_it_prints_as_its_text() -> None:
    assert f"{SessionKey('XXX-ABCDE12345')}" == "XXX-ABCDE12345"


@given(st.text() | st.from_regex(r"(https?://)?[a-z./]*[A-Za-z]{2,5}-[A-Za-z0-9]{6,22}[?/.]?", fullmatch=True))
def test_whatever_comes_out_is_a_key_and_stays_one(typed: str) -> None:
    try:
        key = SessionKey.parse(typed)
    except InvalidSessionKey:
        return
    assert WELL_FORMED.fullmatch(key.text)
    assert SessionKey.parse(key.text) == key
    assert SessionKey.parse(f" https://host.example/{key.text.lower()}?l=en ") == key
