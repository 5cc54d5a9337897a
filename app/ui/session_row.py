"""How a session looks in a list: key, vehicle, what is open, when, and how far it is."""

from __future__ import annotations

import html
from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from app.bridge.session_list_model import SESSION_ROLE
from app.domain.library_entry import LibraryEntry
from app.domain.wording import Translate
from app.ui.palette import Palette
from app.ui.session_glyphs import GLYPH, paint_changed, paint_folded_corner, paint_pin

_ROW, _LINE = 58, 16
_STEPS = 13
_DOG_EAR = 11.0
_Index = QModelIndex | QPersistentModelIndex


class SessionRow(QStyledItemDelegate):
    """The vehicle has a line of its own once it is known. The bar tells by pattern as well as by colour: accepted is
    solid, to retake dashed, missing an empty outline."""

    def __init__(self, palette: Palette, translate: Translate, when: Callable[[LibraryEntry], str]) -> None:
        super().__init__()
        self.palette_used = palette
        self._translate = translate
        self._when = when

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        sizes = self.palette_used.sizes
        session: LibraryEntry | None = index.data(SESSION_ROLE)
        more = sizes.scaled(_LINE) if session is not None and session.vehicle else 0
        return QSize(150, sizes.padded(_ROW) + more)

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: _Index
    ) -> bool:
        """All of a row that large text or a narrow panel cuts. Not the item's own tip: that would be read out twice."""
        if event.type() is not QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        QToolTip.showText(event.globalPos(), f"<span>{html.escape(str(index.data()))}</span>", view)
        return True

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        session: LibraryEntry = index.data(SESSION_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(4, 2, -4, -2)
        self._paint_ground(painter, option, box)
        if session.judged:
            corner = QRectF(box.right() - _DOG_EAR - 3, box.top() + 3, _DOG_EAR, _DOG_EAR)
            paint_folded_corner(painter, corner, self.palette_used)
        inner = box.adjusted(9, 5, -9, -5)
        self._paint_texts(painter, session, inner)
        self._paint_bar(painter, session, QRectF(inner.x(), inner.bottom() - 4, inner.width(), 4))
        painter.restore()

    def _paint_texts(self, painter: QPainter, session: LibraryEntry, inner: QRectF) -> None:
        palette, sizes = self.palette_used, self.palette_used.sizes
        painter.setFont(_font(painter, sizes.small, bold=True))
        painter.setPen(QColor(palette.text))
        _put(painter, inner.adjusted(0, 0, -_DOG_EAR if session.judged else 0, 0), session.key.text)
        painter.setFont(_font(painter, sizes.tiny))
        line = inner.adjusted(0, sizes.scaled(17), 0, 0)
        if session.vehicle:
            painter.setPen(QColor(palette.text))
            _put(painter, self._paint_glyphs(painter, session, line), session.vehicle)
            line = line.adjusted(0, sizes.scaled(_LINE), 0, 0)
        painter.setPen(QColor(palette.quiet))
        when = self._when(session)
        painter.drawText(line, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight, when)
        line.setRight(line.right() - painter.fontMetrics().horizontalAdvance(when) - 6)
        room = line if session.vehicle else self._paint_glyphs(painter, session, line)
        _put(painter, room, session.words(self._translate))

    def _paint_glyphs(self, painter: QPainter, session: LibraryEntry, line: QRectF) -> QRectF:
        """At the right end of ``line``; returns what room they leave."""
        size, right = self.palette_used.sizes.scaled(GLYPH), line.right()
        for shown, paint in ((session.pinned, paint_pin), (session.changed, paint_changed)):
            if shown:
                paint(painter, QRectF(right - size, line.top() + 1, size, size), self.palette_used)
                right -= size + 2
        return QRectF(line.left(), line.top(), right - line.left(), line.height())

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, box: QRectF) -> None:
        state, palette = option.state, self.palette_used
        current = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        if current or hovered or focused:
            width = palette.ring if focused else 1 if current and palette.high_contrast else 0
            painter.setBrush(QColor(palette.selection if current else palette.window))
            painter.setPen(QPen(QColor(palette.accent), width) if width else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(box, 8, 8)

    def _paint_bar(self, painter: QPainter, session: LibraryEntry, bar: QRectF) -> None:
        palette = self.palette_used
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.ground))
        painter.drawRoundedRect(bar, 2, 2)
        counts = (session.accepted, session.to_retake, session.missing)
        accepted, rejected, missing = (bar.width() * min(count, _STEPS) / _STEPS for count in counts)
        if accepted:
            painter.setBrush(QColor(palette.accepted))
            painter.drawRoundedRect(QRectF(bar.x(), bar.y(), accepted - 1.5, bar.height()), 2, 2)
        if rejected:
            pen = QPen(QColor(palette.rejected), bar.height())
            pen.setDashPattern([0.75, 0.5])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            begin = QPointF(bar.x() + accepted, bar.center().y())
            painter.drawLine(begin, begin + QPointF(rejected - 1.5, 0))
        if missing:
            painter.setPen(QPen(QColor(palette.neutral), 1))
            painter.setBrush(QColor(palette.panel))
            outline = QRectF(bar.x() + accepted + rejected, bar.y(), missing - 1, bar.height())
            painter.drawRect(outline.adjusted(0.5, 0.5, -0.5, -0.5))


def _put(painter: QPainter, box: QRectF, text: str) -> None:
    """At the top of ``box``, cut where its width ends."""
    cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
    painter.drawText(box, Qt.AlignmentFlag.AlignTop, cut)


def _font(painter: QPainter, size: int, bold: bool = False) -> QFont:
    font = QFont(painter.font())
    font.setPixelSize(size)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font
