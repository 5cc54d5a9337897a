"""The adjuster's arrows, circles and texts over a photo: a layer that is painted, never written into it."""

from __future__ import annotations

import math
from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from app.domain.review import Drawing, DrawingKind
from app.ui.zoom import Placement

_INK, _HALO = QColor("#ffd400"), QColor("#101418")
"""Yellow with a dark edge stands out from any paint, from glass and from shade; in grey it is light on dark."""

_LINE, _EDGE = 3.0, 6.5
_HEAD = 16.0
_TEXT_PIXELS = 15


def paint_drawings(painter: QPainter, place: Placement, ratio: float, drawings: Iterable[Drawing]) -> None:
    """In device-independent pixels of the room; lines keep their width at every zoom."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for drawing in drawings:
        start, end = (place.point_of(share) / ratio for share in (drawing.start, drawing.end))
        if drawing.kind is DrawingKind.TEXT:
            _paint_text(painter, drawing.text, start)
        else:
            _stroke(painter, _arrow(start, end) if drawing.kind is DrawingKind.ARROW else _circle(start, end))


def _stroke(painter: QPainter, path: QPainterPath) -> None:
    for colour, width in ((_HALO, _EDGE), (_INK, _LINE)):
        pen = QPen(colour, width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(path, pen)


def _arrow(start: QPointF, end: QPointF) -> QPainterPath:
    path = QPainterPath(start)
    path.lineTo(end)
    way = math.atan2(end.y() - start.y(), end.x() - start.x())
    for turn in (math.radians(150), math.radians(-150)):
        path.moveTo(end)
        path.lineTo(end + QPointF(math.cos(way + turn), math.sin(way + turn)) * _HEAD)
    return path


def _circle(start: QPointF, end: QPointF) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QRectF(start, end).normalized())
    return path


def _paint_text(painter: QPainter, text: str, at: QPointF) -> None:
    font = QFont(painter.font())
    font.setPixelSize(_TEXT_PIXELS)
    font.setWeight(QFont.Weight.DemiBold)
    metrics = QFontMetricsF(font)
    box = QRectF(at, metrics.size(0, text)).adjusted(-6, -3, 6, 3)
    ground = QColor(_HALO)
    ground.setAlphaF(0.86)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(_INK)
    painter.setFont(font)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
