"""A field for a note: several lines, kept as typed; Ctrl+Return ends it, Esc takes it back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

from app.domain.review import LONGEST_NOTE

_ENDING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STILL_HERE = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
_AROUND = 24  # pixels for frame and margins, above and below


class NoteField(QPlainTextEdit):
    """``typed``: at each change by the user. ``finished`` and ``taken_back`` are followed by ``left``."""

    typed = Signal(str)
    finished = Signal()
    taken_back = Signal()
    left = Signal()

    def __init__(self, lines: int) -> None:
        super().__init__()
        self._lines = lines
        self._showing = False
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._on_changed)

    def show_text(self, text: str) -> None:
        """What stands there already stays untouched, with its cursor."""
        if text == self.toPlainText():
            return
        place = self.textCursor().position()
        self._showing = True
        self.setPlainText(text)
        self._showing = False
        cursor = self.textCursor()
        cursor.setPosition(min(place, self.document().characterCount() - 1))
        self.setTextCursor(cursor)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.fontMetrics().lineSpacing() * self._lines + _AROUND)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Ours before the window's: Esc and Ctrl+Return. Not ours: an undo that has nothing here to take back."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            if _ends(event) or _takes_back(event):
                event.accept()
                return True
            undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
            document = self.document()
            if (event.matches(undo) and not document.isUndoAvailable()) or (
                event.matches(redo) and not document.isRedoAvailable()
            ):
                event.ignore()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _ends(event):
            self.finished.emit()
            self.left.emit()
        elif _takes_back(event):
            self.taken_back.emit()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _STILL_HERE:
            self.finished.emit()

    def _on_changed(self) -> None:
        if self._showing:
            return
        text = self.toPlainText()
        if len(text) > LONGEST_NOTE:
            text = text[:LONGEST_NOTE]
            self.show_text(text)
        self.typed.emit(text)


def _ends(event: QKeyEvent) -> bool:
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return event.key() in _ENDING and modifiers == Qt.KeyboardModifier.ControlModifier


def _takes_back(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Escape and event.modifiers() == Qt.KeyboardModifier.NoModifier
