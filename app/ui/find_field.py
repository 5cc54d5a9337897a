"""Where a text is typed that shall be found, and how many tiles it was found on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.domain.wording import Translate
from app.ui.words import Words

_NARROWEST, _WIDEST = 130, 210


class FindField(QWidget):
    """Says at each keystroke what is wanted; Esc wants nothing any more and goes back to where one came from."""

    wanted = Signal(str)
    left = Signal()

    def __init__(self, translate: Translate) -> None:
        super().__init__()
        self._translate = translate
        self.found = Words(role="small")
        self.found.setObjectName("found")
        self.found.hide()
        self.field = _Field()
        self.field.setObjectName("find")
        self.field.setProperty("scale", "slim")
        self.field.setPlaceholderText(translate("FindField", "Find"))
        self.field.setAccessibleName(translate("FindField", "Find in titles, reasons and notes"))
        self.field.setClearButtonEnabled(True)
        self.field.setMinimumWidth(_NARROWEST)
        self.field.setMaximumWidth(_WIDEST)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.found)
        layout.addWidget(self.field)
        self.field.textChanged.connect(self.wanted)
        self.field.left.connect(self.left)

    def focus(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def clear(self) -> bool:
        """Whether anything was wanted."""
        was = bool(self.field.text())
        self.field.clear()
        return was

    def show_found(self, number: int | None) -> None:
        """On how many tiles; None while nothing is wanted."""
        say = self._translate
        text = "" if number is None else say("FindField", "%n found", number)
        self.found.setText(say("FindField", "Nothing found") if number == 0 else text)
        self.found.setVisible(number is not None)


class _Field(QLineEdit):
    left = Signal()

    def event(self, event: QEvent) -> bool:
        """Esc belongs to this field, before it is the window's way out."""
        asked = event.type() is QEvent.Type.ShortcutOverride
        if asked and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.left.emit()
        else:
            super().keyPressEvent(event)
