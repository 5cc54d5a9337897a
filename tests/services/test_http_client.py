"""The contract of the HTTP client: what each answer becomes, what is sent, what is tried again."""

from __future__ import annotations

import io
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest
import responses

from app.domain.errors import (
    Cancelled,
    Obstacle,
    PhotoTrouble,
    PhotoUnavailable,
    RedirectRefused,
    ServerUnreachable,
    UnreadableReply,
)
from app.services.cancel import CancelToken
from app.services.http_client import HttpClient
from tests.services.asking import CANARY, asking, secret_headers
from tests.services.raw_server import RawServer, Visit

API = "https://openapi.paveapi.com/v1/sessions/XXX-ABCDE12345/photos"
PICTURE = "https://images-cdn.paveapi.com/XXX/one.jpg"
JPEG = b"\xff\xd8" + bytes(range(256)) * 40 + b"\xff\xd9"


def ask(client: HttpClient, url: str = API) -> Any:
    return client.get_json(url, secret_headers, CancelToken())


def fetch(client: HttpClient, url: str = PICTURE) -> Any:
    return client.get_photo(url, io.BytesIO(), CancelToken())


def test_importing_the_client_imports_no_library() -> None:
    code = "import sys, app.services.http_client, app.services.pave_api as m; print(*sys.modules)"
    root = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True)
    assert not {"requests", "urllib3", "truststore", "certifi"} & set(done.stdout.split())


def test_warming_up_imports_them_on_the_thread_that_asks(client: HttpClient) -> None:
    client.warm_up()
    assert {"requests", "urllib3", "truststore"} <= set(sys.modules)


@pytest.mark.parametrize("status", [200, 204, 304, 400, 401, 403, 404, 418, 429, 501])
def test_any_status_is_a_reply_at_once(client: HttpClient, net: responses.RequestsMock, status: int) -> None:
    body = b"" if status in (204, 304) else b"[]"
    net.get(API, status=status, body=body, headers={"X-Told": "yes", "Retry-After": "3600"})
    reply = ask(client)
    assert (reply.status, reply.body, reply.headers["x-told"]) == (status, body, "yes")
    assert len(net.calls) == 1


@pytest.mark.parametrize("status", [500, 502, 503, 504])
def test_a_passing_fault_is_tried_three_times_signed_anew(
    client: HttpClient, net: responses.RequestsMock, status: int
) -> None:
    net.get(API, status=status)
    stamps = iter(["first", "second", "third"])
    reply = client.get_json(API, lambda: {"API-Timestamp": next(stamps)}, CancelToken())
    assert reply.status == status
    assert [call.request.headers["API-Timestamp"] for call in net.calls] == ["first", "second", "third"]


def test_a_fault_that_passes_is_not_seen(client: HttpClient, net: responses.RequestsMock) -> None:
    net.get(API, status=503)
    net.get(API, body=b"[1]")
    assert ask(client).body == b"[1]"


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_the_api_is_never_followed_elsewhere(client: HttpClient, net: responses.RequestsMock, status: int) -> None:
    net.get(API, status=status, headers={"Location": "http://evil.example/take?it"})
    with pytest.raises(RedirectRefused) as raised:
        ask(client)
    assert vars(raised.value) == {
        "host": "openapi.paveapi.com",
        "to_host": "evil.example",
        "to_scheme": "http",
    }


@pytest.mark.parametrize(("location", "to_host"), [("/v2", "openapi.paveapi.com"), ("https://[::1", "")])
def test_not_even_to_the_same_host_or_to_nonsense(
    client: HttpClient, net: responses.RequestsMock, location: str, to_host: str
) -> None:
    net.get(API, status=302, headers={"Location": location})
    with pytest.raises(RedirectRefused) as raised:
        ask(client)
    assert raised.value.to_host == to_host


@pytest.mark.parametrize("page", [b"<!DOCTYPE html><title>Welcome</title>", b"\n <html></html>"])
def test_a_web_page_instead_of_json_is_a_networks_sign_in(
    client: HttpClient, net: responses.RequestsMock, page: bytes
) -> None:
    net.get(API, body=page)
    with pytest.raises(ServerUnreachable) as raised:
        ask(client)
    assert raised.value.obstacle is Obstacle.SIGN_IN_PAGE


def test_json_that_calls_itself_a_web_page_is_json(client: HttpClient, net: responses.RequestsMock) -> None:
    net.get(API, body=b"[]", content_type="text/html")
    assert ask(client).body == b"[]"


@pytest.mark.parametrize(("status", "obstacle"), [(407, Obstacle.PROXY_SIGN_IN), (511, Obstacle.SIGN_IN_PAGE)])
def test_what_stands_in_between_is_told_apart_from_the_server(
    client: HttpClient, net: responses.RequestsMock, status: int, obstacle: Obstacle
) -> None:
    net.get(API, status=status)
    net.get(PICTURE, status=status)
    with pytest.raises(ServerUnreachable) as raised:
        ask(client)
    assert raised.value.obstacle is obstacle
    with pytest.raises(PhotoUnavailable) as failed:
        fetch(client)
    assert (failed.value.trouble, failed.value.obstacle) == (PhotoTrouble.UNREACHABLE, obstacle)


def test_a_refusal_in_a_code_nobody_asked_for_is_still_a_refusal(
    client: HttpClient, net: responses.RequestsMock
) -> None:
    net.get(API, status=404, body=b"\x1f\x8b", headers={"Content-Encoding": "gzip"})
    assert ask(client).status == 404


def test_headers_never_go_over_plain_http_to_another_computer(client: HttpClient, net: responses.RequestsMock) -> None:
    with pytest.raises(ServerUnreachable) as raised:
        ask(client, "http://openapi.paveapi.com/")
    assert raised.value.obstacle is Obstacle.TLS_FAILED
    assert len(net.calls) == 0


def test_an_answer_over_the_limit_is_unreadable(net: responses.RequestsMock) -> None:
    net.get(API, body=b"[" + b" " * 1000 + b"]")
    with asking(loopback_api=False, json_bytes=1000) as client, pytest.raises(UnreadableReply) as raised:
        ask(client)
    assert raised.value.where == "byte 1000"


@pytest.mark.parametrize(
    ("headers", "knows"),
    [
        ({"Date": "Mon, 01 Jan 2024 00:00:00 GMT"}, True),
        ({"Date": "Mon, 01 Jan 2024 00:00:00 GMT", "Age": "30"}, False),
        ({"Date": "yesterday"}, False),
        ({}, False),
    ],
)
def test_the_servers_clock_is_read_from_a_fresh_date(
    client: HttpClient, net: responses.RequestsMock, headers: dict[str, str], knows: bool
) -> None:
    net.get(API, body=b"[]", headers=headers)
    offset = ask(client).clock_offset
    assert (offset is not None and offset < -1e6) if knows else offset is None


def test_a_cancelled_token_asks_nobody(client: HttpClient, net: responses.RequestsMock) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        client.get_json(API, secret_headers, token)
    with pytest.raises(Cancelled):
        client.get_photo(PICTURE, io.BytesIO(), token)
    assert len(net.calls) == 0


def test_a_closed_client_asks_nobody(net: responses.RequestsMock) -> None:
    with asking(loopback_api=False) as client:
        client.close()
        with pytest.raises(Cancelled):
            ask(client)


def test_only_what_belongs_there_is_sent(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("default login user password word\n", encoding="utf-8")
    monkeypatch.setenv("NETRC", str(netrc))

    def script(visit: Visit) -> None:
        visit.answer("200 OK", b"[]", "Set-Cookie: session=1; Path=/")

    with RawServer(script) as server, asking() as client:
        for _ in range(2):
            client.get_json(server.url("/v1"), lambda: {"API-Key": "k"}, CancelToken())
            client.get_photo(server.url("/one.jpg"), io.BytesIO(), CancelToken())
    sent = [{line.split(":")[0] for line in head.decode().split("\r\n")[1:] if line} for head in server.heads]
    bare = {"Host", "User-Agent", "Accept-Encoding"}
    assert sent == [bare | {"API-Key"}, bare | {"Accept"}] * 2
    assert all(b"Accept-Encoding: identity" in head for head in server.heads)
    assert all(b"User-Agent: Walkaround/test" in head for head in server.heads)


def test_the_log_names_hosts_and_nothing_of_keys_or_addresses(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    with RawServer(lambda visit: visit.answer("200 OK", b"[]", "Bad Header")) as server, asking() as client:
        client.get_json(server.url(f"/{CANARY}?{CANARY}"), secret_headers, CancelToken())
        client.get_photo(server.url(f"/{CANARY}?{CANARY}"), io.BytesIO(), CancelToken())
    assert "127.0.0.1 answered 200" in caplog.text
    assert CANARY not in caplog.text


def test_a_thread_keeps_one_connection_for_each_purpose() -> None:
    with RawServer(lambda visit: visit.answer("200 OK", b"[]")) as server, asking() as client:
        for _ in range(5):
            client.get_json(server.url(), dict, CancelToken())
            client.get_photo(server.url(), io.BytesIO(), CancelToken())
        assert server.connections == 2
        other = threading.Thread(target=lambda: client.get_json(server.url(), dict, CancelToken()))
        other.start()
        other.join()
        assert server.connections == 3
