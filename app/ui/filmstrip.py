"""All steps in a row beneath a large photo, with the same badges as on the contact sheet."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QMargins, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.bridge.step_filter import StepFilter
from app.bridge.step_list_model import Role
from app.bridge.tile import Tile
from app.domain.wording import Translate
from app.ui.badges import badge_of, colour_of, paint_badge, unreadable_badge
from app.ui.palette import Palette

_THUMB = QSize(92, 52)
_CELL = QSize(104, 68)
_ABOVE = 8
_BADGE = 16.0
_MOST_KEPT = 400
_LARGEST_NUMBER = 16  # more would hide too much of so small a picture
_Index = QModelIndex | QPersistentModelIndex


class Filmstrip(QListView):
    """Shares the sheet's choice: what is chosen here is chosen there."""

    def __init__(self, steps: StepFilter, chosen: QItemSelectionModel, palette: Palette, translate: Translate) -> None:
        super().__init__()
        self._frames = _Frames(palette)
        self.setObjectName("filmstrip")
        self.setAccessibleName(translate("Loupe", "All steps"))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # a click leaves the keyboard with the photo
        self.setItemDelegate(self._frames)
        self.setModel(steps)
        own = self.selectionModel()
        self.setSelectionModel(chosen)
        own.deleteLater()
        self.setFixedHeight(_CELL.height() + 2 * _ABOVE)
        steps.rowsInserted.connect(self._centre)
        steps.rowsRemoved.connect(self._centre)
        steps.layoutChanged.connect(self._centre)
        steps.modelReset.connect(self._centre)

    def set_palette(self, palette: Palette) -> None:
        self._frames.palette_used = palette
        self.viewport().update()

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type]  # QShowEvent; nothing of it is read
        self._centre()
        self.scrollTo(self.currentIndex())

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]  # QResizeEvent; nothing of it is read
        self._centre()
        self.scrollTo(self.currentIndex())

    def _centre(self, *_: object) -> None:
        """A short row stands in the middle, as on a light table; under a long one there is room for the scroll bar."""
        spare = self.width() - self.model().rowCount() * _CELL.width()
        bar = self.horizontalScrollBar().sizeHint().height() if spare < 0 else 0
        margins = QMargins(max(0, spare) // 2, max(0, min(_ABOVE, 2 * _ABOVE - bar)), 0, 0)
        if self.viewportMargins() != margins:
            self.setViewportMargins(margins)


class _Frames(QStyledItemDelegate):
    """Small pictures are scaled once and kept."""

    def __init__(self, palette: Palette) -> None:
        super().__init__()
        self.palette_used = palette
        self._small: dict[tuple[int, float], QPixmap] = {}

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return _CELL

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        tile: Tile = index.data(Role.TILE)
        palette = self.palette_used
        photo = QRectF(QPointF(0, 0), _THUMB)
        photo.moveCenter(option.rect.toRectF().center())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QPainterPath()
        frame.addRoundedRect(photo, 5, 5)
        painter.fillPath(frame, QColor(palette.ground))
        if tile.pixmap is not None:
            painter.setClipPath(frame)
            small = self._reduced(tile.pixmap, painter.device().devicePixelRatioF())
            size = small.deviceIndependentSize()
            painter.drawPixmap(photo.center() - QPointF(size.width() / 2, size.height() / 2), small)
            painter.setClipping(False)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(QColor(palette.accent), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(photo.adjusted(-2.5, -2.5, 2.5, 2.5), 6, 6)
        self._paint_badge(painter, tile, photo)
        self._paint_number(painter, tile, photo)
        painter.restore()

    def _paint_badge(self, painter: QPainter, tile: Tile, photo: QRectF) -> None:
        badge = badge_of(tile.state) if tile.state is not None else unreadable_badge()
        box = QRectF(photo.right() - _BADGE - 3, photo.top() + 3, _BADGE, _BADGE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.palette_used.panel))
        painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), 5, 5)
        paint_badge(painter, badge, box, colour_of(badge, self.palette_used), QColor(self.palette_used.chip_text))

    def _paint_number(self, painter: QPainter, tile: Tile, photo: QRectF) -> None:
        font = QFont(painter.font())
        font.setPixelSize(min(self.palette_used.sizes.tiny, _LARGEST_NUMBER))
        font.setWeight(QFont.Weight.Bold)
        painter.setFont(font)
        text = str(tile.number) if tile.number else "+"
        box = QRectF(0, 0, painter.fontMetrics().horizontalAdvance(text) + 8, painter.fontMetrics().height())
        box.moveBottomLeft(photo.bottomLeft() + QPointF(2, -2))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.palette_used.panel))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(QColor(self.palette_used.text))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _reduced(self, pixmap: QPixmap, ratio: float) -> QPixmap:
        known = (pixmap.cacheKey(), ratio)
        if known not in self._small:
            if len(self._small) > _MOST_KEPT:
                self._small.clear()
            small = pixmap.scaled(
                _THUMB * ratio, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            small.setDevicePixelRatio(ratio)
            self._small[known] = small
        return self._small[known]
