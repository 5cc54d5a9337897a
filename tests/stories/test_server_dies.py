"""The signal is gone in the middle: good tiles stay, the banner says so, and Try again works once it is back."""

from __future__ import annotations

from app.bridge.tile import PictureState
from app.services.demo_faults import Fault
from tests.fakes.inspections import SENTENCE
from tests.stories.conftest import Adjuster, Key, Modifier

SHOWN, FAILED = PictureState.SHOWN, PictureState.FAILED


def test_before_anything_is_open(adjuster: Adjuster) -> None:
    adjuster.server.stop()
    adjuster.types_key("XXX-ABCDE12345")
    adjuster.qtbot.waitUntil(lambda: bool(adjuster.banner()))
    assert adjuster.banner().startswith("No connection\n127.0.0.1 refused the connection.")
    assert adjuster.window.start.isVisible()
    adjuster.server.start()
    adjuster.clicks_button("Try again")
    adjuster.waits_for_all_pictures()
    assert adjuster.banner() == ""
    assert len(adjuster.tiles()) == 13


def test_while_pictures_arrive(adjuster: Adjuster) -> None:
    adjuster.server.faults.add(Fault("/photos/0[4-9]*", hang_after=10_000))
    adjuster.opens_the_sample_without_waiting_for_pictures()
    adjuster.qtbot.waitUntil(lambda: adjuster.pictures()[:3] == [SHOWN] * 3)
    adjuster.server.stop()
    adjuster.waits_for_all_pictures()
    assert adjuster.pictures()[:3] == [SHOWN] * 3
    assert adjuster.pictures()[3] is FAILED
    assert adjuster.window.summary.sentence.text() == SENTENCE
    assert adjuster.words_on_tile(3)[:3] == ("REJECTED", "Left", "Wrong View")

    adjuster.server.start()
    adjuster.presses(Key.Key_R, Modifier.ControlModifier | Modifier.AltModifier)
    adjuster.waits_for_all_pictures()
    assert set(adjuster.pictures()) == {SHOWN}


def test_before_a_refresh(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    adjuster.clicks_tile(4)
    since = adjuster.window.summary.standing.text()
    adjuster.server.stop()
    adjuster.presses(Key.Key_F5)
    adjuster.qtbot.waitUntil(lambda: bool(adjuster.banner()))
    assert adjuster.banner().startswith("No connection\n")
    assert "Still showing what was received at " in adjuster.banner()
    assert adjuster.window.summary.sentence.text() == SENTENCE
    assert adjuster.window.summary.standing.text() == since
    assert set(adjuster.pictures()) == {SHOWN}
    assert adjuster.chosen() == "Front Left"

    adjuster.server.start()
    adjuster.clicks_button("Try again")
    adjuster.qtbot.waitUntil(lambda: not adjuster.house.session.busy)
    assert adjuster.banner() == ""
    assert "nothing new" in adjuster.window.summary.standing.text()


def test_a_connection_that_was_kept_and_is_dead_is_replaced_without_a_word(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    adjuster.server.stop()
    adjuster.server.start()
    adjuster.presses(Key.Key_F5)
    adjuster.qtbot.waitUntil(lambda: "nothing new" in adjuster.window.summary.standing.text())
    assert adjuster.banner() == ""
