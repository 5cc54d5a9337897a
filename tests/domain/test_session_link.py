"""A link from a page or a mail names one session key, or nothing at all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import InvalidSessionKey
from app.domain.key_list import keys_in_text
from app.domain.session_key import SessionKey, find_keys
from app.domain.session_link import SCHEME, is_link, key_named_by

KEY = "XXX-ABCDE12345"
GOOD = [
    "walkaround:XXX-ABCDE12345",
    "walkaround://XXX-ABCDE12345",
    "walkaround://xxx-abcde12345/",
    "walkaround://open/XXX-ABCDE12345",
    "WALKAROUND://OPEN/xxx-abcde12345/",
    "  walkaround:XXX-ABCDE12345/\r\n",
    "walkaround:XXX%2DABCDE12345",
    "walkaround:%58XX-ABCDE12345",
    "walkaround:%2F%2Fopen%2FXXX-ABCDE12345",
]
BAD = [
    "walkaround:",
    "walkaround://",
    "walkaround://open/",
    "walkaround:--demo",
    "walkaround:show",
    "walkaround:hello",
    "walkaround:XXX-ABCDE12345//",
    "walkaround:/XXX-ABCDE12345",
    "walkaround:open/XXX-ABCDE12345",
    "walkaround://close/XXX-ABCDE12345",
    "walkaround://open/open/XXX-ABCDE12345",
    "walkaround://user@XXX-ABCDE12345",
    "walkaround://XXX-ABCDE12345:80",
    "walkaround://XXX-ABCDE12345?server=https://evil.example",
    "walkaround://XXX-ABCDE12345#top",
    "walkaround://XXX-ABCDE12345/../../x",
    "walkaround:XXX-ABCDE12345 --demo",
    'walkaround:XXX-ABCDE12345" --demo',
    "walkaround:XXX-ABCDE12345%20--demo",
    "walkaround:XXX-ABCDE12345%00",
    "walkaround:XXX-ABCDE12345%0A",
    "walkaround:XXX-ABCDE12345\nABC-00000001",
    "walkaround:XXX%252DABCDE12345",
    "walkaround:XXX%2-ABCDE12345",
    "walkaround:XXX%-ABCDE12345",
    "walkaround:XXX-ABCDE1234%C3%A9",
    "walkaround:XXX-ABCDE1234٥",  # noqa: RUF001
    "walkaround:walkaround:XXX-ABCDE12345",
    "walkaround:https://host.example/XXX-ABCDE12345",
    "walkaround:x https://host.example/XXX-ABCDE12345",
    "walkaround:XX-ABCDE12345",
]


@pytest.mark.parametrize("link", GOOD)
def test_it_names_a_key(link: str) -> None:
    assert SessionKey.parse(link) == SessionKey(KEY)


@pytest.mark.parametrize("link", BAD)
def test_anything_beside_the_key_is_refused_by_name(link: str) -> None:
    with pytest.raises(InvalidSessionKey) as caught:
        SessionKey.parse(link)
    assert caught.value.typed == link.strip()


def test_what_was_cut_off_cannot_make_it_another_link() -> None:
    with pytest.raises(InvalidSessionKey) as caught:
        SessionKey.parse(f"walkaround:{KEY}" + " " * 300 + "--demo")
    assert len(caught.value.typed) == 200
    with pytest.raises(InvalidSessionKey):
        SessionKey.parse(caught.value.typed)


@given(st.text(max_size=60) | st.from_regex(r"(//)?(open/)?[A-Za-z%0-9-]{4,24}[/?#]?", fullmatch=True))
def test_whatever_follows_the_scheme_only_a_key_comes_out(rest: str) -> None:
    named = key_named_by(SCHEME + rest)
    assert is_link(SCHEME + rest)
    assert named is None or SessionKey.parse(named).text == named


def test_in_running_text() -> None:
    text = (
        "See walkaround://xxx-abcde12345, <walkaround:ABC-00000001> or https://h.example/DEF-00000002 and walkaround:x."
    )
    assert [key.text for key in find_keys(text)] == [KEY, "ABC-00000001", "DEF-00000002"]
    assert SessionKey.parse("Please open walkaround://open/xxx-abcde12345.").text == KEY


def test_in_a_list() -> None:
    found = keys_in_text(f"claim;link\n1;walkaround:{KEY}\n2;walkaround://open/abc-00000001/\n3;{KEY}\n")
    assert [key.text for key in found.keys] == [KEY, "ABC-00000001"]
    assert found.duplicates == 1
