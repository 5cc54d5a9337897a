"""Which car is it, and how far is the session? Asked beside the photos, never in their way."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from app.bridge.live_follow import Standing
from app.services.demo_details import sample_details
from app.services.demo_faults import Fault
from app.ui.details_dialog import DetailsDialog
from tests.fakes.inspections import KEY, SENTENCE
from tests.stories.conftest import Adjuster, Key, Modifier

DATA = f"/v1/sessions/{KEY}"
LIVE = "LIV-ABCDE12345"


def knows(adjuster: Adjuster, key: str = KEY.text) -> None:
    """Or has been told that nothing can be known."""
    desk = adjuster.house.details
    adjuster.qtbot.waitUntil(lambda: str(desk.key) == key and not desk.asking)


def standing(adjuster: Adjuster) -> str:
    return adjuster.window.summary.standing.text()


def puts(adjuster: Adjuster, status: str, rows: int = 1) -> None:
    """A session that has so many photos by now."""
    adjuster.server.put_session(LIVE, adjuster.server.rows(KEY.text)[:rows])
    adjuster.server.put_details(LIVE, {"session_key": LIVE, "status": status})


def opens_data(adjuster: Adjuster) -> DetailsDialog:
    adjuster.presses(Key.Key_I, Modifier.ControlModifier)
    dialog = adjuster.window.keeping.details.dialog
    assert dialog is not None
    adjuster.qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def reads(dialog: DetailsDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisibleTo(dialog))


def test_the_summary_names_vehicle_and_status(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    knows(adjuster)
    for words in ("2017 Nissan Rogue", "000017", "Complete", "As of "):
        assert words in standing(adjuster)
    assert adjuster.window.summary.sentence.text() == SENTENCE


def test_in_a_small_window_the_line_stays_one_line(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    knows(adjuster)
    line = adjuster.window.summary.standing
    for width in (1366, 1150, 1024):
        adjuster.window.resize(width, 690)
        adjuster.qtbot.waitUntil(lambda width=width: adjuster.window.width() == width)  # type: ignore[misc]
        adjuster.qtbot.waitUntil(lambda: line.height() < 2 * line.fontMetrics().lineSpacing())
        assert "2017 Nissan Rogue" in line.text()
        assert "As of" in line.text()


def test_what_is_not_captured_yet_is_not_missing(adjuster: Adjuster) -> None:
    puts(adjuster, "PROCESS")
    adjuster.types_key(LIVE)
    knows(adjuster, LIVE)
    assert adjuster.words_on_tile(1)[0] == "NOT CAPTURED YET"
    assert adjuster.words_on_tile(12)[0] == "NOT CAPTURED YET"
    assert "Capture in progress (PROCESS)" in standing(adjuster)
    assert "missing" not in adjuster.window.summary.sentence.text()


def test_it_is_missing_once_the_session_is_complete(adjuster: Adjuster) -> None:
    puts(adjuster, "PROCESS")
    adjuster.types_key(LIVE)
    knows(adjuster, LIVE)
    adjuster.clicks_tile(3)
    puts(adjuster, "COMPLETE")
    adjuster.presses(Key.Key_F5)
    adjuster.qtbot.waitUntil(lambda: "· Complete ·" in standing(adjuster))
    assert adjuster.words_on_tile(1)[0] == "MISSING"
    assert "3 missing: Interior, Windshield, Tires" in adjuster.window.summary.sentence.text()
    assert adjuster.chosen() == "Left"


def test_photos_are_shown_before_the_data_are_known(adjuster: Adjuster) -> None:
    hanging = adjuster.server.faults.add(Fault(DATA, hang=True))
    adjuster.opens_the_sample()
    assert adjuster.house.details.asking
    assert "Nissan" not in standing(adjuster)
    adjuster.clicks_tile(5)
    adjuster.server.faults.remove(hanging)
    knows(adjuster)
    assert "Nissan" in standing(adjuster)
    assert adjuster.chosen() == "Front"


def test_without_data_the_photos_are_as_ever(adjuster: Adjuster) -> None:
    adjuster.server.drop_details(KEY.text)
    adjuster.opens_the_sample()
    knows(adjuster)
    assert adjuster.banner() == ""
    assert adjuster.window.summary.sentence.text() == SENTENCE
    assert standing(adjuster).startswith("XXX-ABCDE12345 · As of ")
    dialog = opens_data(adjuster)
    assert "PAVE did not answer for vehicle data" in reads(dialog)
    assert not dialog.copy_button.isEnabled()


def test_a_banner_stays_when_the_data_arrive(adjuster: Adjuster) -> None:
    hanging = adjuster.server.faults.add(Fault(DATA, hang=True))
    adjuster.opens_the_sample()
    adjuster.types_key("nonsense")
    assert adjuster.banner()
    adjuster.server.faults.remove(hanging)
    knows(adjuster)
    assert "not a session key" in adjuster.banner()
    assert "Complete" in standing(adjuster)


def test_all_of_it_by_one_key(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    knows(adjuster)
    dialog = opens_data(adjuster)
    shown = reads(dialog)
    for words in ("2017 Nissan Rogue", "WLKDEM00XHC000017", "100,945 km", "Complete", "inspect_started_at"):
        assert words in shown
    for words in ("2021-05-27 07:35:52 UTC", "Made-up note", "Glass Repair", "12 Windshield", "standard_A"):
        assert words in shown
    adjuster.presses(Key.Key_Escape)
    adjuster.qtbot.waitUntil(lambda: adjuster.window.keeping.details.dialog is None)


def test_it_can_be_taken_along(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    knows(adjuster)
    dialog = opens_data(adjuster)
    dialog.copy_button.setFocus()
    adjuster.presses(Key.Key_Space)
    text = QGuiApplication.clipboard().text()
    assert "VIN: WLKDEM00XHC000017\nOdometer: 100,945 km\n" in text
    assert "Copied vehicle and session data" in adjuster.window.status.progress.text()


def test_the_dialog_follows_the_session(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    knows(adjuster)
    dialog = opens_data(adjuster)
    changed: dict[str, Any] = sample_details() | {"status": "INVALID", "vehicle": None}
    adjuster.server.put_details(KEY.text, changed)
    adjuster.house.sheet.refresh()
    adjuster.qtbot.waitUntil(lambda: "Marked invalid by PAVE (INVALID)" in reads(dialog))
    assert "PAVE does not know the vehicle yet." in reads(dialog)
    adjuster.window.actions_["close_session"].trigger()
    adjuster.qtbot.waitUntil(lambda: adjuster.window.keeping.details.dialog is None)


def test_another_session_shows_nothing_of_the_first(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    knows(adjuster)
    puts(adjuster, "IDLE")
    adjuster.types_key(LIVE)
    adjuster.qtbot.waitUntil(lambda: "(IDLE)" in standing(adjuster))
    assert "Nissan" not in standing(adjuster)


def test_server_texts_stay_texts(adjuster: Adjuster) -> None:
    vehicle = sample_details()["vehicle"] | {"model": "<b>Rogue</b>"}
    adjuster.server.put_details(KEY.text, sample_details() | {"vehicle": vehicle}, notes=["<i>a & b</i>"])
    adjuster.opens_the_sample()
    knows(adjuster)
    assert "2017 Nissan <b>Rogue</b>" in standing(adjuster)
    assert "<i>a & b</i>" in reads(opens_data(adjuster))


def test_the_data_are_asked_for_once_per_reply(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    knows(adjuster)
    adjuster.presses(Key.Key_F5)
    adjuster.qtbot.waitUntil(lambda: len(adjuster.server.wait_seen(DATA)) == 2)
    knows(adjuster)
    assert len(adjuster.server.wait_seen(DATA)) == 2
    assert len(adjuster.server.wait_seen(f"{DATA}/results")) == 2


def test_data_that_arrive_while_i_leave_bring_nothing_back(adjuster: Adjuster) -> None:
    adjuster.server.put_session(LIVE, adjuster.server.rows(KEY.text)[:1])
    adjuster.types_key(LIVE)
    adjuster.qtbot.waitUntil(lambda: adjuster.is_at_rest())
    hanging = adjuster.server.faults.add(Fault(DATA, hang=True))
    adjuster.opens_the_sample()
    adjuster.server.faults.add(Fault(f"/v1/sessions/{LIVE}/photos", delay=0.4))
    adjuster.presses(Key.Key_W, Modifier.ControlModifier)
    adjuster.server.faults.remove(hanging)
    adjuster.qtbot.waitUntil(lambda: adjuster.window.windowTitle().startswith(LIVE))
    adjuster.presses(Key.Key_W, Modifier.ControlModifier)
    assert adjuster.window.start.isVisible()


def test_a_session_that_has_ended_turns_nothing_off(adjuster: Adjuster) -> None:
    """The button says how it ended; pressing it must not stop the following of the next session."""
    adjuster.house.settings.change(follow_live=True)
    adjuster.opens_the_sample()
    adjuster.qtbot.waitUntil(lambda: adjuster.house.live.following.standing is Standing.ENDED)
    adjuster.presses(Key.Key_L, Modifier.ControlModifier | Modifier.ShiftModifier)
    assert adjuster.house.settings.settings.follow_live
    assert "nothing will change any more" in adjuster.window.status.progress.text()
