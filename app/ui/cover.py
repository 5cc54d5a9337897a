"""Covers the window with the photos of the session that is being opened, until the session itself is seen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from app.bridge.image_decoder import decode
from app.domain.errors import UnreadablePhoto
from app.domain.first_look import FirstLook


def cover_for(window: QWidget, look: FirstLook, thumbnails: Path) -> QLabel | None:
    """A child of ``window``, which must have the size of ``look``; None when a thumbnail is not there any more."""
    ratio = window.devicePixelRatioF()
    picture = QPixmap(QSize(look.width, look.height) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(QColor(look.ground))
    painter = QPainter(picture)
    try:
        for photo in look.photos:
            place = QRect(photo.x, photo.y, photo.width, photo.height)
            _paint(painter, thumbnails / photo.thumbnail, place, ratio)
    except UnreadablePhoto:
        return None
    finally:
        painter.end()
    cover = QLabel(window)
    cover.setPixmap(picture)
    cover.resize(look.width, look.height)
    return cover


def _paint(painter: QPainter, file: Path, place: QRect, ratio: float) -> None:
    image = decode(file, "jpeg", round(max(place.width(), place.height()) * ratio))
    image.setDevicePixelRatio(ratio)
    size = image.deviceIndependentSize().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
    corner = place.toRectF().center() - QPointF(size.width() / 2, size.height() / 2)
    painter.drawImage(QPointF(round(corner.x()), round(corner.y())), image)
