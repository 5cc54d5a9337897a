"""A round glass over a large photo: the spot beneath the pointer at 1:1, or at twice the zoom if that is near."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QObject, QPointF
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPainterPath, QPen

from app.ui.brightening import brightened
from app.ui.photo_canvas import PhotoCanvas
from app.ui.zoom import Placement, View

_RADIUS = 120.0
_NEAR = 0.75


class Magnifier(QObject):
    """Follows the pointer; in the middle of the view while the pointer is elsewhere."""

    def __init__(self, canvas: PhotoCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._at: QPointF | None = None
        self.on = False
        canvas.setMouseTracking(True)
        canvas.installEventFilter(self)
        canvas.overlays.append(self._paint)

    def show(self, on: bool) -> None:
        self.on = on
        self._canvas.update()

    def scale_needed(self, place: Placement) -> float:
        return 1.0 if place.scale < _NEAR else 2.0 * place.scale

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.MouseMove:
            self._at = cast(QMouseEvent, event).position()
        elif event.type() is QEvent.Type.Leave:
            self._at = None
        else:
            return super().eventFilter(watched, event)
        if self.on:
            self._canvas.update()
        return super().eventFilter(watched, event)

    def _paint(self, painter: QPainter, place: Placement) -> None:
        if not self.on:
            return
        ratio = self._canvas.devicePixelRatioF()
        at = self._at if self._at is not None else self._canvas.rect().center().toPointF()
        glass = QPainterPath()
        glass.addEllipse(at, _RADIUS, _RADIUS)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.save()
        painter.setClipPath(glass)
        painter.drawImage(at - QPointF(_RADIUS, _RADIUS), self._beneath(place.share_at(at * ratio), place, ratio))
        painter.restore()
        for colour, width in (("#101418", 4.0), ("#ffffff", 1.5)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawEllipse(at, _RADIUS, _RADIUS)

    def _beneath(self, held: tuple[float, float], place: Placement, ratio: float) -> QImage:
        """The spot ``held`` in the middle of a square; as bright as the photo around it."""
        large = Placement(place.picture, place.room, View(self.scale_needed(place), held), place.turns)
        edge = round(2 * _RADIUS * ratio)
        seen = QImage(edge, edge, QImage.Format.Format_RGB32)
        seen.fill(QColor("#000000"))
        painter = QPainter(seen)
        there = large.point_of(held)
        painter.translate(round(edge / 2 - there.x()), round(edge / 2 - there.y()))
        self._canvas.paint_picture(painter, large)
        painter.end()
        if self._canvas.brighten:
            seen = brightened(seen)
        seen.setDevicePixelRatio(ratio)
        return seen
