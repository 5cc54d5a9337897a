"""Shows a contact sheet of many rows and scrolls through it. Answer: CPU milliseconds of the GUI thread for the first
show, and of each frame: what the scroll bar sets off and the painting that follows, at a wheel's and a page's steps."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QSize, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPaintEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.bridge.step_filter import StepFilter
from app.bridge.step_list_model import StepListModel
from app.domain.capture_steps import CAPTURE_STEPS
from app.domain.inspection import Inspection
from app.domain.photo import Photo, PhotoId, Verdict
from app.domain.session_key import SessionKey
from app.domain.wording import english
from app.error_texts import explain
from app.ui.look import Look
from app.ui.silhouettes import Silhouettes
from app.ui.step_grid import StepGrid
from app.ui.step_tile import StepTile
from tests.bench.sessions import KEY

_SIZE = (1366, 690)
_WHEEL_STEP = 90
_FRAME_MS = 16
_PICTURES = 40
_SETTLE_MS = 400


def main() -> None:
    wish = json.loads(sys.stdin.read())
    application = QApplication([])
    look = Look(application, dark=False)
    inspection = _inspection(wish["rows"])
    model = StepListModel()
    steps = StepFilter(model)
    tile = StepTile(look.palette, Silhouettes(Path()), lambda error: explain(error, english), english)
    window = _Window(_Grid(steps, tile))
    began = time.thread_time()
    model.show(inspection)
    window.show()
    window.wait_for_paint()
    answer: dict[str, float | list[float]] = {"first": (time.thread_time() - began) * 1000}
    _pause(_SETTLE_MS)
    _add_thumbnails(model, inspection, tile.geometry.photo_size, window.devicePixelRatioF())
    _pause(_SETTLE_MS)
    for name, step in (("wheel", _WHEEL_STEP), ("page", window.grid.viewport().height())):
        answer[name] = window.run_down(step, wish["frames"])
    print(json.dumps(answer))
    window.close()


class _Grid(StepGrid):
    painted = Signal()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.painted.emit()


class _Window(QWidget):
    """Notes what each frame costs: a top-level widget paints all that is to be painted on one ``UpdateRequest``."""

    def __init__(self, grid: _Grid) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(grid)
        self.resize(*_SIZE)
        self.grid = grid
        self._frames: list[float] = []
        self._before = 0.0

    def event(self, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.UpdateRequest:
            return super().event(event)
        began = time.thread_time()
        done = super().event(event)
        self._frames.append((self._before + time.thread_time() - began) * 1000)
        self._before = 0.0
        return done

    def wait_for_paint(self) -> None:
        loop = QEventLoop()
        self.grid.painted.connect(loop.quit)
        loop.exec()

    def run_down(self, step: int, frames: int) -> list[float]:
        """From the top downwards, one step every 16 ms; what is put off to further frames counts as frames."""
        bar = self.grid.verticalScrollBar()
        bar.setValue(0)
        _pause(_SETTLE_MS)
        self._frames.clear()
        for _ in range(frames):
            began = time.thread_time()
            bar.setValue(bar.value() + step)
            self._before = time.thread_time() - began
            _pause(_FRAME_MS)
        return list(self._frames)


def _pause(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _inspection(rows: int) -> Inspection:
    """The 13 steps, then extra photos; every seventh one rejected, every third one with two attempts."""
    steps = [(step.code, step.label) for step in CAPTURE_STEPS]
    places = [*steps, *((code, f"Extra {code}") for code in range(14, rows + 1))]
    return Inspection.of(SessionKey(KEY), _photos(places))


def _photos(places: list[tuple[int, str]]) -> Iterator[Photo]:
    for number, (code, label) in enumerate(places):
        verdict = Verdict.REJECTED if number % 7 == 3 else Verdict.ACCEPTED
        message = "REJECTED: Please recapture the photo from the other side" if number % 7 == 3 else "ACCEPTED"
        for attempt in range(2 if number % 3 == 1 else 1):
            when = f"2026-11-20T{8 + number // 3600 % 12:02}:{number // 60 % 60:02}:{number % 60:02}+00:00"
            yield Photo(
                PhotoId(KEY, code, when, attempt), label, "https://pictures.example/a.jpg", verdict, message, when
            )


def _add_thumbnails(model: StepListModel, inspection: Inspection, photo: QSize, ratio: float) -> None:
    """Each row has one; a few pictures are shared by all of them, so that memory is not what is measured."""
    images = [QImage(photo * ratio, QImage.Format.Format_RGB32) for _ in range(_PICTURES)]
    for number, image in enumerate(images):
        image.fill(QColor.fromHsv(number * 9, 120, 180))
        image.setDevicePixelRatio(ratio)
    model.set_device_pixel_ratio(ratio)
    for number, group in enumerate(inspection.groups):
        if group.newest is not None:
            model.set_thumbnail(group.newest.id, images[number % _PICTURES])


if __name__ == "__main__":
    main()
