"""Certificates that are wrong in each way, and those that an administrator has vouched for, on real sockets."""

from __future__ import annotations

import io
import socket
import ssl
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import trustme

from app.domain.errors import AppError, Cancelled, ClockWrong, Obstacle, PhotoTrouble, PhotoUnavailable
from app.services import network_faults
from app.services.cancel import CancelToken
from app.services.trusted_roots import TrustedRoots
from tests.services.asking import Started, asking, assert_tells_no_secret, secret_headers
from tests.services.raw_server import RawServer, Visit

NOW = datetime.now(UTC)


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture(autouse=True)
def _only_the_systems_roots(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def trusted(authority: trustme.CA, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The authority is trusted by this computer."""
    bundle = tmp_path / "roots.pem"
    authority.cert_pem.write_to_path(str(bundle))
    monkeypatch.setenv("SSL_CERT_FILE", str(bundle))
    return bundle


def tls(
    authority: trustme.CA, name: str = "", *, starts: datetime | None = None, ends: datetime | None = None
) -> ssl.SSLContext:
    """For ``name``, or for this computer."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    names = [name] if name else ["localhost", "127.0.0.1"]
    authority.issue_cert(*names, not_before=starts, not_after=ends).configure_cert(context)
    return context


def serve(context: ssl.SSLContext) -> RawServer:
    return RawServer(lambda visit: visit.answer("200 OK", b"[]"), context)


def failure_of(server: RawServer, host: str = "localhost") -> Any:
    with server, asking() as client:
        with pytest.raises(PhotoUnavailable) as failed:
            client.get_photo(server.url(host=host), io.BytesIO(), CancelToken())
        assert failed.value.trouble is PhotoTrouble.UNREACHABLE
        with pytest.raises(AppError) as raised:
            client.get_json(server.url(host=host), secret_headers, CancelToken())
        assert_tells_no_secret(raised.value)
        assert server.heads == [], "something was sent"
    return raised.value


def answers(server: RawServer) -> bool:
    with server, asking() as client:
        body = client.get_json(server.url(host="localhost"), secret_headers, CancelToken()).body
        size = client.get_photo(server.url(host="localhost"), io.BytesIO(), CancelToken()).size
        return (body, size) == (b"[]", 2)


def test_an_unknown_authority_is_not_trusted(authority: trustme.CA) -> None:
    assert failure_of(serve(tls(authority))).obstacle is Obstacle.CERTIFICATE_UNTRUSTED


@pytest.mark.parametrize("name", ["SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"])
def test_an_authority_that_the_administrator_names_is(
    authority: trustme.CA, trusted: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.delenv("SSL_CERT_FILE")
    monkeypatch.setenv(name, str(trusted))
    assert answers(serve(tls(authority)))


@pytest.mark.parametrize("content", [None, "no certificate"])
def test_a_named_file_that_cannot_be_read_changes_nothing(
    authority: trustme.CA, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, content: str | None
) -> None:
    bundle = tmp_path / "roots.pem"
    if content is not None:
        bundle.write_text(content, encoding="ascii")
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(bundle))
    assert failure_of(serve(tls(authority))).obstacle is Obstacle.CERTIFICATE_UNTRUSTED


def test_an_expired_certificate(authority: trustme.CA, trusted: Path) -> None:
    context = tls(authority, starts=NOW - timedelta(days=90), ends=NOW - timedelta(days=1))
    assert failure_of(serve(context)).obstacle is Obstacle.CERTIFICATE_EXPIRED


def test_a_certificate_for_another_name(authority: trustme.CA, trusted: Path) -> None:
    assert failure_of(serve(tls(authority, "images.example"))).obstacle is Obstacle.CERTIFICATE_FOR_OTHER_NAME


def test_a_certificate_for_another_address(authority: trustme.CA, trusted: Path) -> None:
    fault = failure_of(serve(tls(authority, "localhost")), host="127.0.0.1")
    assert fault.obstacle is Obstacle.CERTIFICATE_FOR_OTHER_NAME


def test_a_certificate_of_the_future_means_that_our_clock_is_behind(authority: trustme.CA, trusted: Path) -> None:
    context = tls(authority, starts=NOW + timedelta(days=1), ends=NOW + timedelta(days=90))
    fault = failure_of(serve(context))
    assert isinstance(fault, ClockWrong)
    assert abs(datetime.fromisoformat(fault.local_date) - NOW) < timedelta(hours=1)


@pytest.mark.parametrize(("year", "is_clock"), [(1970, True), (2015, True), (2027, False), (2099, True)])
def test_an_expired_certificate_in_a_strange_year_means_our_clock(
    authority: trustme.CA, trusted: Path, monkeypatch: pytest.MonkeyPatch, year: int, is_clock: bool
) -> None:
    class Then(datetime):
        @classmethod
        def now(cls, tz: Any = None) -> Any:
            return NOW.replace(year=year)

    monkeypatch.setattr(network_faults, "datetime", Then)
    context = tls(authority, starts=NOW - timedelta(days=90), ends=NOW - timedelta(days=1))
    assert isinstance(failure_of(serve(context)), ClockWrong) is is_clock


def test_http_where_tls_was_expected() -> None:
    def script(wire: socket.socket) -> None:
        wire.recv(100)
        wire.sendall(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")

    assert handshake_with(script) is Obstacle.TLS_FAILED


def test_a_handshake_that_breaks_off() -> None:
    assert handshake_with(lambda wire: None) is Obstacle.BROKE_OFF


def handshake_with(script: Callable[[socket.socket], None]) -> Obstacle | None:
    """What becomes of a call to a server that accepts, and then does this three times."""
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve() -> None:
            listener.settimeout(2)
            for _ in range(3):
                try:
                    wire, _ = listener.accept()
                except OSError:
                    return
                with wire:
                    script(wire)

        server = threading.Thread(target=serve)
        server.start()
        with asking() as client, pytest.raises(AppError) as raised:
            client.get_json(f"https://127.0.0.1:{listener.getsockname()[1]}/", secret_headers, CancelToken())
        listener.shutdown(socket.SHUT_RDWR)
        server.join()
    obstacle: Obstacle | None = getattr(raised.value, "obstacle", None)
    return obstacle


def drip(visit: Visit) -> None:
    visit.send(b"HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n")
    visit.server.stuck.set()
    visit.drip(b" ")


@pytest.mark.parametrize("script", [drip, Visit.hang])
def test_a_cancel_ends_a_call_over_tls(authority: trustme.CA, trusted: Path, script: Callable[[Visit], None]) -> None:
    token = CancelToken()
    with RawServer(script, tls(authority)) as server, asking() as client:
        started = Started(lambda: client.get_json(server.url(host="localhost"), secret_headers, token))
        assert server.stuck.wait(10)
        moment = time.monotonic()
        token.cancel()
        assert isinstance(started.failure(), Cancelled)
        assert started.seconds_after(moment) < 0.5


@pytest.mark.parametrize("script", [drip, Visit.hang])
def test_the_deadline_ends_a_call_over_tls(
    authority: trustme.CA, trusted: Path, script: Callable[[Visit], None]
) -> None:
    with RawServer(script, tls(authority)) as server, asking(photo_seconds=0.4) as client:
        with pytest.raises(PhotoUnavailable) as raised:
            client.get_photo(server.url(host="localhost"), io.BytesIO(), CancelToken())
        assert raised.value.trouble is PhotoTrouble.TOO_SLOW


# --- where the roots come from


@pytest.fixture
def no_store_of_openssl(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on Windows and macOS: OpenSSL knows no store, truststore has to find one."""
    real = ssl.get_default_verify_paths()
    monkeypatch.setattr(ssl, "get_default_verify_paths", lambda: real._replace(cafile=None))  # type: ignore[arg-type]


@pytest.mark.usefixtures("no_store_of_openssl")
def test_truststore_serves_where_openssl_finds_no_store(authority: trustme.CA, trusted: Path) -> None:
    assert answers(serve(tls(authority)))
    assert failure_of(serve(tls(authority, "images.example"))).obstacle is Obstacle.CERTIFICATE_FOR_OTHER_NAME


@pytest.mark.usefixtures("no_store_of_openssl")
def test_truststore_trusts_nobody_else(authority: trustme.CA) -> None:
    assert failure_of(serve(tls(authority))).obstacle is Obstacle.CERTIFICATE_UNTRUSTED


@pytest.mark.usefixtures("no_store_of_openssl")
def test_each_worker_has_a_context_of_truststores_own_since_it_locks_it() -> None:
    roots = TrustedRoots()
    assert roots.context() is not roots.context()


def test_workers_share_a_context_of_openssls() -> None:
    if ssl.get_default_verify_paths().cafile is None:
        pytest.skip("OpenSSL knows no file of roots here")
    roots = TrustedRoots()
    assert roots.context() is roots.context()


def test_certifis_roots_are_not_added(authority: trustme.CA, trusted: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    context = TrustedRoots().context()
    monkeypatch.setattr(TrustedRoots, "context", lambda _: context)
    assert answers(serve(tls(authority)))
    assert len(context.get_ca_certs()) == 1


def test_verification_cannot_be_switched_off(authority: trustme.CA, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONHTTPSVERIFY", "0")
    monkeypatch.setenv("CURL_CA_BUNDLE", "")
    assert failure_of(serve(tls(authority))).obstacle is Obstacle.CERTIFICATE_UNTRUSTED
