"""Proxies: whose word counts, what goes through them, and what becomes of those that fail."""

from __future__ import annotations

import base64
import io
import select
import socket
import ssl
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import trustme

from app.domain.errors import AppError, Cancelled, Obstacle, PhotoTrouble, PhotoUnavailable
from app.services.cancel import CancelToken
from tests.services.asking import Started, asking, assert_tells_no_secret, secret_headers
from tests.services.raw_server import RawServer, Visit, free_port

HOST = "images.example"
URL = f"https://{HOST}/one.jpg"


@pytest.fixture(autouse=True)
def _nothing_named(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


@pytest.fixture(autouse=True)
def _no_name_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that whatever goes past the proxy ends in ``NAME_UNKNOWN``."""
    real = socket.getaddrinfo

    def getaddrinfo(host: str, *rest: Any) -> Any:
        if host == HOST:
            raise socket.gaierror(-2, "Name or service not known")
        return real(host, *rest)

    monkeypatch.setattr("socket.getaddrinfo", getaddrinfo)


@pytest.fixture
def origin(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[RawServer]:
    """The server of images.example, whose certificate is in order."""
    authority, bundle = trustme.CA(), tmp_path / "roots.pem"
    authority.cert_pem.write_to_path(str(bundle))
    monkeypatch.setenv("SSL_CERT_FILE", str(bundle))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(HOST).configure_cert(context)
    with RawServer(lambda visit: visit.answer("200 OK", b"picture"), context) as server:
        yield server


def tunnel_to(origin: RawServer) -> Callable[[Visit], None]:
    def script(visit: Visit) -> None:
        visit.send(b"HTTP/1.1 200 Connection established\r\n\r\n")
        with socket.create_connection(("127.0.0.1", origin.port)) as other:
            pairs = {visit.wire: other, other: visit.wire}
            while not visit.server.stopping.is_set():
                for ready in select.select(list(pairs), [], [], 0.02)[0]:
                    if not (more := ready.recv(65536)):
                        visit.leave()
                    pairs[ready].sendall(more)

    return script


def fetch(**options: Any) -> Any:
    with asking(loopback_api=False, **options) as client:
        return client.get_photo(URL, io.BytesIO(), CancelToken())


def obstacle(**options: Any) -> Obstacle | None:
    with pytest.raises(PhotoUnavailable) as raised:
        fetch(**options)
    assert raised.value.trouble is PhotoTrouble.UNREACHABLE
    assert raised.value.host == HOST
    assert_tells_no_secret(raised.value)
    return raised.value.obstacle


def test_a_picture_comes_through_the_proxy_of_the_environment(
    origin: RawServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    with RawServer(tunnel_to(origin)) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"http://clerk:word@127.0.0.1:{proxy.port}")
        assert fetch().size == 7
        assert proxy.heads[0].startswith(b"CONNECT images.example:443 ")
        assert base64.b64encode(b"clerk:word") in proxy.heads[0]
    assert b"roxy" not in origin.heads[0]


def test_the_api_goes_through_it_without_showing_its_headers(
    origin: RawServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    with RawServer(tunnel_to(origin)) as proxy, asking(loopback_api=False) as client:
        monkeypatch.setenv("all_proxy", f"127.0.0.1:{proxy.port}")
        assert client.get_json(f"https://{HOST}/", secret_headers, CancelToken()).status == 200
        assert b"API-" not in b"".join(proxy.heads)
    assert b"API-Key" in origin.heads[0]


def test_the_systems_proxy_is_asked_where_the_environment_names_none(origin: RawServer) -> None:
    asked = list[str]()
    with RawServer(tunnel_to(origin)) as proxy:

        def system(url: str) -> str:
            asked.append(url)
            return f"http://127.0.0.1:{proxy.port}"

        assert fetch(proxy_for=system).size == 7
    assert asked == [URL]


def test_the_environment_comes_before_the_system(origin: RawServer, monkeypatch: pytest.MonkeyPatch) -> None:
    with RawServer(tunnel_to(origin)) as proxy:
        monkeypatch.setenv("https_proxy", f"http://127.0.0.1:{proxy.port}")
        assert fetch(proxy_for=lambda _: pytest.fail("asked")).size == 7


def test_the_system_may_say_that_there_is_none() -> None:
    assert obstacle(proxy_for=lambda _: None) is Obstacle.NAME_UNKNOWN


@pytest.mark.parametrize("exception", [HOST, ".example", "*"])
def test_no_proxy_is_honoured_for_either(monkeypatch: pytest.MonkeyPatch, exception: str) -> None:
    monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{free_port()}")
    monkeypatch.setenv("NO_PROXY", exception)
    assert obstacle() is Obstacle.NAME_UNKNOWN
    monkeypatch.delenv("HTTPS_PROXY")
    assert obstacle(proxy_for=lambda _: f"http://127.0.0.1:{free_port()}") is Obstacle.NAME_UNKNOWN


def test_this_computer_is_never_reached_through_a_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    dead = f"http://127.0.0.1:{free_port()}"
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, dead)
    with RawServer(lambda visit: visit.answer("200 OK", b"[]")) as server, asking(proxy_for=lambda _: dead) as client:
        for host in ("127.0.0.1", "localhost"):
            assert client.get_json(server.url(host=host), dict, CancelToken()).status == 200
            assert client.get_photo(server.url(host=host), io.BytesIO(), CancelToken()).size == 2


@pytest.mark.parametrize(
    "proxy", ["http://127.0.0.1:{dead}", "socks5://127.0.0.1:{dead}", "http://", "ftp://127.0.0.1:{dead}", "http://[::"]
)
def test_a_proxy_that_is_dead_or_no_proxy(monkeypatch: pytest.MonkeyPatch, proxy: str) -> None:
    monkeypatch.setenv("HTTPS_PROXY", proxy.format(dead=free_port()))
    assert obstacle() is Obstacle.PROXY


def test_a_proxy_whose_name_nobody_knows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", f"http://{HOST}:3128")
    assert obstacle() is Obstacle.PROXY


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        ("407 Proxy Authentication Required", Obstacle.PROXY_SIGN_IN),
        ("403 Forbidden", Obstacle.PROXY),
        ("502 Bad Gateway", Obstacle.PROXY),
    ],
)
def test_a_proxy_that_refuses(monkeypatch: pytest.MonkeyPatch, status: str, expected: Obstacle) -> None:
    with RawServer(lambda visit: visit.answer(status)) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy.port}")
        assert obstacle() is expected
        assert len(proxy.heads) == 1


def test_a_proxy_that_says_nothing_may_be_waiting_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    with RawServer(Visit.hang) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy.port}")
        assert obstacle(connect_seconds=0.2) is Obstacle.NO_ANSWER


def test_a_proxy_whose_certificate_is_not_trusted(monkeypatch: pytest.MonkeyPatch) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("127.0.0.1").configure_cert(context)
    with RawServer(Visit.hang, context) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"https://127.0.0.1:{proxy.port}")
        assert obstacle() is Obstacle.PROXY
        assert proxy.heads == []


def test_a_cancel_ends_the_wait_for_a_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    token = CancelToken()
    with RawServer(Visit.hang) as proxy, asking(loopback_api=False) as client:
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy.port}")
        started = Started(lambda: client.get_photo(URL, io.BytesIO(), token))
        assert proxy.stuck.wait(10)
        moment = time.monotonic()
        token.cancel()
        assert isinstance(started.failure(), Cancelled)
        assert started.seconds_after(moment) < 0.5


def test_a_proxy_that_inspects_with_an_untrusted_certificate(monkeypatch: pytest.MonkeyPatch) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert(HOST).configure_cert(context)
    with RawServer(lambda visit: visit.answer("200 OK"), context) as inspector:
        with RawServer(tunnel_to(inspector)) as proxy:
            monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy.port}")
            assert obstacle() is Obstacle.CERTIFICATE_UNTRUSTED
        assert inspector.heads == []


def test_addresses_inside_are_refused_through_a_proxy_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{free_port()}")
    with asking(loopback_api=False) as client:
        for inside in ("10.0.0.1", "2130706433", "intranet", "nas.local"):
            with pytest.raises(AppError) as raised:
                client.get_photo(f"https://{inside}/", io.BytesIO(), CancelToken())
            assert getattr(raised.value, "trouble", None) is PhotoTrouble.ADDRESS_REFUSED
