"""Where a session key is typed or pasted, with its button and the line that says what is wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QToolButton, QWidget

from app.domain.errors import AppError, InvalidSessionKey
from app.domain.session_key import SessionKey, find_keys
from app.domain.wording import Translate
from app.ui.button import Button
from app.ui.words import Words


class SessionKeyBox(QWidget):
    """``key_entered`` carries a well-formed key; anything else is ``refused``."""

    key_entered = Signal(object)  # SessionKey
    refused = Signal(object)  # AppError
    several = Signal()  # more than one key was pasted, or entered
    typing_began = Signal()  # once: what a session needs can be got ready

    def __init__(self, translate: Translate, large: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.has_line = large
        self.field = QLineEdit()
        self.field.setObjectName("start_key" if large else "session_key")
        self.field.setPlaceholderText("XXX-ABCDE12345")
        self.field.setAccessibleName(translate("SessionKeyBox", "Session key or PAVE link"))
        self.field.setClearButtonEnabled(not large)
        for clear in self.field.findChildren(QToolButton):
            clear.setAccessibleName(translate("SessionKeyBox", "Clear"))
        self.button = Button(translate("SessionKeyBox", "Open"), "primary")
        self.button.setAccessibleName(translate("SessionKeyBox", "Open this session"))
        self.line = Words(role="trouble", wrap=True, parent=self)
        self.line.hide()
        if large:
            self.field.setProperty("role", "large")
            self.button.setProperty("scale", "large")
        self._lay_out(large)
        self.field.returnPressed.connect(self._enter)
        self.field.textEdited.connect(self._on_edited)
        self._length = 0
        self._first_edit = self.field.textEdited.connect(self._on_first_edit)
        self.button.clicked.connect(self._enter)

    def _lay_out(self, large: bool) -> None:
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(10 if large else 8)
        layout.addWidget(self.field, 0, 0)
        layout.addWidget(self.button, 0, 1)

    def focus(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    @property
    def is_edited(self) -> bool:
        """Somebody is typing here, and has not pressed Enter yet."""
        return self.field.hasFocus() and self.field.isModified()

    def show_key(self, key: SessionKey) -> None:
        self.field.setText(key.text)
        self.clear_line()

    def enter(self, text: str) -> bool:
        """What came from elsewhere, as if it had been typed here; False if it is refused. What is being typed stays."""
        try:
            key = SessionKey.parse(text)
        except InvalidSessionKey as error:
            refused: AppError = error
            if not self.is_edited:
                self.field.setText(error.typed)
            self.refused.emit(refused)
            return False
        self.key_entered.emit(key)
        return True

    def say(self, text: str) -> None:
        """The line under the box (the page of the large one places it); also told to a screen reader."""
        self.line.setText(text)
        self.line.setVisible(self.has_line and bool(text))
        self.field.setAccessibleDescription(text)

    def clear_line(self) -> None:
        self.say("")

    def _on_first_edit(self) -> None:
        self.field.textEdited.disconnect(self._first_edit)
        self.typing_began.emit()

    def _on_edited(self, text: str) -> None:
        """Whoever types one key after the other is left to finish; what comes all at once was pasted."""
        self.clear_line()
        pasted, self._length = len(text) > self._length + 1, len(text)
        if pasted and len(set(find_keys(text))) > 1:
            self.several.emit()

    def _enter(self) -> None:
        if len(set(find_keys(self.field.text()))) > 1:
            self.several.emit()
            return
        try:
            key = SessionKey.parse(self.field.text())
        except InvalidSessionKey as error:
            refused: AppError = error
            self.field.setModified(False)
            self.refused.emit(refused)
            return
        self.show_key(key)
        self.key_entered.emit(key)
