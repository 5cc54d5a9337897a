"""It takes too long: I press Esc or Cancel, keep what is there, and load the rest when I like."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from app.bridge.tile import PictureState
from app.services.demo_faults import Fault
from tests.fakes.inspections import KEY
from tests.stories.conftest import Adjuster, Key

SLOW = "/photos/0[4-9]*"  # Left, Front, Tires, Right, Rear and Windshield hang
SHOWN, FAILED = PictureState.SHOWN, PictureState.FAILED


def some_have_arrived(adjuster: Adjuster) -> None:
    adjuster.server.faults.add(Fault(SLOW, hang_after=10_000))
    adjuster.opens_the_sample_without_waiting_for_pictures()
    adjuster.qtbot.waitUntil(lambda: adjuster.pictures()[:3] == [SHOWN] * 3)


def test_escape_while_the_session_is_looked_up(adjuster: Adjuster) -> None:
    adjuster.server.faults.add(Fault("/v1/*", hang=True))
    adjuster.types_key(KEY.text)
    adjuster.qtbot.waitUntil(lambda: bool(adjuster.server.seen))
    assert "Looking up XXX-ABCDE12345…" in adjuster.reads()
    adjuster.presses(Key.Key_Escape)
    assert "Looking up" not in adjuster.reads()
    assert not adjuster.is_asking()
    adjuster.server.faults.clear()
    adjuster.opens_the_sample()
    assert len(adjuster.tiles()) == 13


def test_the_cancel_button_does_the_same(adjuster: Adjuster) -> None:
    adjuster.server.faults.add(Fault("/v1/*", hang=True))
    adjuster.types_key(KEY.text)
    adjuster.clicks_button("Cancel")
    assert not adjuster.is_asking()
    assert adjuster.window.start.isVisible()


def test_how_far_it_is_stands_at_the_lower_edge(adjuster: Adjuster) -> None:
    some_have_arrived(adjuster)
    assert adjuster.window.status.progress.text().startswith("Loading photos ")
    assert adjuster.window.status.progress.text().endswith(" of 14")


def test_escape_while_pictures_load_keeps_those_that_are_there(adjuster: Adjuster) -> None:
    some_have_arrived(adjuster)
    began = time.monotonic()
    adjuster.presses(Key.Key_Escape)
    assert time.monotonic() - began < 0.5
    assert adjuster.pictures()[:3] == [SHOWN] * 3
    assert set(adjuster.pictures()) == {SHOWN, FAILED}
    words = adjuster.words_on_tile(3)
    assert words[0] == "REJECTED"
    assert words[-2] == "Not loaded"


def test_cancel_at_the_lower_edge(adjuster: Adjuster) -> None:
    some_have_arrived(adjuster)
    button = adjuster.window.status.findChild(QPushButton, "cancel_loading")
    assert isinstance(button, QPushButton)
    assert button.isVisible()
    adjuster.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not adjuster.house.sheet.loading
    assert not button.isVisible()
    assert adjuster.window.status.progress.text().endswith(" not loaded")


def test_the_rest_is_loaded_when_i_like(adjuster: Adjuster) -> None:
    some_have_arrived(adjuster)
    adjuster.presses(Key.Key_Escape)
    adjuster.server.faults.clear()
    adjuster.clicks_tile(3)
    adjuster.qtbot.waitUntil(lambda: adjuster.pictures()[3] is SHOWN)
    adjuster.presses(Key.Key_R, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    adjuster.waits_for_all_pictures()
    assert set(adjuster.pictures()) == {SHOWN}
    assert adjuster.window.status.progress.text() == "14 photos"


def test_escape_during_a_refresh_changes_nothing(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    adjuster.server.faults.add(Fault("/v1/*", hang=True))
    adjuster.presses(Key.Key_F5)
    assert adjuster.is_asking()
    adjuster.presses(Key.Key_Escape)
    assert not adjuster.is_asking()
    assert set(adjuster.pictures()) == {SHOWN}
    assert adjuster.banner() == ""
