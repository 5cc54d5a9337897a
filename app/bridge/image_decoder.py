"""Turns a picture file into a QImage no larger than asked: upright, in sRGB, bounded. Safe on any thread."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, QSizeF, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageIOHandler, QImageReader

from app.domain.errors import PictureFault, UnreadablePhoto

MOST_PIXELS = 64_000_000
"""A header may promise anything; a picture that promises more is not decoded."""


def decode(file: Path, qt_format: str, longest_edge: int) -> QImage:
    """``longest_edge`` in device pixels; a smaller picture stays as it is.

    The format is given, never guessed, so that no other image plug-in ever sees the bytes. JPEGs are scaled
    while they are decoded. Raises ``UnreadablePhoto``.
    """
    reader = QImageReader(str(file), qt_format.encode())
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid():
        raise UnreadablePhoto(PictureFault.DAMAGED, reader.errorString())
    if size.width() * size.height() > MOST_PIXELS:
        raise UnreadablePhoto(PictureFault.TOO_MANY_PIXELS, f"{size.width()} x {size.height()}")
    if max(size.width(), size.height()) > longest_edge:
        box = QSizeF(longest_edge, longest_edge)
        fitted = size.toSizeF().scaled(box, Qt.AspectRatioMode.KeepAspectRatio)
        reader.setScaledSize(fitted.toSize().expandedTo(QSize(1, 1)))  # rounded: QSize.scaled() would cut
    image = reader.read()
    if image.isNull():
        raise UnreadablePhoto(PictureFault.DAMAGED, reader.errorString())
    return _in_srgb(image)


def upright_size(file: Path, qt_format: str) -> QSize:
    """The picture's own size in pixels, turned upright; read from its header only. Empty for none."""
    reader = QImageReader(str(file), qt_format.encode())
    size = reader.size()
    turned = bool(reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90)
    return size.transposed() if turned else size


def _in_srgb(image: QImage) -> QImage:
    """Phones tag their photos with wider colour spaces; shown raw, those look dull."""
    space, srgb = image.colorSpace(), QColorSpace(QColorSpace.NamedColorSpace.SRgb)
    if space.isValid() and space != srgb:
        image.convertToColorSpace(srgb)
    return image
