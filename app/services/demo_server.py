"""The embedded server of ``--demo`` and of the tests: real HTTP/1.1 on loopback, the sample session in it."""

from __future__ import annotations

import logging
import os
import socket
import socketserver
import threading
import time
from collections.abc import Iterable, Mapping
from fnmatch import fnmatchcase
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from types import MappingProxyType
from typing import Any

from app.domain.credentials import Credentials
from app.services.demo_answers import Answer, DemoAnswers, Seen
from app.services.demo_faults import Faults, SlowLine, Strike
from app.services.demo_live import Row
from app.services.demo_wire import Wire

log = logging.getLogger(__name__)

ACCOUNT = "demo"
API_KEY = "00000000-demo-4000-8000-walkaround00"
API_SECRET = "only-for-the-demo-server-on-loopback"
_STOP_SECONDS = 0.9


class DemoServer:
    """Serves ``sample`` (``session-photos.json`` and ``photos/``) under ``XXX-ABCDE12345``, and ``sessions``.

    Pictures are looked for in ``pictures`` first. A row's ``url`` "demo:NAME" or a plain file name means a
    picture; None and whole addresses stay. ``clock_offset``: how far the server's clock is ahead, in seconds.
    ``speed``: the sample is played from the first request for it, so many times as fast as it was captured; with None
    it is complete from the beginning.
    """

    def __init__(
        self,
        sample: Path,
        *,
        sessions: Mapping[str, Iterable[Row]] | None = None,
        pictures: Path | None = None,
        port: int = 0,
        speed: float | None = None,
    ) -> None:
        self.clock_offset = 0.0
        self.faults = Faults()
        self.line = SlowLine()
        self.stopping = threading.Event()
        self._answers = DemoAnswers(sample, pictures, speed)
        for key, rows in (sessions or {}).items():
            self._answers.put(key, rows)
        self._port = port
        self._listener: _Listener | None = None
        self._serving: threading.Thread | None = None
        self._seen: list[Seen] = []
        self._arrival = threading.Condition()

    def start(self) -> None:
        """Bind and serve; ``OSError`` if sample or port are not to be had. After a stop: on the same port."""
        if self._listener is not None:
            return
        self._answers.load_sample()
        self.stopping.clear()
        self._listener = _Listener(self, self._port)
        self._port = self._listener.server_address[1]
        self._serving = threading.Thread(
            target=self._listener.serve_forever, args=(0.02,), name="demo server", daemon=True
        )
        self._serving.start()

    def stop(self) -> None:
        """End every connection, also a hanging one, and all faults; returns within a second."""
        if self._listener is None or self._serving is None:
            return
        self.stopping.set()
        self.faults.clear()
        self._listener.shutdown()
        self._serving.join()
        self._listener.server_close()
        self._listener.hang_up()
        self._listener = self._serving = None

    def __enter__(self) -> DemoServer:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    @property
    def url(self) -> str:
        """``http://127.0.0.1:PORT``; still that after ``stop()``."""
        if not self._port:
            raise RuntimeError("the demo server was never started")
        return f"http://127.0.0.1:{self._port}"

    @property
    def credentials(self) -> Credentials:
        """The only ones that it accepts: made up, good for nothing else."""
        return Credentials(self.url, ACCOUNT, API_KEY, API_SECRET)

    @property
    def seen(self) -> list[Seen]:
        """Every request so far, oldest first; a copy."""
        with self._arrival:
            return list(self._seen)

    def wait_seen(self, path: str, count: int = 1, timeout: float = 5.0) -> list[Seen]:
        """The requests whose path fits the pattern, once there are ``count``; else ``TimeoutError``."""
        with self._arrival:
            if not self._arrival.wait_for(lambda: len(self._fitting(path)) >= count, timeout):
                raise TimeoutError(f"{len(self._fitting(path))} of {count} requests for {path}")
            return self._fitting(path)

    def put_session(self, key: str, rows: Iterable[Row]) -> None:
        """Add a session, or change what the next request for it is told."""
        self._answers.put(key, rows)

    def drop_session(self, key: str) -> None:
        self._answers.drop(key)

    def rows(self, key: str) -> list[dict[str, object]]:
        """Copies of a session's rows, to change and put back. ``KeyError`` for an unknown key."""
        return self._answers.rows(key)

    @property
    def speed(self) -> float:
        """How fast the sample is played; 1 if it is not."""
        return self._answers.live.speed if self._answers.live is not None else 1.0

    def shape(self, *, bytes_per_second: float | None = None, latency_seconds: float = 0.0) -> None:
        """A bandwidth that all bodies share (None: no limit), and a wait before each answer."""
        self.line.shape(bytes_per_second, latency_seconds)

    def now(self) -> float:
        """The server's own clock, in Unix seconds."""
        return time.time() + self.clock_offset

    def answer(self, seen: Seen) -> tuple[Answer, Strike]:
        """Note the request and say what to answer, and what goes wrong with it; a leak is always told."""
        with self._arrival:
            self._seen.append(seen)
            self._arrival.notify_all()
        right = self._answers.answer(seen, self.credentials, self.now())
        strike = Faults().strike("") if seen.leaks else self.faults.strike(seen.bare_path)
        return strike.fault.spoil(right), strike

    def _fitting(self, path: str) -> list[Seen]:
        return [seen for seen in self._seen if fnmatchcase(seen.bare_path, path)]


class _Listener(socketserver.TCPServer):
    """Accepts on loopback and gives each connection a thread that ``hang_up()`` can end and wait for."""

    allow_reuse_address = os.name == "posix"  # on Windows it would let a stranger share the port
    request_queue_size = 128

    def __init__(self, demo: DemoServer, port: int) -> None:
        self.demo = demo
        self._talks: list[tuple[socket.socket, threading.Thread]] = []
        super().__init__(("127.0.0.1", port), _Connection)

    def process_request(self, request: Any, client_address: Any) -> None:
        arguments = (request, client_address)
        thread = threading.Thread(target=self._talk, args=arguments, name="demo connection", daemon=True)
        self._talks = [talk for talk in self._talks if talk[1].is_alive()] + [(request, thread)]
        thread.start()

    def hang_up(self) -> None:
        for connection, _ in self._talks:
            try:
                connection.shutdown(socket.SHUT_RDWR)
            except OSError:
                continue  # it has ended by itself
        patience = time.monotonic() + _STOP_SECONDS
        for _, thread in self._talks:
            thread.join(max(0.0, patience - time.monotonic()))

    def _talk(self, request: socket.socket, client_address: Any) -> None:
        try:
            self.finish_request(request, client_address)
        except OSError:
            pass  # the client has gone, or the server stops
        except Exception:
            log.exception("demo server: a request failed")
        finally:
            self.shutdown_request(request)


class _Connection(BaseHTTPRequestHandler):
    """One keep-alive connection. An ``OSError`` out of a request ends it."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: _Listener
    connection: socket.socket

    def do_GET(self) -> None:
        demo = self.server.demo
        headers = {name.lower(): value for name, value in self.headers.items()}
        seen = Seen(self.command, self.path, MappingProxyType(headers), time.monotonic())
        answer, strike = demo.answer(seen)
        self.close_connection |= strike.fault.spoils_connection or self.command != "GET"
        Wire(self.connection, demo.line, demo.stopping).send(answer, strike, demo.now())

    do_HEAD = do_POST = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = do_GET

    def log_message(self, format: str, *args: object) -> None:
        """Nothing: addresses of pictures belong into no log."""
