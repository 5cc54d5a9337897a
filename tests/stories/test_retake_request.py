"""Three photos are no good: the customer gets a text that says which, why, and what helps."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from app.ui.retake_dialog import RetakeDialog
from tests.fakes.inspections import KEY
from tests.stories.conftest import Adjuster, Key, Modifier

LIVE = "LIV-ABCDE12345"


def opens(
    adjuster: Adjuster, key: Qt.Key = Key.Key_M, modifier: Qt.KeyboardModifier = Modifier.NoModifier
) -> RetakeDialog:
    adjuster.presses(key, modifier)
    return shown(adjuster)


def shown(adjuster: Adjuster) -> RetakeDialog:
    dialog = adjuster.window.keeping.retaking.dialog
    assert dialog is not None
    adjuster.qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def is_closed(adjuster: Adjuster) -> bool:
    return adjuster.window.keeping.retaking.dialog is None


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def test_two_keys_and_it_is_copied(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    dialog = opens(adjuster)
    text = dialog.text.toPlainText()
    assert text.startswith("We still need 3 photos of your vehicle (XXX-ABCDE12345):")
    assert dialog.count.text() == f"{len(text)} characters · 3 SMS parts"
    adjuster.presses(Key.Key_Return)
    adjuster.qtbot.waitUntil(lambda: is_closed(adjuster))
    assert clipboard() == text
    assert "Copied the retake request" in adjuster.window.status.progress.text()


def test_it_is_changed_before_it_is_copied(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    dialog = opens(adjuster)
    assert not dialog.restore.isEnabled()
    dialog.text.setFocus()
    adjuster.presses(Key.Key_Home, Modifier.ControlModifier)
    adjuster.qtbot.keyClicks(dialog.text, "Hello! ")
    adjuster.presses(Key.Key_Return, Modifier.ControlModifier)
    adjuster.qtbot.waitUntil(lambda: is_closed(adjuster))
    assert clipboard().startswith("Hello! We still need 3 photos")


def test_the_text_can_be_had_back(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    dialog = opens(adjuster, Key.Key_M, Modifier.ControlModifier | Modifier.ShiftModifier)
    before = dialog.text.toPlainText()
    dialog.text.setFocus()
    adjuster.presses(Key.Key_A, Modifier.ControlModifier)
    adjuster.presses(Key.Key_Delete)
    assert not dialog.copy_button.isEnabled(), "nothing to copy"
    assert dialog.count.text() == "0 characters · 0 SMS parts"
    dialog.restore.setFocus()
    adjuster.presses(Key.Key_Space)
    assert dialog.text.toPlainText() == before
    adjuster.presses(Key.Key_Escape)
    adjuster.qtbot.waitUntil(lambda: is_closed(adjuster))


def test_in_the_customers_language(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    dialog = opens(adjuster)
    dialog.language.chosen.emit("de")
    assert "- Vorn links: " in dialog.text.toPlainText()
    assert dialog.copy_button.text() == "Copy", "the window keeps its own"
    dialog.text.setFocus()
    adjuster.qtbot.keyClicks(dialog.text, "!")
    dialog.language.chosen.emit("en")
    assert "- Front Left: " in dialog.text.toPlainText()
    dialog.language.chosen.emit("de")
    assert dialog.text.toPlainText().startswith("!"), "what was changed stays with its language"
    adjuster.presses(Key.Key_Escape)
    adjuster.window.activateWindow()  # as a window manager does
    adjuster.qtbot.waitUntil(lambda: is_closed(adjuster) and adjuster.window.isActiveWindow())
    assert "- Vorn links: " in opens(adjuster).text.toPlainText()


def test_from_the_panel_of_a_rejected_step(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    adjuster.clicks_tile(5)
    assert "Retake request…" not in adjuster.reads()
    adjuster.clicks_tile(3)
    assert "What helps: Show the whole left side, level, vehicle fully in frame." in adjuster.reads()
    adjuster.clicks_button("Retake request…")
    assert "- Left: Wrong View" in shown(adjuster).text.toPlainText()


def test_a_missing_one_is_asked_for_with_the_link(adjuster: Adjuster) -> None:
    adjuster.server.put_session(LIVE, adjuster.server.rows(KEY.text)[:6])
    adjuster.server.put_details(LIVE, {"session_key": LIVE, "status": "QC_PASSED"})
    adjuster.types_key(LIVE)
    adjuster.qtbot.waitUntil(lambda: adjuster.house.details.data is not None)
    adjuster.waits_for_all_pictures()
    adjuster.clicks_tile(12)
    assert "What helps: Turn the wheel outwards" in adjuster.reads()
    text = opens(adjuster).text.toPlainText()
    assert "- Tires: missing" in text
    assert text.endswith(f"Take them here: https://demo.vehiclecapture.com/{LIVE}")


def test_a_complete_session_has_no_link(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    adjuster.qtbot.waitUntil(lambda: adjuster.house.details.data is not None)
    assert "http" not in opens(adjuster).text.toPlainText()


def test_the_open_dialog_follows_what_arrives(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    dialog = opens(adjuster)
    rows = [row | {"approved": True} if row["photo_code"] == 4 else row for row in adjuster.server.rows(KEY.text)]
    adjuster.server.put_session(KEY.text, rows)
    adjuster.house.sheet.refresh()
    adjuster.qtbot.waitUntil(lambda: dialog.text.toPlainText().startswith("We still need 2 photos"))


def test_nothing_to_ask_for(adjuster: Adjuster) -> None:
    rows = [row for row in adjuster.server.rows(KEY.text) if row["photo_code"] not in (4, 10, 11)]
    adjuster.server.put_session(KEY.text, rows)
    adjuster.opens_the_sample()
    adjuster.presses(Key.Key_M)
    assert is_closed(adjuster)
    assert "Nothing to retake" in adjuster.window.status.progress.text()


def test_it_stands_in_the_middle_of_the_window(adjuster: Adjuster) -> None:
    adjuster.window.setGeometry(0, 0, 790, 700)
    adjuster.opens_the_sample()
    adjuster.presses(Key.Key_M)
    dialog = adjuster.window.keeping.retaking.dialog
    assert dialog is not None
    away = dialog.geometry().center() - adjuster.window.geometry().center()
    assert (abs(away.x()) < 40, abs(away.y()) < 40) == (True, True)
