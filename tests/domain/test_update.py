"""Which version is newer, what a reply must look like, and whom it may come from."""

from __future__ import annotations

import pytest

from app import __version__
from app.domain.update import Update, host_of, may_be_asked, update_from

PAGE = "https://example.org/walkaround"


@pytest.mark.parametrize(
    ("offered", "running"),
    [
        ("0.2.0", "0.1.0"),
        ("0.10.0", "0.9.9"),
        ("1", "0.99.99"),
        ("0.1.0.1", "0.1.0"),
        ("0.2.0", "0.2.0rc1"),
        ("0.2", "0.2.0.dev3"),
        ("999999.0", __version__),
    ],
)
def test_newer(offered: str, running: str) -> None:
    assert Update(offered, PAGE).is_newer_than(running)
    assert not Update(running.partition("rc")[0].partition(".dev")[0], PAGE).is_newer_than(offered)


@pytest.mark.parametrize(
    ("offered", "running"),
    [("0.1.0", "0.1.0"), ("0.1", "0.1.0"), ("0.1.0.0", "0.1"), ("0.2.0", "0.2.0+local"), ("0.2.0", "unknown")],
)
def test_not_newer(offered: str, running: str) -> None:
    assert not Update(offered, PAGE).is_newer_than(running)


def test_a_reply() -> None:
    assert update_from({"version": "0.2.0", "page": PAGE, "more": [1]}) == Update("0.2.0", PAGE)


@pytest.mark.parametrize(
    "said",
    [
        None,
        [],
        "0.2.0",
        {},
        {"version": "0.2.0"},
        {"version": 2, "page": PAGE},
        {"version": "", "page": PAGE},
        {"version": "0.2.0 <b>", "page": PAGE},
        {"version": "v0.2.0", "page": PAGE},
        {"version": "0.2.0rc1", "page": PAGE},
        {"version": "1.2.3.4.5", "page": PAGE},
        {"version": "1" * 7, "page": PAGE},
        {"version": "٢.0", "page": PAGE},
        {"version": "0.2.0\n", "page": PAGE},
        {"version": "0.2.0", "page": "http://example.org/"},
        {"version": "0.2.0", "page": "http://127.0.0.1/"},
        {"version": "0.2.0", "page": "javascript:alert(1)"},
        {"version": "0.2.0", "page": "file:///etc/passwd"},
        {"version": "0.2.0", "page": "https://"},
        {"version": "0.2.0", "page": "https://user@example.org/"},
        {"version": "0.2.0", "page": "https://example.org/a b"},
        {"version": "0.2.0", "page": "https://example.org/\u202egro"},
        {"version": "0.2.0", "page": "https://example.org:99999/"},
        {"version": "0.2.0", "page": "https://example.org/" + "x" * 500},
    ],
)
def test_no_reply(said: object) -> None:
    assert update_from(said) is None


@pytest.mark.parametrize("address", ["https://example.org/newest.json", "http://127.0.0.1:8000/", "http://localhost/x"])
def test_who_may_be_asked(address: str) -> None:
    assert may_be_asked(address)


@pytest.mark.parametrize("address", ["", "example.org", "http://example.org/", "ftp://127.0.0.1/", "https://a@b.c/"])
def test_who_may_not(address: str) -> None:
    assert not may_be_asked(address)


def test_whom_it_is() -> None:
    assert host_of("https://Example.org:8443/newest.json") == "example.org"
