"""The frame around a tile's picture: its pattern tells the state without any colour."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QIcon, QPainter, QPen, QPolygonF

from app.bridge.tile import PictureState, Tile
from app.domain.inspection import StepState
from app.ui.drawn_icon import drawn_icon
from app.ui.palette import Palette

_HATCH_HEIGHT = 5.0


def paint_frame(painter: QPainter, tile: Tile, photo: QRectF, palette: Palette) -> None:
    """Solid, double, dashed with a hatched strip, dotted or zigzag, as the state asks for."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if tile.state is None or tile.picture is PictureState.FAILED:
        _zigzag(painter, photo, QColor(palette.trouble))
    elif tile.state is StepState.REJECTED:
        _dashed_and_hatched(painter, photo, QColor(palette.rejected))
    elif tile.state is StepState.ACCEPTED:
        _outline(painter, photo, QPen(QColor(palette.accepted), 2))
    elif tile.state is StepState.ACCEPTED_AFTER_RETAKE:
        _outline(painter, photo, QPen(QColor(palette.retaken), 2))
        _outline(painter, photo.adjusted(-4, -4, 4, 4), QPen(QColor(palette.retaken), 1))
    elif tile.state is StepState.MISSING_REQUIRED:
        _outline(painter, photo, QPen(QColor(palette.neutral), 2, Qt.PenStyle.DashLine))
    elif tile.state in (StepState.NOT_CAPTURED_YET, StepState.NOT_SUPPLIED):
        _outline(painter, photo, QPen(QColor(palette.neutral), 1.5, Qt.PenStyle.DotLine))
    elif tile.state is StepState.TYPED_BY_USER:
        _outline(painter, photo, QPen(QColor(palette.typed), 1))
    elif tile.state is StepState.PENDING:
        _outline(painter, photo, QPen(QColor(palette.neutral), 1))


def paint_stack(painter: QPainter, row: QRectF, attempts: int, palette: Palette) -> float:
    """The number of attempts on the edge of a pile, at the right end of ``row``; the width it takes."""
    font = QFont(painter.font())
    font.setPixelSize(palette.sizes.tiny)
    font.setWeight(QFont.Weight.Bold)
    painter.setFont(font)
    text = str(attempts)
    sizes = palette.sizes
    tab = QRectF(0, 0, max(sizes.scaled(18), painter.fontMetrics().horizontalAdvance(text) + 9), sizes.scaled(14))
    tab.moveBottomRight(row.bottomRight() - QPointF(1, 1))
    painter.setPen(QPen(QColor(palette.quiet), 1.2))
    painter.setBrush(QColor(palette.panel))
    for step in (3, 0):
        painter.drawRoundedRect(tab.translated(-step, -step), 3, 3)
    painter.setPen(QColor(palette.text))
    painter.drawText(tab, Qt.AlignmentFlag.AlignCenter, text)
    return tab.width() + 8


def stack_icon(palette: Palette) -> QIcon:
    """The pile alone."""

    def draw(painter: QPainter, box: QRectF) -> None:
        painter.setPen(QPen(QColor(palette.quiet), 5))
        painter.setBrush(QColor(palette.panel))
        for step in (0, 14):
            painter.drawRoundedRect(QRectF(box.x() + 2 + step, box.y() + 6 + step, 38, 32), 7, 7)

    return drawn_icon(draw)


def _outline(painter: QPainter, photo: QRectF, pen: QPen) -> None:
    """Around the picture, never on it: a dent may sit at the edge."""
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    half = pen.widthF() / 2
    painter.drawRect(photo.adjusted(-half, -half, half, half))


def _dashed_and_hatched(painter: QPainter, photo: QRectF, colour: QColor) -> None:
    pen = QPen(colour, 4)
    pen.setDashPattern([2.5, 1.2])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    _outline(painter, photo, pen)
    strip = QRectF(photo.x() - 4, photo.bottom(), photo.width() + 8, _HATCH_HEIGHT)
    painter.fillRect(strip, QBrush(colour, Qt.BrushStyle.BDiagPattern))


def _zigzag(painter: QPainter, photo: QRectF, colour: QColor) -> None:
    painter.setPen(QPen(colour, 1.5))
    for y in (photo.top() - 1, photo.bottom() + 1):
        points = [QPointF(photo.x() + n * 5, y + (2.5 if n % 2 else -2.5)) for n in range(int(photo.width() / 5) + 1)]
        painter.drawPolyline(QPolygonF(points))
