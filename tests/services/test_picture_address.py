"""Which addresses a picture may be fetched from."""

from __future__ import annotations

import pytest

from app.domain.errors import PhotoTrouble, PhotoUnavailable
from app.services.picture_address import admits, check_picture_address, next_hop


def wide(text: str) -> str:
    """The same in full-width letters, which name preparation makes narrow again."""
    return "".join(chr(ord(c) + 0xFEE0) for c in text)


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://images-cdn.paveapi.com/XXX/XXX-ABCDE12345_01_a1b.jpg", "images-cdn.paveapi.com"),
        ("https://I.IBB.CO:8443/x/Front Left.jpg?signature=a%2Bb", "i.ibb.co"),
        ("https://8.8.8.8/x.jpg", "8.8.8.8"),
        ("https://[2606:4700::1111]/x.jpg", "2606:4700::1111"),
        ("https://[64:ff9b::808:808]/x.jpg", "64:ff9b::808:808"),
        ("https://bücher.example/ä.jpg", "xn--bcher-kva.example"),
    ],
)
def test_public_hosts_over_https(url: str, host: str) -> None:
    assert check_picture_address(url, loopback_allowed=False) == host


@pytest.mark.parametrize(
    "url",
    [
        "http://images-cdn.paveapi.com/x.jpg",
        "ftp://images-cdn.paveapi.com/x.jpg",
        "file:///etc/passwd",
        "//images-cdn.paveapi.com/x.jpg",
        "images-cdn.paveapi.com/x.jpg",
        "javascript:alert(1)",
        "https:///x.jpg",
        "https://user:word@images-cdn.paveapi.com/x.jpg",
        "https://images-cdn.paveapi.com@evil.example/x.jpg",
        "https://evil.example\\@images-cdn.paveapi.com/x.jpg",
        "https://images\ncdn.paveapi.com/x.jpg",
        "https://images%2ecdn.paveapi.com/x.jpg",
        "https://host:0/x.jpg",
        "https://host.example:x/x.jpg",
        "https://" + "a" * 64 + ".example/x.jpg",
        "https://localhost/x.jpg",
        f"https://{wide('localhost')}/x.jpg",
        "https://demo.localhost/x.jpg",
        "https://printer/x.jpg",
        "https://nas.local/x.jpg",
        "https://metadata.google.internal/x.jpg",
        "https://127.0.0.1/x.jpg",
        "https://127.1/x.jpg",
        "https://2130706433/x.jpg",
        "https://0x7f.0.0.1/x.jpg",
        "https://0177.0.0.1/x.jpg",
        f"https://{wide('127.0.0.1')}/x.jpg",
        "https://0.0.0.0/x.jpg",
        "https://10.1.2.3/x.jpg",
        "https://172.16.0.1/x.jpg",
        "https://192.168.1.1/x.jpg",
        "https://169.254.169.254/latest/meta-data",
        "https://100.64.0.1/x.jpg",
        "https://224.0.0.1/x.jpg",
        "https://255.255.255.255/x.jpg",
        "https://[::1]/x.jpg",
        "https://[::]/x.jpg",
        "https://[fe80::1%25eth0]/x.jpg",
        "https://[fd00::1]/x.jpg",
        "https://[fec0::1]/x.jpg",
        "https://[ff02::1]/x.jpg",
        "https://[::ffff:10.0.0.1]/x.jpg",
        "https://[64:ff9b::a00:1]/x.jpg",
        "https://[2002:a00:1::]/x.jpg",
    ],
)
def test_everything_else_is_refused(url: str) -> None:
    with pytest.raises(PhotoUnavailable) as raised:
        check_picture_address(url, loopback_allowed=False)
    assert raised.value.trouble is PhotoTrouble.ADDRESS_REFUSED
    assert "/" not in raised.value.host


@pytest.mark.parametrize("url", ["", "  "])
def test_no_address_is_told_apart(url: str) -> None:
    with pytest.raises(PhotoUnavailable) as raised:
        check_picture_address(url, loopback_allowed=False)
    assert raised.value.trouble is PhotoTrouble.NO_ADDRESS


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:8000/x", "http://localhost/x", "https://[::1]/x", "http://[::1]:1/x"]
)
def test_loopback_for_an_api_on_loopback(url: str) -> None:
    assert check_picture_address(url, loopback_allowed=True)


@pytest.mark.parametrize("url", ["http://10.0.0.1/x", "https://10.0.0.1/x", "http://public.example/x"])
def test_an_api_on_loopback_opens_nothing_but_loopback(url: str) -> None:
    with pytest.raises(PhotoUnavailable):
        check_picture_address(url, loopback_allowed=True)


@pytest.mark.parametrize(
    ("address", "admitted"),
    [("93.184.216.34", True), ("10.0.0.1", False), ("fe80::1%eth0", False), ("127.0.0.1", False)],
)
def test_the_address_behind_a_name_counts(address: str, admitted: bool) -> None:
    assert admits(address, loopback_allowed=False) is admitted


@pytest.mark.parametrize(
    ("location", "target"),
    [
        ("/b.jpg", "https://a.example/b.jpg"),
        ("//c.example/b.jpg", "https://c.example/b.jpg"),
        ("https://c.example/\u00c3\u00a4.jpg", "https://c.example/ä.jpg"),
    ],
)
def test_a_redirect_is_read_as_browsers_read_it(location: str, target: str) -> None:
    assert next_hop("https://a.example/a.jpg", location) == target


@pytest.mark.parametrize("location", ["http://a.example/b.jpg", "file:///etc/passwd", "https://[::1"])
def test_a_redirect_never_leaves_https(location: str) -> None:
    with pytest.raises(PhotoUnavailable):
        next_hop("https://a.example/a.jpg", location)
