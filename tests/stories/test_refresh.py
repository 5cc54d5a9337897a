"""The customer retakes a photo while I look on: F5 shows it in its place, and I stay where I am."""

from __future__ import annotations

from typing import Any

from app.bridge.tile import PictureState
from tests.fakes.inspections import KEY
from tests.stories.conftest import Adjuster, Key, Modifier

AGAIN: dict[str, Any] = {
    "photo_code": 4,
    "photo_label": "Left",
    "url": "demo:04-Left-2.jpg",
    "approved": True,
    "approved_message": "ACCEPTED",
    "created_at": "2021-05-27T07:41:00+00:00",
    "updated_at": "2021-05-27T07:41:30+00:00",
}


def arrives(adjuster: Adjuster, *rows: dict[str, Any]) -> None:
    adjuster.server.put_session(KEY.text, [*adjuster.server.rows(KEY.text), *rows])


def refreshes(adjuster: Adjuster) -> None:
    adjuster.presses(Key.Key_F5)
    adjuster.qtbot.waitUntil(lambda: adjuster.is_at_rest())


def test_a_new_attempt_appears_in_place(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    before = adjuster.titles()
    arrives(adjuster, AGAIN)
    refreshes(adjuster)
    assert adjuster.titles() == before
    assert adjuster.words_on_tile(3)[:2] == ("ACCEPTED (TRY 2)", "Left")
    assert adjuster.pictures()[3] is PictureState.SHOWN
    assert adjuster.window.summary.sentence.text() == (
        "11 of 13 accepted · 2 to retake: Front Left, Front Right · 2 steps recaptured"
    )
    assert "changed: Left" in adjuster.window.summary.standing.text()


def test_what_i_look_at_stays_chosen(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    adjuster.clicks_tile(7)
    arrives(adjuster, AGAIN)
    refreshes(adjuster)
    assert adjuster.chosen() == "Right"
    assert adjuster.window.panel.title.text() == "8 · Right"
    assert adjuster.grid.hasFocus()


def test_the_step_that_i_look_at_shows_its_new_attempt(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    adjuster.clicks_tile(3)
    assert adjuster.window.panel.note.word.text() == "Rejected"
    arrives(adjuster, AGAIN)
    refreshes(adjuster)
    assert adjuster.chosen() == "Left"
    assert adjuster.window.panel.note.word.text() == "Accepted"
    assert len(adjuster.attempts()) == 2


def test_an_older_attempt_that_i_look_at_stays(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    adjuster.clicks_tile(1)
    adjuster.presses(Key.Key_Up, Modifier.AltModifier)
    arrives(adjuster, AGAIN | {"photo_code": 2, "photo_label": "Interior", "url": "demo:02-Interior-1.jpg"})
    refreshes(adjuster)
    assert adjuster.window.panel.note.word.text() == "Rejected (superseded)"
    assert len(adjuster.attempts()) == 3
    assert adjuster.window.panel.attempts.currentRow() == 0


def test_an_extra_photo_does_not_disturb_me(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    adjuster.clicks_tile(7)
    arrives(adjuster, AGAIN | {"photo_code": 99, "photo_label": "Roof"})
    refreshes(adjuster)
    assert adjuster.titles()[13:] == ["Roof"]
    assert adjuster.chosen() == "Right"
    assert adjuster.window.panel.title.text() == "8 · Right"


def test_nothing_is_fetched_twice(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    fetched = len(adjuster.server.wait_seen("/photos/*"))  # 14, or one that made room was asked for twice
    refreshes(adjuster)
    assert len(adjuster.server.wait_seen("/photos/*")) == fetched
    assert "nothing new" in adjuster.window.summary.standing.text()


def test_a_filter_stays_and_its_numbers_change(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    adjuster.presses(Key.Key_3, Modifier.AltModifier)
    arrives(adjuster, AGAIN)
    refreshes(adjuster)
    assert adjuster.titles() == ["Front Left", "Front Right"]
    assert "Rejected 2" in adjuster.reads()
