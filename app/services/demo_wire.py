"""How an answer of the demo server goes over a connection: at the line's pace, with what its fault asks for."""

from __future__ import annotations

import io
import os
import socket
import struct
import threading
import time
from email.utils import formatdate
from http import HTTPStatus
from typing import BinaryIO

from app.services.demo_answers import Answer
from app.services.demo_faults import Fault, SlowLine, Strike


class Wire:
    """Sends answers over one connection. ``ConnectionAbortedError`` ends each wait when ``stopping`` is set."""

    def __init__(self, connection: socket.socket, line: SlowLine, stopping: threading.Event) -> None:
        self._connection = connection
        self._line = line
        self._stopping = stopping

    def send(self, answer: Answer, strike: Strike, now: float) -> None:
        """One answer, or what the fault leaves of it; ``now`` (Unix seconds) is for the ``Date`` header."""
        fault = strike.fault
        self._pause(self._line.latency_seconds + fault.delay)
        if fault.hang:
            self._hang(strike)
        if fault.raw is not None:
            self._drip(fault.raw, fault.drip_body)
        elif not fault.break_off_before_header:
            self._drip(_head(answer, fault, now), fault.drip_header)
            self._send_body(answer, strike)
        if fault.reset:
            self._reset()

    def _send_body(self, answer: Answer, strike: Strike) -> None:
        fault, end = strike.fault, answer.length
        if fault.break_off_after is not None:
            end = min(end, fault.break_off_after)
        before_hanging = end if fault.hang_after is None else min(end, fault.hang_after)
        with io.BytesIO(answer.body) if isinstance(answer.body, bytes) else answer.body.open("rb") as body:
            self._pour(body, before_hanging, fault.drip_body)
            if fault.hang_after is not None:
                self._hang(strike)
                self._pour(body, end - before_hanging, fault.drip_body)

    def _pour(self, body: BinaryIO, size: int, pause: float) -> None:
        """The next ``size`` bytes, as fast as the line and the fault's pause let them."""
        if size <= 0:
            return
        if pause:
            self._drip(body.read(size), pause)
        elif (step := self._line.slice_size) is None:
            self._connection.sendfile(body, offset=body.tell(), count=size)
        else:
            self._pour_slowly(body, size, step)

    def _pour_slowly(self, body: BinaryIO, size: int, step: int) -> None:
        moment = time.monotonic()
        while size > 0 and (piece := body.read(min(size, step))):
            moment = self._line.book(len(piece), moment)
            self._pause(moment - time.monotonic())
            self._connection.sendall(piece)
            size -= len(piece)

    def _drip(self, content: bytes, pause: float) -> None:
        pieces = [content[i : i + 1] for i in range(len(content))] if pause else [content]
        for piece in pieces:
            self._pause(pause)
            self._connection.sendall(piece)

    def _hang(self, strike: Strike) -> None:
        strike.released.wait()
        self._pause(0)

    def _pause(self, seconds: float) -> None:
        if self._stopping.wait(seconds) if seconds > 0 else self._stopping.is_set():
            raise ConnectionAbortedError("the demo server stops")

    def _reset(self) -> None:
        """A RST at once: ``detach`` keeps the request handler from an orderly good-bye first."""
        linger = struct.pack("hh" if os.name == "nt" else "ii", 1, 0)
        self._connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        socket.close(self._connection.detach())


def _head(answer: Answer, fault: Fault, now: float) -> bytes:
    headers = {"Date": formatdate(now, usegmt=True), **answer.headers}
    if fault.without_length:
        headers["Connection"] = "close"
    else:
        headers["Content-Length"] = str(answer.length + fault.length_lie)
    replaced = {name.lower() for name in fault.headers}
    headers = {name: value for name, value in headers.items() if name.lower() not in replaced}
    headers |= {name: value for name, value in fault.headers.items() if value}
    known = answer.status in list(HTTPStatus)
    phrase = HTTPStatus(answer.status).phrase if known else "Unknown"
    lines = [f"{name}: {value}" for name, value in headers.items()]
    return "\r\n".join([f"HTTP/1.1 {answer.status} {phrase}", *lines, "\r\n"]).encode("latin-1")
