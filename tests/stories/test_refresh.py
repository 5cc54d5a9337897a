"""The customer retakes a photo while I look on: F5 shows it in its place, and I stay where I am."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from app.bridge.tile import PictureState
from app.services.demo_faults import Fault
from app.ui.session_list import SessionList
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


def test_the_photo_that_i_look_at_stays_and_its_new_attempt_is_offered(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    adjuster.clicks_tile(3)
    assert adjuster.window.panel.note.word.text() == "Rejected"
    arrives(adjuster, AGAIN)
    refreshes(adjuster)
    assert adjuster.chosen() == "Left"
    assert adjuster.window.panel.note.word.text() == "Rejected (superseded)"
    assert len(adjuster.attempts()) == 2
    adjuster.clicks_button("Show the newer attempt")
    assert adjuster.window.panel.note.word.text() == "Accepted"
    assert "Show the newer attempt" not in adjuster.reads()


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


def signed_anew(adjuster: Adjuster) -> None:
    """Every picture gets another address; it is still the same picture."""
    server = adjuster.server
    files = [str(row["url"]).removeprefix("demo:") for row in server.rows(KEY.text)]
    addresses = [f"{server.url}/photos/{file}?signature={len(server.seen)}" for file in files]
    rows = [row | {"url": url} for row, url in zip(server.rows(KEY.text), addresses, strict=True)]
    server.put_session(KEY.text, rows)


def test_pictures_at_new_addresses_are_loaded_and_can_be_cancelled(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    signed_anew(adjuster)
    adjuster.server.faults.add(Fault("/photos/*", hang_after=1_000))
    adjuster.presses(Key.Key_F5)
    adjuster.qtbot.waitUntil(lambda: adjuster.house.sheet.loading)
    assert set(adjuster.pictures()) == {PictureState.SHOWN}, "what was received stays to be seen"
    adjuster.presses(Key.Key_Escape)
    assert not adjuster.house.sheet.loading
    assert set(adjuster.pictures()) == {PictureState.SHOWN}


def test_a_new_address_that_failed_is_tried_again_by_the_next_refresh(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    signed_anew(adjuster)
    adjuster.server.faults.add(Fault("/photos/*", status=404))
    refreshes(adjuster)
    assert set(adjuster.pictures()) == {PictureState.SHOWN}
    adjuster.server.faults.clear()
    before = len(adjuster.server.seen)
    refreshes(adjuster)
    asked = {seen.path for seen in adjuster.server.seen[before:] if seen.path.startswith("/photos/")}
    assert len(asked) == 14


def test_the_key_that_i_am_typing_is_not_interrupted(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    adjuster.server.put_session("ABC-00000001", adjuster.server.rows(KEY.text)[:3])
    adjuster.server.shape(latency_seconds=0.3)
    adjuster.presses(Key.Key_L, Modifier.ControlModifier)
    adjuster.types_key("ABC-00000001")
    adjuster.qtbot.keyClicks(adjuster.window.box.field, "XYZ-")
    adjuster.qtbot.waitUntil(lambda: adjuster.window.windowTitle().startswith("ABC-00000001"))
    assert adjuster.window.box.field.hasFocus()


def test_refresh_does_not_call_off_another_session(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    adjuster.server.put_session("ABC-00000001", adjuster.server.rows(KEY.text)[:3])
    adjuster.server.shape(latency_seconds=0.3)
    adjuster.types_key("ABC-00000001")
    adjuster.window.actions_["refresh"].trigger()
    adjuster.qtbot.waitUntil(lambda: adjuster.window.windowTitle().startswith("ABC-00000001"))


def test_one_that_pave_no_longer_knows_is_shown_from_the_copy(adjuster: Adjuster) -> None:
    sessions = adjuster.window.page.sessions.findChild(SessionList)
    assert isinstance(sessions, SessionList)
    adjuster.server.put_session("ABC-00000001", adjuster.server.rows(KEY.text)[:3])
    adjuster.types_key("ABC-00000001")
    adjuster.waits_for_all_pictures()
    adjuster.types_key(KEY.text)
    adjuster.waits_for_all_pictures()
    adjuster.qtbot.waitUntil(lambda: adjuster.house.recent_sessions.rowCount() == 2)
    adjuster.server.drop_session("ABC-00000001")
    other = sessions.model().index(1, 0)
    adjuster.qtbot.mouseClick(sessions.viewport(), Qt.MouseButton.LeftButton, pos=sessions.visualRect(other).center())
    adjuster.qtbot.waitUntil(lambda: "No session ABC-00000001" in adjuster.banner())
    assert str(sessions.currentIndex().data()).startswith("ABC-00000001")
    assert adjuster.house.session.latest is not None
    assert adjuster.house.session.latest.copy


def test_a_key_that_i_correct_while_the_answer_comes_stays_as_i_typed_it(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    adjuster.server.shape(latency_seconds=0.3)
    adjuster.presses(Key.Key_L, Modifier.ControlModifier)
    adjuster.types_key("NOPE-0000000000")
    adjuster.presses(Key.Key_Backspace)
    adjuster.qtbot.waitUntil(lambda: "No session NOPE-0000000000" in adjuster.banner())
    adjuster.qtbot.keyClicks(adjuster.window.box.field, "1")
    assert adjuster.window.box.field.text() == "NOPE-0000000001"


def test_what_i_mark_is_what_i_copy(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    adjuster.clicks_tile(3)
    reason = adjuster.window.panel.note.reason
    reason.setFocus()
    reason.setSelection(0, 5)
    adjuster.presses(Key.Key_C, Modifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Wrong"
    QGuiApplication.clipboard().clear()
