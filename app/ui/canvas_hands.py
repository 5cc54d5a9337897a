"""What a hand does to a large photo: wheel, pinch, drag, double-click, arrows with Shift."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGestureEvent, QPinchGesture

from app.ui.photo_canvas import PhotoCanvas

_NOTCH = 120
_PER_NOTCH = 1.25
_PAN_SHARE = 0.15
_PANS = {
    Qt.Key.Key_Left: QPointF(1, 0),
    Qt.Key.Key_Right: QPointF(-1, 0),
    Qt.Key.Key_Up: QPointF(0, 1),
    Qt.Key.Key_Down: QPointF(0, -1),
}


class CanvasHands(QObject):
    """Turns events into views. ``alone``: Shift is held, so in a comparison only this photo moves.

    A wheel zooms at the pointer; two fingers on a pad pan, pinching zooms, as each system reports them.
    """

    moved = Signal(object, bool)  # View, alone
    menu_asked = Signal(QPoint)  # global

    def __init__(self, canvas: PhotoCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._dragged_from: QPointF | None = None
        canvas.installEventFilter(self)
        canvas.grabGesture(Qt.GestureType.PinchGesture)
        canvas.setCursor(Qt.CursorShape.OpenHandCursor)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.Wheel:
            return self._wheel(cast(QWheelEvent, event))
        if kind is QEvent.Type.NativeGesture:
            return self._native(cast(QNativeGestureEvent, event))
        if kind is QEvent.Type.Gesture:
            return self._pinch(cast(QGestureEvent, event))
        if kind is QEvent.Type.KeyPress:
            return self._key(cast(QKeyEvent, event))
        if kind is QEvent.Type.ContextMenu:
            return self._menu(cast(QContextMenuEvent, event))
        if isinstance(event, QMouseEvent):
            return self._mouse(kind, event)
        return super().eventFilter(watched, event)

    def toggle(self, at: QPointF | None = None) -> None:
        """Between fitted and 1:1, at a point in device pixels of the room or its middle."""
        place = self._canvas.placement()
        self._move(place.zoomed(1.0 if place.is_fitted else None, at), False)

    def _wheel(self, event: QWheelEvent) -> bool:
        place = self._canvas.placement()
        alone = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        fingers = event.phase() is not Qt.ScrollPhase.NoScrollPhase and not event.pixelDelta().isNull()
        if fingers and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            by = QPointF(event.pixelDelta()) * self._canvas.devicePixelRatioF()
            self._move(place.panned(by), alone)
            return True
        turned = event.angleDelta().y() or event.angleDelta().x()
        if turned:
            scale = place.scale * _PER_NOTCH ** (turned / _NOTCH)
            self._move(place.zoomed(scale, self._canvas.pixel_at(event.position())), alone)
        return True

    def _native(self, event: QNativeGestureEvent) -> bool:
        if event.gestureType() is not Qt.NativeGestureType.ZoomNativeGesture:
            return False
        place = self._canvas.placement()
        at = self._canvas.pixel_at(event.position())
        self._move(place.zoomed(place.scale * (1 + event.value()), at), False)
        return True

    def _pinch(self, event: QGestureEvent) -> bool:
        pinch = event.gesture(Qt.GestureType.PinchGesture)
        if not isinstance(pinch, QPinchGesture):
            return False
        place = self._canvas.placement()
        middle = self._canvas.mapFromGlobal(pinch.centerPoint().toPoint()).toPointF()
        self._move(place.zoomed(place.scale * pinch.scaleFactor(), self._canvas.pixel_at(middle)), False)
        event.accept(pinch)
        return True

    def _key(self, event: QKeyEvent) -> bool:
        """Shift and an arrow pan; in a comparison Alt beside them moves this photo alone."""
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if not shift or event.key() not in _PANS:
            return False
        room = self._canvas.room()
        way = _PANS[Qt.Key(event.key())]
        by = QPointF(way.x() * room.width() * _PAN_SHARE, way.y() * room.height() * _PAN_SHARE)
        alone = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        self._move(self._canvas.placement().panned(by), alone)
        return True

    def _mouse(self, kind: QEvent.Type, event: QMouseEvent) -> bool:
        left = Qt.MouseButton.LeftButton
        here = self._canvas.pixel_at(event.position())
        if kind is QEvent.Type.MouseButtonDblClick and event.button() is left:
            self._dragged_from = None
            self.toggle(here)
        elif kind is QEvent.Type.MouseButtonPress and event.button() is left:
            self._canvas.setFocus(Qt.FocusReason.MouseFocusReason)
            self._dragged_from = here
            self._canvas.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif kind is QEvent.Type.MouseMove and self._dragged_from is not None and event.buttons() & left:
            alone = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            by, self._dragged_from = here - self._dragged_from, here
            self._move(self._canvas.placement().panned(by), alone)
        elif kind is QEvent.Type.MouseButtonRelease and event.button() is left:
            self._dragged_from = None
            self._canvas.setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            return False
        return True

    def _menu(self, event: QContextMenuEvent) -> bool:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        where = self._canvas.rect().center() if by_key else event.pos()
        self.menu_asked.emit(self._canvas.mapToGlobal(where))
        return True

    def _move(self, view: object, alone: bool) -> None:
        """Whoever listens decides which photos follow. Where no picture is, nothing can be moved."""
        if self._canvas.has_picture:
            self.moved.emit(view, alone)
