"""I drag photos out of the window into my claim file: they arrive as files that say what they are."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.bridge.step_list_model import Role
from tests.fakes.inspections import SAMPLE
from tests.stories.conftest import Adjuster, Key, Modifier

LEFT = Qt.MouseButton.LeftButton
FAR = QPoint(60, 20)


class Hand:
    """Presses, goes, lets go; what another program would get is kept instead of a drag that waits for a drop."""

    def __init__(self, adjuster: Adjuster) -> None:
        self.adjuster = adjuster
        self.carried: list[tuple[list[Path], bool]] = []
        adjuster.window.keeping.handing_over.drag.carry = self._carry

    def _carry(self, drag: QDrag) -> None:
        files = [Path(url.toLocalFile()) for url in drag.mimeData().urls()]
        self.carried.append((files, drag.pixmap().isNull()))

    def drags(self, widget: QWidget, at: QPoint, modifier: Qt.KeyboardModifier = Modifier.NoModifier) -> None:
        """Comes to rest with the files in the hand."""
        pictures = self.adjuster.house.pictures
        send(widget, QEvent.Type.MouseButtonPress, at, modifier)
        assert not pictures.prepared, "a click copies nothing"
        send(widget, QEvent.Type.MouseMove, at + QPoint(1, 0), modifier)
        self.adjuster.qtbot.waitUntil(lambda: bool(pictures.prepared))
        send(widget, QEvent.Type.MouseMove, at + QPoint(2, 0), modifier)
        assert self.carried == [], "a hand that trembles drags nothing"
        send(widget, QEvent.Type.MouseMove, at + FAR, modifier)
        send(widget, QEvent.Type.MouseButtonRelease, at + FAR, modifier)

    @property
    def files(self) -> list[Path]:
        ((files, _),) = self.carried
        return files


@pytest.fixture
def hand(adjuster: Adjuster) -> Hand:
    return Hand(adjuster)


def send(widget: QWidget, kind: QEvent.Type, at: QPoint, modifier: Qt.KeyboardModifier) -> None:
    moving, released = kind is QEvent.Type.MouseMove, kind is QEvent.Type.MouseButtonRelease
    button = Qt.MouseButton.NoButton if moving else LEFT
    buttons = Qt.MouseButton.NoButton if released else LEFT
    where = QPointF(at)
    event = QMouseEvent(kind, where, QPointF(widget.mapToGlobal(at)), button, buttons, modifier)
    QApplication.sendEvent(widget, event)


def middle(adjuster: Adjuster, row: int) -> QPoint:
    return adjuster.grid.visualRect(adjuster.index(row)).center() - QPoint(0, 30)


def original(name: str) -> bytes:
    return (SAMPLE / "photos" / name).read_bytes()


def test_one_tile(adjuster: Adjuster, hand: Hand) -> None:
    adjuster.opens_the_sample()
    hand.drags(adjuster.grid.viewport(), middle(adjuster, 3))
    (file,) = hand.files
    assert file.name == "XXX-ABCDE12345_04-Left_a1_rejected.jpg"
    assert file.read_bytes() == original("04-Left-1.jpg")
    assert hand.carried[0][1] is False, "the hand carries its picture"
    assert adjuster.chosen() == "Left"


def test_several_tiles_go_together_and_stay_picked(adjuster: Adjuster, hand: Hand) -> None:
    adjuster.opens_the_sample()
    adjuster.clicks_tile(3)
    for row in (5, 1):
        ctrl_click(adjuster, row)
    hand.drags(adjuster.grid.viewport(), middle(adjuster, 5))
    assert [file.name[15:] for file in hand.files] == [
        "02-Interior_a2_accepted.jpg",
        "04-Left_a1_rejected.jpg",
        "06-Front_a1_accepted.jpg",
    ]
    assert [file.read_bytes()[:2] for file in hand.files] == [b"\xff\xd8"] * 3
    assert adjuster.grid.picking.rows == [1, 3, 5]


def test_a_tile_that_is_not_picked_goes_alone(adjuster: Adjuster, hand: Hand) -> None:
    adjuster.opens_the_sample()
    adjuster.clicks_tile(3)
    ctrl_click(adjuster, 5)
    hand.drags(adjuster.grid.viewport(), middle(adjuster, 8))
    assert [file.name[15:] for file in hand.files] == ["09-Rear-Right_a1_accepted.jpg"]
    assert adjuster.grid.picking.rows == [8]


def test_a_click_at_a_picked_tile_leaves_only_it_as_before(adjuster: Adjuster, hand: Hand) -> None:
    adjuster.opens_the_sample()
    adjuster.clicks_tile(3)
    ctrl_click(adjuster, 5)
    adjuster.clicks_tile(3)
    assert (adjuster.grid.picking.rows, adjuster.chosen(), hand.carried) == ([3], "Left", [])


def test_a_double_click_at_a_picked_tile_still_looks_closely(adjuster: Adjuster, hand: Hand) -> None:
    adjuster.opens_the_sample()
    adjuster.clicks_tile(3)
    ctrl_click(adjuster, 5)
    adjuster.clicks_tile(3)
    adjuster.qtbot.mouseDClick(adjuster.grid.viewport(), LEFT, pos=middle(adjuster, 3))
    adjuster.qtbot.waitUntil(adjuster.window.look.loupe.isVisible)
    assert hand.carried == []


def test_out_of_the_loupe_by_its_title(adjuster: Adjuster, hand: Hand) -> None:
    adjuster.opens_the_sample()
    adjuster.clicks_tile(1)
    adjuster.presses(Key.Key_Return)
    adjuster.presses(Key.Key_Up)
    hand.drags(adjuster.window.look.loupe.header.title, QPoint(5, 5))
    (file,) = hand.files
    assert file.name == "XXX-ABCDE12345_02-Interior_a1_rejected.jpg"
    assert file.read_bytes() == original("02-Interior-1.jpg")


def test_out_of_the_loupe_with_ctrl_and_nothing_moves(adjuster: Adjuster, hand: Hand) -> None:
    adjuster.opens_the_sample()
    adjuster.clicks_tile(3)
    adjuster.presses(Key.Key_Return)
    canvas = adjuster.window.look.loupe.canvas
    adjuster.presses(Key.Key_1, Modifier.ControlModifier)
    adjuster.qtbot.waitUntil(lambda: canvas.room().width() > 1200)  # the list of sessions has given way
    before = canvas.view
    hand.drags(canvas, canvas.rect().center(), Modifier.ControlModifier)
    assert [file.name[15:] for file in hand.files] == ["04-Left_a1_rejected.jpg"]
    assert canvas.view == before


def test_without_ctrl_the_photo_is_moved_not_dragged_out(adjuster: Adjuster, hand: Hand) -> None:
    adjuster.opens_the_sample()
    adjuster.clicks_tile(3)
    adjuster.presses(Key.Key_Return)
    canvas = adjuster.window.look.loupe.canvas
    adjuster.presses(Key.Key_2, Modifier.ControlModifier)
    adjuster.qtbot.waitUntil(lambda: canvas.room().width() > 1200)
    before = canvas.view
    at = canvas.rect().center()
    send(canvas, QEvent.Type.MouseButtonPress, at, Modifier.NoModifier)
    send(canvas, QEvent.Type.MouseMove, at + FAR, Modifier.NoModifier)
    send(canvas, QEvent.Type.MouseButtonRelease, at + FAR, Modifier.NoModifier)
    assert canvas.view != before
    assert hand.carried == []


def test_a_tile_without_a_picture_is_nothing_to_drag(adjuster: Adjuster, hand: Hand) -> None:
    rows = [row for row in adjuster.server.rows("XXX-ABCDE12345") if row["photo_code"] == 1]
    adjuster.server.put_session("ONE-ABCDE12345", [dict(row, url=None) for row in rows])
    adjuster.types_key("ONE-ABCDE12345")
    adjuster.waits_for_all_pictures()
    for kind, at in (
        (QEvent.Type.MouseButtonPress, middle(adjuster, 0)),
        (QEvent.Type.MouseMove, middle(adjuster, 0) + FAR),
        (QEvent.Type.MouseButtonRelease, middle(adjuster, 0) + FAR),
    ):
        send(adjuster.grid.viewport(), kind, at, Modifier.NoModifier)
    assert hand.carried == []
    assert adjuster.grid.chosen_tile() == adjuster.index(0).data(Role.TILE)


def ctrl_click(adjuster: Adjuster, row: int) -> None:
    adjuster.qtbot.mouseClick(adjuster.grid.viewport(), LEFT, Modifier.ControlModifier, middle(adjuster, row))
