"""A field that takes the next key instead of a text."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

_MODIFIERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_ALT_GR = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier  # as Windows reports it
_WAYS_OUT = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape)


class Refusal(Enum):
    """Why a key cannot be taken."""

    DIGIT = auto()
    SPACE = auto()
    NO_CHARACTER = auto()


class KeyField(QLineEdit):
    """Tab goes on and Esc goes back, as everywhere; every other key without Ctrl or Alt is an answer."""

    key_pressed = Signal(str)  # in Qt's portable form
    refused = Signal(object)  # Refusal
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def event(self, event: QEvent) -> bool:
        """No shortcut acts on what is pressed here."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride and not _modified(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif _modified(event) or event.key() in _WAYS_OUT:
            event.ignore()
        elif key := character_key(event):
            self.key_pressed.emit(key)
        elif refusal := _refusal(event):
            self.refused.emit(refusal)


def character_key(event: QKeyEvent) -> str:
    """``J``, ``Shift+J``, ``?``: Shift is named with letters only, since signs need it on one keyboard and not on
    the next. Empty for digits, Space and keys that type nothing."""
    text = event.text()
    if len(text) != 1 or not text.isprintable() or text.isspace() or text.isdigit():
        return ""
    if not text.isalpha():
        return text
    upper = text.upper() if len(text.upper()) == 1 else text
    key = f"Shift+{upper}" if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else upper
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)  # empty if Qt has no such key


def _modified(event: QKeyEvent) -> bool:
    held = event.modifiers() & _MODIFIERS
    return bool(held) and not (held == _ALT_GR and character_key(event))


def _refusal(event: QKeyEvent) -> Refusal | None:
    if event.text().isdigit():
        return Refusal.DIGIT
    if event.key() == Qt.Key.Key_Space:
        return Refusal.SPACE
    lonely = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)
    dead = Qt.Key.Key_Dead_Grave <= event.key() <= Qt.Key.Key_Dead_Longsolidusoverlay
    return None if event.key() in lonely or dead or event.key() == Qt.Key.Key_CapsLock else Refusal.NO_CHARACTER
