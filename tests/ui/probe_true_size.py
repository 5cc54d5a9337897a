"""In a process of its own, for Qt takes its scale factor at the start: compares a canvas at 1:1 pixel by pixel."""

from __future__ import annotations

import sys

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QTransform
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.bridge.large_photos import LargePicture
from app.ui.palette import LIGHT
from app.ui.photo_canvas import PhotoCanvas
from app.ui.zoom import View

WIDTH, HEIGHT = 1200, 1000  # larger than the room, however it is turned


def main(ratio: float) -> int:
    application = QApplication(sys.argv[:1])
    window = QWidget()
    layout = QVBoxLayout(window)
    layout.setContentsMargins(7, 3, 5, 1)
    canvas = PhotoCanvas(LIGHT)
    layout.addWidget(canvas)
    window.resize(413, 331)
    window.show()
    application.processEvents()
    assert canvas.devicePixelRatioF() == ratio, canvas.devicePixelRatioF()
    photo = coded()
    canvas.show_photo([LargePicture(photo, photo.size())], None)
    canvas.set_view(View(1.0, (0.43, 0.57)))
    for turns in range(4):
        canvas.turns = turns
        canvas.update()
        differences = compare(window.grab().toImage(), canvas, photo.transformed(QTransform().rotate(90.0 * turns)))
        assert differences == 0, f"turned {turns} times: {differences} pixels differ"
        print(turns)
    return 0


def coded() -> QImage:
    """No two neighbours alike: a pixel that is smoothed, doubled or left out is another one."""
    photo = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    for y in range(HEIGHT):
        for x in range(WIDTH):
            photo.setPixelColor(x, y, QColor(x * 7 % 256, y * 5 % 256, (x * 31 + y * 17) % 256))
    return photo


def compare(seen: QImage, canvas: PhotoCanvas, photo: QImage) -> int:
    """How many pixels of the screen within the canvas are not the photo's."""
    ratio = canvas.devicePixelRatioF()
    begins = canvas.pos().toPointF() * ratio
    corner = canvas.placement().target().topLeft()
    left, top = round(begins.x()) + round(corner.x()), round(begins.y()) + round(corner.y())
    inside = canvas.geometry().adjusted(2, 2, -2, -2)  # between two pixels the edge may be shared
    size = QSize(inside.width(), inside.height()) * ratio
    first = (round(inside.left() * ratio), round(inside.top() * ratio))
    own = photo.copy(first[0] - left, first[1] - top, size.width(), size.height())
    there = seen.copy(*first, size.width(), size.height())
    there.setDevicePixelRatio(1.0)
    pixels = ((x, y) for y in range(size.height()) for x in range(size.width()))
    return sum(own.pixel(*at) != there.pixel(*at) for at in pixels)


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1])))
