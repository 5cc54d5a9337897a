"""The contact sheet: tiles in step order, as large as the room allows."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QMargins,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPaintEvent, QRegion, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from app.bridge.step_filter import StepFilter
from app.bridge.step_list_model import Role
from app.bridge.step_walk import row_of_step
from app.bridge.tile import PictureState, Tile
from app.domain.photo import PhotoId
from app.ui.chosen_size import ChosenSize
from app.ui.picking import Picking
from app.ui.step_tile import StepTile
from app.ui.typed_number import TypedNumber

_REST_MS = 60
_SLACK = QMargins(0, 0, 2, 0)  # QListView wraps one pixel early
STEPS = 13


class StepGrid(QListView):
    """Says what is in view, what is chosen and what shall be tried again; knows nobody who listens."""

    in_view_changed = Signal(list)  # [PhotoId] in view order
    thumbnail_size_changed = Signal(int, float)  # longest edge in device pixels, device pixel ratio
    chosen = Signal(object)  # Step | Extra | UnreadableEntry | None
    photo_opened = Signal(object)  # PhotoId
    retry_asked = Signal(object)  # PhotoId
    menu_asked = Signal(QPoint)  # global
    pick_refused = Signal()  # more tiles than can be compared at once

    def __init__(self, steps: StepFilter, tile: StepTile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tile, self._steps = tile, steps
        self._edge = (0, 0.0)
        self._size = ChosenSize()
        self._room = QSize()
        self._typed = TypedNumber(STEPS)
        self.picking = Picking(self)
        self.picking.refused.connect(self.pick_refused)
        self._put_off = QRegion()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(lambda: self.viewport().update(self._put_off))
        self.setObjectName("step_grid")
        self.setItemDelegate(tile)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._tell_view)
        self.verticalScrollBar().valueChanged.connect(self._moved)
        tile.sizeHintChanged.connect(self._refit)
        self.setModel(steps)
        steps.modelReset.connect(self._refit)
        steps.rowsInserted.connect(self._refit)
        steps.rowsRemoved.connect(self._refit)
        steps.layoutChanged.connect(self._refit)
        steps.dataChanged.connect(self._data_changed)
        steps.modelReset.connect(self.tell_chosen)
        self.selectionModel().currentChanged.connect(steps.hold)
        self.selectionModel().currentChanged.connect(self.tell_chosen)
        self.selectionModel().selectionChanged.connect(lambda *_: self.viewport().update())
        self.doubleClicked.connect(self._on_activated)  # activated() is a single click on some desktops

    def chosen_tile(self) -> Tile | None:
        index = self.currentIndex()
        return index.data(Role.TILE) if index.isValid() else None

    def choose_first(self) -> None:
        if self.model().rowCount():
            first = self.model().index(0, 0)
            self.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def go_to(self, row: int) -> None:
        """It becomes the current tile and the only one that is picked, and comes into view."""
        self.setCurrentIndex(self.model().index(row, 0))

    def selected_photos(self) -> list[PhotoId]:
        """The newest photos of the tiles that are picked, in the order of the sheet; else the current tile's."""
        return self.picking.photos

    @property
    def is_automatic(self) -> bool:
        """Whether the tiles are as large as the room allows for all of them."""
        return self._size.is_automatic

    def larger(self) -> None:
        """The user's size from now on; after the largest one comes the automatic one again."""
        self._resize_tiles(+1)

    def smaller(self) -> None:
        """As ``larger``, downwards."""
        self._resize_tiles(-1)

    def selectionCommand(  # noqa: N802
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        return self.picking.command(index, event)

    def selectAll(self) -> None:  # noqa: N802
        """More than can be compared: nothing happens."""

    def keyboardSearch(self, _text: str) -> None:  # noqa: N802
        """Letters are commands; there is a field for finding."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._refit()
        super().resizeEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.DevicePixelRatioChange:  # on another screen
            self._rest.start()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A few milliseconds at a time: keys and clicks come in between."""
        self._tile.show_choice(self.currentIndex().row(), self.picking.is_several)
        self._tile.begin_pass()
        super().paintEvent(event)
        self._put_off = self._tile.end_pass()
        if not self._put_off.isEmpty():
            self._soon.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        before = self.currentIndex()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_activated(before)
        elif key == Qt.Key.Key_Space and modifiers == Qt.KeyboardModifier.ControlModifier:
            self.picking.toggle(before)
        elif Qt.Key.Key_0 <= key <= Qt.Key.Key_9 and not modifiers:
            self._jump(key - Qt.Key.Key_0)
        else:
            super().keyPressEvent(event)
            if modifiers == Qt.KeyboardModifier.ShiftModifier and self.currentIndex() != before:
                self.picking.extend(before, self.currentIndex())

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        steps, goes_on = self._size.turned(event.angleDelta().y(), event.timestamp())
        by = 1 if steps > 0 else -1
        for _ in range(abs(steps)):
            if not (goes_on and self._size.at_end(by, self._room, self._tile.geometry)):
                self._resize_tiles(by)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        before, index = self.currentIndex(), self.indexAt(event.position().toPoint())
        super().mousePressEvent(event)
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        if index.isValid() and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.picking.toggle(index)
        elif index.isValid() and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.picking.extend(before, index)
        elif not index.isValid():
            self.picking.collapse()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Dragging over tiles picks none of them."""
        if not event.buttons():
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() is not Qt.MouseButton.LeftButton or not index.isValid():
            return
        area = self._tile.retry_area(self.visualRect(index).toRectF())
        tile: Tile = index.data(Role.TILE)
        if tile.photo is not None and tile.may_be_tried_again and area.contains(event.position()):
            self.retry_asked.emit(tile.photo.id)

    def _refit(self) -> None:
        """Tiles grow with the room. Whether a scroll bar is needed is decided here, so that it cannot flicker."""
        tiles = self.model().rowCount()
        room = self.size().shrunkBy(_SLACK)
        geometry = self._size.geometry(room, tiles or STEPS, self._tile.sizes)
        columns = max(1, room.width() // geometry.cell.width())
        fits = -(-tiles // columns) * geometry.cell.height() <= room.height()
        if not fits:
            room.setWidth(room.width() - self.verticalScrollBar().sizeHint().width())
            geometry = self._size.geometry(room, tiles, self._tile.sizes)
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOff if fits else policy.ScrollBarAlwaysOn)
        self._room = room
        rows_in_view = room.height() // geometry.cell.height() + 2
        self._tile.keep_drawings(rows_in_view * max(1, room.width() // geometry.cell.width()))
        if geometry != self._tile.geometry or self.gridSize() != geometry.cell:
            self._tile.set_geometry(geometry)
            self.setGridSize(geometry.cell)
            self.scheduleDelayedItemsLayout()
        self._rest.start(_REST_MS if self._is_sized else 0)

    @property
    def _is_sized(self) -> bool:
        """Whether anybody was told how large thumbnails are to be: until then they wait for it."""
        return self._edge[0] > 0

    def _resize_tiles(self, by: int) -> None:
        if self._size.step(by, self._room, self._tile.geometry):
            self._refit()
            self.executeDelayedItemsLayout()
            self.scrollTo(self.currentIndex())

    def _jump(self, digit: int) -> None:
        number = self._typed.add(digit)
        row = row_of_step(self._steps, number) if number is not None else None
        if row is not None:
            self.go_to(row)

    def _moved(self, _value: int) -> None:
        self._rest.start()

    def _tell_view(self) -> None:
        ratio = self.devicePixelRatioF()
        edge = (round(self._tile.geometry.photo_size.width() * ratio), ratio)
        if edge != self._edge and (self._is_sized or self.isVisible()):  # before, no tile has the size it will have
            self._edge = edge
            self.thumbnail_size_changed.emit(*edge)
        self.in_view_changed.emit(self._photos_in_view())

    def _photos_in_view(self) -> list[PhotoId]:
        view = self.viewport().rect()
        cell = self._tile.geometry.cell
        columns = max(1, view.width() // cell.width())
        top = self.verticalScrollBar().value()
        first = max(0, top // cell.height() * columns)
        last = min(self.model().rowCount(), (top + view.height()) // cell.height() * columns + columns)
        tiles = (self.model().index(row, 0).data(Role.TILE) for row in range(first, last))
        return [tile.photo.id for tile in tiles if tile.photo is not None]

    def _data_changed(self, first: QModelIndex, last: QModelIndex, roles: list[int]) -> None:
        current = self.currentIndex()
        if roles and Role.ROW not in roles:
            return  # what is chosen is the same, it only looks different
        if current.isValid() and first.row() <= current.row() <= last.row():
            self.tell_chosen()

    def tell_chosen(self, *_: QModelIndex) -> None:
        """Emit ``chosen`` for what is current now, None if nothing is."""
        current = self.currentIndex()
        self.chosen.emit(current.data(Role.ROW) if current.isValid() else None)

    def _on_activated(self, index: QModelIndex) -> None:
        tile: Tile | None = index.data(Role.TILE) if index.isValid() else None
        if tile is None or tile.photo is None:
            return
        if tile.may_be_tried_again:
            self.retry_asked.emit(tile.photo.id)
        elif tile.picture in (PictureState.SHOWN, PictureState.FAILED):
            self.photo_opened.emit(tile.photo.id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """By mouse for the tile under it, by key for the chosen one."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            picked = self.selectionModel().isSelected(index)
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index, flags.NoUpdate if picked else flags.ClearAndSelect)
            where = self.visualRect(index).center() if by_key else event.pos()
            self.menu_asked.emit(self.viewport().mapToGlobal(where))
