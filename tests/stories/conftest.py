"""Who the stories are about: an adjuster at the window, with a keyboard, a mouse and two eyes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app import stage
from app.bridge.cycle_collector import CycleCollector
from app.bridge.house import House
from app.bridge.step_list_model import Role
from app.bridge.tile import PictureState, Tile
from app.domain.settings import Theme
from app.services.demo_server import DemoServer
from app.ui.main_window import MainWindow
from app.ui.step_grid import StepGrid
from app.ui.tile_texts import caption_lines, chip_word, picture_lines
from tests.conftest import options
from tests.fakes.inspections import KEY

Key, Modifier = Qt.Key, Qt.KeyboardModifier


@dataclass(frozen=True)
class Adjuster:
    """What she does is real key and mouse events; what she sees is read from the widgets on the screen."""

    qtbot: QtBot
    window: MainWindow
    house: House
    server: DemoServer

    @property
    def grid(self) -> StepGrid:
        return self.window.grid

    @property
    def box(self) -> QWidget:
        return self.window.start.box if self.window.start.isVisible() else self.window.box

    def types_key(self, text: str) -> None:
        field = (self.window.start.box if self.window.start.isVisible() else self.window.box).field
        field.setFocus()
        field.selectAll()
        self.qtbot.keyClicks(field, text)
        self.qtbot.keyClick(field, Key.Key_Return)

    def opens_the_sample(self) -> None:
        """Until every picture is there."""
        self.types_key(KEY.text)
        self.waits_for_all_pictures()

    def opens_the_sample_without_waiting_for_pictures(self) -> None:
        self.types_key(KEY.text)
        self.qtbot.waitUntil(lambda: self.house.session.inspection is not None)

    def waits_for_all_pictures(self) -> None:
        self.qtbot.waitUntil(lambda: self.is_at_rest(), timeout=15_000)

    def is_at_rest(self) -> bool:
        return (
            self.house.session.inspection is not None and not self.house.session.busy and not self.house.sheet.loading
        )

    def is_asking(self) -> bool:
        """Whether the server has yet to answer for the session."""
        return self.house.session.busy

    def presses(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Modifier.NoModifier) -> None:
        """Wherever the keyboard is."""
        self.qtbot.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def clicks_tile(self, row: int) -> None:
        index = self.index(row)
        self.grid.scrollTo(index)
        middle = self.grid.visualRect(index).center() - QPoint(0, 30)
        self.qtbot.mouseClick(self.grid.viewport(), Qt.MouseButton.LeftButton, pos=middle)

    def clicks_button(self, text: str) -> None:
        buttons = [b for b in self.window.findChildren(QPushButton) if b.text() == text and b.isVisible()]
        assert len(buttons) == 1, f"{len(buttons)} buttons {text!r}"
        self.qtbot.mouseClick(buttons[0], Qt.MouseButton.LeftButton)

    def index(self, row: int) -> QModelIndex:
        return self.grid.model().index(row, 0)

    def tiles(self) -> list[Tile]:
        """Those that the filter lets through, in the order of the sheet."""
        return [self.index(row).data(Role.TILE) for row in range(self.grid.model().rowCount())]

    def titles(self) -> list[str]:
        return [tile.title for tile in self.tiles()]

    def words_on_tile(self, row: int) -> tuple[str, ...]:
        """Chip, title, line beneath, and what stands in the place of a picture."""
        tile, say = self.tiles()[row], self.house.translate
        return (chip_word(tile, say), *caption_lines(tile, say), *picture_lines(tile, self.house.explain, say))

    def pictures(self) -> list[PictureState]:
        return [tile.picture for tile in self.tiles()]

    def chosen(self) -> str:
        tile = self.grid.chosen_tile()
        return tile.title if tile is not None else ""

    def reads(self) -> str:
        """Every text that is visible now, one a line."""
        labels = (label.text() for label in self.window.findChildren(QLabel) if label.isVisible())
        buttons = (button.text() for button in self.window.findChildren(QPushButton) if button.isVisible())
        return "\n".join((*labels, *buttons))

    def banner(self) -> str:
        banner = self.window.banner
        return f"{banner.title.text()}\n{banner.text.text()}" if banner.isVisible() else ""

    def attempts(self) -> list[str]:
        shown = self.window.panel.attempts
        return _texts(shown) if shown.isVisible() else []


def _texts(shown: QListWidget) -> list[str]:
    return [shown.item(row).text() for row in range(shown.count())]


@pytest.fixture
def adjuster(qtbot: QtBot, window: MainWindow, house: House, demo_server: DemoServer) -> Adjuster:
    return Adjuster(qtbot, window, house, demo_server)


@pytest.fixture
def own_stage(
    qapp: QApplication,
    demo_server: DemoServer,
    data_dir: Path,
    monkeypatch: pytest.MonkeyPatch,
    log_as_before: None,
    cycle_collector: CycleCollector,
) -> Iterator[stage.Stage]:
    """The whole program but for its process: settings on disk, and a window that may be made anew."""
    known = demo_server.credentials
    for name, value in zip(
        ("ACCOUNT", "API_KEY", "API_SECRET"), (known.account, known.api_key, known.api_secret), strict=True
    ):
        monkeypatch.setenv(f"WALKAROUND_{name}", value)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    monkeypatch.setattr("app.crash_hooks.install", lambda *_: None)  # it would stay for all tests to come
    built = stage.Stage(qapp, options(demo_server.url, data_dir))
    yield built
    built.leave()
    if built.window is not None:
        built.window.deleteLater()
    built._look.use(Theme.LIGHT, 100)
    built.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
