"""I paste a list of keys, watch them load, and open those that need me; trouble with one is not trouble with all."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from app.assembly import Services
from app.bridge.queue_model import QUEUED_ROLE, Column
from app.bridge.tile import PictureState
from app.domain.errors import ServerUnreachable, SignInNeeded
from app.domain.queued_session import QueueState
from app.domain.session_key import SessionKey
from app.services.demo_faults import Fault
from app.ui.queue_dialog import QueueDialog
from tests.fakes.inspections import KEY
from tests.stories.conftest import Adjuster, Key, Modifier

FIRST, SECOND, THIRD = "ABC-00000001", "ABC-00000002", "ABC-00000003"
KEYS = (FIRST, SECOND, THIRD)
LISTED = "\n".join(KEYS)
S = QueueState


@pytest.fixture
def fleet(adjuster: Adjuster) -> Adjuster:
    """Three sessions: all accepted, the sample's three to retake, two steps only."""
    rows = adjuster.server.rows(KEY.text)
    adjuster.server.put_session(FIRST, [row | {"approved": True} for row in rows])
    adjuster.server.put_session(SECOND, rows)
    adjuster.server.put_session(THIRD, rows[:2])
    adjuster.house.queue.patience.usual_gap_ms = 20  # a story need not last
    adjuster.house.queue.patience.first_wait = 0.2
    return adjuster


def dialog(adjuster: Adjuster) -> QueueDialog:
    found = adjuster.window.keeping.queue.dialog
    assert found is not None
    return found


def presses(adjuster: Adjuster, key: Qt.Key, modifier: Qt.KeyboardModifier = Modifier.NoModifier) -> None:
    """Where the keyboard is in the dialog."""
    adjuster.qtbot.keyClick(dialog(adjuster).focusWidget(), key, modifier)


def opens_dialog(adjuster: Adjuster) -> None:
    adjuster.presses(Key.Key_M, Modifier.ControlModifier)
    adjuster.qtbot.waitUntil(lambda: dialog(adjuster).isVisible())


def pastes(adjuster: Adjuster, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    presses(adjuster, Key.Key_V, Modifier.ControlModifier)


def starts(adjuster: Adjuster, text: str = LISTED) -> None:
    opens_dialog(adjuster)
    pastes(adjuster, text)
    button = dialog(adjuster).entry.start_button
    adjuster.qtbot.waitUntil(button.isEnabled)
    presses(adjuster, Key.Key_Tab)
    while dialog(adjuster).focusWidget() is not button:
        presses(adjuster, Key.Key_Tab)
    presses(adjuster, Key.Key_Return)


def waits_until_over(adjuster: Adjuster) -> None:
    adjuster.qtbot.waitUntil(lambda: adjuster.house.queue.over, timeout=15_000)


def states(adjuster: Adjuster) -> dict[str, QueueState]:
    return {row.key.text: row.state for row in adjuster.house.queue.rows}


def shown_keys(adjuster: Adjuster) -> list[str]:
    order = dialog(adjuster).page.table.model()
    return [order.index(n, 0).data(QUEUED_ROLE).key.text for n in range(order.rowCount())]


def reads(adjuster: Adjuster) -> str:
    found: list[QWidget] = [*dialog(adjuster).findChildren(QLabel), *dialog(adjuster).findChildren(QPushButton)]
    return "\n".join(w.text() for w in found if w.isVisible())  # type: ignore[attr-defined]


def asked(adjuster: Adjuster, part: str) -> int:
    return sum(part in seen.path for seen in adjuster.server.seen)


def test_three_sessions_by_keys_alone(fleet: Adjuster) -> None:
    starts(fleet)
    waits_until_over(fleet)
    assert shown_keys(fleet) == [SECOND, THIRD, FIRST], "most to retake first, then what lacks a step"
    assert "3 of 3" in reads(fleet)
    assert "Finished" in reads(fleet)
    presses(fleet, Key.Key_Home, Modifier.ControlModifier)
    presses(fleet, Key.Key_Return)
    fleet.qtbot.waitUntil(lambda: fleet.window.windowTitle().startswith(SECOND))
    assert dialog(fleet).isVisible(), "it stays beside the window"
    fleet.waits_for_all_pictures()


def test_the_line_tells_what_was_recognised(fleet: Adjuster) -> None:
    opens_dialog(fleet)
    pastes(fleet, f"{FIRST}\n{SECOND}, {FIRST}\nnothing here\nABC-0000")
    fleet.qtbot.waitUntil(
        lambda: "2 keys · 1 duplicate · 2 lines without a key: line 3, line 4" in reads(fleet), timeout=2000
    )
    assert "Load 2 sessions" in reads(fleet).replace("&", "")


def test_one_is_unknown_one_meets_a_fault_and_is_tried_again(fleet: Adjuster) -> None:
    unknown = "ABC-99999999"
    fault = fleet.server.faults.add(Fault(f"/v1/sessions/{SECOND}/*", status=500))
    starts(fleet, f"{FIRST} {unknown} {SECOND}")
    waits_until_over(fleet)
    assert states(fleet) == {FIRST: S.DONE, unknown: S.FAILED, SECOND: S.FAILED}
    assert set(shown_keys(fleet)[:2]) == {unknown, SECOND}
    fleet.server.faults.remove(fault)
    dialog(fleet).page.retry_button.setFocus()
    presses(fleet, Key.Key_Space)
    fleet.qtbot.waitUntil(lambda: states(fleet)[SECOND] is S.DONE, timeout=15_000)
    waits_until_over(fleet)
    assert states(fleet)[unknown] is S.FAILED
    assert f"No session {unknown}" in reads(fleet) or shown_keys(fleet)[0] == unknown


def test_the_network_goes_in_the_middle_and_comes_back(fleet: Adjuster) -> None:
    fleet.server.shape(bytes_per_second=300_000)
    starts(fleet)
    fleet.qtbot.waitUntil(lambda: fleet.house.queue.row(0).loaded >= 2, timeout=10_000)
    fleet.server.stop()
    fleet.qtbot.waitUntil(lambda: fleet.house.queue.trouble is not None, timeout=15_000)
    assert fleet.house.queue.resting
    assert "Waiting, goes on by itself" in reads(fleet)
    before = fleet.house.queue.row(0).loaded
    fleet.server.shape()
    fleet.server.start()
    waits_until_over(fleet)
    assert states(fleet) == dict.fromkeys(KEYS, S.DONE)
    assert fleet.house.queue.row(0).loaded >= before
    assert all(row.missed == 0 for row in fleet.house.queue.rows)
    assert fleet.house.queue.trouble is None


def test_refused_credentials_pause_it_and_say_so(fleet: Adjuster) -> None:
    fault = fleet.server.faults.add(Fault("/v1/*", status=401))
    starts(fleet)
    fleet.qtbot.waitUntil(lambda: fleet.house.queue.paused)
    assert isinstance(fleet.house.queue.trouble, SignInNeeded)
    assert "PAVE did not accept your credentials (401)" in reads(fleet)
    assert "&Credentials…" in reads(fleet)
    presses(fleet, Key.Key_Escape)
    note = fleet.window.keeping.queue.note
    assert note.isVisible()
    assert note.text() == "List: 0 of 3 · Sign-in needed"
    fleet.server.faults.remove(fault)
    fleet.house.sign_in.held.emit()
    waits_until_over(fleet)
    assert states(fleet) == dict.fromkeys(KEYS, S.DONE)
    assert note.text() == "List: 3 of 3 · Finished"


def test_paused_resumed_and_stopped_by_keys(fleet: Adjuster) -> None:
    fleet.server.shape(bytes_per_second=200_000)
    starts(fleet)
    fleet.qtbot.waitUntil(lambda: asked(fleet, "/photos/") > 1)
    pause = dialog(fleet).page.pause_button
    pause.setFocus()
    presses(fleet, Key.Key_Return)
    assert fleet.house.queue.paused
    assert pause.text() == "&Resume"
    before = asked(fleet, "/")
    fleet.qtbot.wait(200)
    assert asked(fleet, "/") == before
    presses(fleet, Key.Key_Return)
    fleet.qtbot.waitUntil(lambda: asked(fleet, "/") > before)
    dialog(fleet).page.cancel_button.setFocus()
    presses(fleet, Key.Key_Return)
    assert S.CANCELLED in states(fleet).values()
    assert fleet.house.queue.over


def test_the_session_i_open_goes_first(fleet: Adjuster) -> None:
    fleet.server.shape(bytes_per_second=400_000)
    starts(fleet)
    fleet.qtbot.waitUntil(lambda: fleet.house.queue.row(0).loaded >= 1, timeout=10_000)
    fleet.window.activateWindow()
    fleet.types_key(KEY.text)
    fleet.qtbot.waitUntil(lambda: fleet.house.session.inspection is not None)
    fleet.qtbot.wait(100)
    before = sum(row.loaded for row in fleet.house.queue.rows)
    fleet.qtbot.wait(400)
    assert fleet.house.sheet.loading
    assert sum(row.loaded for row in fleet.house.queue.rows) == before
    fleet.server.shape()
    waits_until_over(fleet)
    assert fleet.is_at_rest()


def test_several_keys_pasted_into_the_box_open_the_list(fleet: Adjuster) -> None:
    QGuiApplication.clipboard().setText(LISTED)
    field = fleet.window.start.box.field
    field.paste()
    fleet.qtbot.waitUntil(lambda: fleet.window.keeping.queue.dialog is not None)
    assert dialog(fleet).entry.field.toPlainText() == LISTED
    assert field.text() == ""
    fleet.qtbot.waitUntil(lambda: "3 keys" in reads(fleet))


def test_several_keys_on_the_clipboard_too(fleet: Adjuster) -> None:
    fleet.opens_the_sample()
    QGuiApplication.clipboard().setText(LISTED)
    fleet.presses(Key.Key_V, Modifier.ControlModifier)
    fleet.qtbot.waitUntil(lambda: fleet.window.keeping.queue.dialog is not None)
    fleet.qtbot.waitUntil(lambda: "3 keys" in reads(fleet))


def test_a_link_on_the_start_page(fleet: Adjuster) -> None:
    fleet.clicks_button("Open a list of sessions…")
    assert dialog(fleet).isVisible()
    assert dialog(fleet).focusWidget() is dialog(fleet).entry.field
    assert not dialog(fleet).entry.start_button.isEnabled()


def test_a_file_dropped_on_the_window(fleet: Adjuster, tmp_path: Path) -> None:
    path = tmp_path / "fleet.csv"
    path.write_text(f"VIN;Session Key\n1;{FIRST}\n2;\n3;{SECOND}\n", "utf-8")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    how = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Modifier.NoModifier)
    enter, drop = QDragEnterEvent(QPoint(300, 300), *how), QDropEvent(QPointF(300, 300), *how)
    QApplication.sendEvent(fleet.window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(fleet.window, drop)
    said = "fleet.csv, column “Session Key”: 2 keys · 1 line without a key: line 3"
    fleet.qtbot.waitUntil(lambda: said in reads(fleet))
    assert dialog(fleet).entry.field.toPlainText() == f"{FIRST}\n{SECOND}"


def test_a_workbook_is_refused_in_plain_words(fleet: Adjuster, tmp_path: Path) -> None:
    path = tmp_path / "fleet.csv"
    path.write_bytes(b"PK\x03\x04\x00\x00")
    opens_dialog(fleet)
    dialog(fleet).read_file(path)
    fleet.qtbot.waitUntil(lambda: "“fleet.csv” is not a text file" in reads(fleet))
    assert not dialog(fleet).entry.start_button.isEnabled()


def test_sorted_by_another_column_without_a_mouse(fleet: Adjuster) -> None:
    starts(fleet)
    waits_until_over(fleet)
    sorting = dialog(fleet).page.sorting
    sorting.setFocus()
    sorting.chosen.emit(Column.KEY)
    assert shown_keys(fleet) == sorted(KEYS)
    assert sorting.currentText() == "Session"


def test_a_second_list_joins_the_first(fleet: Adjuster) -> None:
    starts(fleet, FIRST)
    waits_until_over(fleet)
    dialog(fleet).page.more_button.click()
    pastes(fleet, f"{FIRST} {SECOND}")
    fleet.qtbot.waitUntil(lambda: len(dialog(fleet).entry.keys.keys) == 2)
    dialog(fleet).entry.start_button.click()
    waits_until_over(fleet)
    assert states(fleet) == {FIRST: S.DONE, SECOND: S.DONE}
    assert asked(fleet, f"/v1/sessions/{FIRST}/") == 1


def test_what_no_network_is_called(fleet: Adjuster) -> None:
    fleet.server.stop()
    starts(fleet, FIRST)
    fleet.qtbot.waitUntil(lambda: isinstance(fleet.house.queue.trouble, ServerUnreachable), timeout=15_000)
    fleet.server.start()
    waits_until_over(fleet)
    assert states(fleet) == {FIRST: S.DONE}


def test_what_was_loaded_is_there_without_a_network(fleet: Adjuster, services: Services) -> None:
    starts(fleet, f"{FIRST} {SECOND}")
    waits_until_over(fleet)

    def noted(key: str) -> int:
        kept = services.shelf.load(SessionKey(key))
        return len(kept.receipts) if kept is not None else 0

    fleet.qtbot.waitUntil(lambda: noted(FIRST) == noted(SECOND) == 14)
    fleet.server.stop()
    presses(fleet, Key.Key_Home, Modifier.ControlModifier)
    presses(fleet, Key.Key_Return)
    fleet.qtbot.waitUntil(lambda: fleet.window.windowTitle().startswith(SECOND))
    fleet.qtbot.waitUntil(lambda: set(fleet.pictures()) == {PictureState.SHOWN}, timeout=15_000)
    fleet.server.start()
