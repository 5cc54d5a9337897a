"""What arrives is noted, compared and told; with the session the desk comes to rest."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from app.assembly import Services
from app.bridge.house import House
from app.domain.export_plan import ExportPlan
from app.services.demo_faults import Fault
from app.services.demo_server import DemoServer
from tests.fakes.inspections import KEY
from tests.fakes.keeping import PHOTOS


def opened(house: House, services: Services, qtbot: QtBot) -> None:
    house.session.open(KEY)
    qtbot.waitUntil(lambda: is_at_rest(house, services), timeout=10_000)


def is_at_rest(house: House, services: Services) -> bool:
    kept = services.shelf.load(KEY)
    return kept is not None and len(kept.receipts) == 14 and not house.sheet.loading


def test_a_session_that_is_closed_leaves_no_timer_and_loses_no_receipt(
    house: House, services: Services, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(house.sheet.photo_ready):
        house.session.open(KEY)
    house.session.close()
    assert not [timer for timer in house.keeping.findChildren(QTimer) if timer.isActive()]
    qtbot.waitUntil(lambda: (kept := services.shelf.load(KEY)) is not None and bool(kept.receipts))


def test_only_what_was_fetched_anew_is_called_the_same(
    house: House, services: Services, demo_server: DemoServer, qtbot: QtBot
) -> None:
    opened(house, services, qtbot)
    told: list[tuple[int, int]] = []
    house.keeping.compared.connect(lambda same, lacking: told.append((same, lacking)))
    demo_server.faults.add(Fault("/photos/04-*", status=404))
    house.keeping.download_again()
    qtbot.waitUntil(lambda: told != [], timeout=10_000)
    assert told == [(13, 1)]


def test_nothing_is_called_the_same_when_nothing_could_be_fetched(
    house: House, services: Services, demo_server: DemoServer, qtbot: QtBot
) -> None:
    opened(house, services, qtbot)
    told: list[tuple[int, int]] = []
    house.keeping.compared.connect(lambda same, lacking: told.append((same, lacking)))
    demo_server.faults.add(Fault("/photos/*", status=404))
    house.keeping.download_again()
    qtbot.waitUntil(lambda: told != [], timeout=10_000)
    assert told == [(0, 14)]


def test_a_reply_in_between_leaves_the_comparison_whole(
    house: House, services: Services, demo_server: DemoServer, qtbot: QtBot
) -> None:
    opened(house, services, qtbot)
    told: list[tuple[int, int]] = []
    house.keeping.compared.connect(lambda same, lacking: told.append((same, lacking)))
    before = len(demo_server.seen)
    house.keeping.download_again()
    assert house.session.follow(lambda news: None, lambda error: None)
    qtbot.waitUntil(lambda: told != [], timeout=10_000)
    assert told == [(14, 0)]
    assert sum("/photos/" in seen.path for seen in demo_server.seen[before:]) == 14


def test_a_change_that_an_export_came_upon_is_told(
    house: House, services: Services, demo_server: DemoServer, tmp_path: Path, qtbot: QtBot
) -> None:
    opened(house, services, qtbot)
    house.review.open(KEY)
    qtbot.waitUntil(lambda: house.review.ready)
    left = next(photo for photo in house.sheet.received() if photo.code == 4)
    services.pictures.again([left.id])
    demo_server.faults.add(Fault("/photos/04-*", body=(PHOTOS / "05-Front-1.jpg").read_bytes()))
    changed: list[object] = []
    house.keeping.changed.connect(changed.append)
    with qtbot.waitSignal(house.exports.finished, timeout=20_000) as finished, qtbot.waitSignal(house.keeping.changed):
        house.exports.start(ExportPlan(str(tmp_path / "claim"), report=False), "en")
    assert finished.signal_triggered
    assert changed == [frozenset({left.id})]
