"""The one label that shows text: always plain, never HTML."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
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

    def selectable(self) -> Words:
        """May be marked and copied, by mouse and by keyboard."""
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        return self
