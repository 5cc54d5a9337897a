"""What a large photo looks like: there at once, no jump, neither blurred nor aliased, every pixel at its place."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from pytestqt.qtbot import QtBot

from app.bridge.large_photos import LargePicture
from app.ui.brightening import brightened
from app.ui.palette import DARK, LIGHT
from app.ui.photo_canvas import PhotoCanvas
from app.ui.zoom import FITTED, View

FULL = QSize(1600, 1200)
ROOM = QSize(640, 480)


@pytest.fixture
def canvas(qtbot: QtBot) -> PhotoCanvas:
    shown = PhotoCanvas(LIGHT)
    qtbot.addWidget(shown)
    shown.resize(ROOM)
    with qtbot.waitExposed(shown):
        shown.show()
    return shown


def plain(width: int, height: int, colour: str) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return image


def quarters(width: int = 1600, height: int = 1200) -> QImage:
    """red green / blue white"""
    image = plain(width, height, "white")
    painter = QPainter(image)
    half = QRectF(0, 0, width / 2, height / 2)
    for colour, at in (("red", (0.0, 0.0)), ("lime", (width / 2, 0.0)), ("blue", (0.0, height / 2))):
        painter.fillRect(half.translated(*at), QColor(colour))
    painter.end()
    return image


def reduced(image: QImage, width: int) -> LargePicture:
    small = image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
    return LargePicture(small, image.size())


def seen(canvas: PhotoCanvas, x: int, y: int) -> str:
    return canvas.grab().toImage().pixelColor(x, y).name()


# at once, and without a jump


def test_a_thumbnail_is_seen_at_once_and_gives_way_without_a_jump(canvas: PhotoCanvas) -> None:
    photo = quarters()
    canvas.show_photo([], QPixmap.fromImage(photo.scaledToWidth(96)))
    before = canvas.placement().target()
    small = canvas.grab().toImage()
    assert small.pixelColor(100, 100).name() == "#ff0000"
    canvas.show_photo([reduced(photo, 640)], None)
    assert canvas.placement().target() == before
    large = canvas.grab().toImage()
    for at in ((100, 100), (500, 100), (100, 400), (500, 400)):
        assert large.pixelColor(*at) == small.pixelColor(*at)


@pytest.mark.parametrize("held", [False, True])
def test_where_i_am_stays_when_the_photo_has_the_size_of_its_neighbour(canvas: PhotoCanvas, held: bool) -> None:
    """The camera may have been held upright this time."""
    photo = quarters() if not held else quarters(1200, 1600)
    canvas.set_view(View(1.0, (0.5, 0.5)))
    canvas.show_photo([], QPixmap.fromImage(photo.scaledToWidth(60)), FULL)
    before = canvas.placement().target()
    canvas.show_photo([LargePicture(photo, photo.size())], None, FULL)
    assert canvas.placement().target() == before


def test_a_guess_is_no_thumbnail_at_true_size(canvas: PhotoCanvas) -> None:
    """A stamp in the middle of the room, then a jump: neither without a neighbour nor beside one of another shape."""
    canvas.set_view(View(1.0, (0.5, 0.5)))
    for likely in (None, FULL):
        canvas.show_photo([], QPixmap.fromImage(plain(96, 54, "red")), likely)
        assert canvas.placement().target().contains(QRectF(canvas.rect()))
        assert not canvas.knows_size


def test_words_stand_where_no_picture_is(canvas: PhotoCanvas) -> None:
    canvas.show_photo([reduced(quarters(), 640)], None)
    canvas.show_words("No picture")
    assert not canvas.has_picture
    assert not canvas.knows_size
    colours = {seen(canvas, x, 240) for x in range(280, 360)}
    assert LIGHT.ground in colours
    assert len(colours) > 1, "letters"


# which size is drawn


def levels(*widths: int) -> list[LargePicture]:
    """Each in a colour of its own, so that it can be told which one was drawn."""
    colours = dict(zip((200, 640, 800, 1600), ("red", "lime", "blue", "yellow"), strict=True))
    return [LargePicture(plain(width, width * 3 // 4, colours[width]), FULL) for width in widths]


@pytest.mark.parametrize(
    ("widths", "scale", "drawn"),
    [
        ((640, 1600), None, "#00ff00"),
        ((640, 1600), 1.0, "#ffff00"),
        ((640, 800, 1600), 0.5, "#0000ff"),
        ((640, 800, 1600), 0.45, "#0000ff"),
        ((640, 1600), 0.49, "#ffff00"),
        ((640, 1600), 0.41, "#00ff00"),  # rather a little soft than broken up, until the size between is here
        ((200, 640), 1.0, "#00ff00"),
        ((200, 1600), None, "#ff0000"),
        ((1600,), None, "#ffff00"),  # there is nothing else
    ],
)
def test_enough_pixels_but_not_so_many_that_they_alias(
    canvas: PhotoCanvas, widths: tuple[int, ...], scale: float | None, drawn: str
) -> None:
    canvas.show_photo(levels(*widths), None)
    canvas.set_view(View(scale, (0.5, 0.5)))
    assert seen(canvas, 320, 240) == drawn


@pytest.mark.parametrize(
    ("scale", "edge"), [(None, 640), (0.45, 800), (0.5, 800), (0.51, 1600), (1.0, 1600), (3.0, 1600)]
)
def test_the_edge_that_a_zoom_needs(canvas: PhotoCanvas, scale: float | None, edge: int) -> None:
    canvas.show_photo(levels(640), None)
    canvas.set_view(View(scale))
    assert canvas.edge_needed() == edge


def test_at_rest_a_zoom_below_half_needs_just_the_pixels_of_the_screen(canvas: PhotoCanvas, qtbot: QtBot) -> None:
    canvas.show_photo([reduced(quarters(), 640)], None)
    canvas.set_view(View(0.45))
    assert canvas.settled_edge() is None, "still on the move"
    with qtbot.waitSignal(canvas.detail_wanted):
        pass
    assert canvas.settled_edge() == 720
    canvas.set_view(View(0.6))
    qtbot.wait(150)
    assert canvas.settled_edge() is None


def test_it_is_sharp_with_just_the_pixels_of_the_screen(canvas: PhotoCanvas, qtbot: QtBot) -> None:
    canvas.set_view(View(0.45))
    with qtbot.waitSignal(canvas.painted_sharp):
        canvas.show_photo([reduced(quarters(), 720), reduced(quarters(), 800)], None)


def test_a_photo_smaller_than_the_room_needs_no_more_than_it_has(canvas: PhotoCanvas, qtbot: QtBot) -> None:
    """So it is seen as sharp as it will ever be, and is told so."""
    small = plain(320, 240, "red")
    with qtbot.waitSignal(canvas.painted_sharp):
        canvas.show_photo([LargePicture(small, small.size())], None)
    assert canvas.edge_needed() == 320
    assert canvas.placement().is_fitted


def test_it_is_told_when_it_is_sharp_and_not_before(canvas: PhotoCanvas, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(canvas.painted_sharp, wait=50):
        canvas.show_photo(levels(200), None)
    with qtbot.waitSignal(canvas.painted_sharp):
        canvas.show_photo(levels(200, 640), None)


def test_fine_lines_do_not_break_up_when_reduced(canvas: PhotoCanvas) -> None:
    """A scratch one pixel wide is seen in every row, at every zoom below 50 %."""
    photo = plain(1600, 1200, "black")
    painter = QPainter(photo)
    painter.setPen(QColor("white"))
    painter.drawLine(0, 0, 1599, 1199)
    painter.end()
    canvas.show_photo([reduced(photo, width) for width in (640, 800)] + [LargePicture(photo, FULL)], None)
    for scale in (None, 0.42, 0.45, 0.48, 0.5):
        canvas.set_view(View(scale))
        image = canvas.grab().toImage()
        rows = [max(image.pixelColor(x, y).lightness() for x in range(0, 640)) for y in range(20, 460)]
        assert min(rows) > 40, f"a gap at {scale}"


def test_at_300_percent_every_pixel_is_a_square_of_its_own(canvas: PhotoCanvas) -> None:
    photo = QImage(300, 300, QImage.Format.Format_RGB32)
    for y in range(300):
        for x in range(300):
            photo.setPixelColor(x, y, QColor("black" if (x + y) % 2 else "white"))
    canvas.show_photo([LargePicture(photo, photo.size())], None)
    canvas.set_view(View(3.0, (0.5, 0.5)))
    image = canvas.grab().toImage()
    corner = canvas.placement().target().topLeft().toPoint()
    for y in range(3, 470, 41):
        for x in range(3, 630, 37):
            column, row = (x - corner.x()) // 3, (y - corner.y()) // 3
            assert image.pixelColor(x, y).name() == ("#000000" if (column + row) % 2 else "#ffffff")


# turned, brightened


@pytest.mark.parametrize(("turns", "upper_left"), [(0, "#ff0000"), (1, "#0000ff"), (2, "#ffffff"), (3, "#00ff00")])
@pytest.mark.parametrize("view", [FITTED, View(0.35, (0.5, 0.5)), View(1.0, (0.5, 0.5))])
def test_turned_to_the_right(canvas: PhotoCanvas, turns: int, upper_left: str, view: View) -> None:
    canvas.show_photo([reduced(quarters(), 640), LargePicture(quarters(), FULL)], None)
    canvas.turns = turns
    canvas.set_view(view)
    middle = canvas.placement().point_of((0.5, 0.5))
    assert seen(canvas, round(middle.x()) - 30, round(middle.y()) - 30) == upper_left


def test_the_edge_of_the_view_is_where_the_picture_ends(canvas: PhotoCanvas) -> None:
    """Turned, it is fitted anew: the whole of it is seen."""
    canvas.show_photo([reduced(quarters(), 640)], None)
    canvas.turns = 1
    assert canvas.placement().target().height() == pytest.approx(480)
    assert canvas.placement().target().width() == pytest.approx(360)
    assert canvas.edge_needed() == 480


def test_brightened_black_and_white_stay_what_they_are() -> None:
    grey = QImage(256, 1, QImage.Format.Format_RGB32)
    for value in range(256):
        grey.setPixelColor(value, 0, QColor(value, value, value))
    lifted = brightened(grey)
    values = [lifted.pixelColor(value, 0).red() for value in range(256)]
    assert values[0] == 0
    assert values[255] == 255
    assert values == sorted(values), "no tone overtakes another"
    assert values[20] > 40, "shadows open"
    assert values[230] - 230 < 12, "highlights hardly move"
    assert grey.pixelColor(20, 0).red() == 20, "what was given is not touched"
    for value in range(0, 256, 51):
        shown = lifted.pixelColor(value, 0)
        assert shown.red() == shown.green() == shown.blue()


def test_brightened_it_stands_where_it_stood(canvas: PhotoCanvas) -> None:
    canvas.show_photo([reduced(quarters(), 640)], None)
    before = canvas.grab().toImage()
    canvas.brighten = True
    canvas.update()
    after = canvas.grab().toImage()
    for at in ((0, 0), (319, 239), (320, 240), (639, 479), (319, 240)):
        assert after.pixelColor(*at) == before.pixelColor(*at), "pure colours stay, and so does every edge"


def test_only_the_photo_is_brightened(qtbot: QtBot) -> None:
    """The dark room around it stays dark."""
    canvas = PhotoCanvas(DARK)
    qtbot.addWidget(canvas)
    canvas.resize(640, 480)
    grey = plain(900, 1200, "#303030")
    canvas.show_photo([LargePicture(grey, grey.size())], None)
    canvas.brighten = True
    assert seen(canvas, 20, 240) == DARK.ground
    assert seen(canvas, 320, 240) != "#303030"


# over it


def test_what_is_drawn_over_a_photo_is_not_brightened(canvas: PhotoCanvas) -> None:
    def overlay(painter: QPainter, _place: object) -> None:
        painter.fillRect(10, 10, 20, 20, QColor(60, 60, 60))

    canvas.overlays.append(overlay)
    canvas.show_photo([reduced(quarters(), 640)], None)
    canvas.brighten = True
    assert seen(canvas, 15, 15) == "#3c3c3c"


@pytest.mark.parametrize(
    "change", [lambda c: c.set_view(View(2.0)), lambda c: c.resize(500, 400)], ids=["zoom", "room"]
)
def test_it_says_when_another_size_may_be_needed(
    canvas: PhotoCanvas, qtbot: QtBot, change: Callable[[PhotoCanvas], None]
) -> None:
    canvas.show_photo(levels(640), None)
    with qtbot.waitSignal(canvas.detail_wanted):
        change(canvas)


def test_positions_are_told_in_device_pixels(canvas: PhotoCanvas) -> None:
    assert canvas.pixel_at(QPointF(10, 20)) == QPointF(10, 20) * canvas.devicePixelRatioF()
