"""The queue as a table; the proxy sorts it, what needs attention first."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtGui import QFont

from app.bridge.session_queue import SessionQueue
from app.domain.errors import AppError
from app.domain.queued_session import QueuedSession, QueueState
from app.domain.wording import Advice, Translate, marked

_Index = QModelIndex | QPersistentModelIndex
QUEUED_ROLE = Qt.ItemDataRole.UserRole.value + 1
SORT_ROLE = Qt.ItemDataRole.UserRole.value + 2


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
    """Numbers stand empty until the reply is here, and where they are 0 but for the accepted ones."""

    def __init__(
        self, queue: SessionQueue, explain: Callable[[AppError], Advice], translate: Translate, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._queue, self._explain, self._translate = queue, explain, translate
        self._count = len(queue)
        self._bold = QFont()
        self._bold.setWeight(QFont.Weight.DemiBold)
        queue.listed.connect(self._on_listed)
        queue.changed.connect(self._on_changed)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self._count

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
        row, column = self._queue.row(index.row()), Column(index.column())
        if role == QUEUED_ROLE:
            return row
        if role == SORT_ROLE:
            return _rank(row, column)
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

    def _on_listed(self) -> None:
        self.beginResetModel()
        self._count = len(self._queue)
        self.endResetModel()

    def _on_changed(self, number: int) -> None:
        if number < self._count:
            self.dataChanged.emit(self.index(number, 0), self.index(number, len(Column) - 1))


class QueueOrder(QSortFilterProxyModel):
    """Rows that are alike stay in the order of the list, whichever way is up."""

    def __init__(self, model: QueueModel, parent: QObject) -> None:
        super().__init__(parent)
        self.setSourceModel(model)
        self.setDynamicSortFilter(True)

    def lessThan(self, left: _Index, right: _Index) -> bool:
        return bool(left.data(SORT_ROLE) < right.data(SORT_ROLE))


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
