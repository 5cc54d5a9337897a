"""The lower edge of the export dialog: how far it is, how it ended, and what can be done now."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.domain.export_estimate import size_words
from app.domain.export_plan import ExportOutcome
from app.domain.wording import Advice, Translate
from app.ui.button import Button
from app.ui.thin_bar import ThinBar
from app.ui.words import Words


class ExportEnding(QWidget):
    start_asked = Signal()
    go_on_asked = Signal()
    cancel_asked = Signal()
    close_asked = Signal()
    folder_asked = Signal()
    report_asked = Signal()

    def __init__(self, translate: Translate) -> None:
        super().__init__()
        self._translate = say = translate
        self.words = Words(wrap=True)
        self.words.setObjectName("export_words")
        self.bar = ThinBar(240, say("Export", "Export"))
        self.bar.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.folder = Button(say("Export", "Open folder"))
        self.report = Button(say("Export", "Show report"))
        self.cancel = Button(say("Export", "Cancel"))
        self.close_button = Button(say("Export", "Close"))
        self.start = Button(say("Export", "Export"), "primary")
        self.go_on = Button(say("Export", "Export without them"), "primary")
        self._buttons = (self.folder, self.report, self.cancel, self.close_button, self.start, self.go_on)
        self._lay_out()
        for button, asked in (
            (self.start, self.start_asked),
            (self.go_on, self.go_on_asked),
            (self.cancel, self.cancel_asked),
            (self.close_button, self.close_asked),
            (self.folder, self.folder_asked),
            (self.report, self.report_asked),
        ):
            button.setAutoDefault(False)  # Enter means what has the keyboard
            button.clicked.connect(asked)
        self.show_choices("", possible=True)

    def show_choices(self, words: str, possible: bool) -> None:
        """Before it begins. ``possible``: whether it may begin as it is."""
        self._show(words, "small", (self.start, self.close_button))
        self.start.setEnabled(possible)

    def show_fetching(self, done: int, total: int) -> None:
        said = self._translate("Export", "Looking for the photos: {0} of {1}").format(done, total)
        self._show_progress(said, done, total)

    def show_writing(self, done: int, total: int) -> None:
        said = self._translate("Export", "Writing: {0} of {1} files").format(done, total) if total else ""
        self._show_progress(said or self._translate("Export", "Writing…"), done, total)

    def show_lacking(self, titles: list[str]) -> None:
        say = self._translate
        said = say("Export", "%n photo(s) could not be loaded: {0}. The export will say so.", len(titles))
        self._show(said.format(", ".join(titles)), "trouble", (self.go_on, self.cancel))
        self.go_on.setFocus()

    def show_failed(self, advice: Advice) -> None:
        self._show(f"{advice.title}\n{advice.text}", "trouble", (self.start, self.close_button))
        self.start.setEnabled(True)
        self.start.setFocus()

    def show_done(self, outcome: ExportOutcome, with_report: bool) -> None:
        say = self._translate
        said = say("Export", "Done: %n file(s), {0}, in {1}", outcome.files).format(
            size_words(outcome.size), outcome.target
        )
        if outcome.lacking:
            lacking = say("Export", "Not in it: {0}").format(", ".join(outcome.lacking))
            said = f"{said}\n{lacking}"
        shown = (self.folder, self.report, self.close_button) if with_report else (self.folder, self.close_button)
        self._show(said, "strong", shown)
        self.folder.setFocus()

    def _show_progress(self, said: str, done: int, total: int) -> None:
        if not self.bar.isVisible():
            self._show(said, "", (self.cancel,))
            self.bar.show()
            self.cancel.setFocus()
        self.words.setText(said)
        self.bar.show_share(done / total if total else None)

    def _show(self, words: str, role: str, buttons: tuple[Button, ...]) -> None:
        self.bar.hide()
        self.bar.show_share(0.0)
        self.words.setProperty("role", role)
        self.words.style().polish(self.words)
        self.words.setText(words)
        for button in self._buttons:
            button.setVisible(button in buttons)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        for button in self._buttons:
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.bar)
        column.addLayout(row)
