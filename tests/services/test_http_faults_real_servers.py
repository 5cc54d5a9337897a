"""Servers that drip, hang, cut and lie, on real sockets: every call ends in time, and with the right name."""

from __future__ import annotations

import gzip
import io
import socket
import threading
import time
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any

import pytest

from app.domain.errors import (
    AppError,
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
from tests.services.asking import CANARY, Started, asking, assert_tells_no_secret, secret_headers
from tests.services.raw_server import RawServer, Visit, black_hole, free_port

AT_ONCE = 0.5


@pytest.fixture(autouse=True)
def _no_thread_is_left() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    for thread in set(threading.enumerate()) - before:
        thread.join(2)
    assert set(threading.enumerate()) <= before


LONG = 100_000
BOMB = gzip.compress(bytes(20_000_000))
Call = Callable[[HttpClient, str, CancelToken], Any]


def json_call(client: HttpClient, url: str, token: CancelToken) -> Any:
    return client.get_json(url, secret_headers, token)


def photo_call(client: HttpClient, url: str, token: CancelToken) -> Any:
    return client.get_photo(url, io.BytesIO(), token)


both_calls = pytest.mark.parametrize("call", [json_call, photo_call])


def failure_of(call: Call, url: str, **limits: Any) -> AppError:
    with asking(**limits) as client, pytest.raises(AppError) as raised:
        call(client, url, CancelToken())
    assert_tells_no_secret(raised.value)
    return raised.value


def obstacle_of(call: Call, script: Callable[[Visit], None], **limits: Any) -> Obstacle | None:
    with RawServer(script) as server:
        fault = failure_of(call, server.url(f"/{CANARY}.jpg?{CANARY}"), **limits)
    assert isinstance(fault, ServerUnreachable | PhotoUnavailable)
    assert fault.host == "127.0.0.1"
    return fault.obstacle


# --- states in which a call may be stuck: each yields an address and the event "now it is"

State = Callable[[pytest.MonkeyPatch], AbstractContextManager[tuple[str, threading.Event]]]


def serving(script: Callable[[Visit], None]) -> State:
    @contextmanager
    def state(_: pytest.MonkeyPatch) -> Iterator[tuple[str, threading.Event]]:
        with RawServer(script) as server:
            yield server.url(f"/{CANARY}"), server.stuck

    return state


@contextmanager
def connecting(patch: pytest.MonkeyPatch) -> Iterator[tuple[str, threading.Event]]:
    trying, plain = threading.Event(), socket.socket.connect_ex

    def connect_ex(self: socket.socket, address: Any) -> int:
        code = plain(self, address)
        trying.set()
        return code

    with black_hole() as port:
        patch.setattr(socket.socket, "connect_ex", connect_ex)
        yield f"http://127.0.0.1:{port}/", trying


@contextmanager
def shaking_hands(_: pytest.MonkeyPatch) -> Iterator[tuple[str, threading.Event]]:
    greeted = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def wait_for_hello() -> None:
            wire, _ = listener.accept()
            with wire:
                wire.recv(1)
                greeted.set()
                while wire.recv(4096):
                    pass

        server = threading.Thread(target=wait_for_hello)
        server.start()
        yield f"https://127.0.0.1:{listener.getsockname()[1]}/", greeted
        server.join(5)


def header_drip(visit: Visit) -> None:
    visit.send(b"HTTP/1.1 200 OK\r\n")
    visit.server.stuck.set()
    visit.drip(b"X-A: b\r\n")


def body_drip(visit: Visit) -> None:
    visit.send(b"HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n")
    visit.server.stuck.set()
    visit.drip(b" ")


def chunk_drip(visit: Visit) -> None:
    visit.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    visit.server.stuck.set()
    visit.drip(b"1\r\nx\r\n")


def endless_drip(visit: Visit) -> None:
    visit.send(b"HTTP/1.1 200 OK\r\n\r\n")
    visit.server.stuck.set()
    visit.drip(b" ")


def hang_in_body(visit: Visit) -> None:
    visit.send(b"HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n", bytes(300_000))
    visit.hang()


def busy(visit: Visit) -> None:
    visit.answer("503 Busy")
    visit.server.stuck.set()


def hang_when_kept_alive(visit: Visit) -> None:
    if visit.number == 1:
        visit.answer("503 Busy")
    else:
        visit.hang()


STATES: dict[str, State] = {
    "connecting": connecting,
    "shaking hands": shaking_hands,
    "waiting for headers": serving(Visit.hang),
    "dripping headers": serving(header_drip),
    "dripping body": serving(body_drip),
    "dripping chunks": serving(chunk_drip),
    "dripping without length": serving(endless_drip),
    "hanging in the body": serving(hang_in_body),
    "kept alive": serving(hang_when_kept_alive),
}
in_each_state = pytest.mark.parametrize("state", STATES.values(), ids=STATES)


@both_calls
@in_each_state
def test_a_cancel_ends_the_call_at_once(state: State, call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    token = CancelToken()
    with state(monkeypatch) as (url, stuck), asking() as client:
        started = Started(lambda: call(client, url, token))
        assert stuck.wait(10)
        moment = time.monotonic()
        token.cancel()
        assert isinstance(started.failure(), Cancelled)
        assert started.seconds_after(moment) < AT_ONCE
        assert_tells_no_secret(started.failure())


@both_calls
@in_each_state
def test_the_deadline_ends_the_call(state: State, call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    began = time.monotonic()
    with state(monkeypatch) as (url, _), asking(json_seconds=0.3, photo_seconds=0.3, slowest_photo=10**9) as client:
        with pytest.raises(AppError) as raised:
            call(client, url, CancelToken())
        assert time.monotonic() - began < 0.3 + 2 * AT_ONCE
    assert isinstance(raised.value, ServerUnreachable | PhotoUnavailable)
    assert raised.value.obstacle is Obstacle.TOO_SLOW
    assert raised.value.host == "127.0.0.1"
    assert call is json_call or getattr(raised.value, "trouble", None) is PhotoTrouble.TOO_SLOW
    assert_tells_no_secret(raised.value)


@both_calls
def test_a_cancel_ends_the_pause_before_another_try(call: Call) -> None:
    token = CancelToken()
    with RawServer(busy) as server, asking(pauses=(60,)) as client:
        started = Started(lambda: call(client, server.url(), token))
        assert server.stuck.wait(10)
        moment = time.monotonic()
        token.cancel()
        assert isinstance(started.failure(), Cancelled)
        assert started.seconds_after(moment) < AT_ONCE


def test_closing_the_client_ends_every_call() -> None:
    with RawServer(Visit.hang) as server, asking() as client:
        calls = [Started(lambda: json_call(client, server.url(), CancelToken())) for _ in range(3)]
        calls += [Started(lambda: photo_call(client, server.url(), CancelToken())) for _ in range(3)]
        while len(server.heads) < 6:
            assert server.stuck.wait(10)
            time.sleep(0.001)
        moment = time.monotonic()
        client.close()
        assert all(isinstance(call.failure(), Cancelled) for call in calls)
        assert max(call.seconds_after(moment) for call in calls) < AT_ONCE


def test_one_cancel_leaves_the_other_calls_alone() -> None:
    go = threading.Event()

    def script(visit: Visit) -> None:
        visit.server.stuck.set()
        go.wait(10)
        visit.answer("200 OK", b"[]")

    first, second = CancelToken(), CancelToken()
    with RawServer(script) as server, asking() as client:
        doomed = Started(lambda: json_call(client, server.url(), first))
        other = Started(lambda: json_call(client, server.url(), second))
        while len(server.heads) < 2:
            assert server.stuck.wait(10)
            time.sleep(0.001)
        first.cancel()
        assert isinstance(doomed.failure(), Cancelled)
        go.set()
        assert other.result().body == b"[]"


# --- time-outs


@both_calls
def test_silence_is_no_answer(call: Call) -> None:
    assert obstacle_of(call, Visit.hang, read_seconds=0.2) is Obstacle.NO_ANSWER


def test_a_black_hole_is_no_answer_and_several_addresses_share_the_time(monkeypatch: pytest.MonkeyPatch) -> None:
    with black_hole() as port:
        monkeypatch.setattr("socket.getaddrinfo", lambda *_: [(2, 1, 6, "", ("127.0.0.1", port))] * 4)
        began = time.monotonic()
        fault = failure_of(json_call, f"http://localhost:{port}/", connect_seconds=0.4)
        assert time.monotonic() - began < 0.4 + 2 * AT_ONCE
    assert isinstance(fault, ServerUnreachable)
    assert fault.obstacle is Obstacle.NO_ANSWER


def test_an_address_that_does_not_answer_leaves_time_for_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    with black_hole() as dead, RawServer(lambda visit: visit.answer("200 OK", b"[]")) as server:
        found = [(2, 1, 6, "", ("127.0.0.1", port)) for port in (dead, free_port(), server.port)]
        monkeypatch.setattr("socket.getaddrinfo", lambda *_: found)
        with asking(connect_seconds=1) as client:
            assert json_call(client, "http://localhost/", CancelToken()).body == b"[]"


def test_a_slow_line_that_keeps_moving_gets_more_time() -> None:
    def script(visit: Visit) -> None:
        visit.send(b"HTTP/1.1 200 OK\r\nContent-Length: 40000\r\n\r\n")
        for _ in range(40):
            visit.send(bytes(1000))
            visit.server.stopping.wait(0.02)

    with RawServer(script) as server, asking(photo_seconds=0.4, slowest_photo=10_000, chunk_bytes=1000) as client:
        assert photo_call(client, server.url(), CancelToken()).size == 40_000


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
        visit.answer("200 OK", b"r" * LONG)

    into = io.BytesIO()
    with RawServer(script) as server, asking(chunk_bytes=10_000) as client:
        if call is json_call:
            assert json_call(client, server.url(), CancelToken()).body == b"r" * LONG
        else:
            client.get_photo(server.url(), into, CancelToken())
            assert into.getvalue() == b"r" * LONG


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
