"""Reads a window's place for the next run and puts a window where it was."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from app.domain.window_place import Rect, WindowPlace, clamped


def place_of(window: QWidget, splitters: Sequence[int], sessions_shown: bool, details_shown: bool) -> WindowPlace:
    """Also of a maximized window: where it stands when it is not."""
    frame, inside = window.frameGeometry().topLeft(), window.geometry()
    normal = window.normalGeometry() if window.isMaximized() or window.isFullScreen() else inside
    corner = (normal if normal.isValid() else inside).topLeft() - (inside.topLeft() - frame)
    size = (normal if normal.isValid() else inside).size()
    return WindowPlace(
        corner.x(),
        corner.y(),
        size.width(),
        size.height(),
        window.isMaximized(),
        tuple(splitters),
        sessions_shown,
        details_shown,
    )


def put(window: QWidget, place: WindowPlace) -> bool:
    """Onto the screens that exist; before the window is shown. Some systems place windows themselves.

    Whether it is to be shown maximized. ``Qt``'s own names are not touched here: that alone would cost a start 15 ms.
    """
    there = clamped(place, [_rect(screen.availableGeometry()) for screen in window.screen().virtualSiblings()])
    window.resize(there.width, there.height)
    window.move(there.x, there.y)
    return there.maximized


def _rect(of: QRect) -> Rect:
    return Rect(of.x(), of.y(), of.width(), of.height())
