"""The whole program looks closely at large photos, served from a process of its own. Answer: CPU seconds from Enter to
sharp and of libjpeg-turbo's decode of the same photo to the same size; seconds of each step from the prefetch; the
decoded longest edges while fitted; MB after each round through all photos, fitted and at 1:1."""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest

from app.domain.session_key import SessionKey
from app.ui.photo_canvas import PhotoCanvas
from tests.bench.processes import memory_mb
from tests.bench.rehearsal import Rehearsal
from tests.bench.turbo_jpeg import TurboJpeg

_LONGEST_SECONDS = 60


def main() -> None:
    wish = json.loads(sys.stdin.read())
    files = [Path(name) for name in wish["files"]]
    play = Rehearsal(wish["arguments"])
    try:
        play.window.resize(1366, 690)
        play.rest()
        play.window.open(SessionKey(wish["key"]))
        _until(lambda: play.house.session.inspection is not None and not play.house.sheet.loading)
        play.rest()
        answer = _enter(play, files) if wish["what"] == "enter" else _visit(play, wish["rounds"])
        print(json.dumps(answer))
    finally:
        sys.stdout.flush()
        play.leave()
        os._exit(0)


def _enter(play: Rehearsal, files: list[Path]) -> dict[str, object]:
    """Into every fourth photo from the sheet, so that none has been decoded for its neighbour; then ten steps."""
    window, canvas = play.window, play.window.look.loupe.canvas
    sharp = _Sharp(play)
    try:
        floor: TurboJpeg | None = TurboJpeg()
    except OSError:
        floor = None
    ours, reference, edges = [], [], []
    for number in range(1, len(files), 4):
        window.grid.go_to(number)
        play.rest()
        began = time.process_time()
        QTest.keyClick(window.grid, Qt.Key.Key_Return)
        sharp.wait()
        ours.append(time.process_time() - began)
        photo = window.look.loupe.photo
        assert photo is not None
        edges += [max(p.image.size().toTuple()) for p in play.house.large.pictures(photo)]
        if floor is not None:
            began = time.process_time()
            floor.decode(files[number], canvas.edge_needed())
            reference.append(time.process_time() - began)
        play.rest()
        QTest.keyClick(canvas, Qt.Key.Key_Escape)
        play.house.large.forget()
    window.grid.go_to(0)
    QTest.keyClick(window.grid, Qt.Key.Key_Return)
    steps = []
    for _ in range(10):
        sharp.wait()
        play.rest()  # she looks; the neighbours are decoded meanwhile
        began = time.perf_counter()
        QTest.keyClick(canvas, Qt.Key.Key_Right)
        sharp.wait()
        steps.append(time.perf_counter() - began)
    return {"enter": ours, "floor": reference, "edges": edges, "steps": steps}


def _visit(play: Rehearsal, rounds: int) -> dict[str, object]:
    """Every photo fitted and at 1:1, round after round."""
    window, canvas = play.window, play.window.look.loupe.canvas
    sharp, memory = _Sharp(play), []
    window.grid.go_to(0)
    QTest.keyClick(window.grid, Qt.Key.Key_Return)
    count = play.house.shown_steps.rowCount()
    for _ in range(rounds):
        for _photo in range(count):
            sharp.wait()
            QTest.keyClick(canvas, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
            sharp.wait()
            QTest.keyClick(canvas, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
            QTest.keyClick(canvas, Qt.Key.Key_Right)
        QTest.keyClick(canvas, Qt.Key.Key_Home)
        play.rest()
        memory.append(memory_mb(os.getpid(), "VmRSS"))
    return {"memory": memory, "peak": memory_mb(os.getpid(), "VmHWM")}


class _Sharp:
    """Whether the photo that is meant stands on the screen with all the pixels that its zoom can show."""

    def __init__(self, play: Rehearsal) -> None:
        self._play = play

    def wait(self) -> None:
        _until(self._is)

    def _is(self) -> bool:
        loupe = self._play.window.look.loupe
        meant, canvas = self._play.window.panel.photo, loupe.canvas
        if meant is None or loupe.photo is None or loupe.photo.id != meant.id:
            return False
        return _has_its_pixels(canvas, self._play)


def _has_its_pixels(canvas: PhotoCanvas, play: Rehearsal) -> bool:
    photo = play.window.look.loupe.photo
    pictures = play.house.large.pictures(photo) if photo is not None else ()
    return any(max(p.image.size().toTuple()) >= canvas.edge_needed() - 1 for p in pictures)


def _until(holds: Callable[[], bool]) -> None:
    loop, end = QEventLoop(), time.monotonic() + _LONGEST_SECONDS
    while not holds():
        if time.monotonic() > end:
            raise TimeoutError("it did not come")
        QTimer.singleShot(3, loop.quit)
        loop.exec()
    loop.processEvents()  # the paint that shows it


if __name__ == "__main__":
    main()
