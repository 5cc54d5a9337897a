"""A tile's card, and how it tells that it is the current one or picked with others."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from app.ui.palette import Palette

_RADIUS = 10.0
_TICK = 16.0
_BEYOND = 4.0  # how far the tick stands out of the card, so that it covers less of the text


@dataclass(frozen=True)
class Choice:
    """``current``: keys act on it. ``focused``: and the sheet has the keyboard. ``picked``: one of several."""

    current: bool = False
    focused: bool = False
    picked: bool = False


def paint_card(painter: QPainter, card: QRectF, choice: Choice, palette: Palette) -> None:
    """The current one has a thick border; those that are picked have a tick."""
    width = palette.ring + 1.5 if choice.focused else palette.ring if choice.current else 1.0
    accent = choice.current or choice.picked
    painter.setPen(QPen(QColor(palette.accent if accent else palette.line), width))
    chosen = choice.picked or (choice.current and choice.focused)
    painter.setBrush(QColor(palette.selection if chosen else palette.panel))
    inset = width / 2
    painter.drawRoundedRect(card.adjusted(inset, inset, -inset, -inset), _RADIUS, _RADIUS)


def paint_tick(painter: QPainter, card: QRectF, palette: Palette) -> None:
    """At the card's lower right corner."""
    corner = card.bottomRight() + QPointF(_BEYOND - _TICK, _BEYOND - _TICK)
    box = QRectF(corner.x(), corner.y(), _TICK, _TICK)
    painter.setPen(QPen(QColor(palette.panel), 1.5))
    painter.setBrush(QColor(palette.accent))
    painter.drawEllipse(box)
    pen = QPen(QColor(palette.accent_text), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    shares = ((0.28, 0.52), (0.44, 0.68), (0.74, 0.36))
    painter.drawPolyline(QPolygonF([box.topLeft() + QPointF(x * _TICK, y * _TICK) for x, y in shares]))
