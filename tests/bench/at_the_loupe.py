"""The real program with a session of photos, its loupe entered, zoomed and left by real keys."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.bridge.step_list_model import Role
from app.domain.photo import Photo, PhotoId
from app.domain.session_key import SessionKey
from app.ui.loupe import Loupe
from tests.bench.rehearsal import Rehearsal
from tests.bench.sessions import KEY

Key = Qt.Key
_SIZE = (1600, 1000)
_LONGEST_MS = 60_000


@dataclass(frozen=True)
class Spent:
    """In seconds; ``cpu`` of all threads of this process, ``gui`` of this thread alone."""

    wall: float
    cpu: float
    gui: float

    @classmethod
    def now(cls) -> Spent:
        return cls(time.perf_counter(), time.process_time(), time.thread_time())

    def since(self, began: Spent) -> Spent:
        return Spent(self.wall - began.wall, self.cpu - began.cpu, self.gui - began.gui)


class AtTheLoupe:
    """The contact sheet stands, every thumbnail is there, and nothing goes on any more."""

    def __init__(self, server: str, data: str) -> None:
        self.program = Rehearsal(["--data-dir", data, "--server", server])
        self.program.rest()
        self.window, self.house = self.program.window, self.program.house
        self.window.resize(*_SIZE)
        self.window.activateWindow()
        self._loop = QEventLoop()
        self.house.sheet.finished.connect(self._loop.quit)
        self.window.open(SessionKey(KEY))
        while self.house.session.inspection is None or self.house.sheet.loading:
            self._wait()
        self.program.rest()

    @property
    def loupe(self) -> Loupe:
        return self.window.look.loupe

    def photos(self) -> list[Photo]:
        """One a tile, in the order of the sheet."""
        model = self.house.shown_steps
        return [model.index(row, 0).data(Role.TILE).photo for row in range(model.rowCount())]

    def choose(self, row: int) -> None:
        """The loupe is left; this tile is chosen in the sheet."""
        if self.loupe.isVisible():
            self.press(Key.Key_Escape)
        self.window.grid.setCurrentIndex(self.window.grid.model().index(row, 0))
        self.window.grid.setFocus()
        self.program.rest()

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key)

    def until_sharp(self, key: Qt.Key, photo: Photo) -> Spent:
        """From the key until ``photo`` has been painted with all the pixels that its zoom can show."""
        ends: list[Spent] = []

        def note(seen: PhotoId) -> None:
            if seen == photo.id and not ends:
                ends.append(Spent.now())
                self._loop.quit()

        self.loupe.seen.connect(note)
        began = Spent.now()
        self.press(key)
        if not ends:
            self._wait()
        self.loupe.seen.disconnect(note)
        if not ends:
            raise TimeoutError(f"{photo.id} was never sharp")
        return ends[0].since(began)

    def decoded(self, photo: Photo) -> list[int]:
        """The longest edge, in pixels, of each size of it that is kept."""
        return [max(picture.image.size().toTuple()) for picture in self.house.large.pictures(photo)]

    def leave(self) -> None:
        self.program.leave()

    def _wait(self) -> None:
        give_up = QTimer(singleShot=True, interval=_LONGEST_MS)
        give_up.timeout.connect(self._loop.quit)
        give_up.start()
        self._loop.exec()


def file_of(photo: Photo, pictures: Path) -> Path:
    return pictures / (photo.url or "").rpartition("/")[2]
