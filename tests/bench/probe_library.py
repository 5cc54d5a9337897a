"""Types into the search field of the real program and scrolls its panel from the top to the last row. Answer: for each
keystroke the milliseconds until the list shows what it asks for; CPU milliseconds of the GUI thread of each frame."""

from __future__ import annotations

import json
import sys
import time

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView

from app.domain.session_key import SessionKey
from tests.bench.rehearsal import Rehearsal
from tests.bench.sessions import KEY

_TYPED = ("nissan rog", "torn seat", "2017 ford", "glare", "berlingo wrong", "front left", "octavia monday", "zzz")
_WHEEL_STEP = 90
_FRAME_MS = 16
_LONGEST_MS = 5000


def main() -> None:
    wish = json.loads(sys.stdin.read())
    program = Rehearsal(["--data-dir", wish["folder"], "--server", wish["server"]])
    program.rest()
    window, house = program.window, program.house
    window.open(SessionKey(KEY))
    program.rest()
    window.activateWindow()
    window.actions_["find_session"].trigger()
    answer = {"searches": [ms for text in _TYPED for ms in _type(program, text)], "rows": house.library.model.total}
    window.page.search.clear()
    program.rest()
    answer["total"] = house.library.model.total
    answer["frames"] = _scroll(window.page.search.list, wish["frames"])
    print(json.dumps(answer))
    program.stage.leave()


def _type(program: Rehearsal, text: str) -> list[float]:
    search, model = program.window.page.search, program.house.library.model
    search.clear()
    program.rest()
    times = []
    loop = QEventLoop()
    model.counted.connect(loop.quit)
    for letter in text:
        began = time.perf_counter()
        QTest.keyClicks(search.field, letter)
        while model.wanted != search.text:
            QTimer.singleShot(_LONGEST_MS, loop.quit)
            loop.exec()
        times.append((time.perf_counter() - began) * 1000)
    model.counted.disconnect(loop.quit)
    return times


class _Frames(QObject):
    """What each repaint of the whole window costs the GUI thread, and what led to it."""

    def __init__(self) -> None:
        super().__init__()
        self.frames: list[float] = []
        self.before = 0.0
        self._busy = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.UpdateRequest or self._busy:
            return False
        self._busy = True
        began = time.thread_time()
        watched.event(event)
        self.frames.append((self.before + time.thread_time() - began) * 1000)
        self.before, self._busy = 0.0, False
        return True


def _scroll(sessions: QListView, frames: int) -> list[float]:
    noted = _Frames()
    sessions.window().installEventFilter(noted)
    bar = sessions.verticalScrollBar()
    for _ in range(frames):
        began = time.thread_time()
        bar.setValue(bar.value() + _WHEEL_STEP)
        noted.before += time.thread_time() - began
        _pause(_FRAME_MS)
    sessions.window().removeEventFilter(noted)
    return noted.frames


def _pause(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    main()
