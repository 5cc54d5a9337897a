"""Two small pages of the report as it would be: its cover, and a page of photos."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPalette, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.export_plan import ExportPlan
from app.domain.sheet_entry import SheetEntry
from app.ui.badges import badge_of, colour_of, paint_badge
from app.ui.palette import LIGHT

_PAGE = QSize(134, 190)  # A4
_GAP, _MARGIN = 12, 9.0
_GRIDS = {1: (1, 1), 2: (1, 2), 4: (2, 2), 6: (2, 3)}  # columns and rows
_ROW = 7.6


class ReportPreview(QWidget):
    """Paper is white whatever the window's colours are. What cannot be read so small is drawn as lines."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._plan = ExportPlan("")
        self._title = ""
        self._entries: Sequence[SheetEntry] = ()
        self._pictures: Sequence[QPixmap | None] = ()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(2 * _PAGE.width() + _GAP + 4, _PAGE.height() + 4)

    def show_session(self, title: str, entries: Sequence[SheetEntry], pictures: Sequence[QPixmap | None]) -> None:
        """``pictures``: the thumbnail of each entry that has a photo, in the same order; None while it is not here."""
        self._title, self._entries, self._pictures = title, entries, pictures
        self.update()

    def show_plan(self, plan: ExportPlan) -> None:
        self._plan = plan
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if not self._plan.report:
            painter.setOpacity(0.35)
        cover = QRectF(QPointF(2, 2), _PAGE.toSizeF())
        photos = cover.translated(_PAGE.width() + _GAP, 0)
        for page in (cover, photos):
            painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
            painter.setBrush(QColor("#ffffff"))
            painter.drawRect(page)
        self._paint_cover(painter, cover.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN))
        self._paint_photos(painter, photos.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN))
        painter.end()

    def _paint_cover(self, painter: QPainter, page: QRectF) -> None:
        font = QFont(painter.font())
        font.setPixelSize(9)
        font.setWeight(QFont.Weight.Bold)
        painter.setFont(font)
        painter.setPen(QColor(LIGHT.text))
        title = QFontMetricsF(font).elidedText(self._title, Qt.TextElideMode.ElideRight, page.width())
        painter.drawText(QRectF(page.x(), page.y(), page.width(), 12), Qt.AlignmentFlag.AlignVCenter, title)
        _line(painter, page.x(), page.y() + 16, page.width() * 0.86)
        _line(painter, page.x(), page.y() + 21, page.width() * 0.6)
        font.setPixelSize(6)
        font.setWeight(QFont.Weight.Normal)
        painter.setFont(font)
        top = page.y() + 32
        for entry in self._entries:
            if top + _ROW > page.bottom():
                break
            self._paint_row(painter, QRectF(page.x(), top, page.width(), _ROW), entry)
            top += _ROW + 1.6

    @staticmethod
    def _paint_row(painter: QPainter, row: QRectF, entry: SheetEntry) -> None:
        badge = badge_of(entry.state)
        shape = QRectF(row.x(), row.y() + 0.8, 6, 6)
        paint_badge(painter, badge, shape, colour_of(badge, LIGHT), QColor("#ffffff"))
        painter.setPen(QColor(LIGHT.text))
        text = f"{entry.number or '+'}  {entry.title}"
        painter.drawText(row.adjusted(10, 0, -40, 0), Qt.AlignmentFlag.AlignVCenter, text)
        _line(painter, row.right() - 34, row.center().y(), 34 if entry.lines else 20)

    def _paint_photos(self, painter: QPainter, page: QRectF) -> None:
        columns, rows = _GRIDS[self._plan.a_page]
        width = (page.width() - (columns - 1) * 6) / columns
        height = (page.height() - (rows - 1) * 6) / rows
        with_photo = [entry for entry in self._entries if entry.photo is not None]
        for place, (entry, picture) in enumerate(zip(with_photo, self._pictures, strict=True)):
            if place == columns * rows:
                break
            row, column = divmod(place, columns)
            box = QRectF(page.x() + column * (width + 6), page.y() + row * (height + 6), width, height)
            self._paint_photo(painter, box, entry, picture)

    def _paint_photo(self, painter: QPainter, box: QRectF, entry: SheetEntry, picture: QPixmap | None) -> None:
        lines = 5 if self._plan.notes else 3
        words = lines * 3.4 + 3
        room = QRectF(box.x(), box.y(), box.width(), min(box.height() - words, box.width() * 9 / 16))
        painter.fillRect(room, QColor(LIGHT.ground))
        if picture is not None:
            size = picture.deviceIndependentSize().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
            where = QRectF(QPointF(), size)
            where.moveCenter(room.center())
            painter.drawPixmap(where, picture, QRectF(picture.rect()))
        badge = badge_of(entry.state)
        shape = QRectF(room.x() + 2, room.bottom() - 10, 8, 8)
        paint_badge(painter, badge, shape, colour_of(badge, LIGHT), QColor("#ffffff"))
        for number in range(lines):
            _line(painter, box.x(), room.bottom() + 4 + number * 3.4, box.width() * (0.5, 0.86, 0.7)[number % 3])


def _line(painter: QPainter, x: float, y: float, width: float) -> None:
    """Of text."""
    painter.fillRect(QRectF(x, y, width, 1.4), QColor(LIGHT.control_line))
