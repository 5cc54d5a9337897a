"""There is a newer version: I hear of it only if I asked to, once, and nobody else hears of me."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLabel
from pytestqt.qtbot import QtBot

from app.assembly import Services
from app.bridge.house import House
from app.domain.settings import Settings
from app.house_assembly import build_house
from app.services.http_client import HttpClient
from app.services.update_check import ONE_QUESTION, UpdateCheck
from app.ui.about_dialog import AboutDialog
from app.ui.update_row import UpdateRow
from tests.services.raw_server import RawServer
from tests.stories.conftest import Adjuster

PAGE = "https://example.org/walkaround/0.2.0"
SAID = "There is a newer version, 0.2.0: see Help, About Walkaround"


@pytest.fixture
def teller() -> Iterator[RawServer]:
    body = json.dumps({"version": "0.2.0", "page": PAGE}).encode()
    with RawServer(lambda visit: visit.answer("200 OK", body)) as server:
        yield server


@pytest.fixture
def services(services: Services, teller: RawServer, data_dir: Path) -> Services:
    """As an installer's build makes them, which knows an address."""
    client = partial(HttpClient, user_agent="Walkaround/0.1.0", loopback_api=False, limits=ONE_QUESTION)
    return replace(services, updates=UpdateCheck(teller.url("/newest.json"), client, data_dir, "0.1.0"))


@pytest.fixture
def house(house: House, monkeypatch: pytest.MonkeyPatch) -> House:
    """Whether the window rests is looked at soon."""
    monkeypatch.setattr(house.updates, "start", partial(house.updates.start, 20))
    return house


def update_row(adjuster: Adjuster) -> UpdateRow | None:
    adjuster.window.actions_["settings"].trigger()
    dialog = adjuster.window.settings.dialog
    assert dialog is not None
    found = dialog.general.findChildren(UpdateRow)
    return found[0] if found else None


def about(adjuster: Adjuster) -> str:
    adjuster.window.actions_["about"].trigger()
    (dialog,) = adjuster.window.findChildren(AboutDialog)
    text = "\n".join(label.text() for label in dialog.findChildren(QLabel))
    dialog.reject()
    adjuster.qtbot.waitUntil(lambda: not adjuster.window.findChildren(AboutDialog))
    return text


def test_nobody_is_asked_unless_i_say_so(adjuster: Adjuster, teller: RawServer, data_dir: Path) -> None:
    adjuster.opens_the_sample()
    adjuster.qtbot.wait(300)
    row = update_row(adjuster)
    assert row is not None
    assert not row.tick.isChecked()
    assert "127.0.0.1 is asked" in row.tick.accessibleDescription()
    assert teller.connections == 0
    assert not (data_dir / "update.json").exists()
    assert "newer version," not in about(adjuster)


def test_i_turn_it_on(adjuster: Adjuster, teller: RawServer, data_dir: Path) -> None:
    row = update_row(adjuster)
    assert row is not None
    row.tick.click()
    adjuster.qtbot.waitUntil(lambda: adjuster.window.status.progress.text() == SAID)
    assert f"There is a newer version, 0.2.0: {PAGE}" in about(adjuster)
    assert len(teller.heads) == 1
    assert b"XXX-ABCDE12345" not in teller.heads[0]
    told = lambda: json.loads((data_dir / "update.json").read_text())["told"]  # noqa: E731
    adjuster.qtbot.waitUntil(lambda: told() == "0.2.0")
    adjuster.qtbot.waitUntil(lambda: json.loads((data_dir / "settings.json").read_text())["check_updates"] is True)
    shown = [box for box in QApplication.topLevelWidgets() if isinstance(box, QDialog) and box.isVisible()]
    assert shown == [adjuster.window.settings.dialog], "nothing is in her way"


def test_i_turn_it_off_again(adjuster: Adjuster, teller: RawServer) -> None:
    row = update_row(adjuster)
    assert row is not None
    row.tick.click()
    adjuster.qtbot.waitUntil(lambda: adjuster.house.updates.newest is not None)
    row.tick.click()
    assert adjuster.house.settings.settings.check_updates is False
    assert "newer version," not in about(adjuster)


def test_the_next_start_on_the_same_day(
    adjuster: Adjuster, services: Services, teller: RawServer, qapp: QApplication, qtbot: QtBot, data_dir: Path
) -> None:
    """It asks nobody, tells nothing, and still knows."""
    row = update_row(adjuster)
    assert row is not None
    row.tick.click()
    kept = data_dir / "update.json"
    qtbot.waitUntil(lambda: kept.exists() and '"told": "0.2.0"' in kept.read_text())
    again = build_house(services, settings=Settings(follow_live=False, check_updates=True))
    heard: list[object] = []
    again.updates.news.connect(heard.append)
    again.updates.start(20)
    qtbot.waitUntil(lambda: again.updates.newest is not None)
    assert (heard, len(teller.heads)) == ([], 1)
    assert again.background.shut_down()


def test_from_source_there_is_no_such_setting(adjuster: Adjuster) -> None:
    adjuster.house.updates._check = None
    assert update_row(adjuster) is None
