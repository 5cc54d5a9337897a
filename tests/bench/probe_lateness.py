"""How late a 5 ms timer of the event loop comes, at rest and while photos load.

Answer: for each tick the milliseconds that it was late, and those of CPU that the GUI thread itself used up to it.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from itertools import pairwise

from PySide6.QtCore import QEventLoop, Qt, QTimer

from app.domain.session_key import SessionKey
from tests.bench.rehearsal import Rehearsal
from tests.bench.sessions import KEY

_EVERY_MS = 5
_AT_REST_MS = 2000
_LONGEST_MS = 120_000

Tick = tuple[float, float]


def main() -> None:
    wish = json.loads(sys.stdin.read())
    with tempfile.TemporaryDirectory(prefix="walkaround-bench-") as folder:
        program = Rehearsal(["--data-dir", folder, "--server", wish["server"]])
        program.rest()
        pulse, loop = Pulse(), QEventLoop()
        QTimer.singleShot(_AT_REST_MS, loop.quit)
        loop.exec()
        at_rest = pulse.ticks()
        house, began = program.house, time.perf_counter()
        house.sheet.finished.connect(loop.quit)
        QTimer.singleShot(_LONGEST_MS, loop.quit)
        program.window.open(SessionKey(KEY))
        while house.session.inspection is None or house.sheet.loading:
            loop.exec()
        seconds = time.perf_counter() - began
        print(json.dumps({"at_rest": at_rest, "loading": pulse.ticks(), "seconds": seconds}))
        program.leave()


class Pulse:
    """Beats every 5 ms and notes when, and how much CPU this thread has used until then."""

    def __init__(self) -> None:
        self._beats = [_now()]
        self._timer = QTimer(interval=_EVERY_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(lambda: self._beats.append(_now()))
        self._timer.start()

    def ticks(self) -> list[Tick]:
        """Since the last time this was asked."""
        beats, self._beats = [*self._beats, _now()], [_now()]
        return [
            (max(0.0, (late - early) * 1000 - _EVERY_MS), (used - used_before) * 1000)
            for (early, used_before), (late, used) in pairwise(beats)
        ]


def _now() -> tuple[float, float]:
    return time.perf_counter(), time.thread_time()


if __name__ == "__main__":
    main()
