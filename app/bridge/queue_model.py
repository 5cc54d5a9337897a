"""The queue as a table, sorted by any column; by its state: what needs attention first."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from app.bridge.session_queue import SessionQueue
from app.domain.errors import AppError
from app.domain.queued_session import QueuedSession, QueueState
from app.domain.wording import Advice, Translate, marked

_Index = QModelIndex | QPersistentModelIndex
QUEUED_ROLE = Qt.ItemDataRole.UserRole.value + 1


class Column(IntEnum):
    KEY = 0
    STATE = 1
    ACCEPTED = 2
    TO_RETAKE = 3
    MISSING = 4
    PHOTOS = 5
    VEHICLE = 6
    ERROR = 7


_HEADINGS = {
    Column.KEY: marked("Queue", "Session"),
    Column.STATE: marked("Queue", "State"),
    Column.ACCEPTED: marked("Queue", "Accepted"),
    Column.TO_RETAKE: marked("Queue", "To retake"),
    Column.MISSING: marked("Queue", "Missing"),
    Column.VEHICLE: marked("Queue", "Vehicle"),
    Column.PHOTOS: marked("Queue", "Photos"),
    Column.ERROR: marked("Queue", "Trouble"),
}
_STATES = {
    QueueState.WAITING: marked("Queue", "Waiting"),
    QueueState.LOADING: marked("Queue", "Loading"),
    QueueState.PAUSED: marked("Queue", "Paused"),
    QueueState.DONE: marked("Queue", "Done"),
    QueueState.FAILED: marked("Queue", "Failed"),
    QueueState.CANCELLED: marked("Queue", "Cancelled"),
}
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_NUMBERS = (Column.ACCEPTED, Column.TO_RETAKE, Column.MISSING, Column.PHOTOS)


class QueueModel(QAbstractTableModel):
    """Numbers stand empty until the reply is here, and where they are 0 but for the accepted ones.

    Rows that are alike stay in the order of the list, whichever way is up. Qt's own proxy asks Python for each
    comparison: thousands of rows would hold the window up for seconds.
    """

    def __init__(
        self, queue: SessionQueue, explain: Callable[[AppError], Advice], translate: Translate, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._queue, self._explain, self._translate = queue, explain, translate
        self._column, self._down = Column.STATE, False
        self._ranks: list[tuple[Any, ...]] = []
        self._order: list[int] = []
        self._take_list()
        self._bold = QFont()
        self._bold.setWeight(QFont.Weight.DemiBold)
        queue.listed.connect(self._on_listed)
        queue.changed.connect(self._on_changed)
        queue.many_changed.connect(self._on_many_changed)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._translate("Queue", _HEADINGS[Column(section)])
        if role == Qt.ItemDataRole.TextAlignmentRole and section in _NUMBERS:
            return _RIGHT
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._queue.row(self._order[index.row()]), Column(index.column())
        if role == QUEUED_ROLE:
            return row
        if role == Qt.ItemDataRole.TextAlignmentRole and column in _NUMBERS:
            return _RIGHT
        if role == Qt.ItemDataRole.FontRole and _stands_out(row, column):
            return self._bold
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            heading = self._translate("Queue", _HEADINGS[column])
            return f"{heading}: {self._text(row, column)}"
        return None

    def _text(self, row: QueuedSession, column: Column) -> str:
        outcome = row.outcome
        match column:
            case Column.KEY:
                return row.key.text
            case Column.STATE:
                return self._translate("Queue", _STATES[row.state])
            case Column.PHOTOS:
                return self._photos(row)
            case Column.ERROR:
                return self._trouble(row)
            case Column.VEHICLE:
                return outcome.vehicle if outcome is not None else ""
        if outcome is None:
            return ""
        if column is Column.ACCEPTED:
            return self._translate("Queue", "{0} of 13").format(outcome.accepted)
        number = outcome.to_retake if column is Column.TO_RETAKE else outcome.missing
        return str(number) if number else ""

    def _photos(self, row: QueuedSession) -> str:
        if row.outcome is None:
            return ""
        if row.loaded == row.photos:
            return str(row.photos)
        return self._translate("Queue", "{0} of {1}").format(row.loaded, row.photos)

    def _trouble(self, row: QueuedSession) -> str:
        if row.error is not None:
            return self._explain(row.error).title
        return self._translate("StatusLine", "%n photo(s) could not be loaded", row.missed) if row.missed else ""

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._column, self._down = Column(column), order is Qt.SortOrder.DescendingOrder
        self.layoutAboutToBeChanged.emit()
        before, old = self._order, self.persistentIndexList()
        self._take_list()
        place = {number: at for at, number in enumerate(self._order)}
        self.changePersistentIndexList(old, [self.index(place[before[i.row()]], i.column()) for i in old])
        self.layoutChanged.emit()

    def _take_list(self) -> None:
        self._ranks = [_rank(row, self._column) for row in self._queue.rows]
        self._order = self._sorted()

    def _sorted(self) -> list[int]:
        return sorted(range(len(self._ranks)), key=self._ranks.__getitem__, reverse=self._down)

    def _on_listed(self) -> None:
        self.beginResetModel()
        self._take_list()
        self.endResetModel()

    def _on_many_changed(self) -> None:
        self.sort(self._column, Qt.SortOrder.DescendingOrder if self._down else Qt.SortOrder.AscendingOrder)
        if self._order:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._order) - 1, len(Column) - 1))

    def _on_changed(self, number: int) -> None:
        if number >= len(self._order):
            return
        at = self._order.index(number)
        self.dataChanged.emit(self.index(at, 0), self.index(at, len(Column) - 1))
        rank = _rank(self._queue.row(number), self._column)
        if rank != self._ranks[number]:
            self._ranks[number] = rank
            self._move(at, number)

    def _move(self, at: int, number: int) -> None:
        order = self._sorted()
        to = order.index(number)
        if to != at:
            nowhere = QModelIndex()
            self.beginMoveRows(nowhere, at, at, nowhere, to + 1 if to > at else to)
            self._order = order
            self.endMoveRows()


def _stands_out(row: QueuedSession, column: Column) -> bool:
    """What the eye should find first."""
    if column is Column.STATE:
        return row.state is QueueState.FAILED
    if column is Column.TO_RETAKE:
        return row.outcome is not None and row.outcome.to_retake > 0
    return column is Column.MISSING and row.outcome is not None and row.outcome.missing > 0


def _rank(row: QueuedSession, column: Column) -> tuple[Any, ...]:
    """The smaller, the further up: most to retake and most missing first."""
    outcome = row.outcome
    match column:
        case Column.STATE:
            return row.attention
        case Column.KEY:
            return (row.key.text,)
        case Column.VEHICLE:
            name = outcome.vehicle if outcome is not None else ""
            return (not name, name.casefold())
        case Column.PHOTOS:
            return (row.photos == 0, -row.missed, row.photos - row.loaded)
        case Column.ERROR:
            return (row.error is None, not row.missed)
    if outcome is None:
        return (1, 0)
    numbers = {Column.ACCEPTED: outcome.accepted, Column.TO_RETAKE: -outcome.to_retake}
    return (0, numbers.get(column, -outcome.missing))
