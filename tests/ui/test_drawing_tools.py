"""Arrows, circles and texts over a photo: by mouse or keyboard, and they stay on their spot."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bridge.large_photos import LargePicture
from app.domain.review import Drawing, DrawingKind
from app.domain.wording import english
from app.ui.canvas_hands import CanvasHands
from app.ui.drawing_layer import paint_drawings
from app.ui.drawing_tools import DrawingTools
from app.ui.palette import LIGHT
from app.ui.photo_canvas import PhotoCanvas
from app.ui.zoom import FITTED, Placement, View

ARROW, CIRCLE, TEXT = DrawingKind.ARROW, DrawingKind.CIRCLE, DrawingKind.TEXT
INK = "#ffd400"
LEFT = Qt.MouseButton.LeftButton
SIZE = QSize(1200, 800)


class Desk:
    """A canvas with hands and tools, and what was drawn."""

    def __init__(self, qtbot: QtBot) -> None:
        self.canvas = PhotoCanvas(LIGHT)
        qtbot.addWidget(self.canvas)
        self.hands = CanvasHands(self.canvas)
        self.hands.moved.connect(lambda view, _alone: self.canvas.set_view(view))
        self.tools = DrawingTools(self.canvas, english)
        self.drawn: list[Drawing] = []
        self.held: list[DrawingKind | None] = []
        self.tools.drawn.connect(self.drawn.append)
        self.tools.held_changed.connect(self.held.append)
        self.canvas.overlays.append(self.paint)
        self.canvas.resize(600, 500)
        photo = QImage(SIZE, QImage.Format.Format_RGB32)
        photo.fill(QColor("#406080"))
        self.canvas.show_photo([LargePicture(photo, SIZE)], None)

    def paint(self, painter: QPainter, place: Placement) -> None:
        paint_drawings(painter, place, self.canvas.devicePixelRatioF(), self.drawn)

    def inked(self) -> list[QPoint]:
        image = self.canvas.grab().toImage()
        size = image.size()
        return [
            QPoint(x, y)
            for y in range(size.height())
            for x in range(size.width())
            if image.pixelColor(x, y).name() == INK
        ]


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    built = Desk(qtbot)
    with qtbot.waitExposed(built.canvas):
        built.canvas.show()
    built.canvas.setFocus()
    return built


def drags(desk: Desk, qtbot: QtBot, start: QPoint, end: QPoint) -> None:
    qtbot.mousePress(desk.canvas, LEFT, pos=start)
    qtbot.mouseMove(desk.canvas, end)
    qtbot.mouseRelease(desk.canvas, LEFT, pos=end)


# by mouse


@pytest.mark.parametrize("kind", [ARROW, CIRCLE])
def test_from_where_the_mouse_goes_down_to_where_it_comes_up(desk: Desk, qtbot: QtBot, kind: DrawingKind) -> None:
    desk.tools.hold(kind)
    drags(desk, qtbot, QPoint(150, 150), QPoint(450, 350))
    (drawing,) = desk.drawn
    assert drawing.kind is kind
    assert drawing.start == pytest.approx((150 / 600, 100 / 400))
    assert drawing.end == pytest.approx((450 / 600, 300 / 400))
    assert desk.tools.held is None, "one use, one shape"
    assert desk.held == [kind, None]


def test_while_a_tool_is_held_the_photo_does_not_move(desk: Desk, qtbot: QtBot) -> None:
    desk.canvas.set_view(View(2.0, (0.5, 0.5)))
    desk.tools.hold(CIRCLE)
    drags(desk, qtbot, QPoint(100, 100), QPoint(200, 250))
    assert desk.canvas.view == View(2.0, (0.5, 0.5))
    assert len(desk.drawn) == 1
    drags(desk, qtbot, QPoint(100, 100), QPoint(200, 250))
    assert len(desk.drawn) == 1, "then it moves again"


def test_a_click_without_a_way_draws_nothing_and_keeps_the_tool(desk: Desk, qtbot: QtBot) -> None:
    desk.tools.hold(ARROW)
    qtbot.mouseClick(desk.canvas, LEFT, pos=QPoint(200, 200))
    assert desk.drawn == []
    assert desk.tools.held is ARROW
    qtbot.mouseDClick(desk.canvas, LEFT, pos=QPoint(200, 200))
    assert desk.canvas.view == FITTED, "nor does a double click zoom"


def test_beyond_the_edge_it_ends_at_the_edge(desk: Desk, qtbot: QtBot) -> None:
    desk.tools.hold(CIRCLE)
    drags(desk, qtbot, QPoint(300, 250), QPoint(599, 20))
    assert desk.drawn[0].end[1] == 0.0
    assert 0.9 < desk.drawn[0].end[0] <= 1.0


def test_what_grows_is_seen_while_it_grows(desk: Desk, qtbot: QtBot) -> None:
    desk.tools.hold(CIRCLE)
    qtbot.mousePress(desk.canvas, LEFT, pos=QPoint(200, 200))
    qtbot.mouseMove(desk.canvas, QPoint(400, 300))
    assert desk.inked()
    desk.tools.hold(None)
    assert not desk.inked()
    qtbot.mouseRelease(desk.canvas, LEFT, pos=QPoint(400, 300))
    assert desk.drawn == [], "given up"


# by keyboard


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
@pytest.mark.parametrize("kind", [ARROW, CIRCLE])
def test_enter_draws_at_the_middle_of_the_view(desk: Desk, qtbot: QtBot, kind: DrawingKind, key: Qt.Key) -> None:
    desk.canvas.set_view(View(3.0, (0.3, 0.7)))
    desk.tools.hold(kind)
    qtbot.keyClick(desk.canvas, key)
    (drawing,) = desk.drawn
    if kind is ARROW:
        assert drawing.end == pytest.approx((0.3, 0.7), abs=0.002), "it points there"
    else:
        middle = [(a + b) / 2 for a, b in zip(drawing.start, drawing.end, strict=True)]
        assert middle == pytest.approx([0.3, 0.7], abs=0.002)
    assert desk.tools.held is None


def test_where_enter_would_draw_is_seen(desk: Desk) -> None:
    before = desk.canvas.grab().toImage()
    desk.tools.hold(ARROW)
    after = desk.canvas.grab().toImage()
    middle = desk.canvas.rect().center()
    assert before.pixelColor(middle) != after.pixelColor(middle)


def test_without_a_tool_enter_is_not_ours(desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClick(desk.canvas, Qt.Key.Key_Return)
    assert desk.drawn == []


# texts


def writes(desk: Desk, qtbot: QtBot, text: str, end: Qt.Key = Qt.Key.Key_Return) -> None:
    qtbot.keyClicks(desk.tools.field, text)
    qtbot.keyClick(desk.tools.field, end)


def test_a_text_begins_where_i_click(desk: Desk, qtbot: QtBot) -> None:
    desk.tools.hold(TEXT)
    qtbot.mouseClick(desk.canvas, LEFT, pos=QPoint(300, 150))
    assert desk.tools.field.hasFocus()
    writes(desk, qtbot, "  dent, 3 cm ")
    (drawing,) = desk.drawn
    assert drawing == Drawing(TEXT, drawing.start, drawing.start, "dent, 3 cm")
    assert drawing.start == pytest.approx((0.5, 0.25))
    assert not desk.tools.field.isVisible()
    assert desk.canvas.hasFocus()


def test_a_text_by_keyboard_alone(desk: Desk, qtbot: QtBot) -> None:
    desk.tools.hold(TEXT)
    qtbot.keyClick(desk.canvas, Qt.Key.Key_Enter)
    writes(desk, qtbot, "dent", Qt.Key.Key_Enter)
    assert [drawing.text for drawing in desk.drawn] == ["dent"]


def test_an_empty_text_is_none(desk: Desk, qtbot: QtBot) -> None:
    desk.tools.hold(TEXT)
    qtbot.mouseClick(desk.canvas, LEFT, pos=QPoint(300, 150))
    writes(desk, qtbot, "   ")
    assert desk.drawn == []
    assert desk.tools.held is None


def test_escape_gives_up_the_text_and_the_tool(desk: Desk, qtbot: QtBot) -> None:
    desk.tools.hold(TEXT)
    qtbot.mouseClick(desk.canvas, LEFT, pos=QPoint(300, 150))
    writes(desk, qtbot, "dent", Qt.Key.Key_Escape)
    assert desk.drawn == []
    assert desk.tools.held is None
    assert not desk.tools.field.isVisible()
    assert desk.canvas.hasFocus()
    desk.tools.hold(TEXT)
    qtbot.mouseClick(desk.canvas, LEFT, pos=QPoint(300, 150))
    assert desk.tools.field.text() == "", "nothing of it comes back"


@pytest.mark.parametrize("at", [QPoint(595, 495), QPoint(2, 498), QPoint(598, 51)])
def test_the_field_stands_within_the_canvas(desk: Desk, qtbot: QtBot, at: QPoint) -> None:
    desk.tools.hold(TEXT)
    qtbot.mouseClick(desk.canvas, LEFT, pos=at)
    assert desk.canvas.rect().contains(desk.tools.field.geometry())


def test_a_text_is_no_longer_than_it_may_be(desk: Desk, qtbot: QtBot) -> None:
    desk.tools.hold(TEXT)
    qtbot.mouseClick(desk.canvas, LEFT, pos=QPoint(300, 150))
    QApplication.clipboard().setText("x" * 500)
    desk.tools.field.paste()
    qtbot.keyClick(desk.tools.field, Qt.Key.Key_Return)
    assert 0 < len(desk.drawn[0].text) <= 80


def test_the_text_stays_where_it_was_begun_while_the_photo_moves_beneath(desk: Desk, qtbot: QtBot) -> None:
    """The wheel works while I type: what I clicked on is what is meant."""
    desk.tools.hold(TEXT)
    qtbot.mouseClick(desk.canvas, LEFT, pos=QPoint(150, 150))
    meant = desk.canvas.placement().share_at(QPointF(150, 150))
    desk.canvas.set_view(View(2.0, (0.6, 0.6)))
    writes(desk, qtbot, "dent")
    assert desk.drawn[0].start == pytest.approx(meant)


# where they stay

VIEWS = st.builds(View, st.none() | st.floats(0.2, 6.0), st.tuples(st.floats(0.3, 0.7), st.floats(0.3, 0.7)))


@given(VIEWS, st.integers(0, 3), st.integers(0, 3), st.tuples(st.integers(200, 900), st.integers(200, 900)))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
def test_what_was_drawn_stays_on_its_spot(
    desk: Desk, qtbot: QtBot, view: View, turns: int, later: int, size: tuple[int, int]
) -> None:
    """Drawn at any zoom and turn, seen at any other, in a canvas of another size."""
    desk.drawn.clear()
    desk.canvas.resize(600, 500)
    desk.canvas.turns = turns
    desk.canvas.set_view(view)
    spot = desk.canvas.placement().share_at(QPointF(300, 250))
    desk.tools.hold(ARROW)
    qtbot.keyClick(desk.canvas, Qt.Key.Key_Return)
    assert desk.drawn[0].end == pytest.approx(spot, abs=0.006)  # a pixel
    desk.canvas.turns = later
    desk.canvas.set_view(FITTED)
    desk.canvas.resize(*size)
    place = desk.canvas.placement()
    tip = place.point_of(spot)
    image = desk.canvas.grab().toImage()
    near = {image.pixelColor(round(tip.x()) + x, round(tip.y()) + y).name() for x in range(-2, 3) for y in range(-2, 3)}
    assert INK in near


@pytest.mark.parametrize("scale", [None, 1.0, 6.0])
def test_lines_are_as_thick_at_every_zoom(desk: Desk, scale: float | None) -> None:
    desk.drawn.append(Drawing(ARROW, (0.1, 0.5), (0.9, 0.5)))
    desk.canvas.set_view(View(scale, (0.45, 0.5)))
    image = desk.canvas.grab().toImage()
    middle = round(desk.canvas.placement().point_of((0.4, 0.5)).x())
    column = [y for y in range(500) if image.pixelColor(min(max(middle, 5), 590), y).name() == INK]
    assert 2 <= len(column) <= 4
