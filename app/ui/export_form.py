"""What an export is to hold: the choices, from which a plan is made."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.export_choices import ZIP, target_as
from app.domain.export_plan import A_PAGE, PARTS, ExportForm, ExportPlan, SizePreset
from app.domain.settings import LANGUAGES
from app.domain.wording import Translate, marked
from app.ui.button import Button
from app.ui.choice import Choice
from app.ui.key_texts import without_mnemonic
from app.ui.tick import Tick
from app.ui.words import Words

_PARTS = {
    "photos": marked("Export", "&Photos"),
    "report": marked("Export", "PDF &report"),
    "table": marked("Export", "Ta&ble (CSV)"),
    "data": marked("Export", "&Data (JSON)"),
    "all_attempts": marked("Export", "&All attempts, not only the newest"),
    "notes": marked("Export", "My &marks and notes"),
    "drawings": marked("Export", "My dra&wings"),
}
_PRESETS = {
    SizePreset.ORIGINALS: marked("Export", "Originals, byte for byte"),
    SizePreset.FOUR_MEGABYTES: marked("Export", "At most 4 MB each"),
    SizePreset.HALF_MEGABYTE: marked("Export", "At most 500 KB each"),
    SizePreset.SHARED: marked("Export", "To share: without EXIF and GPS"),
}
_NAMES = {"en": "English", "fr": "Français", "es": "Español", "de": "Deutsch"}  # each in its own language


class ExportFormView(QWidget):
    changed = Signal()
    browse_asked = Signal()

    def __init__(self, translate: Translate) -> None:
        super().__init__()
        self._translate = say = translate
        self.form = Choice(
            without_mnemonic(say("Export", "&Export as")),
            [(ExportForm.FOLDER, say("Export", "Folder")), (ExportForm.ZIP, say("Export", "ZIP file"))],
        )
        self.target = QLineEdit()
        self.browse = Button(say("Export", "&Choose…"))
        self.parts = {part: Tick(say("Export", text)) for part, text in _PARTS.items()}
        self.preset = Choice(
            without_mnemonic(say("Export", "Photo si&ze")), [(p, say("Export", text)) for p, text in _PRESETS.items()]
        )
        self.a_page = Choice(without_mnemonic(say("Export", "Photos a pa&ge")), [(n, str(n)) for n in A_PAGE])
        self.language = Choice(
            without_mnemonic(say("Export", "Report &language")), [(code, _NAMES[code]) for code in LANGUAGES]
        )
        self.template = QLineEdit()
        self.names = Words(role="small", wrap=True)
        self.names.setObjectName("example_names")
        self._plan = ExportPlan("")
        self._lay_out()
        self._connect()

    @property
    def plan(self) -> ExportPlan:
        return self._plan

    def show_plan(self, plan: ExportPlan, language: str) -> None:
        """Nothing is announced by this."""
        self._plan = plan
        self.blockSignals(True)
        self.form.show_value(plan.form)
        self.target.setText(plan.target)
        self.preset.show_value(plan.preset)
        self.a_page.show_value(plan.a_page)
        self.language.show_value(language)
        self.template.setText(plan.template)
        for part, box in self.parts.items():
            box.setChecked(getattr(plan, part))
        self.blockSignals(False)
        self._update_enabled()

    @property
    def report_language(self) -> str:
        return str(LANGUAGES[self.language.currentIndex()])

    def show_target(self, target: str) -> None:
        self.target.setText(target_as(target, self._plan.form))

    def _lay_out(self) -> None:
        say = self._translate
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        form = QHBoxLayout()
        form.addWidget(self.form)
        form.addStretch(1)
        form.addWidget(self.browse)  # not beside the path, which needs the whole line
        self._add_row(grid, say("Export", "&Export as"), self.form, form)
        self._add_row(grid, say("Export", "Where &to"), self.target, self.target)
        self.target.setAccessibleName(without_mnemonic(say("Export", "Where &to")))
        boxes = QGridLayout()
        boxes.setHorizontalSpacing(18)
        boxes.setVerticalSpacing(4)
        for place_of, part in enumerate(PARTS[:4]):
            boxes.addWidget(self.parts[part], place_of // 2, place_of % 2)
        more = QVBoxLayout()
        more.setSpacing(4)
        for part in PARTS[4:]:
            more.addWidget(self.parts[part])
        both = QVBoxLayout()
        both.setSpacing(4)
        both.addLayout(boxes)
        both.addLayout(more)
        self._add_row(grid, say("Export", "What goes in"), self.parts["photos"], both)
        self._add_row(grid, say("Export", "Photo si&ze"), self.preset, self.preset)
        self._add_row(grid, say("Export", "Photos a pa&ge"), self.a_page, self.a_page)
        self._add_row(grid, say("Export", "Report &language"), self.language, self.language)
        self._add_row(grid, say("Export", "File &names"), self.template, self.template)
        self.template.setAccessibleName(without_mnemonic(say("Export", "File &names")))
        grid.addWidget(self.names, grid.rowCount(), 1)
        grid.setRowStretch(grid.rowCount(), 1)

    @staticmethod
    def _add_row(grid: QGridLayout, text: str, buddy: QWidget, part: QWidget | QHBoxLayout | QVBoxLayout) -> None:
        caption, row = Words(text), grid.rowCount()
        caption.setContentsMargins(0, 2, 0, 0)
        if "&" in text:
            caption.setBuddy(buddy)
        tall = isinstance(part, QVBoxLayout)
        grid.addWidget(caption, row, 0, Qt.AlignmentFlag.AlignTop if tall else Qt.AlignmentFlag.AlignVCenter)
        if isinstance(part, QWidget):
            grid.addWidget(part, row, 1)
        else:
            grid.addLayout(part, row, 1)

    def _connect(self) -> None:
        self.form.chosen.connect(lambda form: self._change(form=form, target=target_as(self.target.text(), form)))
        self.preset.chosen.connect(lambda preset: self._change(preset=preset))
        self.a_page.chosen.connect(lambda number: self._change(a_page=number))
        self.language.chosen.connect(lambda _: self.changed.emit())
        self.target.textChanged.connect(self._on_target)
        self.template.textChanged.connect(lambda text: self._change(template=text))
        for part, box in self.parts.items():
            box.toggled.connect(lambda on, part=part: self._change(**{part: on}))
        self.browse.clicked.connect(self.browse_asked)

    def _on_target(self, text: str) -> None:
        """A name that ends as a ZIP file's does is one: no folder is called so by mistake."""
        if text.lower().endswith(ZIP) and self._plan.form is ExportForm.FOLDER:
            self.form.show_value(ExportForm.ZIP)
            self._change(form=ExportForm.ZIP, target=text)
        else:
            self._change(target=text)

    def _change(self, **fields: object) -> None:
        if self.signalsBlocked():
            return
        self._plan = replace(self._plan, **fields)  # type: ignore[arg-type]  # fields of a plan, each with its type
        if self.target.text() != self._plan.target:
            self.target.setText(self._plan.target)
        self._update_enabled()
        self.changed.emit()

    def _update_enabled(self) -> None:
        plan = self._plan
        pictures = plan.photos or plan.report
        for part in ("all_attempts", "drawings"):
            self.parts[part].setEnabled(pictures)
        self.preset.setEnabled(plan.photos)
        self.template.setEnabled(plan.photos)
        self.a_page.setEnabled(plan.report)
        self.language.setEnabled(plan.report or plan.table)
