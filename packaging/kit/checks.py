"""One line a check, and how many passed."""

from __future__ import annotations

import time

from kit.commands import say

_LINE = 120


class Checks:
    """``area`` stands before each line: ``ok   windows: silent install (4 s)``."""

    def __init__(self, area: str) -> None:
        self._area = area
        self._last = time.monotonic()
        self.passed = 0
        self.failed = 0

    def note(self, what: str, good: bool, detail: object = "") -> bool:
        """``detail``: what was seen; of a failure all of it, of a success only what is no longer than a line."""
        now = time.monotonic()
        took, self._last = now - self._last, now
        seen = str(detail).strip()
        if good:
            self.passed += 1
            short = f": {seen}" if seen and "\n" not in seen and len(seen) <= _LINE else ""
            say(f"ok   {self._area}: {what}{short}  ({took:.0f} s)")
        else:
            self.failed += 1
            say(f"FAIL {self._area}: {what}  ({took:.0f} s)" + "".join(f"\n     {line}" for line in seen.splitlines()))
        return good
