"""The one label that shows text: always plain, never HTML."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLabel, QWidget

_NARROW = 120


class Words(QLabel):
    """Server text may look like HTML; this label shows it as it is written."""

    def __init__(self, text: str = "", role: str = "", wrap: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if role:
            self.setProperty("role", role)
        self.setText(text)

    def minimumSizeHint(self) -> QSize:
        """One endless word of the server must not widen what it stands in."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), _NARROW), hint.height()) if self.wordWrap() else hint

    def event(self, event: QEvent) -> bool:
        """What is marked here is what Ctrl+C copies, not the photo."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            ours = self.hasSelectedText() and event.matches(QKeySequence.StandardKey.Copy)
            if ours:
                event.accept()
                return True
        return super().event(event)

    def selectable(self) -> Words:
        """May be marked and copied, by mouse and by keyboard."""
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        return self
