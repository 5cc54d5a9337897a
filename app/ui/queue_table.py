"""The sessions of the list as a table: Enter opens one, a heading sorts."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

from app.bridge.queue_model import QUEUED_ROLE, Column, QueueModel
from app.domain.wording import Translate

_WIDTHS = {  # in widths of an x, at least
    Column.KEY: 19,
    Column.STATE: 11,
    Column.ACCEPTED: 10,
    Column.TO_RETAKE: 8,
    Column.MISSING: 8,
    Column.PHOTOS: 10,
    Column.VEHICLE: 26,
}


class QueueTable(QTableView):
    session_chosen = Signal(object)  # SessionKey
    chosen_changed = Signal()

    def __init__(self, model: QueueModel, translate: Translate) -> None:
        super().__init__()
        self.setModel(model)
        self.setAccessibleName(translate("Queue", "Sessions of the list"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSortingEnabled(True)
        self.sort_by(Column.STATE)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsMovable(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setStretchLastSection(True)
        self.doubleClicked.connect(self._open)
        self.selectionModel().currentRowChanged.connect(self._on_current)

    def sort_by(self, column: Column) -> None:
        self.sortByColumn(column, Qt.SortOrder.AscendingOrder)

    def choose_first(self) -> None:
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.setCurrentIndex(self.model().index(0, 0))
            self.scrollToTop()

    def open_chosen(self) -> None:
        self._open(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_chosen()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_columns()

    def fit_columns(self) -> None:
        """As wide as the text asks for; what room is left goes to the trouble at the end."""
        unit = self.fontMetrics().horizontalAdvance("x")
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 10)
        for column, width in _WIDTHS.items():
            wanted = max(width * unit, self.horizontalHeader().sectionSizeHint(column))
            self.horizontalHeader().resizeSection(column, wanted)

    def show_vehicles(self, known: bool) -> None:
        """The column is not there while no vehicle is known."""
        self.setColumnHidden(Column.VEHICLE, not known)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.session_chosen.emit(index.data(QUEUED_ROLE).key)

    def _on_current(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self.chosen_changed.emit()
