"""The glass: the spot beneath the pointer at true size, or twice the zoom, as the photo around it is shown."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QImage, QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bridge.large_photos import LargePicture
from app.ui.brightening import brightened
from app.ui.magnifier import Magnifier
from app.ui.palette import LIGHT
from app.ui.photo_canvas import PhotoCanvas
from app.ui.zoom import FITTED, Placement, View

FULL = QSize(1600, 1200)
AT = QPoint(300, 200)


@pytest.fixture
def canvas(qtbot: QtBot) -> PhotoCanvas:
    """Every pixel says its column and its row; dark enough to be brightened."""
    rows = (bytes(v for x in range(FULL.width()) for v in (x % 64, y % 64, 10)) for y in range(FULL.height()))
    photo = QImage(b"".join(rows), FULL.width(), FULL.height(), 3 * FULL.width(), QImage.Format.Format_RGB888)
    photo = photo.convertToFormat(QImage.Format.Format_RGB32)
    shown = PhotoCanvas(LIGHT)
    qtbot.addWidget(shown)
    shown.resize(640, 480)
    shown.show_photo([LargePicture(photo, FULL)], None)
    with qtbot.waitExposed(shown):
        shown.show()
    return shown


@pytest.fixture
def glass(canvas: PhotoCanvas) -> Magnifier:
    made = Magnifier(canvas)
    made.show(True)
    at, none = AT.toPointF(), Qt.MouseButton.NoButton
    where = canvas.mapToGlobal(at)
    move = QMouseEvent(QEvent.Type.MouseMove, at, where, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(canvas, move)
    return made


def spot(canvas: PhotoCanvas) -> tuple[int, int]:
    """The pixel of the photo beneath the pointer."""
    x, y = canvas.placement().share_at(AT.toPointF())
    return int(x * FULL.width()), int(y * FULL.height())


@pytest.mark.parametrize(("scale", "wanted"), [(0.4, 1.0), (0.74, 1.0), (1.0, 2.0), (3.0, 6.0)])
def test_true_size_or_twice_the_zoom(canvas: PhotoCanvas, glass: Magnifier, scale: float, wanted: float) -> None:
    place = Placement(FULL.toSizeF(), canvas.room(), View(scale))
    assert glass.scale_needed(place) == wanted


@pytest.mark.parametrize("view", [FITTED, View(0.6, (0.4, 0.3))])
def test_one_pixel_of_the_photo_on_one_of_the_screen(canvas: PhotoCanvas, glass: Magnifier, view: View) -> None:
    canvas.set_view(view)
    image = canvas.grab().toImage()
    column, row = spot(canvas)
    here = image.pixelColor(AT)
    off = ((here.red() - column + 32) % 64 - 32, (here.green() - row + 32) % 64 - 32)
    assert max(map(abs, off)) <= 1, "the spot beneath the pointer"
    for step in (7, 30, 60):
        right, lower = image.pixelColor(AT + QPoint(step, 0)), image.pixelColor(AT + QPoint(0, step))
        assert (right.red() - here.red()) % 64 == step % 64
        assert (lower.green() - here.green()) % 64 == step % 64


def test_a_brightened_photo_is_brightened_in_the_glass(canvas: PhotoCanvas, glass: Magnifier) -> None:
    plain = canvas.grab().toImage()
    canvas.brighten = True
    canvas.update()
    assert canvas.grab().toImage().pixelColor(AT) == brightened(plain.copy(AT.x(), AT.y(), 1, 1)).pixelColor(0, 0)


def test_put_away_it_is_gone(canvas: PhotoCanvas, glass: Magnifier) -> None:
    with_glass = canvas.grab().toImage()
    glass.show(False)
    without = canvas.grab().toImage()
    assert with_glass.pixelColor(AT + QPoint(100, 0)) != without.pixelColor(AT + QPoint(100, 0))
    assert with_glass.pixelColor(20, 20) == without.pixelColor(20, 20)


def test_where_no_picture_is_there_is_no_glass(canvas: PhotoCanvas, glass: Magnifier) -> None:
    canvas.show_words("No picture")
    assert canvas.grab().toImage().pixelColor(AT + QPoint(118, 0)).name() == LIGHT.ground
    assert glass.on
