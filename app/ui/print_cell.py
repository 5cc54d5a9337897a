"""One place of a printed contact sheet: the photo whole, its state as shape, word and frame, and what is said of it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen

from app.bridge.tile import PictureState, Tile, TileKind
from app.domain.sheet_entry import SheetEntry
from app.domain.wording import Translate
from app.ui.badges import badge_of, colour_of, paint_badge
from app.ui.palette import LIGHT
from app.ui.tile_frame import paint_frame

CAPTION = 82.0
_INSET = 5.0  # room for the frame around the picture
_CHIP, _SHAPE = 19.0, 12.0
_TITLE, _LINE = 18.0, 13.5
_LINES = 4


def print_font(pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Without hinting: what is measured here is printed many times as fine."""
    font = QFont()
    font.setPixelSize(pixels)
    font.setWeight(weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def paint_cell(painter: QPainter, box: QRectF, entry: SheetEntry, image: QImage | None, translate: Translate) -> None:
    """In units of the sheet (``app.ui.print_page``)."""
    photo = box.adjusted(_INSET, _INSET, -_INSET, -CAPTION)
    if image is None:
        _paint_absence(painter, photo, entry, translate)
    else:
        _paint_photo(painter, photo, image)
    state = Tile(TileKind.STEP, 0, "", entry.state, None, 1, PictureState.NONE)
    paint_frame(painter, state, photo, LIGHT)
    _paint_chip(painter, photo, entry)
    _paint_words(painter, QRectF(photo.x(), photo.bottom() + 8, photo.width(), CAPTION - 8), entry)


def _paint_photo(painter: QPainter, photo: QRectF, image: QImage) -> None:
    """Never cropped: a dent may sit at the edge."""
    painter.fillRect(photo, QColor(LIGHT.ground))
    size = image.size().toSizeF().scaled(photo.size(), Qt.AspectRatioMode.KeepAspectRatio)
    where = QRectF(QPointF(), size)
    where.moveCenter(photo.center())
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(where, image)


def _paint_absence(painter: QPainter, photo: QRectF, entry: SheetEntry, translate: Translate) -> None:
    painter.fillRect(photo, QColor(LIGHT.window))
    there = entry.photo is not None and entry.photo.url is not None
    words = translate("Print", "The picture could not be loaded") if there else translate("Print", "No picture")
    painter.setFont(print_font(12))
    painter.setPen(QColor(LIGHT.quiet))
    painter.drawText(photo, Qt.AlignmentFlag.AlignCenter, words)


def _paint_chip(painter: QPainter, photo: QRectF, entry: SheetEntry) -> None:
    font = print_font(11, QFont.Weight.Bold)
    word = entry.word.upper()
    width = min(QFontMetricsF(font).horizontalAdvance(word) + _SHAPE + 18, photo.width())
    chip = QRectF(photo.x(), photo.bottom() - _CHIP, width, _CHIP)
    badge = badge_of(entry.state)
    colour, ink = colour_of(badge, LIGHT), QColor(LIGHT.chip_text)
    painter.fillRect(chip, colour)
    paint_badge(painter, badge, QRectF(chip.x() + 5, chip.center().y() - _SHAPE / 2, _SHAPE, _SHAPE), ink, colour)
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(chip.adjusted(_SHAPE + 10, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, word)


def _paint_words(painter: QPainter, box: QRectF, entry: SheetEntry) -> None:
    bold = print_font(13, QFont.Weight.Bold)
    painter.setFont(bold)
    painter.setPen(QPen(QColor(LIGHT.text)))
    title = f"{entry.number or '+'}  {entry.title}"
    title = QFontMetricsF(bold).elidedText(title, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(QRectF(box.x(), box.y(), box.width(), _TITLE), Qt.AlignmentFlag.AlignVCenter, title)
    font = print_font(11)
    painter.setFont(font)
    top = box.y() + _TITLE
    for line in _fitted(entry.lines, QFontMetricsF(font), box.width()):
        painter.drawText(QRectF(box.x(), top, box.width(), _LINE), Qt.AlignmentFlag.AlignVCenter, line)
        top += _LINE


def _fitted(texts: tuple[str, ...], metrics: QFontMetricsF, width: float) -> list[str]:
    """Each text on as many lines as there are left, once every later text has its own."""
    lines: list[str] = []
    for number, text in enumerate(texts):
        later = len(texts) - number - 1
        lines += _wrapped(text, metrics, width, max(1, _LINES - len(lines) - later))
    return lines[:_LINES]


def _wrapped(text: str, metrics: QFontMetricsF, width: float, most: int) -> list[str]:
    lines, words = [""], text.split()
    for number, word in enumerate(words):
        longer = f"{lines[-1]} {word}".strip()
        if metrics.horizontalAdvance(longer) <= width or not lines[-1]:
            lines[-1] = longer
        elif len(lines) < most:
            lines.append(word)
        else:
            lines[-1] = " ".join((lines[-1], *words[number:]))
            break
    return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in lines]
