"""Calls that are stuck, in each state that a connection can be in: a cancel or the deadline ends them at once."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any

import pytest

from app.domain.errors import AppError, Cancelled, Obstacle, PhotoTrouble, PhotoUnavailable, ServerUnreachable
from app.services.cancel import CancelToken
from tests.services.asking import (
    CANARY,
    Call,
    Started,
    asking,
    assert_tells_no_secret,
    both_calls,
    failure_of,
    json_call,
    photo_call,
)
from tests.services.raw_server import RawServer, Visit, black_hole, free_port

AT_ONCE = 0.5


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
            with contextlib.suppress(OSError):  # the test is over before anybody came
                wire, _ = listener.accept()
                with wire:
                    wire.recv(1)
                    greeted.set()
                    while wire.recv(4096):
                        pass

        server = threading.Thread(target=wait_for_hello, daemon=True)
        server.start()
        yield f"https://127.0.0.1:{listener.getsockname()[1]}/", greeted
        listener.shutdown(socket.SHUT_RDWR)
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


STATES: dict[str, State] = {
    "connecting": connecting,
    "shaking hands": shaking_hands,
    "waiting for headers": serving(Visit.hang),
    "dripping headers": serving(header_drip),
    "dripping body": serving(body_drip),
    "dripping chunks": serving(chunk_drip),
    "dripping without length": serving(endless_drip),
    "hanging in the body": serving(hang_in_body),
}
in_each_state = pytest.mark.parametrize("state", STATES.values(), ids=STATES)


@both_calls
@in_each_state
def test_a_cancel_ends_the_call_at_once(state: State, call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    token = CancelToken()
    with state(monkeypatch) as (url, stuck), asking(pauses=()) as client:
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
def test_a_cancel_ends_a_call_on_a_connection_kept_from_an_earlier_one(call: Call) -> None:
    def script(visit: Visit) -> None:
        if visit.number == 1:
            visit.answer("200 OK", b"[]")
        else:
            visit.hang()

    token = CancelToken()
    with RawServer(script) as server, asking(pauses=()) as client:
        started = Started(lambda: (call(client, server.url(), CancelToken()), call(client, server.url(), token)))
        assert server.stuck.wait(10)
        moment = time.monotonic()
        token.cancel()
        assert isinstance(started.failure(), Cancelled)
        assert started.seconds_after(moment) < AT_ONCE
        assert server.connections == 1


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
    with RawServer(Visit.hang) as server:
        fault = failure_of(call, server.url(), read_seconds=0.2)
    assert getattr(fault, "obstacle", None) is Obstacle.NO_ANSWER


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
