"""The shapes of the states, as vector paths in a unit square; the word and the colour belong to them."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from app.domain.inspection import StepState
from app.domain.photo import Verdict
from app.ui.palette import Palette


@dataclass(frozen=True)
class Badge:
    """``outline`` is filled in the state's colour, ``glyph`` drawn on it as lines."""

    outline: Callable[[], QPainterPath]
    glyph: Callable[[], QPainterPath]
    colour: str  # a field of Palette


def badge_of(state: StepState) -> Badge:
    return _BADGES[state]


def badge_of_verdict(verdict: Verdict) -> Badge:
    return _BADGES[_SPEAKS_AS[verdict]]


def unreadable_badge() -> Badge:
    return Badge(_page, _question, "trouble")


def changed_badge() -> Badge:
    return Badge(_two_sheets, _exclamation_high, "rejected")


def trouble_badge() -> Badge:
    return Badge(_triangle, _exclamation_low, "trouble")


def colour_of(badge: Badge, palette: Palette) -> QColor:
    return QColor(getattr(palette, badge.colour))


def paint_badge(painter: QPainter, badge: Badge, box: QRectF, fill: QColor, line: QColor) -> None:
    """Both paths scaled into ``box``; sharp at any scale factor."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    painter.scale(box.width(), box.height())
    painter.fillPath(badge.outline(), fill)
    pen = QPen(line, 0.11)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(badge.glyph(), pen)
    painter.restore()


def _two_sheets() -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(QRectF(0.06, 0.02, 0.62, 0.74), 0.08, 0.08)
    path.addRoundedRect(QRectF(0.32, 0.24, 0.62, 0.74), 0.08, 0.08)
    path.setFillRule(Qt.FillRule.WindingFill)
    return path


def _exclamation_high() -> QPainterPath:
    path = QPainterPath(QPointF(0.63, 0.40))
    path.lineTo(0.63, 0.66)
    path.moveTo(0.63, 0.82)
    path.lineTo(0.63, 0.83)
    return path


def _circle() -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(0.0, 0.0, 1.0, 1.0)
    return path


def _polygon(points: list[tuple[float, float]]) -> QPainterPath:
    path = QPainterPath(QPointF(*points[0]))
    for x, y in points[1:]:
        path.lineTo(x, y)
    path.closeSubpath()
    return path


def _octagon() -> QPainterPath:
    turns = (math.pi / 8 + n * math.pi / 4 for n in range(8))
    return _polygon([(0.5 + 0.53 * math.cos(a), 0.5 + 0.53 * math.sin(a)) for a in turns])


def _square() -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(QRectF(0.04, 0.04, 0.92, 0.92), 0.12, 0.12)
    return path


def _keyboard() -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(QRectF(0.0, 0.18, 1.0, 0.64), 0.12, 0.12)
    return path


def _page() -> QPainterPath:
    return _polygon([(0.12, 0.0), (0.66, 0.0), (0.9, 0.24), (0.9, 1.0), (0.12, 1.0)])


def _triangle() -> QPainterPath:
    return _polygon([(0.5, 0.02), (1.0, 0.96), (0.0, 0.96)])


def _strokes(*lines: list[tuple[float, float]]) -> QPainterPath:
    path = QPainterPath()
    for first, *rest in lines:
        path.moveTo(*first)
        for point in rest:
            path.lineTo(*point)
    return path


def _check() -> QPainterPath:
    return _strokes([(0.27, 0.52), (0.44, 0.68), (0.74, 0.34)])


def _cross() -> QPainterPath:
    return _strokes([(0.33, 0.33), (0.67, 0.67)], [(0.67, 0.33), (0.33, 0.67)])


def _dots() -> QPainterPath:
    return _strokes(*([(x, 0.5), (x + 0.01, 0.5)] for x in (0.27, 0.495, 0.72)))


def _exclamation() -> QPainterPath:
    return _strokes([(0.5, 0.24), (0.5, 0.56)], [(0.5, 0.75), (0.5, 0.76)])


def _exclamation_low() -> QPainterPath:
    return _strokes([(0.5, 0.36), (0.5, 0.62)], [(0.5, 0.8), (0.5, 0.81)])


def _clock() -> QPainterPath:
    path = _strokes([(0.5, 0.32), (0.5, 0.52), (0.64, 0.6)])
    path.addEllipse(0.24, 0.24, 0.52, 0.52)
    return path


def _dash() -> QPainterPath:
    return _strokes([(0.3, 0.5), (0.7, 0.5)])


def _keys() -> QPainterPath:
    upper = ([(x, 0.4), (x + 0.01, 0.4)] for x in (0.2, 0.4, 0.6, 0.8))
    return _strokes(*upper, [(0.3, 0.62), (0.7, 0.62)])


def _question() -> QPainterPath:
    path = _strokes([(0.5, 0.8), (0.5, 0.81)])
    path.moveTo(0.36, 0.4)
    path.cubicTo(0.36, 0.2, 0.68, 0.22, 0.66, 0.42)
    path.cubicTo(0.64, 0.54, 0.5, 0.52, 0.5, 0.64)
    return path


_BADGES = {
    StepState.ACCEPTED: Badge(_circle, _check, "accepted"),
    StepState.ACCEPTED_AFTER_RETAKE: Badge(_circle, _check, "retaken"),
    StepState.REJECTED: Badge(_octagon, _cross, "rejected"),
    StepState.PENDING: Badge(_circle, _dots, "neutral"),
    StepState.MISSING_REQUIRED: Badge(_square, _exclamation, "neutral"),
    StepState.NOT_CAPTURED_YET: Badge(_square, _clock, "neutral"),
    StepState.NOT_SUPPLIED: Badge(_square, _dash, "neutral"),
    StepState.TYPED_BY_USER: Badge(_keyboard, _keys, "typed"),
}
_SPEAKS_AS = {
    Verdict.ACCEPTED: StepState.ACCEPTED,
    Verdict.REJECTED: StepState.REJECTED,
    Verdict.PENDING: StepState.PENDING,
}
