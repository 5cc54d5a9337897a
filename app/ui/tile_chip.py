"""The verdict on its opaque chip: shape, word and colour, drawn once per state and scale."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPixmap

from app.bridge.tile import Tile
from app.domain.wording import Translate
from app.ui.badges import Badge, badge_of, changed_badge, colour_of, paint_badge, unreadable_badge
from app.ui.palette import Palette
from app.ui.tile_texts import chip_word

_RADIUS = 6.0
_LEAST = 0.85  # of its usual size, before a word is cut


class Chips:
    """Pixmaps of chips, kept as long as palette and language stay."""

    def __init__(self, translate: Translate) -> None:
        self._translate = translate
        self._drawn: dict[tuple[str, str, float, int], QPixmap] = {}

    def of(self, tile: Tile, palette: Palette, ratio: float, widest: int, font: QFont) -> QPixmap:
        word = chip_word(tile, self._translate)
        badge = badge_of(tile.state) if tile.state is not None else unreadable_badge()
        return self._chip(word, badge, palette, ratio, widest, font)

    def changed(self, palette: Palette, ratio: float, widest: int, font: QFont) -> QPixmap:
        """For the picture's upper corner: the server sends other bytes than it did."""
        word = self._translate("Tile", "Changed").upper()
        return self._chip(word, changed_badge(), palette, ratio, widest, font, at_top=True)

    def _chip(
        self, word: str, badge: Badge, palette: Palette, ratio: float, widest: int, font: QFont, at_top: bool = False
    ) -> QPixmap:
        known = (word, badge.colour, ratio, widest)
        if known not in self._drawn:
            self._drawn[known] = _draw(word, badge, palette, ratio, widest, font, at_top)
        return self._drawn[known]


def _draw(word: str, badge: Badge, palette: Palette, ratio: float, widest: int, font: QFont, at_top: bool) -> QPixmap:
    sizes = palette.sizes
    height, shape, around = sizes.chip, float(sizes.scaled(12)), sizes.scaled(18)
    face = QFont(font)
    face.setWeight(QFont.Weight.Bold)
    text, wide = _fitted(word, face, sizes.chip_text, widest - shape - around)
    width = min(widest, int(shape + around + wide))
    pixmap = QPixmap(QSize(width, height) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour, ink = colour_of(badge, palette), QColor(palette.chip_text)
    if at_top:
        painter.save()
        painter.translate(0, height)
        painter.scale(1, -1)
    painter.fillPath(_one_round_corner(QRectF(0, 0, width, height)), colour)
    if at_top:
        painter.restore()
    paint_badge(painter, badge, QRectF(sizes.scaled(5), (height - shape) / 2, shape, shape), ink, colour)
    painter.setFont(face)
    painter.setPen(ink)
    painter.drawText(QRectF(shape + sizes.scaled(10), 0, width, height), Qt.AlignmentFlag.AlignVCenter, text)
    painter.end()
    return pixmap


def _fitted(word: str, face: QFont, size: int, room: float) -> tuple[str, float]:
    """Better the word whole than its addition cut, and a little smaller than cut; sets ``face``'s size."""
    face.setPixelSize(size)
    if QFontMetricsF(face).horizontalAdvance(word) > room:
        word = word.partition(" (")[0]
    while (wide := QFontMetricsF(face).horizontalAdvance(word)) > room and face.pixelSize() - 1 >= size * _LEAST:
        face.setPixelSize(face.pixelSize() - 1)
    if wide <= room:
        return word, wide
    text = QFontMetricsF(face).elidedText(word, Qt.TextElideMode.ElideRight, room)
    return text, QFontMetricsF(face).horizontalAdvance(text)


def _one_round_corner(box: QRectF) -> QPainterPath:
    """The chip sits in the picture's lower left corner; only its free corner is round."""
    path = QPainterPath()
    path.moveTo(box.bottomLeft())
    path.lineTo(box.topLeft())
    path.lineTo(box.right() - _RADIUS, box.top())
    path.quadTo(box.right(), box.top(), box.right(), box.top() + _RADIUS)
    path.lineTo(box.bottomRight())
    path.closeSubpath()
    return path
