"""I look at the rejected ones only, walk around with the arrow keys, and see what the first try looked like."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from tests.stories.conftest import Adjuster, Key, Modifier


def filters(adjuster: Adjuster) -> list[str]:
    """As a screen reader names them."""
    buttons = adjuster.window.filters.findChildren(QPushButton)
    return [(button.accessibleName() or button.text()).strip() for button in buttons if button.isVisible()]


def click_filter(adjuster: Adjuster, name: str) -> None:
    button = adjuster.window.filters.findChild(QPushButton, f"filter_{name}")
    assert isinstance(button, QPushButton)
    adjuster.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_each_filter_says_how_many(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    assert filters(adjuster) == ["All 13", "Accepted 10", "Rejected 3", "Missing 0", "Recaptured 1", "Unseen 13"]


def test_only_the_rejected_ones(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    click_filter(adjuster, "rejected")
    assert adjuster.titles() == ["Left", "Front Left", "Front Right"]
    click_filter(adjuster, "all")
    assert len(adjuster.titles()) == 13


def test_by_keyboard(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    for key, count in ((Key.Key_2, 10), (Key.Key_3, 3), (Key.Key_4, 0), (Key.Key_1, 13)):
        adjuster.presses(key, Modifier.AltModifier)
        assert len(adjuster.titles()) == count


def test_the_panel_shows_nothing_that_is_filtered_out(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    adjuster.clicks_tile(0)
    adjuster.presses(Key.Key_3, Modifier.AltModifier)
    assert adjuster.window.panel.title.text() != "1 · VIN"
    adjuster.presses(Key.Key_4, Modifier.AltModifier)
    assert adjuster.window.panel.photo is None


def test_arrows_home_and_end(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    assert adjuster.chosen() == "VIN"
    adjuster.presses(Key.Key_Right)
    assert adjuster.chosen() == "Interior"
    adjuster.presses(Key.Key_Left)
    assert adjuster.chosen() == "VIN"
    adjuster.presses(Key.Key_End)
    assert adjuster.chosen() == "Tires"
    adjuster.presses(Key.Key_Home)
    assert adjuster.chosen() == "VIN"
    adjuster.presses(Key.Key_Down)
    below = adjuster.chosen()
    assert below not in ("VIN", "Interior")
    assert adjuster.grid.visualRect(adjuster.grid.currentIndex()).x() == adjuster.grid.visualRect(adjuster.index(0)).x()
    adjuster.presses(Key.Key_Up)
    assert adjuster.chosen() == "VIN"


def test_the_panel_follows_the_keyboard(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    for number in range(1, 14):
        assert adjuster.window.panel.title.text().startswith(f"{number} · ")
        adjuster.presses(Key.Key_Right)


def test_the_first_try_with_alt_up(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    adjuster.clicks_tile(1)
    assert adjuster.attempts() == ["1 · Rejected · 07:36:19 UTC", "2 · Accepted · 07:36:34 UTC"]
    note = adjuster.window.panel.note
    assert note.word.text() == "Accepted"
    adjuster.presses(Key.Key_Up, Modifier.AltModifier)
    assert (note.word.text(), note.reason.text()) == ("Rejected (superseded)", "Wrong View")
    adjuster.presses(Key.Key_Up, Modifier.AltModifier)
    assert note.word.text() == "Rejected (superseded)"
    adjuster.presses(Key.Key_Down, Modifier.AltModifier)
    assert note.word.text() == "Accepted"
    assert adjuster.chosen() == "Interior"


def test_a_step_with_one_try_lists_no_attempts(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    adjuster.clicks_tile(3)
    assert adjuster.attempts() == []


def test_a_picture_in_the_panel_is_the_one_of_the_try(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    adjuster.clicks_tile(1)
    first, second = adjuster.house.session.inspection.steps[1].attempts  # type: ignore[union-attr]
    with adjuster.qtbot.waitSignal(adjuster.house.preview.ready, check_params_cb=lambda who, _: who == first.id):
        adjuster.presses(Key.Key_Up, Modifier.AltModifier)
    with adjuster.qtbot.waitSignal(adjuster.house.preview.ready, check_params_cb=lambda who, _: who == second.id):
        adjuster.presses(Key.Key_Down, Modifier.AltModifier)
