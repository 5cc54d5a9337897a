"""The sessions opened before: a list that opens one by click or Enter."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.bridge.session_list_model import SESSION_ROLE, SessionListModel
from app.domain.recent_session import RecentSession
from app.domain.session_key import SessionKey
from app.domain.wording import Translate
from app.ui.palette import Palette

_ROW = 58
_STEPS = 13
_Index = QModelIndex | QPersistentModelIndex


class SessionList(QListView):
    session_chosen = Signal(object)  # SessionKey

    def __init__(self, model: SessionListModel, row: SessionRow, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self._row = row
        self.setItemDelegate(row)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._open: SessionKey | None = None
        self._most: int | None = None
        self.clicked.connect(self._choose)
        model.modelReset.connect(self._mark_open)
        model.modelReset.connect(self._fit)

    def show_open(self, key: SessionKey) -> None:
        """Which of them is on the screen; it stays marked when the list changes."""
        self._open = key
        self._mark_open()

    def set_palette(self, palette: Palette) -> None:
        self._row.palette_used = palette
        self.scheduleDelayedItemsLayout()
        self._fit()
        self.viewport().update()

    def show_at_most(self, rows: int) -> None:
        """Exactly as high as its rows, up to so many."""
        self._most = rows
        self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard is always seen to be somewhere, also while no session is open."""
        if not self.currentIndex().isValid() and self.model().rowCount():
            no_choice = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(self.model().index(0, 0), no_choice)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _mark_open(self) -> None:
        rows = (self.model().index(row, 0) for row in range(self.model().rowCount()))
        found = (index for index in rows if index.data(SESSION_ROLE).key == self._open)
        self.setCurrentIndex(next(found, QModelIndex()))

    def _fit(self) -> None:
        if self._most is not None:
            rows = min(self.model().rowCount(), self._most)
            self.setFixedHeight(rows * self.sizeHintForRow(0) if rows else 0)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.session_chosen.emit(index.data(SESSION_ROLE).key)


class SessionRow(QStyledItemDelegate):
    """Key, what is open, when, and a bar of accepted and rejected steps (pattern as well as colour)."""

    def __init__(self, palette: Palette, translate: Translate, when: Callable[[RecentSession], str]) -> None:
        super().__init__()
        self.palette_used = palette
        self._translate = translate
        self._when = when

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(150, self.palette_used.sizes.padded(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        session: RecentSession = index.data(SESSION_ROLE)
        palette, sizes = self.palette_used, self.palette_used.sizes
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(4, 2, -4, -2)
        self._paint_ground(painter, option, box)
        inner = box.adjusted(9, 5, -9, -5)
        painter.setFont(_font(painter, sizes.small, bold=True))
        painter.setPen(QColor(palette.text))
        painter.drawText(inner, Qt.AlignmentFlag.AlignTop, session.key.text)
        painter.setFont(_font(painter, sizes.tiny))
        painter.setPen(QColor(palette.quiet))
        second = inner.adjusted(0, sizes.scaled(17), 0, 0)
        when = self._when(session)
        painter.drawText(second, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight, when)
        room = int(second.width() - painter.fontMetrics().horizontalAdvance(when) - 8)
        words = painter.fontMetrics().elidedText(session.words(self._translate), Qt.TextElideMode.ElideRight, room)
        painter.drawText(second, Qt.AlignmentFlag.AlignTop, words)
        self._paint_bar(painter, session, QRectF(inner.x(), inner.bottom() - 4, inner.width(), 4))
        painter.restore()

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

    def _paint_bar(self, painter: QPainter, session: RecentSession, bar: QRectF) -> None:
        palette = self.palette_used
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.ground))
        painter.drawRoundedRect(bar, 2, 2)
        accepted, rejected = (bar.width() * count / _STEPS for count in (session.accepted, session.to_retake))
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


def _font(painter: QPainter, size: int, bold: bool = False) -> QFont:
    font = QFont(painter.font())
    font.setPixelSize(size)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font
