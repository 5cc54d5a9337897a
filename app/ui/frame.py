"""The window's frame: what can be shown before anything that stands in it is imported."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QSize
    from PySide6.QtWidgets import QLabel


class Frame(QMainWindow):
    """``painted`` comes after the first paint, and after the first one since ``tell_next_paint``.

    What is expected can be seen before it is there: a picture of it covers the window until ``uncover``.
    """

    painted = Signal()
    left = Signal()

    def __init__(self, title: str) -> None:
        super().__init__()
        self._told = False
        self._cover: QLabel | None = None
        self._cover_at: Callable[[QSize], QLabel | None] | None = None
        self.setWindowTitle(title)
        self.resize(1366, 690)
        self.setMinimumSize(720, 480)

    def expect(self, cover: Callable[[QSize], QLabel | None]) -> None:
        """Asked for a child of this window whenever it has another size; None when it knows no picture of that size."""
        self._cover_at = cover

    @property
    def covered(self) -> bool:
        return self._cover is not None

    def uncover(self, *_: object) -> None:
        self._cover_at = None
        self._take_cover(None)

    def _take_cover(self, cover: QLabel | None) -> None:
        if self._cover is not None:
            self._cover.hide()
            self._cover.deleteLater()
        self._cover = cover
        if cover is not None:
            cover.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._cover_at is not None:
            self._take_cover(self._cover_at(event.size()))

    def tell_next_paint(self) -> None:
        self._told = False
        if self._cover is not None:
            self._cover.raise_()  # above what came meanwhile
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
