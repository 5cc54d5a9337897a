"""When it is asked whether there is a newer version: only if that is on, and only while the window rests."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from app.bridge.background import Background
from app.bridge.settings_desk import SettingsDesk
from app.bridge.update_desk import UpdateDesk
from app.domain.errors import ServerFault
from app.domain.settings import Settings
from app.domain.update import Update
from app.services.cancel import CancelToken
from app.services.update_check import Looked

NEWER = Update("0.2.0", "https://example.org/walkaround")
SOON_MS = 5


@dataclass
class Check:
    """An ``UpdateCheck`` that says what it is told to."""

    says: Looked = field(default_factory=lambda: Looked(NEWER, True))
    error: Exception | None = None
    host: str = "example.org"
    looks: int = 0
    told: list[Update] = field(default_factory=list)
    hold: threading.Event | None = None
    cancelled: bool = False

    def look(self, cancel: CancelToken) -> Looked:
        self.looks += 1
        while self.hold is not None and not self.hold.wait(0.005):
            if cancel.cancelled:
                self.cancelled = True
                cancel.check()
        if self.error is not None:
            raise self.error
        return self.says

    def note_told(self, update: Update) -> None:
        self.told.append(update)


class Store:
    def save(self, settings: Settings) -> None:
        pass


class Work(QObject):
    """A session that is being opened, a sheet that loads."""

    changed = Signal()
    busy = loading = False


class World:
    def __init__(self, background: Background) -> None:
        self.background = background
        self.check, self.session, self.sheet = Check(), Work(), Work()
        self.heard: list[Update] = []

    def desk(self, on: bool, check: Check | None = None) -> UpdateDesk:
        self.settings = SettingsDesk(Store(), Settings(check_updates=on), self.background)
        parts = (self.settings, self.session, self.sheet, self.background)
        self.made = made = UpdateDesk(check, *parts)  # type: ignore[arg-type]
        made.news.connect(self.heard.append)
        made.start(SOON_MS)
        return made


@pytest.fixture
def world(qapp: object) -> Iterator[World]:
    background = Background(2)
    yield World(background)
    assert background.shut_down()


def test_off_is_how_it_begins(world: World, qtbot: QtBot) -> None:
    assert Settings().check_updates is False
    desk = world.desk(Settings().check_updates, world.check)
    qtbot.wait(20 * SOON_MS)
    assert (world.check.looks, world.heard, desk.newest) == (0, [], None)


def test_on_it_is_told_once_and_kept_for_about(world: World, qtbot: QtBot) -> None:
    desk = world.desk(True, world.check)
    qtbot.waitUntil(lambda: world.check.told == [NEWER])
    assert (world.heard, desk.newest) == ([NEWER], NEWER)
    qtbot.wait(10 * SOON_MS)
    assert world.check.looks == 1


def test_what_was_told_before_is_only_known(world: World, qtbot: QtBot) -> None:
    world.check.says = Looked(NEWER, False)
    desk = world.desk(True, world.check)
    qtbot.waitUntil(lambda: desk.newest == NEWER)
    assert (world.heard, world.check.told) == ([], [])


def test_not_while_a_session_is_opened_or_photos_load(world: World, qtbot: QtBot) -> None:
    world.session.busy = world.sheet.loading = True
    world.desk(True, world.check)
    qtbot.wait(10 * SOON_MS)
    world.session.busy = False
    qtbot.wait(10 * SOON_MS)
    assert world.check.looks == 0
    world.sheet.loading = False
    qtbot.waitUntil(lambda: world.heard == [NEWER])


def test_turned_on_later(world: World, qtbot: QtBot) -> None:
    world.desk(False, world.check)
    world.settings.change(follow_live=False)
    qtbot.wait(5 * SOON_MS)
    assert world.check.looks == 0
    world.settings.change(check_updates=True)
    qtbot.waitUntil(lambda: world.heard == [NEWER])


def test_turned_off_while_it_asks(world: World, qtbot: QtBot) -> None:
    world.check.hold = threading.Event()
    desk = world.desk(True, world.check)
    qtbot.waitUntil(lambda: world.check.looks == 1)
    world.settings.change(check_updates=False)
    qtbot.waitUntil(lambda: world.check.cancelled)
    qtbot.wait(5 * SOON_MS)
    assert (world.heard, desk.newest) == ([], None)


def test_turned_off_nothing_is_known_any_more(world: World, qtbot: QtBot) -> None:
    desk = world.desk(True, world.check)
    qtbot.waitUntil(lambda: desk.newest == NEWER)
    world.settings.change(check_updates=False)
    assert desk.newest is None


def test_failing_is_silent(world: World, qtbot: QtBot) -> None:
    world.check.error = ServerFault(503)
    desk = world.desk(True, world.check)
    qtbot.waitUntil(lambda: world.check.looks == 1)
    qtbot.wait(10 * SOON_MS)
    assert (world.heard, desk.newest, world.check.looks) == ([], None, 1)


def test_without_an_address_nothing_is_offered_and_nothing_runs(world: World, qtbot: QtBot) -> None:
    desk = world.desk(True, None)
    qtbot.wait(10 * SOON_MS)
    assert (desk.host, world.heard) == ("", [])
    assert world.desk(False, world.check).host == "example.org"
