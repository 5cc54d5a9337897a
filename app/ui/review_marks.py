"""The adjuster's own marks: a pennant, a dog-ear for a note, a dot for what she has not opened."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPolygonF

from app.bridge.tile import Tile
from app.domain.review import Mark
from app.ui.drawn_icon import drawn_icon
from app.ui.palette import Palette

_DOG_EAR, _DOT = 15.0, 9.0
_PENNANT = (14.0, 18.0)
_ABOVE = 3.0  # the pennant hangs from above the card's edge, so that it covers less of the photo
_APART = 3.0
_ROUND = 10.0  # the card's corner


def paint_review(painter: QPainter, tile: Tile, card: QRectF, palette: Palette) -> None:
    """In the card's top right corner, beginning at its right: dog-ear, pennant, dot, those that there are."""
    right = card.right() - _ROUND / 2
    if tile.noted:
        paint_dog_ear(painter, QRectF(card.right() - _DOG_EAR, card.top(), _DOG_EAR, _DOG_EAR), palette)
        right = card.right() - _DOG_EAR - _APART
    if tile.mark is not Mark.NONE:
        width, height = _PENNANT
        paint_pennant(painter, QRectF(right - width, card.top() - _ABOVE, width, height), tile.mark, palette)
        right -= width + _APART
    if not tile.seen:
        alone = tile.mark is Mark.NONE and not tile.noted
        left, top = (card.right() - _DOT, card.top()) if alone else (right - _DOT, card.top() - 1)
        paint_unseen_dot(painter, QRectF(left, top, _DOT, _DOT), palette)


def paint_pennant(painter: QPainter, box: QRectF, mark: Mark, palette: Palette) -> None:
    """Use: filled. Query: outlined, with a question mark. A thin line in the card's colour parts it from the photo."""
    if mark is Mark.NONE:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    own, ground = QColor(palette.accent), QColor(palette.panel)
    line = box.width() / 9
    shape = _swallow_tail(box.adjusted(line, line, -line, -line))
    painter.strokePath(shape, _pen(ground, line * 3))
    painter.fillPath(shape, own if mark is Mark.USE else ground)
    painter.strokePath(shape, _pen(own, line))
    if mark is Mark.QUERY:
        painter.strokePath(_question(box), _pen(own, line))
    painter.restore()


def paint_dog_ear(painter: QPainter, box: QRectF, palette: Palette) -> None:
    """The card's corner, folded down: what stood there is the window's ground."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(palette.window))
    away = box.adjusted(-1, -1, 1, 1)
    painter.drawPolygon(QPolygonF([away.topLeft(), away.topRight(), away.bottomRight()]))
    painter.setPen(_pen(QColor(palette.panel), 1))
    painter.setBrush(QColor(palette.accent))
    painter.drawPolygon(QPolygonF([box.topLeft(), box.bottomRight(), box.bottomLeft()]))
    painter.restore()


def paint_unseen_dot(painter: QPainter, box: QRectF, palette: Palette) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(_pen(QColor(palette.panel), box.width() / 6))
    painter.setBrush(QColor(palette.accent))
    half = box.width() / 12
    painter.drawEllipse(box.adjusted(half, half, -half, -half))
    painter.restore()


def pennant_icon(mark: Mark, palette: Palette) -> QIcon:
    return drawn_icon(lambda painter, box: paint_pennant(painter, box.adjusted(8, 2, -8, -2), mark, palette))


def dog_ear_icon(palette: Palette) -> QIcon:
    """A sheet of paper with its corner folded."""

    def draw(painter: QPainter, box: QRectF) -> None:
        sheet = box.adjusted(8, 2, -8, -2)
        painter.setPen(_pen(QColor(palette.accent), 5))
        fold = sheet.width() * 0.45
        corner, below = sheet.topRight() - QPointF(fold, 0), sheet.topRight() + QPointF(0, fold)
        painter.drawPolygon(QPolygonF([sheet.topLeft(), corner, below, sheet.bottomRight(), sheet.bottomLeft()]))
        painter.setBrush(QColor(palette.accent))
        painter.drawPolygon(QPolygonF([corner, below, QPointF(corner.x(), below.y())]))

    return drawn_icon(draw)


def unseen_icon(palette: Palette) -> QIcon:
    return drawn_icon(lambda painter, box: paint_unseen_dot(painter, box.adjusted(12, 12, -12, -12), palette))


def _swallow_tail(box: QRectF) -> QPainterPath:
    path = QPainterPath(box.topLeft())
    notch = QPointF(box.center().x(), box.bottom() - box.height() * 0.22)
    for point in (box.topRight(), box.bottomRight(), notch, box.bottomLeft()):
        path.lineTo(point)
    path.closeSubpath()
    return path


def _question(box: QRectF) -> QPainterPath:
    """In the upper two thirds, above the notch."""

    def at(x: float, y: float) -> QPointF:
        return QPointF(box.x() + x * box.width(), box.y() + y * box.height())

    path = QPainterPath(at(0.34, 0.32))
    path.cubicTo(at(0.34, 0.17), at(0.68, 0.17), at(0.66, 0.34))
    path.cubicTo(at(0.64, 0.43), at(0.5, 0.42), at(0.5, 0.52))
    path.moveTo(at(0.5, 0.66))
    path.lineTo(at(0.5, 0.67))
    return path


def _pen(colour: QColor, width: float) -> QPen:
    return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
