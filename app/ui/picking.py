"""Up to four tiles of the sheet picked to be compared; one of all tiles is the current one all the while."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QInputEvent, QMouseEvent
from PySide6.QtWidgets import QListView

from app.bridge.step_list_model import Role
from app.domain.photo import PhotoId

MOST = 4
_Index = QModelIndex | QPersistentModelIndex
_Flag = QItemSelectionModel.SelectionFlag
_ADDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class Picking(QObject):
    """Ctrl adds and takes away, Shift reaches from where it began, anything else comes back to one tile."""

    refused = Signal()  # more than can be compared at once

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._anchor = QPersistentModelIndex()

    @property
    def rows(self) -> list[int]:
        return sorted(index.row() for index in self._selection.selectedIndexes())

    @property
    def is_several(self) -> bool:
        """Whether what is picked is anything else than the current tile alone."""
        rows = self.rows
        return len(rows) > 1 or (len(rows) == 1 and rows[0] != self._view.currentIndex().row())

    @property
    def photos(self) -> list[PhotoId]:
        """Newest photos in the order of the sheet; the current tile's where no other is picked."""
        rows = self.rows or [self._view.currentIndex().row()]
        found = (self._photo(self._view.model().index(row, 0)) for row in rows if row >= 0)
        return [photo for photo in found if photo is not None]

    def command(self, index: _Index, event: QEvent | None) -> QItemSelectionModel.SelectionFlag:
        """What Qt shall do to the selection; what is added or taken away is done here."""
        if not index.isValid() or (event is not None and not self._begins_anew(index, event)):
            return _Flag.NoUpdate
        if event is not None:  # else Qt only asks
            self._anchor = QPersistentModelIndex(index)
        return _Flag.ClearAndSelect

    def toggle(self, index: QModelIndex) -> None:
        picked = self._selection.isSelected(index)
        if not picked and self._photo(index) is None:
            return  # there is nothing to compare
        self._anchor = QPersistentModelIndex(index)
        if picked:
            self._selection.select(index, _Flag.Deselect)
        elif len(self.rows) < MOST:
            self._selection.select(index, _Flag.Select)
        else:
            self.refused.emit()

    def extend(self, before: QModelIndex, to: QModelIndex) -> None:
        """From where picking began, or from ``before``, through the reading order to ``to``."""
        if not self._anchor.isValid() or self._anchor.row() not in self.rows:
            self._anchor = QPersistentModelIndex(before)
        start, end = self._anchor.row(), to.row()
        step = 1 if end >= start else -1
        model = self._view.model()
        reached = (model.index(row, 0) for row in range(start, end + step, step))
        comparable = [index for index in reached if self._photo(index) is not None]
        picked = QItemSelection()
        for index in comparable[:MOST]:
            picked.select(index, index)
        self._selection.select(picked, _Flag.ClearAndSelect)
        if len(comparable) > MOST:
            self.refused.emit()

    def collapse(self) -> bool:
        """Back to the current tile; whether there was more."""
        several = self.is_several
        current = self._view.currentIndex()
        if several and current.isValid():
            self._selection.select(current, _Flag.ClearAndSelect)
        return several

    @property
    def _selection(self) -> QItemSelectionModel:
        return self._view.selectionModel()

    def _begins_anew(self, index: _Index, event: QEvent) -> bool:
        if not isinstance(event, QInputEvent) or event.modifiers() & _ADDING:
            return False
        if event.type() is QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            right = event.button() is Qt.MouseButton.RightButton
            return not (right and index.row() in self.rows)
        return event.type() is QEvent.Type.KeyPress

    @staticmethod
    def _photo(index: QModelIndex) -> PhotoId | None:
        tile = index.data(Role.TILE)
        return tile.photo.id if tile is not None and tile.photo is not None else None
