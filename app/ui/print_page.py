"""The printed contact sheet: whose it is on top, the thirteen steps in their order, the number of the page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen

from app.domain.photo import PhotoId
from app.domain.sheet_entry import SheetEntry
from app.domain.wording import Translate
from app.ui.palette import LIGHT
from app.ui.print_cell import paint_cell, print_font

UNIT_MM = 0.22
"""One unit of the sheet, in which type is as many units high as it has pixels on the screen."""

_UPRIGHT, _ACROSS = (3, 5), (5, 3)  # columns and rows
_GAP = 6.0
_FOOTER = 20.0
_TITLE, _SENTENCE, _STANDING = 26.0, 18.0, 16.0


@dataclass(frozen=True)
class SheetHead:
    """``title``: session and vehicle; ``sentence`` sums up; ``standing``: since when that is known."""

    title: str
    sentence: str
    standing: str


@dataclass(frozen=True)
class PrintSheet:
    """``paint`` may be called for any paper, as often as a preview asks."""

    head: SheetHead
    entries: Sequence[SheetEntry]
    translate: Translate
    images: Mapping[PhotoId, QImage] = field(default_factory=dict)

    def pages(self, paper: QSizeF) -> int:
        """``paper``: what can be printed on, in any unit."""
        columns, rows = _grid(paper)
        return max(1, -(-len(self.entries) // (columns * rows)))

    def paint(self, painter: QPainter, paper: QRectF, dots_per_inch: float, number: int) -> None:
        """Page ``number`` (from 1) onto ``paper``, in dots."""
        painter.save()
        painter.translate(paper.topLeft())
        scale = UNIT_MM * dots_per_inch / 25.4
        painter.scale(scale, scale)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        page = QRectF(0, 0, paper.width() / scale, paper.height() / scale)
        top = self._paint_head(painter, page)
        self._paint_foot(painter, page, number, self.pages(paper.size()))
        self._paint_cells(painter, page.adjusted(0, top, 0, -_FOOTER), number)
        painter.restore()

    def _paint_head(self, painter: QPainter, page: QRectF) -> float:
        """Where the cells may begin."""
        painter.setPen(QColor(LIGHT.text))
        top = 0.0
        wide = print_font(18, QFont.Weight.Bold)
        painter.setFont(wide)
        title = QFontMetricsF(wide).elidedText(self.head.title, Qt.TextElideMode.ElideRight, page.width())
        painter.drawText(QRectF(0, top, page.width(), _TITLE), Qt.AlignmentFlag.AlignVCenter, title)
        top += _TITLE
        font = print_font(13, QFont.Weight.DemiBold)
        painter.setFont(font)
        flags = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignTop)
        room = QRectF(0, top, page.width(), 2 * _SENTENCE)
        needed = QFontMetricsF(font).boundingRect(room, flags, self.head.sentence)
        painter.drawText(room, flags, self.head.sentence)
        top += min(max(needed.height(), _SENTENCE), 2 * _SENTENCE)
        painter.setFont(print_font(11))
        painter.drawText(QRectF(0, top, page.width(), _STANDING), Qt.AlignmentFlag.AlignVCenter, self.head.standing)
        top += _STANDING + 3
        painter.setPen(QPen(QColor(LIGHT.text), 1))
        painter.drawLine(0, round(top), round(page.width()), round(top))
        return top + 6

    def _paint_foot(self, painter: QPainter, page: QRectF, number: int, pages: int) -> None:
        foot = QRectF(0, page.height() - _FOOTER + 4, page.width(), _FOOTER - 4)
        painter.setFont(print_font(11))
        painter.setPen(QColor(LIGHT.text))
        said = self.translate("Print", "Page {0} of {1}").format(number, pages)
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, said)
        own = self.translate("Print", "Accepted and rejected are PAVE's words; marks and notes are the adjuster's.")
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, own)

    def _paint_cells(self, painter: QPainter, area: QRectF, number: int) -> None:
        columns, rows = _grid(area.size())
        width = (area.width() - (columns - 1) * _GAP) / columns
        height = (area.height() - (rows - 1) * _GAP) / rows
        first = (number - 1) * columns * rows
        for place, entry in enumerate(self.entries[first : first + columns * rows]):
            row, column = divmod(place, columns)
            box = QRectF(column * (width + _GAP), area.y() + row * (height + _GAP), width, height)
            image = self.images.get(entry.photo.id) if entry.photo is not None else None
            paint_cell(painter, box, entry, image, self.translate)


def _grid(paper: QSizeF) -> tuple[int, int]:
    return _UPRIGHT if paper.height() >= paper.width() else _ACROSS
