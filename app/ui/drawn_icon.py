"""Icons that are drawn by the program itself, at four times their size, so that they stay sharp at 200 %."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

_SIZE = 64


def drawn_icon(draw: Callable[[QPainter, QRectF], None]) -> QIcon:
    """``draw`` gets the square in which it may draw: 56 by 56, with a margin of 4 around it."""
    pixmap = QPixmap(QSize(_SIZE, _SIZE))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw(painter, QRectF(4, 4, _SIZE - 8, _SIZE - 8))
    painter.end()
    return QIcon(pixmap)
