"""Space: a quick look at the chosen photo. A tap goes in and a second one out; held, it lasts as long as the key."""

from __future__ import annotations

import time
from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

_HELD_SECONDS = 0.35


class Peek(QObject):
    """Watches the sheet and the loupe: the key goes down in one and comes up in the other."""

    began = Signal()
    ended = Signal()

    def __init__(self, sheet: QWidget, loupe: QWidget) -> None:
        super().__init__(sheet)
        self._sheet = sheet
        self._since = 0.0
        for widget in (sheet, loupe):
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            return super().eventFilter(watched, event)
        key = cast(QKeyEvent, event)
        if key.key() != Qt.Key.Key_Space or key.modifiers():
            return super().eventFilter(watched, event)
        if key.isAutoRepeat():
            return True
        if event.type() is QEvent.Type.KeyPress:
            self._press(watched is self._sheet)
        elif self._since and time.monotonic() - self._since > _HELD_SECONDS:
            self._since = 0.0
            self.ended.emit()
        return True

    def _press(self, in_sheet: bool) -> None:
        self._since = time.monotonic() if in_sheet else 0.0
        (self.began if in_sheet else self.ended).emit()
