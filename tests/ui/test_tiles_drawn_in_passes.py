"""The first show of a sheet takes several short passes; nothing is forgotten, nothing is drawn twice."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QPaintEvent
from pytestqt.qtbot import QtBot

from app.bridge.step_filter import StepFilter
from app.bridge.step_list_model import Role, StepListModel
from app.bridge.tile import Tile
from app.domain.wording import english
from app.error_texts import explain
from app.ui.palette import LIGHT
from app.ui.silhouettes import Silhouettes
from app.ui.step_grid import StepGrid
from app.ui.step_tile import StepTile
from tests.fakes.inspections import sample


class CountingTile(StepTile):
    """Notes which tiles are drawn anew in each pass."""

    def __init__(self) -> None:
        super().__init__(LIGHT, Silhouettes(Path()), lambda error: explain(error, english), english)
        self.passes: list[list[str]] = []

    def begin_pass(self) -> None:
        self.passes.append([])
        super().begin_pass()

    def _paint_tile(self, *given: object) -> None:
        self.passes[-1].append("a tile")
        super()._paint_tile(*given)  # type: ignore[arg-type]


class Grid(StepGrid):
    painted = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted += 1
        super().paintEvent(event)


@pytest.fixture
def tile() -> CountingTile:
    return CountingTile()


def shown_with(tile: CountingTile, qtbot: QtBot) -> Grid:
    model = StepListModel()
    steps = StepFilter(model)
    grid = Grid(steps, tile)
    grid.kept = (model, steps)  # type: ignore[attr-defined]  # Qt holds on to neither
    qtbot.addWidget(grid)
    grid.resize(900, 600)
    model.show(sample())
    grid.show()
    return grid


def drawn(tile: CountingTile) -> int:
    return sum(len(one) for one in tile.passes)


def test_without_any_time_each_pass_draws_one(
    tile: CountingTile, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ui.step_tile._PASS_SECONDS", -1.0)
    grid = shown_with(tile, qtbot)
    qtbot.waitUntil(lambda: drawn(tile) >= 13)
    assert grid.isVisible()
    assert max(len(one) for one in tile.passes) == 1
    assert drawn(tile) == 13


def test_with_time_enough_one_pass_draws_them_all(
    tile: CountingTile, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ui.step_tile._PASS_SECONDS", 60.0)
    grid = shown_with(tile, qtbot)
    qtbot.waitUntil(lambda: drawn(tile) >= 13)
    assert grid.isVisible()
    assert [len(one) for one in tile.passes if one] == [13]


def test_it_comes_to_rest(tile: CountingTile, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.ui.step_tile._PASS_SECONDS", -1.0)
    grid = shown_with(tile, qtbot)
    qtbot.waitUntil(lambda: drawn(tile) >= 13)
    qtbot.wait(50)
    before = grid.painted
    qtbot.wait(100)
    assert grid.painted == before


def test_outside_a_pass_everything_is_drawn_at_once(tile: CountingTile, qtbot: QtBot) -> None:
    tile.passes.append([])
    model = StepListModel()
    model.show(sample())
    tiles: list[Tile] = [model.index(row).data(Role.TILE) for row in range(model.rowCount())]
    assert not any(tile.draw(one).isNull() for one in tiles)
    assert drawn(tile) == 13
