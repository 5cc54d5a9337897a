"""How many pictures to fetch at once: few where the line is the limit, more where the way is long."""

from __future__ import annotations

import math

_FEWEST, _MOST = 2, 8


class LaneCount:
    """2 + two round trips' worth of photos, within 2 to 8; two until the first photo is here.

    Measured against a shaped line: one lane more than that only delays the first picture, fewer leave the
    line idle during round trips.
    """

    def __init__(self, start: int = 2) -> None:
        self._now = start
        self._round_trip = math.inf

    @property
    def now(self) -> int:
        return self._now

    def learn(self, waited: float, transferred: float, lanes: int) -> None:
        """One photo's seconds until its first bytes, and from there to its last, beside ``lanes - 1`` others."""
        self._round_trip = min(self._round_trip, max(waited, 0.001))
        alone = max(transferred / max(lanes, 1), 0.001)
        self._now = max(_FEWEST, min(_MOST, 2 + math.ceil(2 * self._round_trip / alone)))
