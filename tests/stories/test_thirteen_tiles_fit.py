"""On my 1366x768 laptop I see all thirteen steps at once, with both panels open."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from tests.stories.conftest import Adjuster


@pytest.fixture(params=[6, 9, 14, 20])
def font(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[int]:
    """Whatever the system's own font is."""
    before = qapp.font()
    changed = QFont(before)
    changed.setPointSize(request.param)
    qapp.setFont(changed)
    yield request.param
    qapp.setFont(before)


def all_in_view(adjuster: Adjuster) -> bool:
    view = adjuster.grid.viewport().rect()
    shown = [adjuster.grid.visualRect(adjuster.index(row)) for row in range(13)]
    return all(view.contains(rectangle) for rectangle in shown) and adjuster.grid.verticalScrollBar().maximum() == 0


def resizes(adjuster: Adjuster, width: int, height: int) -> None:
    adjuster.window.resize(width, height)
    adjuster.qtbot.waitUntil(lambda: adjuster.window.size().toTuple() == (width, height))
    with adjuster.qtbot.waitSignal(adjuster.grid.in_view_changed):
        adjuster.grid.scheduleDelayedItemsLayout()
        adjuster.grid.verticalScrollBar().valueChanged.emit(0)


def test_with_title_and_task_bar_and_both_panels(font: int, adjuster: Adjuster) -> None:
    resizes(adjuster, 1366, 690)
    adjuster.opens_the_sample()
    assert adjuster.window.page.sessions.isVisible()
    assert adjuster.window.panel.isVisible()
    assert all_in_view(adjuster)
    assert adjuster.window.tile.geometry.width >= 132


def test_on_the_whole_screen(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    assert all_in_view(adjuster)


@pytest.mark.parametrize(("width", "height"), [(1366, 690), (1280, 690), (1920, 1080), (2560, 1440)])
def test_tiles_grow_with_the_room(adjuster: Adjuster, width: int, height: int) -> None:
    adjuster.opens_the_sample()
    resizes(adjuster, width, height)
    assert all_in_view(adjuster)


def test_with_a_banner_in_between(adjuster: Adjuster) -> None:
    resizes(adjuster, 1366, 690)
    adjuster.opens_the_sample()
    adjuster.types_key("nonsense")
    assert adjuster.banner()
    adjuster.qtbot.waitUntil(lambda: all_in_view(adjuster))


def test_usable_down_to_a_small_window(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    resizes(adjuster, 1024, 640)
    assert adjuster.window.size().toTuple() == (1024, 640)
    assert adjuster.window.tile.geometry.width >= 132
    assert adjuster.grid.viewport().width() >= adjuster.window.tile.geometry.cell.width() * 2
