"""Thumbnails that outlive the run: found, decoded, made, kept; all of it on a worker."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColorSpace, QImage, QImageWriter

from app.bridge.image_decoder import decode
from app.domain.errors import UnreadablePhoto
from app.domain.photo import Photo

_QUALITY = 85


class KeepsThumbnails(Protocol):
    def thumbnail(self, photo: Photo, longest_edge: int) -> Path | None: ...
    def keep_thumbnail(self, picture: Any, longest_edge: int, jpeg: bytes) -> None: ...


def kept_thumbnail(thumbnails: KeepsThumbnails, photo: Photo, longest_edge: int) -> QImage | None:
    """One made earlier; None when there is none, or it is damaged."""
    file = thumbnails.thumbnail(photo, longest_edge)
    if file is None:
        return None
    try:
        return decode(file, "jpeg", longest_edge)
    except UnreadablePhoto:
        return None


def keep(thumbnails: KeepsThumbnails, picture: object, image: QImage, longest_edge: int) -> None:
    """``image`` as a JPEG for the next time; one with transparent parts is made anew each time."""
    if image.hasAlphaChannel() or image.isNull():
        return
    plain = QImage(image)
    plain.setColorSpace(QColorSpace())  # sRGB by now: its profile would be larger than the picture
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"jpeg"))
    writer.setQuality(_QUALITY)
    if writer.write(plain):
        thumbnails.keep_thumbnail(picture, longest_edge, bytes(content.data()))
