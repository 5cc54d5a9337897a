"""Turns a picture file into a QImage no larger than asked: upright, in sRGB, bounded. Safe on any thread."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QSize, QSizeF, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageIOHandler, QImageReader, QTransform

from app.domain.errors import PictureFault, UnreadablePhoto
from app.services.exif_block import exif_block, orientation

MOST_PIXELS = 64_000_000
"""A header may promise anything; a picture that promises more is not decoded."""

_QUARTER_TURNS = {3: 2, 4: 2, 5: 1, 6: 1, 7: 3, 8: 3}
"""Clockwise, for each EXIF orientation."""
_MIRRORED = frozenset({2, 4, 5, 7})
"""Left and right change places after the turn."""


def decode(file: Path, qt_format: str, longest_edge: int) -> QImage:
    """``longest_edge`` in device pixels; a smaller picture stays as it is. Comes in a format that paints quickly.

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
    return _ready_to_paint(_in_srgb(_upright(image, _turn_left_to_us(reader, file))))


def upright_size(file: Path, qt_format: str) -> QSize:
    """The picture's own size in pixels, turned upright; read from its header only. Empty for none."""
    reader = QImageReader(str(file), qt_format.encode())
    size = reader.size()
    by_qt = bool(reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90)
    by_us = _QUARTER_TURNS.get(_turn_left_to_us(reader, file), 0) % 2 == 1
    return size.transposed() if by_qt or by_us else size


def _turn_left_to_us(reader: QImageReader, file: Path) -> int:
    """The EXIF orientation that Qt's reader of this format does not know: today those of PNG and WebP."""
    if reader.supportsOption(QImageIOHandler.ImageOption.ImageTransformation):
        return 1
    with suppress(OSError):
        return orientation(exif_block(file, reader.format().toStdString()))
    return 1


def _upright(image: QImage, turned: int) -> QImage:
    """One step after the other: both at once would bring an alpha channel."""
    if turned in _QUARTER_TURNS:
        image = image.transformed(QTransform().rotate(90 * _QUARTER_TURNS[turned]))
    return image.transformed(QTransform().scale(-1, 1)) if turned in _MIRRORED else image


def _in_srgb(image: QImage) -> QImage:
    """Phones tag their photos with wider colour spaces; shown raw, those look dull."""
    space, srgb = image.colorSpace(), QColorSpace(QColorSpace.NamedColorSpace.SRgb)
    if space.isValid() and space != srgb:
        image.convertToColorSpace(srgb)
    return image


def _ready_to_paint(image: QImage) -> QImage:
    """Any other format would be converted at every paint, on the GUI thread."""
    formats = QImage.Format
    image.convertTo(formats.Format_ARGB32_Premultiplied if image.hasAlphaChannel() else formats.Format_RGB32)
    return image
