"""A thin bar of progress that is painted when the window is, never at once: Qt's own repaints at every value."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

_TICK_MS = 60


class ThinBar(QWidget):
    """``show_share`` 0 to 1, or None for "under way": then a part of it wanders."""

    def __init__(self, width: int, name: str) -> None:
        super().__init__()
        self._share: float | None = 0.0
        self._at = 0.0
        self._width = width
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self._wander)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)

    def sizeHint(self) -> QSize:
        return QSize(self._width, 8)

    def show_share(self, share: float | None) -> None:
        self._share = share
        if share is None:
            self._tick.start()
        else:
            self._tick.stop()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(QPalette.ColorRole.Mid))
        ground = QRectF(self.rect()).adjusted(0, 1, 0, -1)
        painter.drawRoundedRect(ground, 3, 3)
        painter.setBrush(QColor(self.palette().color(QPalette.ColorRole.Highlight)))
        width = ground.width()
        done = QRectF(ground)
        if self._share is None:
            done.setLeft(ground.left() + self._at * width * 0.7)
            done.setWidth(width * 0.3)
        else:
            done.setWidth(width * self._share)
        painter.drawRoundedRect(done, 3, 3)

    def _wander(self) -> None:
        self._at = (self._at + 0.05) % 1.0
        self.update()
