"""The export dialog alone: choices become a plan, what follows is seen at once, each state offers what can be done."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.errors import ExportFailed
from app.domain.export_plan import ExportForm, ExportOutcome, ExportPlan, SizePreset
from app.domain.group_review import untouched
from app.domain.sheet_entry import sheet_entries
from app.domain.wording import english
from app.error_texts import explain
from app.ui.button import Button
from app.ui.export_dialog import ExportDialog
from app.ui.look import Look
from tests.bridge.conftest import Ears
from tests.fakes.inspections import sample

Key = Qt.Key
SIZES = {photo.id: 2_000_000 for photo in sample().photos}


@pytest.fixture
def dialog(qtbot: QtBot, look: Look) -> ExportDialog:
    shown = ExportDialog(sample(), "5N1AT2", lambda error: explain(error, english), english)
    qtbot.addWidget(shown)
    entries = sheet_entries(sample(), untouched)
    shown.show_session("XXX", entries, [None for entry in entries if entry.photo is not None])
    shown.show_plan(ExportPlan("/claims/a"), "en")
    shown.show_sizes(SIZES)
    with qtbot.waitExposed(shown):
        shown.show()
    return shown


def buttons(dialog: ExportDialog) -> list[str]:
    return [button.text() for button in dialog.ending.findChildren(Button) if button.isVisible()]


def focused() -> QWidget | None:
    return QApplication.focusWidget()


def test_at_first_everything_goes_in(dialog: ExportDialog) -> None:
    assert dialog.form.plan == ExportPlan("/claims/a")
    assert dialog.total.text() == "18 files, about 56.1 MB"
    assert dialog.form.names.text().splitlines() == [
        "XXX-ABCDE12345_01-VIN_a1_accepted.jpg",
        "XXX-ABCDE12345_02-Interior_a1_rejected.jpg",
        "XXX-ABCDE12345_02-Interior_a2_accepted.jpg",
        "and 11 more",
    ]
    assert buttons(dialog) == ["Close", "Export"]


def test_by_keyboard_alone(dialog: ExportDialog, qtbot: QtBot) -> None:
    """Tab from the first field to the last button, ticks and choices on the way, Enter at the end."""
    asked = Ears()
    dialog.start_asked.connect(asked)
    dialog.form.form.setFocus()
    reached = []
    for _ in range(40):
        reached.append(focused())
        if focused() is dialog.ending.start:
            break
        qtbot.keyClick(focused(), Key.Key_Tab)
    form = dialog.form
    wanted = [form.form, form.browse, form.target, *form.parts.values(), form.preset, form.a_page, form.language]
    assert [widget for widget in reached if widget in wanted] == wanted
    assert form.template in reached
    qtbot.keyClick(form.parts["data"], Key.Key_Return)
    qtbot.keyClick(dialog.ending.start, Key.Key_Return)
    assert asked.heard == [(replace(ExportPlan("/claims/a"), data=False), "en")]


def test_each_choice_is_in_the_plan(dialog: ExportDialog) -> None:
    form = dialog.form
    for part, box in form.parts.items():
        box.click()
        assert getattr(form.plan, part) is False
        box.click()
    form.preset.chosen.emit(SizePreset.HALF_MEGABYTE)
    form.a_page.chosen.emit(6)
    form.form.chosen.emit(ExportForm.ZIP)
    form.template.setText("{vin}_{step}")
    assert form.plan == ExportPlan("/claims/a.zip", ExportForm.ZIP, "{vin}_{step}", SizePreset.HALF_MEGABYTE, a_page=6)
    assert dialog.total.text() == "18 files, about 14.1 MB"
    assert form.names.text().splitlines()[1] == "5N1AT2_2.jpg"


@pytest.mark.parametrize(
    ("template", "says"), [("", "It is empty."), ("{stap}", "no such field at character 1"), ("{key", "not closed")]
)
def test_a_bad_template_is_said_in_place(dialog: ExportDialog, template: str, says: str) -> None:
    dialog.form.template.setText(template)
    assert says in dialog.form.names.text()
    assert not dialog.ending.start.isEnabled()
    dialog.form.template.setText("{key}")
    assert dialog.form.names.text().splitlines()[:2] == ["XXX-ABCDE12345.jpg", "XXX-ABCDE12345-2.jpg"]
    assert dialog.ending.start.isEnabled()


def test_nothing_chosen_and_nowhere_to_go(dialog: ExportDialog) -> None:
    dialog.form.target.setText("  ")
    assert (dialog.ending.words.text(), dialog.ending.start.isEnabled()) == ("Say where it shall go.", False)
    dialog.form.target.setText("/claims/b")
    for part in ("photos", "report", "table", "data"):
        dialog.form.parts[part].click()
    assert (dialog.ending.words.text(), dialog.ending.start.isEnabled()) == ("Nothing is chosen to go in.", False)


def test_what_has_no_meaning_cannot_be_chosen(dialog: ExportDialog) -> None:
    form = dialog.form
    form.parts["photos"].click()
    assert (form.preset.isEnabled(), form.template.isEnabled(), form.a_page.isEnabled()) == (False, False, True)
    form.parts["report"].click()
    assert (form.a_page.isEnabled(), form.parts["all_attempts"].isEnabled()) == (False, False)


def test_esc_leaves_the_export_before_the_dialog(dialog: ExportDialog, qtbot: QtBot) -> None:
    cancelled = Ears()
    dialog.cancel_asked.connect(cancelled)
    dialog.show_writing(1, 5)
    assert (buttons(dialog), focused(), dialog.form.isEnabled()) == (["Cancel"], dialog.ending.cancel, False)
    assert dialog.ending.words.text() == "Writing: 1 of 5 files"
    qtbot.keyClick(dialog, Key.Key_Escape)
    assert (len(cancelled.heard), dialog.isVisible()) == (1, True)
    dialog.show_cancelled()
    assert dialog.ending.words.text() == "Cancelled; nothing was left behind."
    assert dialog.form.isEnabled()
    qtbot.keyClick(dialog, Key.Key_Escape)
    assert not dialog.isVisible()


def test_lacking_photos_are_named_and_it_can_go_on(dialog: ExportDialog, qtbot: QtBot) -> None:
    went_on = Ears()
    dialog.go_on_asked.connect(went_on)
    dialog.show_fetching(14, 14)
    dialog.show_lacking(["Front Left"])
    assert dialog.ending.words.text() == "1 photo could not be loaded: Front Left. The export will say so."
    assert buttons(dialog) == ["Cancel", "Export without them"]
    qtbot.keyClick(focused(), Key.Key_Return)
    assert len(went_on.heard) == 1


def test_a_failure_stays_until_it_is_tried_again(dialog: ExportDialog) -> None:
    dialog.show_writing(1, 5)
    dialog.show_failed(ExportFailed("/claims/a", "No space left on device"))
    assert "The export was not made: No space left on device" in dialog.ending.words.text()
    assert (buttons(dialog), dialog.form.isEnabled()) == (["Close", "Export"], True)


@pytest.mark.parametrize("with_report", [True, False])
def test_done(dialog: ExportDialog, with_report: bool) -> None:
    dialog.with_report = with_report
    dialog.show_writing(5, 5)
    dialog.show_done(ExportOutcome("/claims/a", 5, 18_200_000, ("Front Left",)))
    assert dialog.ending.words.text() == "Done: 5 files, 18.2 MB, in /claims/a\nNot in it: Front Left"
    assert buttons(dialog) == ["Open folder", *(["Show report"] if with_report else []), "Close"]
    assert focused() is dialog.ending.folder


def test_server_text_stays_text(qtbot: QtBot, look: Look) -> None:
    shown = ExportDialog(sample(), "", lambda error: explain(error, english), english)
    qtbot.addWidget(shown)
    shown.show_lacking(["<b>Left</b>"])
    assert "<b>Left</b>" in shown.ending.words.text()
    assert shown.ending.words.textFormat() is Qt.TextFormat.PlainText


def test_it_fits_a_laptop(dialog: ExportDialog) -> None:
    hint = dialog.form.sizeHint()
    dialog.resize(940, 640)
    QApplication.processEvents()
    assert hint.height() < 500
    assert dialog.minimumSizeHint().height() < 640


def test_a_name_that_ends_as_a_zip_file_is_one(dialog: ExportDialog, qtbot: QtBot) -> None:
    form = dialog.form
    form.target.setFocus()
    form.target.selectAll()
    qtbot.keyClicks(form.target, "/claims/b.zip")
    assert (form.plan.form, form.plan.target, form.form.currentText()) == (ExportForm.ZIP, "/claims/b.zip", "ZIP file")
