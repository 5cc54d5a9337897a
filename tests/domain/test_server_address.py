"""Which texts name an API server, and which of those are this very computer."""

from __future__ import annotations

import pytest

from app.domain.server_address import is_loopback_host, is_loopback_server, parse_server


@pytest.mark.parametrize(
    ("typed", "origin"),
    [
        ("https://openapi.paveapi.com", "https://openapi.paveapi.com"),
        (" HTTPS://OpenAPI.PaveAPI.com./ ", "https://openapi.paveapi.com"),
        ("openapi.paveapi.com", "https://openapi.paveapi.com"),
        ("https://openapi.paveapi.com:443", "https://openapi.paveapi.com"),
        ("https://openapi.paveapi.com:8443/", "https://openapi.paveapi.com:8443"),
        ("localhost:8000", "https://localhost:8000"),
        ("http://localhost:8000", "http://localhost:8000"),
        ("http://127.0.0.1:80", "http://127.0.0.1"),
        ("http://[::1]:8000", "http://[::1]:8000"),
        ("https://[2001:DB8::0:1]", "https://[2001:db8::1]"),
        ("https://bücher.example", "https://xn--bcher-kva.example"),
    ],
)
def test_what_is_meant_becomes_one_origin(typed: str, origin: str) -> None:
    assert parse_server(typed) == origin
    assert parse_server(origin) == origin


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "https://",
        "http://openapi.paveapi.com",
        "http://192.168.0.7",
        "http://localhost.evil.example",
        "ftp://localhost",
        "file:///etc/passwd",
        "https://host/v1",
        "https://host?x",
        "https://host/#x",
        "https://user:word@host",
        "https://user@host",
        "https://host:port",
        "https://host:99999",
        "https://ho st",
        "https://host\n.example",
        "https://host\\@evil.example",
        "https://a..b",
        "https://" + "a" * 64 + ".example",
        "https://[::1",
        "https://-",
    ],
)
def test_anything_else_is_refused(typed: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        parse_server(typed)


@pytest.mark.parametrize(
    ("host", "is_loopback"),
    [
        ("localhost", True),
        ("LOCALHOST.", True),
        ("127.0.0.1", True),
        ("127.8.9.10", True),
        ("::1", True),
        ("", False),
        ("0.0.0.0", False),
        ("10.0.0.1", False),
        ("localhost.example", False),
        ("127.0.0.1.example", False),
    ],
)
def test_loopback_is_known_by_its_name(host: str, is_loopback: bool) -> None:
    assert is_loopback_host(host) is is_loopback


def test_a_server_on_this_computer() -> None:
    assert is_loopback_server("http://127.0.0.1:8000")
    assert is_loopback_server("http://[::1]:8000")
    assert not is_loopback_server("https://openapi.paveapi.com")
