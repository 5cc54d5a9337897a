"""The retake request before it is copied: read, changed, in the customer's language."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.domain.text_message import sms_parts
from app.domain.wording import Translate
from app.ui.button import Button
from app.ui.choice import Choice
from app.ui.dialog_size import resize_to_lines
from app.ui.language_names import LANGUAGE_NAMES
from app.ui.words import Words

_ROOM = QSize(36, 30)  # in heights of a line


class RetakeDialog(QDialog):
    """``compose(language)`` makes the text; what was changed in it stays with its language. Nothing is sent."""

    copied = Signal()
    language_chosen = Signal(str)

    def __init__(
        self, compose: Callable[[str], str], language: str, translate: Translate, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._compose, self._language, self._translate = compose, language, translate
        self._changed: dict[str, str] = {}
        self.setWindowTitle(translate("Retake", "Retake request"))
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(translate("Retake", "Text of the request"))
        self.language = Choice(translate("Retake", "Language of the request"), list(LANGUAGE_NAMES.items()))
        self.count = Words(role="small")
        self.restore = Button(translate("Retake", "Restore text"))
        self.close_button = Button(translate("Retake", "Close"))
        self.copy_button = Button(translate("Retake", "Copy"), "primary")
        self._lay_out()
        self._connect()
        self.language.show_value(language)
        self.refresh()

    def refresh(self) -> None:
        """The session may have changed; a text that was changed by hand stays."""
        self._show(self._changed.get(self._language, self._compose(self._language)))

    def showEvent(self, event: QShowEvent) -> None:
        if not event.spontaneous():
            resize_to_lines(self, _ROOM)
        super().showEvent(event)
        if not event.spontaneous():
            self.copy_button.setFocus()  # M, Enter: copied

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and self.isVisible():
            resize_to_lines(self, _ROOM)

    def _lay_out(self) -> None:
        say = self._translate
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(Words(say("Retake", "Language of the request")))
        top.addWidget(self.language)
        top.addStretch(1)
        below = QHBoxLayout()
        below.addWidget(self.count, 1)
        below.addWidget(self.restore)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button in (self.close_button, self.copy_button):
            buttons.addWidget(button)
        for button in (self.restore, self.close_button, self.copy_button):
            button.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        hint = say("Retake", "Only what is open. Nothing is sent: paste the text into an SMS or an e-mail.")
        layout.addWidget(Words(hint, role="quiet", wrap=True))
        layout.addLayout(top)
        layout.addWidget(self.text, 1)
        layout.addLayout(below)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self.text.textChanged.connect(self._on_text)
        self.language.chosen.connect(self._on_language)
        self.restore.clicked.connect(self._restore)
        self.close_button.clicked.connect(self.reject)
        self.copy_button.clicked.connect(self._copy)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shortcut = QShortcut(QKeySequence(Qt.Modifier.CTRL | key), self)
            shortcut.activated.connect(self._copy)

    def _show(self, text: str) -> None:
        """Not as a change by hand."""
        if text != self.text.toPlainText():
            self.text.blockSignals(True)
            self.text.setPlainText(text)
            self.text.blockSignals(False)
        self._tell()

    def _on_text(self) -> None:
        self._changed[self._language] = self.text.toPlainText()
        self._tell()

    def _tell(self) -> None:
        text = self.text.toPlainText()
        letters = self._translate("Retake", "%n character(s)", len(text))
        parts = self._translate("Retake", "%n SMS part(s)", sms_parts(text))
        self.count.setText(f"{letters} · {parts}")
        self.restore.setEnabled(self._language in self._changed)
        self.copy_button.setEnabled(bool(text.strip()))

    def _on_language(self, language: str) -> None:
        self._language = language
        self.refresh()
        self.language_chosen.emit(language)

    def _restore(self) -> None:
        self._changed.pop(self._language, None)
        self.refresh()

    def _copy(self) -> None:
        if self.copy_button.isEnabled():
            QGuiApplication.clipboard().setText(self.text.toPlainText())
            self.copied.emit()
            self.accept()
