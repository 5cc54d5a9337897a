"""For what nobody expected: plain words, the technical part to copy, and the program goes on."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from app.domain.wording import Advice, Translate
from app.ui.words import Words


class ErrorDialog(QDialog):
    """``details`` are masked already; they are shown as plain text."""

    def __init__(self, advice: Advice, details: str, translate: Translate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Walkaround")
        self._details = details
        shown = QPlainTextEdit(details)
        shown.setReadOnly(True)
        shown.setAccessibleName(translate("ErrorDialog", "Details"))
        shown.setMinimumSize(560, 180)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy_button = QPushButton(translate("ErrorDialog", "Copy details"))
        buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())  # as all other buttons
        buttons.addButton(self.copy_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        self.copy_button.clicked.connect(self._copy)
        layout = QVBoxLayout(self)
        layout.addWidget(Words(advice.title, role="title", wrap=True))
        layout.addWidget(Words(advice.text, wrap=True))
        layout.addWidget(shown)
        layout.addWidget(buttons)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details)
