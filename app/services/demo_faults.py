"""What can be made to go wrong at the demo server: faults by path, counted, and a slow line shared by all."""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from fnmatch import fnmatchcase
from types import MappingProxyType

from app.services.demo_answers import Answer

LARGEST_SLICE = 16 * 1024
_SMALLEST_SLICE = 1024
_SLICE_SECONDS = 0.005
_LATENESS_MADE_GOOD = 0.05  # seconds: what a late wake-up may catch up on, so that the rate comes out right


@dataclass(frozen=True)
class Fault:
    """One thing going wrong, for the requests whose path fits ``path``; what is not named stays right.

    ``path`` is an ``fnmatch`` pattern for the path without its query. Times are in seconds, sizes in bytes.
    """

    path: str
    times: int | None = None
    """How many requests are hit; None: all, until the fault is removed."""
    delay: float = 0.0
    """Before anything is answered."""
    status: int | None = None
    """Another status; with an empty body unless ``body`` is given."""
    body: bytes | None = None
    """Other bytes."""
    content_type: str | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    """Put in place of the usual ones, or added; an empty text leaves that header out."""
    redirect_to: str | None = None
    """An address for ``Location``; status 302 unless another one is given."""
    raw: bytes | None = None
    """These bytes and nothing else on the wire, then the end: for what is hardly HTTP."""
    length_lie: int = 0
    """Added to ``Content-Length``: above 0 too little arrives, below 0 too much."""
    without_length: bool = False
    """No ``Content-Length``: the end of the connection is the end of the body."""
    break_off_before_header: bool = False
    break_off_after: int | None = None
    """The connection ends after so much of the body; 0: just after the header."""
    reset: bool = False
    """Breaking off is a RST and no orderly end."""
    drip_header: float = 0.0
    """Pause before every single byte of the header."""
    drip_body: float = 0.0
    """Pause before every single byte of the body."""
    hang: bool = False
    """Nothing is answered until the fault is removed or the server stops; then all goes on."""
    hang_after: int | None = None
    """The same after the header and so much of the body."""

    @property
    def spoils_connection(self) -> bool:
        """Whether no further request can be served on the same connection."""
        breaks = self.break_off_before_header or self.break_off_after is not None
        lies = self.without_length or self.length_lie != 0
        return breaks or lies or self.reset or self.raw is not None

    def spoil(self, answer: Answer) -> Answer:
        """The right answer with this fault's status, headers and body."""
        status, body = self.status or answer.status, answer.body
        headers = dict(answer.headers)
        if self.redirect_to is not None:
            status = self.status or 302
            headers["Location"] = self.redirect_to
        if self.body is not None or status != answer.status:
            body = self.body or b""
            headers = {name: headers[name] for name in ("Content-Type", "Location") if name in headers}
        if self.content_type is not None:
            headers["Content-Type"] = self.content_type
        return replace(answer, status=status, headers=MappingProxyType(headers), body=body)


class Strike:
    """One fault as it hits: what it is, and the event that ends its hanging."""

    def __init__(self, fault: Fault) -> None:
        self.fault = fault
        self.released = threading.Event()
        self.hits = 0

    @property
    def is_over(self) -> bool:
        return self.released.is_set() or (self.fault.times is not None and self.hits >= self.fault.times)


class Faults:
    """The faults asked for; the first one that fits a path and is not used up strikes. Safe on any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._strikes: list[Strike] = []

    def add(self, fault: Fault) -> Fault:
        with self._lock:
            self._strikes.append(Strike(fault))
        return fault

    def remove(self, fault: Fault) -> None:
        """End it and let go what hangs on it. Nothing happens if it is not there."""
        with self._lock:
            ended = [s for s in self._strikes if s.fault is fault]
            self._strikes = [s for s in self._strikes if s.fault is not fault]
        for strike in ended:
            strike.released.set()

    def clear(self) -> None:
        """Remove all of them."""
        with self._lock:
            ended, self._strikes = self._strikes, []
        for strike in ended:
            strike.released.set()

    def hits(self, fault: Fault) -> int:
        """How many requests it has hit so far; 0 once it is removed."""
        with self._lock:
            return sum(s.hits for s in self._strikes if s.fault is fault)

    def strike(self, path: str) -> Strike:
        """What hits a request for ``path`` now, counted; a fault in which nothing is wrong if none does."""
        with self._lock:
            for strike in self._strikes:
                if not strike.is_over and fnmatchcase(path, strike.fault.path):
                    strike.hits += 1
                    return strike
        return Strike(Fault(path))


class SlowLine:
    """A token bucket that all connections share, and a latency for each request. Safe on any thread.

    A connection books one slice at a time behind those already booked: so the line is shared fairly.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._bytes_per_second: float | None = None
        self._free_at = 0.0
        self.latency_seconds = 0.0

    def shape(self, bytes_per_second: float | None, latency_seconds: float) -> None:
        """Bandwidth for bodies (None: no limit) and the wait before each answer."""
        if bytes_per_second is not None and bytes_per_second <= 0:
            raise ValueError("a line needs a positive bandwidth")
        with self._lock:
            self._bytes_per_second = bytes_per_second
            self.latency_seconds = latency_seconds

    @property
    def slice_size(self) -> int | None:
        """Bytes to book at a time; None when there is no limit."""
        with self._lock:
            if (rate := self._bytes_per_second) is None:
                return None
            return min(LARGEST_SLICE, max(_SMALLEST_SLICE, int(rate * _SLICE_SECONDS)))

    def book(self, size: int, previous: float) -> float:
        """The moment (``time.monotonic()``) at which ``size`` more bytes have passed the line.

        ``previous``: the moment booked last by this connection, or now for a new body.
        """
        with self._lock:
            if self._bytes_per_second is None:
                return previous
            begin = max(self._free_at, previous, time.monotonic() - _LATENESS_MADE_GOOD)
            self._free_at = begin + size / self._bytes_per_second
            return self._free_at
