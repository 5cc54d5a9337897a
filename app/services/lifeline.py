"""What ends one network call from outside: its open sockets, its deadline and the wish to stop."""

from __future__ import annotations

import contextlib
import socket
import threading
import time

from app.domain.errors import Cancelled, Obstacle, ServerUnreachable


class Lifeline:
    """One per call. The worker holds sockets and checks; any other thread may cut."""

    def __init__(self, host: str, seconds: float) -> None:
        self.host = host
        self.deadline = time.monotonic() + seconds
        self.sent_at: float | None = None  # seconds since the epoch, when the last request went out
        self._lock = threading.Lock()
        self._sockets: list[socket.socket] = []
        self._cancelled = False
        self._expired = False

    def hold(self, descriptor: int) -> None:
        """Keep a second handle of a connected socket: TLS takes the first one over and must not be disturbed."""
        twin = socket.socket(fileno=socket.dup(descriptor))
        with self._lock:
            self._sockets.append(twin)
            if self._cancelled or self._expired:
                _shut_down(twin)

    def cancel(self) -> None:
        """End the call: ``check`` raises ``Cancelled`` from now on. Never blocks."""
        with self._lock:
            self._cancelled = True
            self._shut_all()

    def expire(self) -> None:
        """End the call: ``check`` raises ``ServerUnreachable`` (too slow) from now on. Never blocks."""
        with self._lock:
            self._expired = True
            self._shut_all()

    def check(self) -> None:
        """Raise what ended the call, if anything did."""
        if self._cancelled:
            raise Cancelled
        if self._expired or time.monotonic() >= self.deadline:
            raise ServerUnreachable(Obstacle.TOO_SLOW, self.host)

    def release(self) -> None:
        """Let go of every socket; the connections themselves stay as they are."""
        with self._lock:
            while self._sockets:
                self._sockets.pop().close()

    def _shut_all(self) -> None:
        for held in self._sockets:
            _shut_down(held)


def _shut_down(connected: socket.socket) -> None:
    with contextlib.suppress(OSError):  # the other side was quicker
        connected.shutdown(socket.SHUT_RDWR)
