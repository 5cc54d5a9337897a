"""Settings are in force at once, announced once, and the latest of them ends up on the disk."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.bridge.background import Background
from app.bridge.settings_desk import SettingsDesk
from app.domain.errors import StoreFault
from app.domain.settings import Settings, Theme
from tests.bridge.conftest import Ears

FIRST = Settings(keep_position=False)


class Shelf:
    """Waits at the gate, fails when it is told to."""

    def __init__(self) -> None:
        self.saved: list[Settings] = []
        self.asked = 0
        self.full = False
        self.gate = threading.Event()
        self.gate.set()

    def save(self, settings: Settings) -> None:
        self.asked += 1
        assert self.gate.wait(10)
        if self.full:
            raise StoreFault("settings.json", "No space left on device")
        self.saved.append(settings)


@pytest.fixture
def shelf() -> Iterator[Shelf]:
    built = Shelf()
    yield built
    built.gate.set()


@pytest.fixture
def desk(background: Background, shelf: Shelf) -> SettingsDesk:
    return SettingsDesk(shelf, FIRST, background)


@pytest.fixture
def heard(desk: SettingsDesk) -> Ears:
    ears = Ears()
    desk.changed.connect(ears)
    return ears


def test_a_change_is_in_force_before_it_is_saved(qtbot: QtBot, desk: SettingsDesk, shelf: Shelf, heard: Ears) -> None:
    shelf.gate.clear()
    desk.change(theme=Theme.DARK, text_percent=150)
    now = Settings(theme=Theme.DARK, text_percent=150, keep_position=False)
    assert desk.settings == now
    assert heard.heard == [(FIRST, now)]
    assert shelf.saved == []
    shelf.gate.set()
    qtbot.waitUntil(lambda: shelf.saved == [now])


def test_what_is_as_before_is_neither_announced_nor_saved(
    qtbot: QtBot, desk: SettingsDesk, shelf: Shelf, heard: Ears
) -> None:
    desk.use(FIRST)
    desk.change(theme=Theme.SYSTEM)
    qtbot.wait(20)
    assert heard.heard == []
    assert shelf.asked == 0


def test_of_many_changes_the_last_is_what_stays(qtbot: QtBot, desk: SettingsDesk, shelf: Shelf, heard: Ears) -> None:
    shelf.gate.clear()
    for percent in (110, 125, 150, 175, 200):
        desk.change(text_percent=percent)
    shelf.gate.set()
    qtbot.waitUntil(lambda: len(shelf.saved) == 2)
    assert [s.text_percent for s in shelf.saved] == [110, 200], "those between were never written"
    assert [now.text_percent for _, now in heard.heard] == [110, 125, 150, 175, 200]  # type: ignore[attr-defined]  # Ears keep objects


def test_a_disk_that_refuses_is_told_and_changes_nothing(qtbot: QtBot, desk: SettingsDesk, shelf: Shelf) -> None:
    shelf.full = True
    with qtbot.waitSignal(desk.failed) as failed:
        desk.change(language="de")
    assert failed.args is not None
    assert isinstance(failed.args[0], StoreFault)
    assert desk.settings.language == "de"
    shelf.full = False
    desk.change(theme=Theme.LIGHT)
    qtbot.waitUntil(lambda: [(s.language, s.theme) for s in shelf.saved] == [("de", Theme.LIGHT)])


def test_what_was_chosen_in_the_last_moment_is_kept(
    qtbot: QtBot, desk: SettingsDesk, shelf: Shelf, background: Background
) -> None:
    background.shut_down()
    desk.change(language="de")
    desk.finish()
    assert [s.language for s in shelf.saved] == ["de"]
    desk.finish()
    assert len(shelf.saved) == 1
