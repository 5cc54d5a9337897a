"""Beneath the verdict of an open step: what helps, and the way to the text that asks for it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.bridge.step_list_model import Row
from app.domain.inspection import Step
from app.domain.retake_advice import retake_advice
from app.domain.retake_request import is_open
from app.domain.wording import Translate
from app.ui.button import Button
from app.ui.words import Words


class RetakeHint(QWidget):
    asked = Signal()

    def __init__(self, translate: Translate) -> None:
        super().__init__()
        self._translate = translate
        self.advice = Words(wrap=True).selectable()
        self.button = Button(translate("Retake", "Retake request…"), "small")
        self.button.clicked.connect(self.asked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.advice)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def show_row(self, row: Row | None) -> None:
        wanted = isinstance(row, Step) and is_open(row)
        if isinstance(row, Step) and wanted:
            helps = self._translate("Retake", "What helps: {0}").format(retake_advice(row, self._translate))
            self.advice.setText(helps)
        self.setVisible(wanted)
