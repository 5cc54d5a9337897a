"""Where the parts of a tile lie, from its width alone."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize

from app.ui.palette import SIZES, Sizes

GAP = 12
PAD = 8
_STRIP = 6
NARROWEST, WIDEST = 132, 420  # at a text size of 100 %
_COMFORTABLE = 156


@dataclass(frozen=True)
class TileGeometry:
    """``width`` of the card in device-independent pixels; a cell of the grid is the card and its gap.

    ``sizes``: of the text beneath the picture.
    """

    width: int
    sizes: Sizes = SIZES

    @property
    def photo_size(self) -> QSize:
        """16:9, what PAVE's capture produces; other shapes are letterboxed inside. Rounded, as pictures are decoded."""
        inner = self.width - 2 * PAD
        return QSize(inner, round(inner * 9 / 16))

    @property
    def height(self) -> int:
        return PAD + self.photo_size.height() + _STRIP + self.sizes.line + self.sizes.two_lines + PAD

    @property
    def cell(self) -> QSize:
        return QSize(self.width + GAP, self.height + GAP)

    def card(self, cell: QRect) -> QRectF:
        inset = GAP // 2
        return QRectF(cell.x() + inset, cell.y() + inset, self.width, self.height)

    def photo(self, card: QRectF) -> QRectF:
        """Not rounded: at 125 % the screen has pixels between whole numbers."""
        inner = self.photo_size.width()
        return QRectF(card.x() + PAD, card.y() + PAD, inner, inner * 9 / 16)

    def strip(self, card: QRectF) -> QRectF:
        photo = self.photo(card)
        return QRectF(photo.bottomLeft(), self.title(card).topRight())

    def title(self, card: QRectF) -> QRectF:
        size = self.photo_size
        return QRectF(card.x() + PAD, card.y() + PAD + size.height() + _STRIP, size.width(), self.sizes.line)

    def reason(self, card: QRectF) -> QRectF:
        title = self.title(card)
        return QRectF(title.x(), title.bottom(), title.width(), self.sizes.two_lines)


def fitting(room: QSize, tiles: int, sizes: Sizes = SIZES) -> TileGeometry:
    """The widest tile at which all of them are seen at once; else a comfortable one, no higher than the room,
    and the sheet scrolls."""
    narrowest = sizes.scaled(NARROWEST)
    most = min(max(tiles, 1), max(1, room.width() // (narrowest + GAP)))  # more columns would be too narrow
    best = max(_widest(room, tiles, columns, sizes) for columns in range(1, most + 1))
    if best >= narrowest:
        return TileGeometry(min(best, max(WIDEST, narrowest)), sizes)
    columns = max(1, room.width() // (max(_COMFORTABLE, narrowest) + GAP))
    return TileGeometry(max(narrowest, _widest(room, columns, columns, sizes)), sizes)


def _widest(room: QSize, tiles: int, columns: int, sizes: Sizes) -> int:
    """What ``columns`` columns leave for one tile, by width and by height."""
    rows = -(-tiles // columns)
    tallest_photo = room.height() // max(rows, 1) - GAP - TileGeometry(2 * PAD, sizes).height
    return min(room.width() // columns - GAP, tallest_photo * 16 // 9 + 2 * PAD)
