"""A badge in a line of text, as large as the text asks for."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui.badges import Badge, colour_of, paint_badge, unreadable_badge
from app.ui.palette import Palette


class BadgeShape(QWidget):
    def __init__(self, palette: Palette) -> None:
        super().__init__()
        self._badge = unreadable_badge()
        self.set_palette(palette)

    def show_badge(self, badge: Badge) -> None:
        self._badge = badge
        self.update()

    def set_palette(self, palette: Palette) -> None:
        self._palette = palette
        self.setFixedSize(palette.sizes.badge, palette.sizes.badge)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette = self._palette
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        paint_badge(QPainter(self), self._badge, box, colour_of(self._badge, palette), QColor(palette.chip_text))
