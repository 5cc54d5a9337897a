"""Pans and zooms one photo of 48 megapixels in the loupe by real wheel and mouse events, then makes the same moves with
a plain QGraphicsPixmapItem. Answer: for each kind of move the CPU of all threads and the time by the clock of every
frame, in milliseconds; painting is spread over threads, so the CPU of the GUI thread alone would tell too little."""

from __future__ import annotations

import json
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QEventLoop, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QPixmap, QTransform, QWheelEvent
from PySide6.QtWidgets import QApplication, QGraphicsPixmapItem, QGraphicsScene, QGraphicsView, QWidget

from app.ui.photo_canvas import PhotoCanvas
from app.ui.zoom import Placement, View
from tests.bench.at_the_loupe import AtTheLoupe, Key

_PAUSE_MS, _LONGEST_MS = 8, 10_000
_PAN = QPointF(-23, -11)
_ZOOM_TURN = 30
"""A quarter of a notch, as fine wheels and pads report it."""
_PANNED_AT = (("pan at 1:1", 1.0), ("pan at 70 %", 0.7), ("pan at 33 %", 0.33))


def main() -> None:
    wish = json.loads(sys.stdin.read())
    with tempfile.TemporaryDirectory(prefix="walkaround-bench-") as folder:
        at = AtTheLoupe(wish["server"], folder)
        at.choose(0)
        at.until_sharp(Key.Key_Return, at.photos()[0])
        at.program.rest()
        plain = Plain(QPixmap(wish["file"]), at.loupe.canvas)
        frames: dict[str, dict[str, list[tuple[float, float]]]] = {}
        for _ in range(wish["rounds"]):
            for name, ours, theirs in _one_round(at, plain, wish["frames"]):
                kept = frames.setdefault(name, {"ours": [], "plain": []})
                kept["ours"] += ours
                kept["plain"] += theirs
        print(json.dumps(frames))
        at.leave()


def _one_round(at: AtTheLoupe, plain: Plain, count: int) -> Iterator[tuple[str, list[Frame], list[Frame]]]:
    canvas = at.loupe.canvas
    frame = OneFrame(canvas)
    for name, scale in _PANNED_AT:
        canvas.set_view(View(scale, (0.3, 0.3)))
        at.program.rest()
        moves = [partial(_drag, canvas, n, count) for n in range(count)]
        yield name, *_both(frame, plain, canvas, moves)
    canvas.set_view(View())
    at.program.rest()
    turns = [_ZOOM_TURN] * (count // 2) + [-_ZOOM_TURN] * (count // 2)
    yield "zoom", *_both(frame, plain, canvas, [partial(_wheel, canvas, turn) for turn in turns])


Frame = tuple[float, float]  # milliseconds of CPU, by the clock


def _both(
    frame: OneFrame, plain: Plain, canvas: PhotoCanvas, moves: Sequence[Callable[[], None]]
) -> tuple[list[Frame], list[Frame]]:
    places: list[Placement] = []
    ours = []
    for move in moves:
        ours.append(frame.of(move))
        places.append(canvas.placement())
    canvas.window().hide()
    theirs = plain.frames(places)
    canvas.window().show()
    canvas.window().activateWindow()
    return ours, theirs


class OneFrame(QObject):
    """From a move until what it changed has been painted and brought to the window."""

    def __init__(self, painted: QWidget) -> None:
        super().__init__()
        self._loop, self._seen = QEventLoop(), False
        painted.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self._seen = True
            self._loop.quit()  # takes effect when the whole window has been painted
        return False

    def of(self, move: Callable[[], None]) -> Frame:
        self._seen = False
        used, began = time.process_time(), time.perf_counter()
        move()
        if not self._seen:
            QTimer.singleShot(_LONGEST_MS, self._loop.quit)
            self._loop.exec()
        took = (time.process_time() - used) * 1000, (time.perf_counter() - began) * 1000
        pause = QEventLoop()
        QTimer.singleShot(_PAUSE_MS, pause.quit)
        pause.exec()
        return took


class Plain:
    """A QGraphicsView as large as the canvas, scaling smoothly as a viewer must."""

    def __init__(self, pixmap: QPixmap, canvas: QWidget) -> None:
        self._item = QGraphicsPixmapItem(pixmap)
        self._item.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        self._scene = QGraphicsScene()
        self._scene.addItem(self._item)
        self._view = QGraphicsView(self._scene)
        for policy in (self._view.setHorizontalScrollBarPolicy, self._view.setVerticalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setFrameShape(QGraphicsView.Shape.NoFrame)
        self._view.resize(canvas.size())
        self._frame = OneFrame(self._view.viewport())

    def frames(self, places: list[Placement]) -> list[Frame]:
        self._view.show()
        QApplication.processEvents()
        took = [self._frame.of(partial(self._go, place)) for place in places]
        self._view.hide()
        return took

    def _go(self, place: Placement) -> None:
        x, y = place.centre
        self._view.setTransform(QTransform.fromScale(place.scale, place.scale))
        self._view.centerOn(x * place.picture.width(), y * place.picture.height())
        self._view.viewport().update()


def _drag(canvas: QWidget, number: int, count: int) -> None:
    """There and back again, the button held all the way."""
    middle = canvas.rect().center().toPointF()
    way = _PAN if number < count // 2 else -_PAN
    _mouse(canvas, QEvent.Type.MouseButtonPress, middle)
    _mouse(canvas, QEvent.Type.MouseMove, middle + way)
    _mouse(canvas, QEvent.Type.MouseButtonRelease, middle + way)


def _mouse(canvas: QWidget, kind: QEvent.Type, at: QPointF) -> None:
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    button = none if kind is QEvent.Type.MouseMove else left
    held = none if kind is QEvent.Type.MouseButtonRelease else left
    no_key = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(canvas, QMouseEvent(kind, at, canvas.mapToGlobal(at), button, held, no_key))


def _wheel(canvas: QWidget, turn: int) -> None:
    at = canvas.rect().center().toPointF()
    nothing, none = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.NoButton
    phase = Qt.ScrollPhase.NoScrollPhase
    turned = QPointF(0, turn).toPoint()
    event = QWheelEvent(at, canvas.mapToGlobal(at), QPointF(0, 0).toPoint(), turned, none, nothing, phase, False)
    QApplication.sendEvent(canvas, event)


if __name__ == "__main__":
    main()
