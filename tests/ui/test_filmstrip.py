"""All steps in a row: each with its badge, one of them chosen, here and on the sheet."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QItemSelectionModel, QRect, Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from app.bridge.step_filter import Shown, StepFilter
from app.bridge.step_list_model import StepListModel
from app.domain.inspection import Inspection, StepState, UnreadableEntry
from app.domain.photo import Verdict
from app.domain.session_status import SessionStatus
from app.domain.wording import english
from app.ui.badges import badge_of, colour_of, unreadable_badge
from app.ui.filmstrip import Filmstrip
from app.ui.palette import DARK, LIGHT, Palette
from tests.fakes.inspections import KEY, photo, sample


class World:
    def __init__(self, inspection: Inspection, palette: Palette = LIGHT) -> None:
        self.model = StepListModel()
        self.model.show(inspection)
        self.steps = StepFilter(self.model)
        self.chosen = QItemSelectionModel(self.steps)
        self.strip = Filmstrip(self.steps, self.chosen, palette, english)

    def choose(self, row: int) -> None:
        self.chosen.setCurrentIndex(self.steps.index(row, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def box(self, row: int) -> QRect:
        return self.strip.visualRect(self.steps.index(row, 0))

    def is_seen_whole(self, row: int) -> bool:
        return self.strip.viewport().rect().contains(self.box(row).adjusted(1, 0, -1, 0))  # Qt scrolls a pixel less


def every_state(status: SessionStatus | None = None) -> Inspection:
    """Accepted, accepted after a retake, rejected, without verdict, typed, missing or not yet, not supplied, extra."""
    photos = (
        photo(4, 1),
        photo(10, 1, Verdict.REJECTED),
        photo(10, 2),
        photo(5, 3, Verdict.REJECTED),
        photo(11, 4, Verdict.PENDING),
        photo(1, 5, url=None),
        photo(99, 6),
    )
    return Inspection.of(KEY, photos, (UnreadableEntry(7, "no code"),), status)


@pytest.fixture
def world(qtbot: QtBot) -> Iterator[World]:
    yield from shown(World(sample()), qtbot, 1500)


def shown(world: World, qtbot: QtBot, width: int) -> Iterator[World]:
    qtbot.addWidget(world.strip)
    world.strip.resize(width, world.strip.height())
    with qtbot.waitExposed(world.strip):
        world.strip.show()
    yield world


def colours(image: QImage, box: QRect) -> set[str]:
    return {
        image.pixelColor(x, y).name()
        for x in range(max(0, box.left()), min(image.width(), box.right()))
        for y in range(max(0, box.top()), min(image.height(), box.bottom()))
    }


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("status", [None, SessionStatus.PROCESS])
def test_every_state_has_its_badge(qtbot: QtBot, palette: Palette, status: SessionStatus | None) -> None:
    inspection = every_state(status)
    for world in shown(World(inspection, palette), qtbot, 1700):
        image = world.strip.viewport().grab().toImage()
        states = {step.state for step in inspection.steps}
        assert len(states) >= 6
        rows: list[StepState | None] = [*(group.state for group in inspection.groups), None]
        for row, state in enumerate(rows):
            badge = badge_of(state) if state is not None else unreadable_badge()
            colour = QColor(colour_of(badge, palette)).name()
            assert colour in colours(image, world.box(row)), f"{row}: {state}"


def test_what_is_chosen_here_is_chosen_there(world: World, qtbot: QtBot) -> None:
    qtbot.mouseClick(world.strip.viewport(), Qt.MouseButton.LeftButton, pos=world.box(6).center())
    assert world.chosen.currentIndex().row() == 6
    assert [index.row() for index in world.chosen.selectedIndexes()] == [6]
    world.choose(9)
    assert world.strip.currentIndex().row() == 9


def test_the_chosen_one_is_framed(world: World) -> None:
    world.choose(3)
    before = world.strip.viewport().grab().toImage()
    assert LIGHT.accent in colours(before, world.box(3))
    assert LIGHT.accent not in colours(before, world.box(4))
    world.choose(4)
    after = world.strip.viewport().grab().toImage()
    assert LIGHT.accent not in colours(after, world.box(3))
    assert LIGHT.accent in colours(after, world.box(4))


def test_a_short_row_stands_in_the_middle_and_all_of_it_is_seen(world: World) -> None:
    left = world.box(0).left() + world.strip.viewport().x()
    right = world.strip.width() - world.box(12).right() - world.strip.viewport().x()
    assert abs(left - right) <= 3
    assert all(world.is_seen_whole(row) for row in range(13))
    world.steps.show_only(Shown.REJECTED)
    left = world.box(0).left() + world.strip.viewport().x()
    right = world.strip.width() - world.box(2).right() - world.strip.viewport().x()
    assert abs(left - right) <= 3


@pytest.mark.parametrize("width", [500, 740, 1024])
def test_in_a_narrow_window_the_chosen_one_is_seen(qtbot: QtBot, width: int) -> None:
    for world in shown(World(sample()), qtbot, width):
        for row in (12, 0, 7, 12):
            world.choose(row)
            assert world.is_seen_whole(row)


def test_the_chosen_one_is_seen_when_the_strip_is_shown_or_grows_narrow(qtbot: QtBot) -> None:
    built = World(sample())
    built.choose(12)
    for world in shown(built, qtbot, 600):
        assert world.is_seen_whole(12)
        world.strip.resize(1500, world.strip.height())
        world.choose(10)
        world.strip.resize(500, world.strip.height())
        assert world.is_seen_whole(10)


@pytest.mark.parametrize("width", [400, 1500])
def test_pictures_stand_within_its_height_whatever_its_width(qtbot: QtBot, width: int) -> None:
    """Beside the scroll bar that a narrow one has; also when it was wide before."""
    for world in shown(World(sample()), qtbot, 1500):
        world.strip.resize(width, world.strip.height())
        viewport, bar = world.strip.viewport(), world.strip.horizontalScrollBar()
        assert world.box(0).top() >= 0
        assert world.box(0).bottom() <= viewport.rect().bottom()
        assert bar.isVisible() is (width < 1300)


def test_the_keyboard_stays_with_the_photo(world: World, qtbot: QtBot) -> None:
    qtbot.mouseClick(world.strip.viewport(), Qt.MouseButton.LeftButton, pos=world.box(2).center())
    assert not world.strip.hasFocus()


def test_each_step_is_told_to_a_screen_reader(world: World) -> None:
    assert world.strip.accessibleName() == "All steps"
    text = world.steps.index(4, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert text.startswith("Step 5 of 13, Front Left, rejected")
