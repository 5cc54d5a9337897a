"""What else a session's row tells: a pin for one kept always, a folded corner for notes, two sheets for a change."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from app.ui.palette import Palette

GLYPH = 12


def paint_pin(painter: QPainter, box: QRectF, palette: Palette) -> None:
    """A drawing pin, leaning."""
    painter.save()
    painter.translate(box.center())
    painter.rotate(35)
    unit = box.width() / 12
    head = QPainterPath()
    head.addRoundedRect(QRectF(-3 * unit, -6 * unit, 6 * unit, 2 * unit), unit, unit)
    head.addRect(QRectF(-2 * unit, -4.2 * unit, 4 * unit, 4 * unit))
    head.addRoundedRect(QRectF(-4 * unit, -0.6 * unit, 8 * unit, 1.8 * unit), unit / 2, unit / 2)
    head.setFillRule(Qt.FillRule.WindingFill)
    painter.fillPath(head, QColor(palette.accent))
    painter.setPen(QPen(QColor(palette.accent), 1.2 * unit))
    painter.drawLine(QPointF(0, unit), QPointF(0, 6 * unit))
    painter.restore()


def paint_folded_corner(painter: QPainter, box: QRectF, palette: Palette) -> None:
    """As on a tile that has a note: here for marks, notes or drawings anywhere in the session."""
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(palette.accent))
    painter.drawPolygon(QPolygonF([box.topLeft(), box.bottomRight(), box.bottomLeft()]))
    painter.restore()


def paint_changed(painter: QPainter, box: QRectF, palette: Palette) -> None:
    """Two sheets, one behind the other: the same photo with other bytes."""
    painter.save()
    unit = box.width() / 12
    painter.setPen(QPen(QColor(palette.rejected), 1.2 * unit))
    painter.setBrush(QColor(palette.panel))
    painter.drawRect(QRectF(box.x() + 1 * unit, box.y() + 1 * unit, 7 * unit, 7.5 * unit))
    painter.drawRect(QRectF(box.x() + 4 * unit, box.y() + 3.5 * unit, 7 * unit, 7.5 * unit))
    painter.restore()
