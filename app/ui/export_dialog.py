"""Export: what goes in, how it is called, how it will look; then how far it is and where it lies."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QPixmap, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from app.domain.errors import AppError, BadTemplate
from app.domain.export_estimate import ExpectedFile, expected_files, size_words
from app.domain.export_plan import ExportOutcome, ExportPlan
from app.domain.inspection import Inspection
from app.domain.photo import PhotoId
from app.domain.sheet_entry import SheetEntry
from app.domain.wording import Advice, Translate
from app.ui.dialog_size import resize_to_lines
from app.ui.export_ending import ExportEnding
from app.ui.export_form import ExportFormView
from app.ui.report_preview import ReportPreview
from app.ui.scrolled import scrolled
from app.ui.words import Words

_EXAMPLES = 3
_ROOM = QSize(66, 38)  # in heights of a line


class ExportDialog(QDialog):
    """Whoever hears ``start_asked`` runs the export and tells how it goes. Esc and Close ask for ``cancel_asked``
    while it runs.
    """

    start_asked = Signal(object, str)  # ExportPlan, language of the report
    go_on_asked = Signal()
    cancel_asked = Signal()
    browse_asked = Signal()
    folder_asked = Signal()
    report_asked = Signal()

    def __init__(
        self,
        inspection: Inspection,
        vin: str,
        explain: Callable[[AppError], Advice],
        translate: Translate,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._inspection, self._vin = inspection, vin
        self._explain, self._translate = explain, translate
        self._sizes: Mapping[PhotoId, int] = {}
        self._warnings: tuple[str, ...] = ()
        self._running = False
        self.with_report = False
        self.setWindowTitle(translate("Export", "Export {0}").format(inspection.key))
        self.form = ExportFormView(translate)
        self.preview = ReportPreview(translate("Export", "How the report will look"))
        self.files = QListWidget()
        self.total = Words(role="strong", wrap=True)
        self.total.setObjectName("export_total")
        self.warning = Words(role="trouble", wrap=True)
        self.warning.setObjectName("export_warning")
        self.ending = ExportEnding(translate)
        self._lay_out()
        self._connect()

    def show_plan(self, plan: ExportPlan, language: str) -> None:
        self.form.show_plan(plan, language)
        self._update()

    def show_session(self, title: str, entries: Sequence[SheetEntry], pictures: Sequence[QPixmap | None]) -> None:
        self.preview.show_session(title, entries, pictures)

    def show_sizes(self, sizes: Mapping[PhotoId, int]) -> None:
        """Bytes of the photos that are here."""
        self._sizes = sizes
        self._update()

    def show_warnings(self, warnings: Sequence[str]) -> None:
        """What must be known before it begins, one sentence each."""
        self._warnings = tuple(warnings)
        self._update()

    def show_fetching(self, done: int, total: int) -> None:
        self._run(True)
        self.ending.show_fetching(done, total)

    def show_writing(self, done: int, total: int) -> None:
        self._run(True)
        self.ending.show_writing(done, total)

    def show_lacking(self, titles: list[str]) -> None:
        self.ending.show_lacking(titles)

    def show_failed(self, error: AppError) -> None:
        self._run(False)
        self.ending.show_failed(self._explain(error))

    def show_cancelled(self) -> None:
        self._run(False)
        self._update(self._translate("Export", "Cancelled; nothing was left behind."))
        self.ending.start.setFocus()

    def show_done(self, outcome: ExportOutcome) -> None:
        self._run(False)
        self.form.setEnabled(False)
        self.ending.show_done(outcome, self.with_report)

    def showEvent(self, event: QShowEvent) -> None:
        if not event.spontaneous():
            resize_to_lines(self, _ROOM)
        super().showEvent(event)
        if not event.spontaneous():
            self.ending.start.setFocus()

    def reject(self) -> None:
        """Esc: first out of a running export, then out of the dialog."""
        if self._running:
            self.cancel_asked.emit()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._running:
            self.cancel_asked.emit()
        super().closeEvent(event)

    def _lay_out(self) -> None:
        say = self._translate
        self.files.setAccessibleName(say("Export", "Files"))
        self.files.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.files.setTextElideMode(Qt.TextElideMode.ElideLeft)
        self.files.setUniformItemSizes(True)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.preview, 0, Qt.AlignmentFlag.AlignHCenter)
        left.addWidget(self.total)
        left.addWidget(self.files, 1)
        side = QWidget()
        side.setLayout(left)
        side.setMinimumWidth(self.preview.sizeHint().width() + 8)
        left.setContentsMargins(4, 0, 4, 0)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(side, 5)
        row.addWidget(scrolled(self.form), 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(row, 1)
        column.addWidget(self.warning)
        column.addWidget(self.ending)

    def _connect(self) -> None:
        self.form.changed.connect(self._update)
        self.form.browse_asked.connect(self.browse_asked)
        self.ending.start_asked.connect(self._start)
        self.ending.go_on_asked.connect(self.go_on_asked)
        self.ending.cancel_asked.connect(self.cancel_asked)
        self.ending.close_asked.connect(self.reject)
        self.ending.folder_asked.connect(self.folder_asked)
        self.ending.report_asked.connect(self.report_asked)

    def _start(self) -> None:
        self.with_report = self.form.plan.report
        self.start_asked.emit(self.form.plan, self.form.report_language)

    def _run(self, running: bool) -> None:
        self._running = running
        self.form.setEnabled(not running)

    def _update(self, words: str = "") -> None:
        """What follows from the choices; ``words``: what has just happened."""
        plan, say = self.form.plan, self._translate
        self.preview.show_plan(plan)
        self.warning.setText("\n".join(self._warnings))
        self.warning.setVisible(bool(self._warnings))
        try:
            files = expected_files(self._inspection, plan, self._sizes, self._vin)
        except BadTemplate as error:
            advice = self._explain(error)
            self._say_names(f"{advice.title}: {advice.text}", "trouble")
            self.ending.show_choices(words, possible=False)
            return
        self._show_files(files)
        nothing = not (plan.photos or plan.report or plan.table or plan.data)
        if nothing:
            words = say("Export", "Nothing is chosen to go in.")
        elif not plan.target.strip():
            words = say("Export", "Say where it shall go.")
        self.ending.show_choices(words, possible=not nothing and bool(plan.target.strip()))

    def _show_files(self, files: Sequence[ExpectedFile]) -> None:
        say = self._translate
        self.files.clear()
        self.files.addItems([f"{file.name} · {size_words(file.size)}" for file in files])
        for row, file in enumerate(files):
            self.files.item(row).setToolTip(file.name)  # ours and filtered: letters, digits and a few signs
        total = size_words(sum(file.size for file in files))
        self.total.setText(say("Export", "%n file(s), about {0}", len(files)).format(total))
        photos = [file.name.partition("/")[2] for file in files if file.name.startswith("photos/")]
        more = say("Export", "and %n more", len(photos) - _EXAMPLES) if len(photos) > _EXAMPLES else ""
        self._say_names("\n".join([*photos[:_EXAMPLES], *([more] if more else [])]), "small")

    def _say_names(self, text: str, role: str) -> None:
        names = self.form.names
        names.setProperty("role", role)
        names.style().polish(names)
        names.setText(text)
