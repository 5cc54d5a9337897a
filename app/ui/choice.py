"""One of several, chosen on purpose: a key or a turn of the wheel opens or passes by, it does not choose."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate

_K = Qt.Key
_OPENING = (_K.Key_Return, _K.Key_Enter, _K.Key_Space)
_WALKING = (_K.Key_Up, _K.Key_Down, _K.Key_PageUp, _K.Key_PageDown, _K.Key_Home, _K.Key_End)


class Choice(QComboBox):
    """What is chosen acts at once, so the closed box never walks through its entries."""

    chosen = Signal(object)

    def __init__(self, name: str, entries: Sequence[tuple[Any, str]]) -> None:
        """``entries``: value and text of each."""
        super().__init__()
        self.setAccessibleName(name)
        self.setItemDelegate(QStyledItemDelegate(self))  # the box's own draws menu items, whose choice no rule reaches
        self._values: list[Any] = []
        for value, text in entries:
            self._add(value, text)
        self.activated.connect(lambda index: self.chosen.emit(self._values[index]))

    def show_value(self, value: Any, text: str = "") -> None:
        """``text`` for a value that is not among the entries."""
        if value not in self._values:
            self._add(value, text)
        self.setCurrentIndex(self._values.index(value))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OPENING + _WALKING:
            self.showPopup()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The style sheet's box has no arrow of its own that follows palette and text size."""
        super().paintEvent(event)
        size = self.fontMetrics().height() / 4
        middle = QPointF(self.width() - 2 * size - self.fontMetrics().height() / 2, self.height() / 2)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Text), size / 3))
        left, tip, right = QPointF(-size, -size / 2), QPointF(0, size / 2), QPointF(size, -size / 2)
        painter.drawPolyline([middle + left, middle + tip, middle + right])
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def _add(self, value: Any, text: str) -> None:
        self._values.append(value)
        self.addItem(text)
