"""Covers the window with the photos of the session that is being opened, until the session itself is seen.

``Qt``'s own names and the program's decoder stay out of here: they alone would cost a start 18 ms.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QColor, QImageReader, QPainter, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from app.domain.first_look import FirstLook, PlacedPhoto

_LARGEST = 2000  # pixels; no thumbnail of ours is


def cover_for(window: QWidget, look: FirstLook, thumbnails: Path) -> QLabel | None:
    """A child of ``window``, which must have the size of ``look``; None when a thumbnail is not there any more."""
    ratio = window.devicePixelRatioF()
    picture = QPixmap(QSize(look.width, look.height) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(QColor(look.ground))
    painter = QPainter(picture)
    painted = all(_paint(painter, thumbnails / photo.thumbnail, photo, ratio) for photo in look.photos)
    painter.end()
    if not painted:
        return None
    cover = QLabel(window)
    cover.setPixmap(picture)
    cover.resize(look.width, look.height)
    return cover


def _paint(painter: QPainter, file: Path, place: PlacedPhoto, ratio: float) -> bool:
    """In the middle of its place, as large as it can be in it. Thumbnails are sRGB without a profile, and upright."""
    if not file.exists():  # a larger one is there in its place
        file = next(file.parent.glob(f"{file.name.partition('-')[0]}-*.jpg"), file)
    reader = QImageReader(str(file), b"jpeg")
    size = reader.size()
    if not 0 < max(size.width(), size.height()) <= _LARGEST:
        return False
    room = QSize(round(place.width * ratio), round(place.height * ratio))
    scale = min(room.width() / size.width(), room.height() / size.height())
    fitted = QSize(max(1, round(size.width() * scale)), max(1, round(size.height() * scale)))
    if fitted != size:
        reader.setScaledSize(fitted)
    image = reader.read()
    if image.isNull():
        return False
    image.setDevicePixelRatio(ratio)
    left, top = (room.width() - fitted.width()) / ratio / 2, (room.height() - fitted.height()) / ratio / 2
    painter.drawImage(QPoint(round(place.x + left), round(place.y + top)), image)
    return True
