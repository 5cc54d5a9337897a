"""Levels are left in the opposite order in which they were entered; each remembers what it was like."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QStringListModel
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QListView, QMainWindow, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from app.ui.depths import Depth, Depths


class Page(QWidget):
    """As much of a session's page as depths need."""

    def __init__(self) -> None:
        super().__init__()
        self.middle = QStackedWidget(self)
        self.sheet = QListView()
        self.sheet.setModel(QStringListModel(["one"], self.sheet))
        self.middle.addWidget(self.sheet)
        self.large: list[bool] = []

    def make_large(self, large: bool) -> None:
        self.large.append(large)


class World:
    def __init__(self) -> None:
        self.window = QMainWindow()
        self.page, self.top = Page(), QLabel("top")
        self.window.setMenuWidget(self.top)
        self.window.setCentralWidget(self.page)
        self.panel = QAction("Details", self.window)
        self.panel.setCheckable(True)
        self.panel.setChecked(True)
        self.depths = Depths(self.window, self.page, self.top, self.panel)  # type: ignore[arg-type]  # a small page
        self.loupe, self.compare = QLabel("loupe"), QLabel("compare")
        self.depths.add(Depth.LOUPE, self.loupe)
        self.depths.add(Depth.COMPARE, self.compare)

    def entered(self, *depths: Depth) -> Depths:
        for depth in depths:
            self.depths.enter(depth)
        return self.depths

    def shown(self) -> QWidget | None:
        return self.page.middle.currentWidget()


@pytest.fixture
def world(qtbot: QtBot) -> Iterator[World]:
    built = World()
    with qtbot.waitExposed(built.window):
        built.window.show()
    yield built
    built.window.close()
    built.window.deleteLater()


LOUPE, COMPARE, FULL = Depth.LOUPE, Depth.COMPARE, Depth.FULL_SCREEN


def test_the_sheet_is_no_level(world: World) -> None:
    assert world.depths.place is None
    assert not world.depths.out()
    assert world.shown() is world.page.sheet


def test_one_level_at_a_time(world: World) -> None:
    depths = world.entered(LOUPE, COMPARE)
    assert world.shown() is world.compare
    assert depths.out()
    assert (depths.place, world.shown()) == (LOUPE, world.loupe)
    assert depths.out()
    assert (depths.place, world.shown()) == (None, world.page.sheet)
    assert not depths.out()


@pytest.mark.parametrize("at", [0, 1, 2])
def test_full_screen_is_left_when_its_turn_comes(world: World, at: int) -> None:
    levels = [LOUPE, COMPARE]
    levels.insert(at, FULL)
    depths = world.entered(*levels)
    for level in reversed(levels):
        assert depths.is_full_screen is (FULL in levels[: levels.index(level) + 1])
        assert world.window.isFullScreen() is depths.is_full_screen
        assert depths.out()
    assert not world.window.isFullScreen()
    assert depths.place is None


def test_full_screen_may_be_left_from_the_middle(world: World) -> None:
    """F11 again, while a level above it is open."""
    depths = world.entered(LOUPE, FULL, COMPARE)
    depths.leave(FULL)
    assert not world.window.isFullScreen()
    assert depths.place is COMPARE
    assert depths.out()
    assert depths.place is LOUPE


def test_what_is_entered_again_comes_to_the_top_and_is_left_once(world: World) -> None:
    depths = world.entered(LOUPE, COMPARE, LOUPE)
    assert depths.place is LOUPE
    depths.out()
    assert depths.place is COMPARE
    depths.out()
    assert depths.place is None


def test_leaving_what_was_not_entered_changes_nothing(world: World) -> None:
    told: list[int] = []
    world.depths.changed.connect(lambda: told.append(1))
    world.depths.leave(COMPARE)
    world.depths.leave_all()
    assert told == []


def test_all_at_once(world: World) -> None:
    depths = world.entered(LOUPE, COMPARE, FULL)
    depths.leave_all()
    assert depths.place is None
    assert not world.window.isFullScreen()
    assert not depths.out()


def test_sheet_and_large_photos_remember_each_their_own_wish_for_the_details(world: World) -> None:
    depths, panel = world.depths, world.panel
    depths.enter(LOUPE)
    assert not panel.isChecked(), "a large photo begins with all the room"
    panel.setChecked(True)
    depths.enter(COMPARE)
    assert panel.isChecked()
    depths.leave_all()
    assert panel.isChecked()
    panel.setChecked(False)
    depths.enter(LOUPE)
    assert panel.isChecked()
    panel.setChecked(False)
    depths.out()
    assert not panel.isChecked()


def test_the_lists_at_the_sides_give_way_to_a_large_photo(world: World) -> None:
    top: list[bool] = []
    world.depths.changed.connect(lambda: top.append(world.top.isVisible()))
    depths = world.entered(LOUPE, FULL)
    depths.out()
    depths.out()
    assert world.page.large == [True, True, True, False]
    assert top == [False, False, False, True]


@pytest.mark.parametrize("maximized", [True, False])
def test_out_of_full_screen_the_window_is_what_it_was(world: World, maximized: bool) -> None:
    if maximized:
        world.window.showMaximized()
    depths = world.entered(LOUPE, FULL)
    assert not world.window.statusBar().isVisible()
    depths.out()
    assert world.window.isMaximized() is maximized
    assert not world.window.isFullScreen()
    assert world.window.statusBar().isVisible()
