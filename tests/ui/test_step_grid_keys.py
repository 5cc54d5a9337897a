"""The sheet by keyboard and mouse: jumping to a step, picking tiles to be compared, tile sizes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bridge.step_filter import Shown, StepFilter
from app.bridge.step_list_model import Role, StepListModel
from app.domain.inspection import Inspection
from app.domain.review import Mark
from app.domain.wording import english
from app.error_texts import explain
from app.ui.palette import LIGHT
from app.ui.silhouettes import Silhouettes
from app.ui.step_grid import StepGrid
from app.ui.step_tile import StepTile
from tests.bridge.conftest import Ears
from tests.fakes.inspections import KEY, RESOURCES, all_accepted, photo, sample
from tests.fakes.reviewing import Reviewing

Key, Modifier, Button = Qt.Key, Qt.KeyboardModifier, Qt.MouseButton
SILHOUETTES = Path(RESOURCES) / "demo_session" / "silhouettes"


class Sheet:
    """A grid with the sample in it, five columns wide, and the hands on it."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.model = StepListModel()
        self.steps = StepFilter(self.model)
        tile = StepTile(LIGHT, Silhouettes(SILHOUETTES), lambda error: explain(error, english), english)
        self.grid = StepGrid(self.steps, tile)
        self.tile = tile
        qtbot.addWidget(self.grid)
        self.grid.resize(880, 500)
        self.model.show(sample())
        with qtbot.waitExposed(self.grid):
            self.grid.show()
        self.grid.setFocus()
        self.grid.choose_first()

    def presses(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Modifier.NoModifier) -> None:
        self._qtbot.keyClick(self.grid, key, modifier)

    def clicks(
        self, row: int, modifier: Qt.KeyboardModifier = Modifier.NoModifier, button: Qt.MouseButton = Button.LeftButton
    ) -> None:
        where = self.grid.visualRect(self.steps.index(row, 0)).center()
        self._qtbot.mouseClick(self.grid.viewport(), button, modifier, where)

    def turns(self, notches: int, timestamp: int) -> None:
        """The wheel, with Ctrl held."""
        where, angle = QPointF(50, 50), QPoint(0, 120 * notches)
        turn = QWheelEvent(
            where,
            where,
            QPoint(),
            angle,
            Button.NoButton,
            Modifier.ControlModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        turn.setTimestamp(timestamp)
        QApplication.sendEvent(self.grid.viewport(), turn)

    @property
    def current(self) -> int:
        return self.grid.currentIndex().row()

    @property
    def picked(self) -> list[int]:
        return self.grid.picking.rows

    @property
    def columns(self) -> int:
        first = self.grid.visualRect(self.steps.index(0, 0)).y()
        return sum(self.grid.visualRect(self.steps.index(row, 0)).y() == first for row in range(self.steps.rowCount()))


@pytest.fixture
def sheet(qtbot: QtBot) -> Iterator[Sheet]:
    built = Sheet(qtbot)
    yield built
    built.grid.close()


class TestJumping:
    def test_one_digit(self, sheet: Sheet) -> None:
        sheet.presses(Key.Key_5)
        assert sheet.current == 4

    def test_two_digits_typed_quickly(self, sheet: Sheet) -> None:
        sheet.presses(Key.Key_1)
        sheet.presses(Key.Key_3)
        assert (sheet.current, sheet.picked) == (12, [12])

    def test_on_the_number_pad(self, sheet: Sheet) -> None:
        sheet.presses(Key.Key_7, Modifier.KeypadModifier)
        assert sheet.current == 6

    def test_a_step_that_is_not_shown_is_not_there(self, sheet: Sheet) -> None:
        sheet.steps.show_only(Shown.REJECTED)
        sheet.grid.choose_first()
        sheet.presses(Key.Key_5)
        assert sheet.current == 1
        sheet.presses(Key.Key_2)
        assert sheet.current == 1

    def test_letters_search_for_nothing(self, sheet: Sheet) -> None:
        sheet.presses(Key.Key_9)
        sheet.presses(Key.Key_S)
        assert sheet.current == 8

    def test_go_to(self, sheet: Sheet) -> None:
        chosen = Ears()
        sheet.grid.chosen.connect(chosen)
        sheet.grid.go_to(6)
        assert (sheet.current, sheet.picked) == (6, [6])
        assert chosen.heard == [(sample().steps[6],)]


class TestPicking:
    def test_one_at_first(self, sheet: Sheet) -> None:
        assert (sheet.picked, sheet.grid.picking.is_several) == ([0], False)
        assert sheet.grid.selected_photos() == [sample().steps[0].attempts[0].id]

    def test_ctrl_and_click_adds_and_takes_away(self, sheet: Sheet) -> None:
        sheet.clicks(3)
        sheet.clicks(7, Modifier.ControlModifier)
        sheet.clicks(1, Modifier.ControlModifier)
        assert (sheet.current, sheet.picked) == (1, [1, 3, 7])
        assert sheet.grid.selected_photos() == [sample().steps[row].attempts[-1].id for row in (1, 3, 7)]
        sheet.clicks(3, Modifier.ControlModifier)
        assert sheet.picked == [1, 7]

    def test_ctrl_and_space(self, sheet: Sheet) -> None:
        sheet.presses(Key.Key_Right, Modifier.ControlModifier)
        sheet.presses(Key.Key_Right, Modifier.ControlModifier)
        assert (sheet.current, sheet.picked) == (2, [0])
        sheet.presses(Key.Key_Space, Modifier.ControlModifier)
        assert sheet.picked == [0, 2]
        sheet.presses(Key.Key_Space, Modifier.ControlModifier)
        assert sheet.picked == [0]

    def test_shift_and_arrows(self, sheet: Sheet) -> None:
        sheet.clicks(5)
        sheet.presses(Key.Key_Right, Modifier.ShiftModifier)
        sheet.presses(Key.Key_Right, Modifier.ShiftModifier)
        assert (sheet.current, sheet.picked) == (7, [5, 6, 7])
        sheet.presses(Key.Key_Left, Modifier.ShiftModifier)
        assert sheet.picked == [5, 6]
        for _ in range(3):
            sheet.presses(Key.Key_Left, Modifier.ShiftModifier)
        assert sheet.picked == [3, 4, 5]

    def test_shift_and_click(self, sheet: Sheet) -> None:
        sheet.clicks(5)
        sheet.clicks(8, Modifier.ShiftModifier)
        assert sheet.picked == [5, 6, 7, 8]
        sheet.clicks(3, Modifier.ShiftModifier)
        assert sheet.picked == [3, 4, 5]

    def test_four_at_most(self, sheet: Sheet) -> None:
        refused = Ears()
        sheet.grid.pick_refused.connect(refused)
        for row in (2, 4, 6, 8):
            sheet.clicks(row, Modifier.ControlModifier if row > 2 else Modifier.NoModifier)
        assert refused.heard == []
        sheet.clicks(10, Modifier.ControlModifier)
        assert (sheet.picked, sheet.current, len(refused.heard)) == ([2, 4, 6, 8], 10, 1)

    def test_shift_reaches_four_and_no_more(self, sheet: Sheet) -> None:
        refused = Ears()
        sheet.grid.pick_refused.connect(refused)
        sheet.presses(Key.Key_End, Modifier.ShiftModifier)
        assert (sheet.picked, sheet.current, len(refused.heard)) == ([0, 1, 2, 3], 12, 1)

    @pytest.mark.parametrize("key", [Key.Key_Right, Key.Key_End, Key.Key_Down, Key.Key_4])
    def test_a_plain_key_comes_back_to_one(self, sheet: Sheet, key: Qt.Key) -> None:
        sheet.clicks(2, Modifier.ControlModifier)
        sheet.presses(key)
        assert sheet.picked == [sheet.current]

    def test_a_plain_click_comes_back_to_one(self, sheet: Sheet) -> None:
        sheet.clicks(2, Modifier.ControlModifier)
        sheet.clicks(2)
        assert (sheet.picked, sheet.current) == ([2], 2)

    def test_a_click_beside_the_tiles_keeps_the_current_one(self, sheet: Sheet, qtbot: QtBot) -> None:
        sheet.clicks(2, Modifier.ControlModifier)
        beside = sheet.grid.viewport().rect().bottomRight() - QPoint(5, 5)
        qtbot.mouseClick(sheet.grid.viewport(), Button.LeftButton, pos=beside)
        assert (sheet.picked, sheet.current) == ([2], 2)

    def test_all_of_them_are_too_many(self, sheet: Sheet) -> None:
        sheet.presses(Key.Key_A, Modifier.ControlModifier)
        assert sheet.picked == [0]

    def test_dragging_picks_nothing(self, sheet: Sheet, qtbot: QtBot) -> None:
        places = [sheet.grid.visualRect(sheet.steps.index(row, 0)).center() for row in (1, 8)]
        qtbot.mousePress(sheet.grid.viewport(), Button.LeftButton, pos=places[0])
        qtbot.mouseMove(sheet.grid.viewport(), places[1])
        qtbot.mouseRelease(sheet.grid.viewport(), Button.LeftButton, pos=places[1])
        assert (sheet.picked, sheet.current) == ([1], 1)

    def test_a_menu_for_what_is_picked_keeps_it(self, sheet: Sheet) -> None:
        sheet.clicks(2)
        sheet.clicks(4, Modifier.ControlModifier)
        sheet.clicks(2, button=Button.RightButton)
        assert sheet.picked == [2, 4]
        sheet.clicks(7, button=Button.RightButton)
        assert sheet.picked == [7]

    def test_a_step_without_a_photo_cannot_be_compared(self, sheet: Sheet) -> None:
        sheet.model.show(Inspection.of(KEY, all_accepted(3)))
        sheet.clicks(1)
        sheet.clicks(2, Modifier.ControlModifier)
        assert sheet.picked == [1]
        sheet.clicks(4, Modifier.ShiftModifier)
        assert sheet.picked == [1, 3, 4]

    def test_what_is_filtered_out_is_no_longer_picked(self, sheet: Sheet) -> None:
        sheet.clicks(3)
        sheet.clicks(1, Modifier.ControlModifier)
        sheet.steps.show_only(Shown.REJECTED)
        assert sheet.picked == [0]
        assert sheet.grid.selected_photos() == [photo_of(sheet, 0)]

    def test_it_is_seen(self, sheet: Sheet) -> None:
        """The current one and the picked ones look different from the others and from one another."""
        alone = [tile_picture(sheet, row) for row in (0, 1)]
        sheet.clicks(1, Modifier.ControlModifier)
        QApplication.processEvents()
        both = [tile_picture(sheet, row) for row in (0, 1)]
        assert len({*alone, *both}) == 4


def photo_of(sheet: Sheet, row: int) -> object:
    return sheet.steps.index(row, 0).data(Role.TILE).photo.id


def tile_picture(sheet: Sheet, row: int) -> bytes:
    """Its lower edge, where no picture is."""
    QApplication.processEvents()
    area = sheet.grid.visualRect(sheet.steps.index(row, 0))
    shot = sheet.grid.viewport().grab(area.adjusted(0, area.height() - 30, 0, 0)).toImage()
    return bytes(shot.constBits())


class TestSizes:
    def test_larger_and_smaller(self, sheet: Sheet) -> None:
        assert (sheet.columns, sheet.grid.is_automatic) == (5, True)
        sheet.grid.larger()
        assert (sheet.columns, sheet.grid.is_automatic) == (4, False)
        sheet.grid.smaller()
        sheet.grid.smaller()
        assert sheet.columns == 6

    def test_automatic_again_beyond_both_ends(self, sheet: Sheet) -> None:
        for _ in range(4):
            sheet.grid.larger()
        assert sheet.columns == 1
        sheet.grid.larger()
        assert (sheet.columns, sheet.grid.is_automatic) == (5, True)
        sheet.grid.smaller()
        assert (sheet.columns, sheet.grid.is_automatic) == (6, False)
        sheet.grid.smaller()
        assert (sheet.columns, sheet.grid.is_automatic) == (5, True)

    def test_the_users_size_outlives_a_filter_and_another_room(self, sheet: Sheet) -> None:
        sheet.grid.larger()
        width = sheet.tile.geometry.width
        sheet.steps.show_only(Shown.REJECTED)
        assert sheet.tile.geometry.width == pytest.approx(width, abs=10)
        sheet.grid.resize(1320, 500)
        assert sheet.tile.geometry.width == pytest.approx(width, abs=40)
        assert not sheet.grid.is_automatic

    def test_the_current_tile_stays_in_view(self, sheet: Sheet) -> None:
        sheet.presses(Key.Key_End)
        for _ in range(3):
            sheet.grid.larger()
            seen = sheet.grid.visualRect(sheet.grid.currentIndex())
            assert sheet.grid.viewport().rect().intersects(seen)

    def test_by_wheel(self, sheet: Sheet) -> None:
        sheet.turns(+1, 10_000)
        assert sheet.columns == 4
        sheet.turns(-2, 10_100)
        assert sheet.columns == 6

    def test_one_turn_stops_at_the_end(self, sheet: Sheet) -> None:
        for n in range(9):
            sheet.turns(+1, 10_000 + n * 50)
        assert sheet.columns == 1
        sheet.turns(+1, 12_000)
        assert sheet.grid.is_automatic

    def test_without_ctrl_the_wheel_scrolls(self, sheet: Sheet) -> None:
        sheet.grid.larger()
        where = QPointF(50, 50)
        turn = QWheelEvent(
            where,
            where,
            QPoint(),
            QPoint(0, -120),
            Button.NoButton,
            Modifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(sheet.grid.viewport(), turn)
        assert sheet.columns == 4
        assert sheet.grid.verticalScrollBar().value() > 0


class TestUnderTheUser:
    def test_a_mark_does_not_take_the_tile_away(self, sheet: Sheet) -> None:
        reviewing = Reviewing(sheet.model)
        sheet.steps.show_only(Shown.UNSEEN)
        sheet.grid.go_to(5)
        reviewing.change(sample().steps[5].attempts[0].id, seen=True)
        QApplication.processEvents()
        assert (sheet.current, sheet.steps.rowCount()) == (5, 13)
        sheet.presses(Key.Key_Right)
        QApplication.processEvents()
        assert sheet.steps.rowCount() == 12
        assert sheet.grid.chosen_tile().title == "Front Right"  # type: ignore[union-attr]

    def test_what_is_chosen_is_not_told_again_because_of_a_mark(self, sheet: Sheet) -> None:
        """A note is typed in the very panel that shows what is chosen."""
        reviewing = Reviewing(sheet.model)
        chosen = Ears()
        sheet.grid.chosen.connect(chosen)
        reviewing.change(sample().steps[0].attempts[0].id, mark=Mark.USE, note="a")
        assert chosen.heard == []
        sheet.model.show(sample())
        assert chosen.heard == []
        sheet.model.show(Inspection.of(KEY, all_accepted()))
        assert len(chosen.heard) == 1

    def test_the_mark_is_painted(self, sheet: Sheet) -> None:
        reviewing = Reviewing(sheet.model)
        reviewing.change(sample().steps[2].attempts[0].id, seen=True)
        area = sheet.grid.visualRect(sheet.steps.index(2, 0)).adjusted(100, 0, 0, -140)
        before = sheet.grid.viewport().grab(area).toImage()
        reviewing.change(sample().steps[2].attempts[0].id, mark=Mark.USE)
        assert sheet.grid.viewport().grab(area).toImage() != before


def test_an_extra_photo_has_no_number(sheet: Sheet) -> None:
    sheet.model.show(Inspection.of(KEY, [*all_accepted(), photo(99)]))
    sheet.presses(Key.Key_1)
    sheet.presses(Key.Key_4)
    assert sheet.current == 3
