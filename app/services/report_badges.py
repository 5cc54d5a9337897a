"""The shapes of the states, as on the screen; told apart without colour. Imported late."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from reportlab.lib.colors import HexColor, white
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.pathobject import PDFPathObject

from app.domain.inspection import StepState
from app.domain.photo import Verdict

_Point = tuple[float, float]


@dataclass(frozen=True)
class Badge:
    """``outline`` is filled, ``strokes`` are drawn on it: points of a unit square, y upwards."""

    outline: Callable[[PDFPathObject], None]
    strokes: tuple[tuple[_Point, ...], ...]
    colour: str


def badge_of(state: StepState) -> Badge:
    return _BADGES[state]


def badge_of_verdict(verdict: Verdict) -> Badge:
    return _BADGES[_SPEAKS_AS[verdict]]


def draw_badge(canvas: Canvas, badge: Badge, x: float, y: float, size: float) -> None:
    """``x``, ``y``: the lower left corner, in points."""
    canvas.saveState()
    canvas.translate(x, y)
    canvas.scale(size, size)
    canvas.setFillColor(HexColor(badge.colour))
    outline = canvas.beginPath()
    badge.outline(outline)
    canvas.drawPath(outline, stroke=0, fill=1)
    canvas.setStrokeColor(white)
    canvas.setLineWidth(0.11)
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    for first, *rest in badge.strokes:
        stroke = canvas.beginPath()
        stroke.moveTo(*first)
        for point in rest:
            stroke.lineTo(*point)
        canvas.drawPath(stroke, stroke=1, fill=0)
    canvas.restoreState()


def _circle(path: PDFPathObject) -> None:
    path.circle(0.5, 0.5, 0.5)


def _octagon(path: PDFPathObject) -> None:
    turns = [math.pi / 8 + n * math.pi / 4 for n in range(8)]
    points = [(0.5 + 0.53 * math.cos(a), 0.5 + 0.53 * math.sin(a)) for a in turns]
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    path.close()


def _square(path: PDFPathObject) -> None:
    path.roundRect(0.04, 0.04, 0.92, 0.92, 0.12)


def _keyboard(path: PDFPathObject) -> None:
    path.roundRect(0.0, 0.18, 1.0, 0.64, 0.12)


def _dots(height: float, *places: float) -> tuple[tuple[_Point, ...], ...]:
    return tuple(((x, height), (x + 0.01, height)) for x in places)


_CHECK = (((0.27, 0.48), (0.44, 0.32), (0.74, 0.66)),)
_CROSS = (((0.33, 0.67), (0.67, 0.33)), ((0.67, 0.67), (0.33, 0.33)))
_EXCLAMATION = (((0.5, 0.76), (0.5, 0.44)), ((0.5, 0.25), (0.5, 0.24)))
_RING = tuple((0.5 + 0.3 * math.cos(n * math.pi / 12), 0.5 + 0.3 * math.sin(n * math.pi / 12)) for n in range(25))
_CLOCK = (((0.5, 0.68), (0.5, 0.48), (0.62, 0.42)), _RING)
_DASH = (((0.3, 0.5), (0.7, 0.5)),)
_KEYS = (*_dots(0.6, 0.2, 0.4, 0.6, 0.8), ((0.3, 0.38), (0.7, 0.38)))
_GREY = "#3a3a3a"
_BADGES = {
    StepState.ACCEPTED: Badge(_circle, _CHECK, "#005f46"),
    StepState.ACCEPTED_AFTER_RETAKE: Badge(_circle, _CHECK, "#0b4f8a"),
    StepState.REJECTED: Badge(_octagon, _CROSS, "#8f2d00"),
    StepState.PENDING: Badge(_circle, _dots(0.5, 0.27, 0.495, 0.72), _GREY),
    StepState.MISSING_REQUIRED: Badge(_square, _EXCLAMATION, _GREY),
    StepState.NOT_CAPTURED_YET: Badge(_square, _CLOCK, _GREY),
    StepState.NOT_SUPPLIED: Badge(_square, _DASH, _GREY),
    StepState.TYPED_BY_USER: Badge(_keyboard, _KEYS, "#5b3a8c"),
}
_SPEAKS_AS = {
    Verdict.ACCEPTED: StepState.ACCEPTED,
    Verdict.REJECTED: StepState.REJECTED,
    Verdict.PENDING: StepState.PENDING,
}
