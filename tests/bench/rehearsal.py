"""The real program on its stage, off-screen, in this very process; notes when each photo is painted."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEventLoop, QModelIndex, QPersistentModelIndex, QSize, Qt, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QStyledItemDelegate, QStyleOptionViewItem

from app.bridge.house import House
from app.bridge.step_list_model import Role
from app.bridge.tile import PictureState
from app.domain.photo import PhotoId
from app.options import parse_options
from app.stage import Stage
from app.ui.main_window import MainWindow
from app.ui.step_tile import StepTile

_Index = QModelIndex | QPersistentModelIndex
_REST_MS, _RESTING_CPU = 150, 0.003


class Rehearsal:
    """``painted``: the moment (``time.perf_counter()``) at which each photo first was on its tile."""

    def __init__(self, arguments: Sequence[str]) -> None:
        options = parse_options(arguments)
        self.application = QApplication([])
        self.painted: dict[PhotoId, float] = {}
        self._loop = QEventLoop()
        self._done: Callable[[], bool] = bool
        self.stage = Stage(self.application, options)
        self.stage.opened.connect(self._loop.quit, Qt.ConnectionType.QueuedConnection)
        self.stage.open(options)
        self._loop.exec()  # until the house stands behind the window
        self._notes = _NotesPhotos(self.window.tile, self._note)
        self.window.grid.setItemDelegate(self._notes)

    @property
    def window(self) -> MainWindow:
        assert self.stage.window is not None
        return self.stage.window

    @property
    def house(self) -> House:
        assert self.stage.house is not None
        return self.stage.house

    def rest(self) -> None:
        """Until the libraries are imported and nothing goes on any more."""
        for _ in range(2):
            used = 1.0
            while used > _RESTING_CPU:
                before = time.process_time()
                QTimer.singleShot(_REST_MS, self._loop.quit)
                self._loop.exec()
                used = time.process_time() - before

    def wait_painted(self, done: Callable[[], bool], seconds: float) -> None:
        """Run the event loop; ``done`` is asked whenever a photo was painted."""
        self._done = done
        give_up = QTimer(singleShot=True, interval=int(seconds * 1000))
        give_up.timeout.connect(self._loop.quit)
        give_up.start()
        self._loop.exec()
        if not done():
            raise TimeoutError(f"{len(self.painted)} photos were painted in {seconds} seconds")

    def leave(self) -> None:
        self.stage.leave()

    def _note(self, photo_id: PhotoId) -> None:
        if photo_id not in self.painted:
            self.painted[photo_id] = time.perf_counter()
            if self._done():
                self._loop.quit()


class _NotesPhotos(QStyledItemDelegate):
    """Paints with the program's own delegate, then says whose picture is on the tile."""

    def __init__(self, tile: StepTile, note: Callable[[PhotoId], None]) -> None:
        super().__init__()
        self._tile = tile
        self._note = note

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return self._tile.sizeHint(option, index)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        self._tile.paint(painter, option, index)
        shown = index.data(Role.TILE)
        if shown.picture is PictureState.SHOWN and shown.photo is not None:
            self._note(shown.photo.id)
