"""A server on loopback that sends whatever bytes a script says, over TCP or TLS; and ports that do worse."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from collections.abc import Callable, Iterator

TINY = 0.02


class Visit:
    """One request on one connection. ``number`` counts requests of all connections, from 1."""

    def __init__(self, server: RawServer, wire: socket.socket, head: bytes, number: int) -> None:
        self.server, self.wire, self.head, self.number = server, wire, head, number

    @property
    def path(self) -> str:
        return self.head.split(b" ", 2)[1].decode()

    def send(self, *parts: bytes) -> None:
        self.wire.sendall(b"".join(parts))

    def answer(self, status: str, body: bytes = b"", *headers: str) -> None:
        """A whole answer with its length; the connection stays open."""
        lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers, "", ""]
        self.send("\r\n".join(lines).encode("latin-1"), body)

    def redirect(self, to: str, status: str = "302 Found", body: bytes = b"") -> None:
        self.answer(status, body, f"Location: {to}")

    def drip(self, content: bytes) -> None:
        """A byte every 20 ms for ever, until the client goes or the server stops."""
        while True:
            for index in range(len(content)):
                self.send(content[index : index + 1])
                if self.server.stopping.wait(TINY):
                    return

    def hang(self) -> None:
        """Say nothing until the client goes or the server stops."""
        self.server.stuck.set()
        self.wire.settimeout(TINY)
        while not self.server.stopping.is_set():
            try:
                if not self.wire.recv(1):
                    return
            except TimeoutError:
                continue

    def reset(self) -> None:
        """Break the connection with RST instead of FIN."""
        self.wire.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\0\0\0\0\0\0\0")
        self.leave()

    def leave(self) -> None:
        raise _Leave


class _Leave(Exception):
    """The script is done with this connection."""


class RawServer:
    """Each request is handed to ``script``; when that returns, the connection waits for the next one."""

    def __init__(self, script: Callable[[Visit], None], tls: ssl.SSLContext | None = None) -> None:
        self._script, self._tls = script, tls
        self.heads: list[bytes] = []
        self.connections = 0
        self.stopping, self.stuck = threading.Event(), threading.Event()
        self._lock = threading.Lock()
        self._wires: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._start(self._accept)

    def url(self, path: str = "/", host: str = "127.0.0.1") -> str:
        return f"{'https' if self._tls else 'http'}://{host}:{self.port}{path}"

    def __enter__(self) -> RawServer:
        return self

    def __exit__(self, *_: object) -> None:
        self.stopping.set()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        with self._lock:
            wires = list(self._wires)
        for wire in wires:
            with contextlib.suppress(OSError):
                wire.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(5)
            assert not thread.is_alive()

    def _start(self, work: Callable[[], None]) -> None:
        thread = threading.Thread(target=work, name="raw server", daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while not self.stopping.is_set():
                wire, _ = self._listener.accept()
                with self._lock:
                    self._wires.append(wire)
                    self.connections += 1
                self._start(lambda wire=wire: self._serve(wire))  # type: ignore[misc]

    def _serve(self, wire: socket.socket) -> None:
        try:
            if self._tls is not None:
                wire = self._tls.wrap_socket(wire, server_side=True)
                with self._lock:
                    self._wires.append(wire)
            while not self.stopping.is_set() and (head := _read_head(wire)):
                with self._lock:
                    self.heads.append(head)
                    number = len(self.heads)
                self._script(Visit(self, wire, head, number))
        except (OSError, _Leave):
            pass
        finally:
            wire.close()


def _read_head(wire: socket.socket) -> bytes:
    head = b""
    while b"\r\n\r\n" not in head:
        more = wire.recv(4096)
        if not more:
            return b""
        head += more
    return head


@contextlib.contextmanager
def silent_listener() -> Iterator[int]:
    """A port where TCP connects and nobody ever speaks: a TLS handshake hangs there."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        yield listener.getsockname()[1]


@contextlib.contextmanager
def black_hole() -> Iterator[int]:
    """A port whose queue is full: the kernel drops further SYNs, a connect hangs."""
    with contextlib.ExitStack() as stack:
        listener = stack.enter_context(socket.create_server(("127.0.0.1", 0), backlog=0))
        port: int = listener.getsockname()[1]
        for _ in range(4):
            filler = stack.enter_context(socket.socket())
            filler.setblocking(False)
            filler.connect_ex(("127.0.0.1", port))
        yield port


def free_port() -> int:
    """A port where nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port
