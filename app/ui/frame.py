"""The window's frame: what can be shown before anything that stands in it is imported."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow


class Frame(QMainWindow):
    """``painted`` comes after the first paint, and after the first one since ``tell_next_paint``."""

    painted = Signal()
    left = Signal()

    def __init__(self, title: str) -> None:
        super().__init__()
        self._told = False
        self.setWindowTitle(title)
        self.resize(1366, 690)
        self.setMinimumSize(720, 480)

    def tell_next_paint(self) -> None:
        self._told = False
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._told:
            self._told = True
            soon = QTimer(self)  # a child: it ends with the window
            soon.setSingleShot(True)
            soon.timeout.connect(self.painted)
            soon.start(0)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.left.emit()
