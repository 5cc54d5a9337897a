"""Where compared photos stand: side by side, or while they blink one over the other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QGridLayout

from app.ui.compare_pane import ComparePane

_BLINK_MS = 700  # well below three flashes a second (WCAG 2.3.1)


class PanePlaces(QObject):
    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        self.room = QGridLayout()
        self.room.setSpacing(2)
        self._panes: Sequence[ComparePane] = ()
        self._front = 0
        self._blinking = QTimer(self)
        self._blinking.setInterval(_BLINK_MS)
        self._blinking.timeout.connect(self._blink)

    def place(self, panes: Sequence[ComparePane]) -> None:
        """From the left; four in two rows, unless all of them are tall."""
        self._panes = panes
        blinking = self._blinking.isActive()
        tall = all(_is_tall(pane) for pane in panes)
        columns = 2 if len(panes) == 4 and not tall else max(len(panes), 1)
        for column in range(self.room.columnCount()):
            self.room.setColumnStretch(column, 0)
        for number, pane in enumerate(panes):
            row, column = (0, 0) if blinking else divmod(number, columns)
            self.room.addWidget(pane, row, column)
            self.room.setColumnStretch(column, 1)  # as wide as one another, whatever is written above them
            pane.show()

    def remove(self, pane: ComparePane) -> None:
        self.room.removeWidget(pane)
        pane.hide()
        pane.deleteLater()

    def blink(self, on: bool) -> None:
        """All in one place, one after the other: what is different jumps to the eye."""
        if on == self._blinking.isActive() or (on and len(self._panes) < 2):
            return
        if on:
            self._blinking.start()
        else:
            self._blinking.stop()
        self.place(self._panes)
        if on:
            self._blink()

    def level_heads(self) -> None:
        """Photos side by side begin at the same height, however long a reason is."""
        width = max((pane.head.width() for pane in self._panes), default=0)
        highest = max((pane.head.heightForWidth(width) for pane in self._panes), default=0)
        for pane in self._panes:
            pane.head.setMinimumHeight(highest)

    def _blink(self) -> None:
        self._front = (self._front + 1) % len(self._panes)
        self._panes[self._front].raise_()


def _is_tall(pane: ComparePane) -> bool:
    width, height = pane.canvas.full_size.toTuple()
    return (width > height) if pane.canvas.turns % 2 else (height > width)
