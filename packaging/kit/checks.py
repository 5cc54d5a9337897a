"""One line a check, and how many passed."""

from __future__ import annotations

import time

from kit.commands import say


class Checks:
    """``area`` stands before each line: ``ok   windows: silent install (4 s)``."""

    def __init__(self, area: str) -> None:
        self._area = area
        self._last = time.monotonic()
        self.passed = 0
        self.failed = 0

    def note(self, what: str, good: bool, detail: object = "") -> bool:
        """``detail``: what was seen; of a failure all of it, of a success the first line."""
        now = time.monotonic()
        took, self._last = now - self._last, now
        seen = str(detail).strip()
        if good:
            self.passed += 1
            first = seen.splitlines()[0][:120] if seen else ""
            say(f"ok   {self._area}: {what}{f': {first}' if first else ''}  ({took:.0f} s)")
        else:
            self.failed += 1
            say(f"FAIL {self._area}: {what}  ({took:.0f} s)" + "".join(f"\n     {line}" for line in seen.splitlines()))
        return good
