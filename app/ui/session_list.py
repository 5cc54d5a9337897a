"""The sessions of the library: a list that opens one by click or Enter."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget

from app.bridge.session_list_model import SESSION_ROLE, SessionListModel
from app.domain.session_key import SessionKey
from app.ui.palette import Palette
from app.ui.session_row import SessionRow


class SessionList(QListView):
    session_chosen = Signal(object)  # SessionKey
    menu_asked = Signal(object, QPoint)  # LibraryEntry, where on the screen
    forget_asked = Signal(object)  # SessionKey
    left_upwards = Signal()

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
        self._stood: SessionKey | None = None
        self._most: int | None = None
        self.clicked.connect(self._choose)
        model.modelAboutToBeReset.connect(self._keep_place)
        model.modelReset.connect(self._mark)
        for changed in (model.modelReset, model.rowsInserted, model.dataChanged):
            changed.connect(self._fit)

    def show_open(self, key: SessionKey) -> None:
        """Which of them is on the screen; it stays marked when the list changes."""
        self._open = key
        self._mark_one(key)

    def set_palette(self, palette: Palette) -> None:
        self._row.palette_used = palette
        self.scheduleDelayedItemsLayout()
        self._fit()
        self.viewport().update()

    def show_at_most(self, rows: int) -> None:
        """Exactly as high as its rows, up to so many."""
        self._most = rows
        self._fit()

    def enter_list(self) -> None:
        """The keyboard comes from above."""
        if self.model().rowCount():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.setCurrentIndex(self.model().index(0, 0))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard is always seen to be somewhere, also while no session is open."""
        if not self.currentIndex().isValid() and self.model().rowCount():
            no_choice = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(self.model().index(0, 0), no_choice)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(index)
        elif event.key() == Qt.Key.Key_Delete and index.isValid():
            self.forget_asked.emit(index.data(SESSION_ROLE).key)
        elif event.key() == Qt.Key.Key_Up and index.row() <= 0:
            self.left_upwards.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """At the pointer, or by the keyboard at the row that it is on."""
        by_keyboard = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_keyboard else self.indexAt(event.pos())
        if index.isValid():
            where = self.visualRect(index).center() if by_keyboard else event.pos()
            self.menu_asked.emit(index.data(SESSION_ROLE), self.viewport().mapToGlobal(where))

    def _keep_place(self) -> None:
        """Where the keyboard stands while it is here; else what is open is marked."""
        index = self.currentIndex()
        self._stood = index.data(SESSION_ROLE).key if self.hasFocus() and index.isValid() else None

    def _mark(self) -> None:
        if self._stood is None or not self._mark_one(self._stood):
            self._mark_one(self._open)
        self._stood = None

    def _mark_one(self, key: SessionKey | None) -> bool:
        rows = (self.model().index(row, 0) for row in range(self.model().rowCount()))
        found = (index for index in rows if index.data(SESSION_ROLE).key == key)
        index = next(found, QModelIndex())
        self.setCurrentIndex(index)
        return index.isValid()

    def _fit(self) -> None:
        if self._most is not None:
            rows = min(self.model().rowCount(), self._most)
            self.setFixedHeight(sum(self.sizeHintForRow(row) for row in range(rows)))

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.session_chosen.emit(index.data(SESSION_ROLE).key)
