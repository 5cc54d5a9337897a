"""How texts for people are put together, in English."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.wording import Advice, english


@pytest.mark.parametrize(
    ("text", "n", "said"),
    [
        ("%n step(s) recaptured", 0, "0 steps recaptured"),
        ("%n step(s) recaptured", 1, "1 step recaptured"),
        ("%n step(s) recaptured", 2, "2 steps recaptured"),
        ("%n unreadable entr(y/ies)", 1, "1 unreadable entry"),
        ("%n unreadable entr(y/ies)", 7, "7 unreadable entries"),
        ("%n of 13 accepted", 10, "10 of 13 accepted"),
        ("Accepted (try %n)", 1, "Accepted (try 1)"),
        ("Accepted (try %n)", 2, "Accepted (try 2)"),
        ("Not supplied (optional)", 3, "Not supplied (optional)"),
        ("%n photo(s), %n photo(s)", 1, "1 photo, 1 photo"),
        ("%n step(s)", -1, "%n step(s)"),
        ("plain", -1, "plain"),
    ],
)
def test_numbers_and_their_forms(text: str, n: int, said: str) -> None:
    assert english("Any", text, n) == said


def test_facts_take_the_place_of_their_names() -> None:
    advice = Advice("No session {key}", "{host} said {status}").filled({"key": "A", "host": "h", "status": "404"})
    assert advice == Advice("No session A", "h said 404")


def test_an_unknown_name_stays() -> None:
    assert Advice("{known} {unknown}", "").filled({"known": "x"}) == Advice("x {unknown}", "")


def test_a_fact_with_braces_stays_as_it_is() -> None:
    facts = {"typed": "{secret} {0} {", "secret": "leaked"}
    assert Advice("“{typed}” is no key", "{typed}").filled(facts) == Advice(
        "“{secret} {0} {” is no key", "{secret} {0} {"
    )


@given(st.text(), st.text())
def test_no_fact_is_too_strange(title: str, fact: str) -> None:
    filled = Advice("a {fact} b", title).filled({"fact": fact})
    assert filled.title == f"a {fact} b"
