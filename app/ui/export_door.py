"""Leads to the export dialog, remembers what was chosen there, and runs the export for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from app.bridge.export_job import free_target
from app.bridge.house import House
from app.domain.errors import AppError
from app.domain.export_choices import photos_in, remembered_plan, suggested_name, to_remember
from app.domain.export_plan import ExportForm, ExportOutcome, ExportPlan
from app.domain.inspection import Inspection
from app.domain.photo import Photo
from app.domain.session_details import SessionData
from app.domain.sheet_entry import sheet_entries
from app.domain.state_words import group_title
from app.ui.actions import Actions
from app.ui.photo_title import attempt_number

if TYPE_CHECKING:
    from app.ui.export_dialog import ExportDialog


class ExportDoor(QObject):
    def __init__(self, house: House, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._house, self._window = house, window
        self.dialog: ExportDialog | None = None
        self._made: ExportOutcome | None = None
        actions.connect({"export": self.open, "export_again": self.again})
        job = house.exports
        for told, heard in (
            (job.fetching, self._on_fetching),
            (job.progressed, self._on_progressed),
            (job.lacking, self._on_lacking),
            (job.finished, self._on_finished),
            (job.failed, self._on_failed),
            (job.cancelled, self._on_cancelled),
            (job.measured, self._on_measured),
        ):
            told.connect(heard)

    def open(self) -> None:
        self._show()

    def again(self) -> None:
        """As the last time, at once, under a name that is free."""
        if self.dialog is None and (dialog := self._show()) is not None:
            dialog.with_report = dialog.form.plan.report
            self._house.exports.start(dialog.form.plan, dialog.form.report_language, new_name=True)

    def _show(self) -> ExportDialog | None:
        from app.ui.export_dialog import ExportDialog

        house, inspection = self._house, self._house.session.inspection
        if inspection is None or self.dialog is not None:
            return None
        vin = self._vin()
        dialog = self.dialog = ExportDialog(inspection, vin, house.explain, house.translate, self._window)
        settings = house.settings.settings
        folder = settings.export_folder if Path(settings.export_folder or "?").is_dir() else _documents()
        plan = remembered_plan(settings, str(Path(folder) / self._name(inspection)))
        dialog.show_plan(
            replace(plan, target=free_target(plan.target)), settings.export_language or house.language.code
        )
        entries = sheet_entries(inspection, house.review.of, house.translate)
        pictures = [house.steps.thumbnail(entry.photo.id) for entry in entries if entry.photo is not None]
        dialog.show_session(inspection.key.text, entries, pictures)
        dialog.show_warnings(self._warnings(inspection, plan))
        self._connect(dialog)
        house.exports.measure()
        dialog.open()
        return dialog

    def _connect(self, dialog: ExportDialog) -> None:
        dialog.start_asked.connect(self._start)
        dialog.go_on_asked.connect(self._house.exports.go_on)
        dialog.cancel_asked.connect(self._house.exports.cancel)
        dialog.browse_asked.connect(self._browse)
        dialog.folder_asked.connect(self._open_folder)
        dialog.report_asked.connect(self._open_report)
        dialog.finished.connect(self._on_closed)

    def _data(self) -> SessionData | None:
        latest = self._house.session.latest
        return latest.data if latest is not None else None

    def _vin(self) -> str:
        data = self._data()
        return data.vehicle.vin if data is not None and data.vehicle is not None else ""

    def _name(self, inspection: Inspection) -> str:
        return suggested_name(inspection, self._data(), datetime.now().astimezone())

    def _warnings(self, inspection: Inspection, plan: ExportPlan) -> list[str]:
        say, there = self._house.translate, self._house.steps.thumbnail
        warnings, latest = [], self._house.session.latest
        if latest is not None and latest.copy:
            copied = f"{latest.as_of.astimezone():%Y-%m-%d %H:%M}"
            warnings.append(say("Export", "Saved copy of {0}, not checked since.").format(copied))
        away = sum(there(photo.id) is None for photo in photos_in(inspection, plan))
        if away:
            warnings.append(say("Export", "Not on this computer yet: %n photo(s). Loaded first.", away))
        return warnings

    def _start(self, plan: ExportPlan, language: str) -> None:
        self._house.settings.change(**to_remember(plan, str(Path(plan.target).parent), language))
        self._house.exports.start(plan, language)

    def _browse(self) -> None:
        if (dialog := self.dialog) is None or (inspection := self._house.session.inspection) is None:
            return
        say, plan = self._house.translate, dialog.form.plan
        here = Path(plan.target)
        if plan.form is ExportForm.FOLDER:
            chosen = QFileDialog.getExistingDirectory(dialog, say("Export", "Export into"), str(here.parent))
            chosen = str(Path(chosen) / self._name(inspection)) if chosen else ""
        else:
            title = say("Export", "Export as")
            refuses = QFileDialog.Option.DontConfirmOverwrite  # nothing is ever written over
            chosen, _ = QFileDialog.getSaveFileName(dialog, title, str(here), "*.zip", options=refuses)
        if chosen:
            dialog.form.show_target(chosen)

    def _open_folder(self) -> None:
        if self._made is not None:
            made = Path(self._made.target)
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(made if made.is_dir() else made.parent)))

    def _open_report(self) -> None:
        if self._made is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(self._made.target) / "report.pdf")))

    def _on_measured(self, sizes: object) -> None:
        if self.dialog is not None:
            self.dialog.show_sizes(sizes)  # type: ignore[arg-type]  # a mapping; signals carry objects

    def _on_fetching(self, done: int, total: int) -> None:
        if self.dialog is not None:
            self.dialog.show_fetching(done, total)

    def _on_progressed(self, done: int, total: int) -> None:
        if self.dialog is not None:
            self.dialog.show_writing(done, total)

    def _on_lacking(self, photos: Sequence[Photo]) -> None:
        if self.dialog is not None:
            self.dialog.show_lacking([self._title(photo) for photo in photos])

    def _on_finished(self, outcome: ExportOutcome) -> None:
        self._made = outcome
        if self.dialog is not None:
            self.dialog.with_report &= Path(outcome.target).suffix.lower() != ".zip"
            self.dialog.show_done(outcome)

    def _on_failed(self, error: AppError) -> None:
        if self.dialog is not None:
            self.dialog.show_failed(error)

    def _on_cancelled(self) -> None:
        if self.dialog is not None:
            self.dialog.show_cancelled()

    def _on_closed(self, _result: int) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    def _title(self, photo: Photo) -> str:
        """``Interior``, ``Interior (attempt 1)`` where there are several."""
        inspection, say = self._house.session.inspection, self._house.translate
        group = inspection.step_of(photo.id) if inspection is not None else None
        if group is None:
            return photo.label
        title = group_title(group, say)
        if len(group.attempts) == 1:
            return title
        return say("Export", "{0} (attempt {1})").format(title, attempt_number(group, photo.id))


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
