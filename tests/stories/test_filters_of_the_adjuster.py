"""I have looked at some photos, queried one and written on another: I find them again, and go on with the rest."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from app.domain.review import Mark
from tests.fakes.reviewing import Reviewing
from tests.stories.conftest import Adjuster, Key, Modifier


@pytest.fixture
def reviewing(adjuster: Adjuster) -> Reviewing:
    adjuster.opens_the_sample()
    return Reviewing(adjuster.house.steps)


def changes(adjuster: Adjuster, reviewing: Reviewing, title: str, **what: object) -> None:
    """Of the newest photo of that step."""
    steps = adjuster.house.session.inspection.steps  # type: ignore[union-attr]
    step = next(step for step in steps if step.title == title)
    reviewing.change(step.attempts[-1].id, **what)


def clicks_filter(adjuster: Adjuster, name: str) -> None:
    button = adjuster.window.filters.findChild(QPushButton, f"filter_{name}")
    assert isinstance(button, QPushButton)
    assert button.isVisible()
    adjuster.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def types(adjuster: Adjuster, text: str) -> None:
    """Wherever the keyboard is."""
    adjuster.qtbot.keyClicks(QApplication.focusWidget(), text)


def hears(adjuster: Adjuster, row: int) -> str:
    """What a screen reader says of a tile."""
    return str(adjuster.index(row).data(Qt.ItemDataRole.AccessibleTextRole))


def test_what_i_have_not_opened_yet(adjuster: Adjuster, reviewing: Reviewing) -> None:
    for title in ("VIN", "Interior", "Cluster"):
        changes(adjuster, reviewing, title, seen=True)
    assert "Unseen 10" in adjuster.reads()
    clicks_filter(adjuster, "unseen")
    assert adjuster.titles()[0] == "Left"
    assert len(adjuster.titles()) == 10


def test_by_keyboard(adjuster: Adjuster, reviewing: Reviewing) -> None:
    changes(adjuster, reviewing, "Rear", mark=Mark.QUERY, seen=True)
    changes(adjuster, reviewing, "Tires", note="worn on the inside")
    keys = (Key.Key_5, ["Interior"]), (Key.Key_7, ["Rear"]), (Key.Key_8, ["Tires"])
    for key, titles in keys:
        adjuster.presses(key, Modifier.AltModifier)
        assert adjuster.titles() == titles
    adjuster.presses(Key.Key_6, Modifier.AltModifier)
    assert "Rear" not in adjuster.titles()


def test_marking_takes_nothing_away_under_my_hand(adjuster: Adjuster, reviewing: Reviewing) -> None:
    changes(adjuster, reviewing, "Rear", mark=Mark.QUERY)
    changes(adjuster, reviewing, "Front", mark=Mark.QUERY)
    adjuster.presses(Key.Key_7, Modifier.AltModifier)
    adjuster.clicks_tile(0)
    changes(adjuster, reviewing, "Front", mark=Mark.USE)
    assert (adjuster.titles(), adjuster.chosen()) == (["Front", "Rear"], "Front")
    assert adjuster.window.panel.title.text() == "6 · Front"
    adjuster.presses(Key.Key_Right)
    adjuster.qtbot.waitUntil(lambda: adjuster.titles() == ["Rear"])
    assert adjuster.chosen() == "Rear"
    assert "Query 1" in adjuster.reads()


def test_i_find_what_i_wrote(adjuster: Adjuster, reviewing: Reviewing) -> None:
    changes(adjuster, reviewing, "Right", note="Kratzer an der Tür")
    adjuster.presses(Key.Key_F, Modifier.ControlModifier)
    types(adjuster, "tur kratz")
    assert adjuster.titles() == ["Right"]
    assert adjuster.window.panel.title.text() == "8 · Right"
    assert "1 found" in adjuster.reads()


def test_i_find_reasons_and_come_back(adjuster: Adjuster, reviewing: Reviewing) -> None:
    adjuster.presses(Key.Key_F, Modifier.ControlModifier)
    types(adjuster, "wrong view")
    assert adjuster.titles() == ["Interior", "Left", "Front Right"]
    adjuster.presses(Key.Key_Return)
    assert adjuster.grid.hasFocus()
    adjuster.presses(Key.Key_Right)
    assert adjuster.chosen() == "Left"
    adjuster.presses(Key.Key_F, Modifier.ControlModifier)
    adjuster.presses(Key.Key_Escape)
    assert len(adjuster.titles()) == 13
    assert adjuster.grid.hasFocus()
    assert adjuster.chosen() == "Left"


def test_esc_in_the_field_cancels_nothing_else(adjuster: Adjuster, reviewing: Reviewing) -> None:
    adjuster.types_key("nonsense")
    assert adjuster.banner()
    adjuster.presses(Key.Key_F, Modifier.ControlModifier)
    types(adjuster, "x")
    assert "Nothing found" in adjuster.reads()
    adjuster.presses(Key.Key_Escape)
    assert adjuster.banner(), "the message is another matter"
    assert len(adjuster.titles()) == 13


def test_another_session_begins_without_what_i_looked_for(adjuster: Adjuster, reviewing: Reviewing) -> None:
    adjuster.server.put_session("ABC-0123456789", adjuster.server.rows("XXX-ABCDE12345"))
    adjuster.presses(Key.Key_F, Modifier.ControlModifier)
    types(adjuster, "wrong")
    adjuster.types_key("ABC-0123456789")
    adjuster.qtbot.waitUntil(lambda: adjuster.is_at_rest() and len(adjuster.titles()) == 13)
    assert adjuster.window.filters.finder.field.text() == ""


def test_from_one_to_the_next_that_needs_attention(adjuster: Adjuster, reviewing: Reviewing) -> None:
    seen = []
    for _ in range(4):
        adjuster.presses(Key.Key_J, Modifier.ControlModifier)
        seen.append(adjuster.chosen())
    assert seen == ["Left", "Front Left", "Front Right", "Left"]
    adjuster.presses(Key.Key_J, Modifier.ControlModifier | Modifier.ShiftModifier)
    assert adjuster.chosen() == "Front Right"


def test_from_one_to_the_next_that_i_have_not_seen(adjuster: Adjuster, reviewing: Reviewing) -> None:
    for title in ("Interior", "Cluster", "Tires"):
        changes(adjuster, reviewing, title, seen=True)
    adjuster.presses(Key.Key_F7)
    assert adjuster.chosen() == "Left"
    adjuster.presses(Key.Key_F7, Modifier.ShiftModifier)
    adjuster.presses(Key.Key_F7, Modifier.ShiftModifier)
    assert adjuster.chosen() == "Windshield"


def test_when_there_is_none_i_am_told(adjuster: Adjuster, reviewing: Reviewing) -> None:
    said: list[str] = []
    adjuster.window.view_commands.told.connect(said.append)
    adjuster.presses(Key.Key_2, Modifier.AltModifier)
    before = adjuster.chosen()
    adjuster.presses(Key.Key_J, Modifier.ControlModifier)
    assert (adjuster.chosen(), said) == (before, ["Nothing here needs attention"])


def test_more_than_four_cannot_be_compared_and_i_am_told(adjuster: Adjuster, reviewing: Reviewing) -> None:
    said: list[str] = []
    adjuster.window.view_commands.told.connect(said.append)
    for _ in range(4):
        adjuster.presses(Key.Key_Right, Modifier.ShiftModifier)
    assert said == ["4 photos can be compared at most"]
    assert len(adjuster.grid.selected_photos()) == 4


def test_larger_tiles_and_automatic_ones_again(adjuster: Adjuster, reviewing: Reviewing) -> None:
    before = adjuster.window.tile.geometry.width
    adjuster.presses(Key.Key_Plus, Modifier.ControlModifier)
    assert adjuster.window.tile.geometry.width > before
    adjuster.presses(Key.Key_Minus, Modifier.ControlModifier)
    assert adjuster.window.tile.geometry.width == pytest.approx(before, abs=4)


def test_my_word_is_the_end_of_the_sentence(adjuster: Adjuster, reviewing: Reviewing) -> None:
    assert hears(adjuster, 3) == "Step 4 of 13, Left, rejected: Wrong View. 1 attempt. Not reviewed."
    changes(adjuster, reviewing, "Left", mark=Mark.QUERY, note="customer called")
    assert hears(adjuster, 3) == "Step 4 of 13, Left, rejected: Wrong View. 1 attempt. Marked Query. Has a note."


def test_thirteen_tiles_fit_with_every_filter_shown(adjuster: Adjuster, reviewing: Reviewing) -> None:
    changes(adjuster, reviewing, "Left", mark=Mark.QUERY, note="customer called")
    adjuster.window.resize(1366, 690)
    adjuster.qtbot.waitUntil(lambda: adjuster.window.height() == 690)
    assert adjuster.window.page.sessions.isVisible()
    adjuster.qtbot.waitUntil(
        lambda: all(
            adjuster.grid.viewport().rect().contains(adjuster.grid.visualRect(adjuster.index(row))) for row in range(13)
        )
    )
    assert adjuster.grid.verticalScrollBar().maximum() == 0
