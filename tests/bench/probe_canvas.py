"""Pans and zooms a photo of 48 megapixels on our canvas, and as a plain QGraphicsPixmapItem. Answer: milliseconds of
each frame (CPU of all threads, wall) both ways; and how much a fine pattern flickers below 50 %."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import pstdev

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QGraphicsPixmapItem, QGraphicsScene, QGraphicsView

from app.bridge.image_decoder import decode
from app.bridge.large_photos import LargePicture
from app.ui.palette import LIGHT
from app.ui.photo_canvas import PhotoCanvas
from app.ui.zoom import View

_ROOM = (1366, 600)
_FULL = QSize(8064, 6048)
_WHOLE = 1 << 20


def main() -> None:
    wish = json.loads(sys.stdin.read())
    application = QApplication([])
    file = Path(wish["file"])
    views = list(_moves())
    canvas = _canvas(file)
    plain = _Plain(decode(file, "jpeg", _WHOLE))
    answer: dict[str, object] = {"ours": [], "wall": [], "plain": [], "plain_wall": []}
    for _ in range(wish["rounds"]):
        for names, show in ((("ours", "wall"), _Ours(canvas)), (("plain", "plain_wall"), plain)):
            frames = [_frame(show, view) for view in views]
            for name, n in zip(names, (0, 1), strict=True):
                found = answer[name]
                assert isinstance(found, list)
                found.append([frame[n] * 1000 for frame in frames])
    answer["flicker"] = _flicker()
    print(json.dumps(answer))
    del application


def _moves() -> Sequence[View]:
    """From 20 % to 200 % about a point that wanders, then across at 1:1 and at 40 %."""
    zooms = [View(0.2 * 10 ** (n / 60), (0.3 + n / 200, 0.4 + n / 300)) for n in range(60)]
    across = [View(1.0, (0.1 + n * 0.013, 0.3 + n * 0.006)) for n in range(60)]
    small = [View(0.4, (0.3 + n * 0.006, 0.4 + n * 0.003)) for n in range(60)]
    return [*zooms, *across, *small]


def _canvas(file: Path) -> PhotoCanvas:
    """With the sizes that the program would have decoded by then: halves of the whole, and fitted."""
    canvas = PhotoCanvas(LIGHT)
    canvas.resize(*_ROOM)
    edges = [800, 2016, 4032, _WHOLE]
    pictures = [LargePicture(decode(file, "jpeg", edge), _FULL) for edge in edges]
    canvas.show_photo(pictures, None)
    canvas.show()
    QApplication.processEvents()
    return canvas


class _Ours:
    def __init__(self, canvas: PhotoCanvas) -> None:
        self._canvas = canvas

    def __call__(self, view: View) -> None:
        self._canvas.set_view(view)
        QApplication.processEvents()


class _Plain:
    def __init__(self, image: QImage) -> None:
        scene = QGraphicsScene()
        self._item = QGraphicsPixmapItem(QPixmap.fromImage(image))
        self._item.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        scene.addItem(self._item)
        self._view = QGraphicsView(scene)
        self._scene = scene
        self._view.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.resize(*_ROOM)
        self._view.show()
        QApplication.processEvents()

    def __call__(self, view: View) -> None:
        self._view.resetTransform()
        self._view.scale(view.scale or 1.0, view.scale or 1.0)
        self._view.centerOn(QPointF(view.centre[0] * _FULL.width(), view.centre[1] * _FULL.height()))
        self._view.viewport().update()
        QApplication.processEvents()


def _frame(show: Callable[[View], None], view: View) -> tuple[float, float]:
    cpu, wall = time.process_time(), time.perf_counter()
    show(view)
    return time.process_time() - cpu, time.perf_counter() - wall


def _flicker() -> dict[str, float]:
    """A checkerboard of single pixels is an even grey when it is reduced by more than half: how far from even it is,
    as the standard deviation of its lightness (0 to 127), by our canvas and by the plain way."""
    black, white = b"\x00\x00\x00\xff", b"\xff\xff\xff\xff"
    even, odd = (black + white) * 2000, (white + black) * 2000
    content = (even + odd) * 1500
    board = QImage(content, 4000, 3000, 16000, QImage.Format.Format_RGB32).copy()
    halves = [board]
    while max(halves[-1].size().toTuple()) > 500:
        half = halves[-1].size() / 2
        halves.append(
            halves[-1].scaled(half, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
        )
    canvas = PhotoCanvas(LIGHT)
    canvas.resize(*_ROOM)
    canvas.show_photo([LargePicture(image, board.size()) for image in reversed(halves)], None)
    worst = {"ours": 0.0, "plain": 0.0}
    for scale in (0.45, 0.37, 0.3, 0.23, 0.2):
        canvas.set_view(View(scale, (0.47, 0.52)))
        worst["ours"] = max(worst["ours"], _unevenness(canvas.grab().toImage()))
        shown = QImage(*_ROOM, QImage.Format.Format_RGB32)
        painter = QPainter(shown)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        source = QRectF(0, 0, _ROOM[0] / scale, _ROOM[1] / scale)
        painter.drawImage(QRectF(shown.rect()), board, source)
        painter.end()
        worst["plain"] = max(worst["plain"], _unevenness(shown))
    return worst


def _unevenness(image: QImage) -> float:
    middle = [(x, y) for x in range(400, 900, 3) for y in range(200, 400, 3)]
    return pstdev(image.pixelColor(x, y).lightness() for x, y in middle)


if __name__ == "__main__":
    main()
