"""A number of which one digit after the other is typed: "1" and, soon after it, "3" mean 13."""

from __future__ import annotations

import time
from collections.abc import Callable

_TOGETHER_SECONDS = 0.7


class TypedNumber:
    """Numbers from 1 to ``largest``."""

    def __init__(self, largest: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._largest, self._clock = largest, clock
        self._number, self._since = 0, 0.0

    def add(self, digit: int) -> int | None:
        """What the digits that were typed quickly mean so far; a digit that leads too far begins anew."""
        now = self._clock()
        before = self._number if now - self._since <= _TOGETHER_SECONDS else 0
        longer = before * 10 + digit
        self._number, self._since = (longer if longer <= self._largest else digit), now
        return self._number or None
