"""Texts of a server, cleaned once: nothing in them can move, hide or break what stands around."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services.server_text import clean

BIDI = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c"


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        ("", ""),
        ("  Wrong View ", "Wrong View"),
        ("Wrong\r\nView\t!", "Wrong View !"),
        ("\x00\x07\x1b\x7f\x9f", "\ufffd" * 5),
        (f"a{BIDI}b", "ab"),
        ("\u202eACCEPTED", "ACCEPTED"),
        ("\ud800\udfff", "\ufffd\ufffd"),
        ("\ue000\ufffe", "\ufffd\ufffd"),
        ("e\u0301", "é"),
        ("<img src='x'>&amp;", "<img src='x'>&amp;"),
        ("أمام 左前 😀👩‍🔧", "أمام 左前 😀👩‍🔧"),
        ("a  b", "a  b"),
    ],
)
def test_what_is_kept(sent: str, kept: str) -> None:
    assert clean(sent) == kept


def test_nobody_may_write_a_book() -> None:
    assert clean("x" * 501) == "x" * 500
    assert clean("x" * 300_000, 60) == "x" * 60
    assert len(clean("e\u0301" * 500)) == 500


@given(st.text(st.characters() | st.sampled_from(BIDI + "\n\r\t\u0301\ud800\u0958")), st.integers(1, 600))
def test_whatever_was_sent(sent: str, longest: int) -> None:
    kept = clean(sent, longest)
    assert len(kept) <= longest
    assert not set(kept) & set(BIDI)
    assert not {unicodedata.category(c) for c in kept} & {"Cc", "Cs", "Co"}
    assert kept.splitlines() in ([], [kept])
    kept.encode()
