"""Servers that cut, lie and send nonsense, on real sockets: each gets the right name, and nothing wrong is kept."""

from __future__ import annotations

import gzip
import io
import socket
import tracemalloc
from collections.abc import Callable
from typing import Any

import pytest

from app.domain.errors import (
    Obstacle,
    PhotoTrouble,
    PhotoUnavailable,
    RedirectRefused,
    ServerUnreachable,
    UnreadableReply,
)
from app.services.cancel import CancelToken
from tests.services.asking import (
    CANARY,
    Call,
    asking,
    both_calls,
    failure_of,
    json_call,
    photo_call,
)
from tests.services.raw_server import RawServer, Visit, free_port

LONG = 100_000
BOMB = gzip.compress(bytes(20_000_000))


def obstacle_of(call: Call, script: Callable[[Visit], None], **limits: Any) -> Obstacle | None:
    with RawServer(script) as server:
        fault = failure_of(call, server.url(f"/{CANARY}.jpg?{CANARY}"), **limits)
    assert isinstance(fault, ServerUnreachable | PhotoUnavailable)
    assert fault.host == "127.0.0.1"
    return fault.obstacle


# --- connections that break


@both_calls
def test_nobody_listening_is_refused(call: Call) -> None:
    fault = failure_of(call, f"http://127.0.0.1:{free_port()}/")
    assert getattr(fault, "obstacle", None) is Obstacle.REFUSED


@both_calls
def test_an_unknown_name(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_: Any) -> Any:
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr("socket.getaddrinfo", unknown)
    fault = failure_of(call, "https://images.example/")
    assert getattr(fault, "obstacle", None) is Obstacle.NAME_UNKNOWN
    assert getattr(fault, "host", None) == "images.example"


@both_calls
@pytest.mark.parametrize("end", [Visit.reset, Visit.leave])
def test_a_break_before_the_answer_is_tried_twice_more(call: Call, end: Callable[[Visit], None]) -> None:
    numbers = list[int]()

    def script(visit: Visit) -> None:
        numbers.append(visit.number)
        end(visit)

    assert obstacle_of(call, script) is Obstacle.BROKE_OFF
    assert numbers == [1, 2, 3]


@both_calls
def test_a_break_in_the_middle_is_mended_by_another_try(call: Call) -> None:
    def script(visit: Visit) -> None:
        if visit.number < 3:
            visit.send(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n", b"wrong" * 12_000)
            visit.reset()
        visit.answer("200 OK", b"right")

    into = io.BytesIO()
    with RawServer(script) as server, asking(chunk_bytes=10_000) as client:
        if call is json_call:
            assert json_call(client, server.url(), CancelToken()).body == b"right"
        else:
            client.get_photo(server.url(), into, CancelToken())
            assert into.getvalue() == b"right"


CUTS = {
    "short body": [b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n", bytes(999)],
    "cut in a chunk": [b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"400\r\n", bytes(1000)],
    "cut between chunks": [b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"1\r\nx\r\n"],
}


@pytest.mark.parametrize("parts", CUTS.values(), ids=CUTS)
def test_a_short_body_never_passes_for_a_whole_one(parts: list[bytes]) -> None:
    def script(visit: Visit) -> None:
        visit.send(*parts)
        visit.leave()

    with RawServer(script) as server:
        photo = failure_of(photo_call, server.url())
        assert isinstance(photo, PhotoUnavailable)
        assert (photo.trouble, photo.status) == (PhotoTrouble.INCOMPLETE, 200)
        assert len(server.heads) == 3
    assert obstacle_of(json_call, script) is Obstacle.BROKE_OFF


@both_calls
def test_a_kept_connection_that_ends_just_then_is_invisible(call: Call) -> None:
    used = list[socket.socket]()

    def script(visit: Visit) -> None:
        if visit.wire in used:
            visit.leave()
        used.append(visit.wire)
        visit.answer("200 OK", b"[]")

    with RawServer(script) as server, asking(pauses=(0.0,)) as client:
        for _ in range(3):
            call(client, server.url(), CancelToken())
        assert (server.connections, len(server.heads)) == (3, 5)


@both_calls
def test_a_body_is_as_long_as_it_was_announced(call: Call) -> None:
    def script(visit: Visit) -> None:
        visit.send(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[]", b"and more")

    with RawServer(script) as server, asking() as client:
        for _ in range(3):
            got = call(client, server.url(), CancelToken())
            assert getattr(got, "size", 2) == 2
            assert getattr(got, "body", b"[]") == b"[]"


# --- answers that make no sense

NONSENSE = {
    "no HTTP": b"SSH-2.0-OpenSSH_9.2\r\n\r\n",
    "HTTP 0.9": b"<p>hello",
    "bad status": b"HTTP/1.1 abc OK\r\n\r\n",
    "200 headers": b"HTTP/1.1 200 OK\r\n" + b"X-A: b\r\n" * 200 + b"\r\n",
    "header of 70 KB": b"HTTP/1.1 200 OK\r\nX-A: " + b"b" * 70_000 + b"\r\n\r\n",
    "negative length": b"HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nhello",
    "two lengths": b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello!",
    "chunk that is none": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nhello\r\n0\r\n\r\n",
    "endless chunk size": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + b"0" * 200_000,
    "gzip bomb": b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: %d\r\n\r\n" % len(BOMB) + BOMB,
    "gzip that is none": b"HTTP/1.1 200 OK\r\nContent-Encoding: GZIP\r\nContent-Length: 2\r\n\r\n[]",
}


@both_calls
@pytest.mark.parametrize("answer", NONSENSE.values(), ids=NONSENSE)
def test_nonsense_is_a_bad_answer(call: Call, answer: bytes) -> None:
    def script(visit: Visit) -> None:
        visit.send(answer)
        visit.leave()

    assert obstacle_of(call, script) is Obstacle.BAD_ANSWER


@both_calls
@pytest.mark.parametrize("status", ["200 OK", "302 Found"])
def test_a_gzip_bomb_costs_no_memory(call: Call, status: str) -> None:
    def script(visit: Visit) -> None:
        visit.answer(status, BOMB, "Content-Encoding: gzip", "Location: /again")

    with RawServer(script) as server:
        failure_of(call, server.url())
        tracemalloc.start()
        failure_of(call, server.url())
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert peak < 3_000_000


# --- limits of size


@pytest.mark.parametrize("framing", ["Content-Length: 100001", "Transfer-Encoding: chunked", "X-None: x"])
def test_more_than_the_limit_is_never_taken(framing: str) -> None:
    def script(visit: Visit) -> None:
        visit.send(f"HTTP/1.1 200 OK\r\n{framing}\r\n\r\n".encode())
        visit.send(b"186a1\r\n" if "chunked" in framing else b"", b"x" * (LONG + 1), b"\r\n0\r\n\r\n")
        visit.leave()

    with RawServer(script) as server:
        photo = failure_of(photo_call, server.url(), photo_bytes=LONG, chunk_bytes=30_000)
        assert isinstance(photo, PhotoUnavailable)
        assert photo.trouble is PhotoTrouble.TOO_LARGE
        reply = failure_of(json_call, server.url(), json_bytes=LONG, chunk_bytes=30_000)
        assert isinstance(reply, UnreadableReply)
        assert len(server.heads) == 2


# --- redirects, between two real servers


def test_the_second_host_gets_nothing_from_the_api() -> None:
    with RawServer(lambda visit: visit.answer("200 OK", b"[]")) as other:
        with RawServer(lambda visit: visit.redirect(other.url("/taken"))) as api:
            fault = failure_of(json_call, api.url())
        assert isinstance(fault, RedirectRefused)
        assert (fault.to_host, fault.to_scheme) == ("127.0.0.1", "http")
        assert other.connections == 0


def test_a_moved_picture_is_fetched_without_any_header_of_the_api() -> None:
    with RawServer(lambda visit: visit.answer("200 OK", b"picture")) as other:

        def script(visit: Visit) -> None:
            if visit.path == "/v1":
                visit.answer("200 OK", b"[]", "Set-Cookie: a=b; Path=/")
            else:
                visit.redirect(other.url("/moved"), body=b"x" * 1000)

        with RawServer(script) as server, asking() as client:
            json_call(client, server.url("/v1"), CancelToken())
            assert photo_call(client, server.url("/one.jpg"), CancelToken()).size == 7
            heads = server.heads[1:] + other.heads
    assert len(heads) == 2
    for head in heads:
        lower = head.lower()
        assert CANARY.encode() not in lower
        assert not any(word in lower for word in (b"api-", b"cookie", b"authorization", b"referer"))


def test_the_body_of_a_redirect_is_never_read() -> None:
    def script(visit: Visit) -> None:
        if visit.number == 1:
            visit.send(b"HTTP/1.1 302 Found\r\nLocation: /moved\r\nContent-Length: 999999999\r\n\r\n")
        else:
            visit.answer("200 OK", b"picture")

    with RawServer(script) as server, asking() as client:
        assert photo_call(client, server.url(), CancelToken()).size == 7
