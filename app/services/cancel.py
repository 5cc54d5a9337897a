"""One job's wish to be stopped: set on the GUI thread, looked at on the worker."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from app.domain.errors import Cancelled


class CancelToken:
    """``cancel()`` from any thread; the worker calls ``check()``, ``wait()`` or asks to be told at once."""

    def __init__(self) -> None:
        self._event = threading.Event()
        self._lock = threading.Lock()
        self._alarms: list[Callable[[], None]] = []

    @property
    def cancelled(self) -> bool:
        return self._event.is_set()

    def check(self) -> None:
        """Raise ``Cancelled`` once the token was cancelled."""
        if self._event.is_set():
            raise Cancelled

    def wait(self, seconds: float) -> None:
        """Sleep that long, or raise ``Cancelled`` as soon as the token is cancelled."""
        if self._event.wait(seconds):
            raise Cancelled

    def cancel(self) -> None:
        with self._lock:
            self._event.set()
            alarms, self._alarms = self._alarms, []
        for alarm in alarms:
            alarm()

    @contextmanager
    def alarm(self, ring: Callable[[], None]) -> Iterator[None]:
        """While the block runs, ``ring`` is called on the cancelling thread; at once if already cancelled."""
        with self._lock:
            late = self._event.is_set()
            if not late:
                self._alarms.append(ring)
        if late:
            ring()
        try:
            yield
        finally:
            with self._lock:
                if ring in self._alarms:
                    self._alarms.remove(ring)
