"""I open session after session all day long: nothing crashes, nothing grows."""

from __future__ import annotations

import gc
import logging
import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.assembly import build_services
from app.bridge.background import Background
from app.domain.session_key import SessionKey
from app.house_assembly import build_house
from app.services.demo_faults import Fault
from app.services.demo_server import DemoServer
from app.services.sign_in_source import VARIABLES
from app.ui.look import Look
from app.ui.main_window import MainWindow
from tests.conftest import dispose, leave, options
from tests.fakes.inspections import KEY
from tests.stories.conftest import Adjuster


def widgets() -> int:
    return len(QApplication.allWidgets())


def living(kind: type) -> int:
    """Python objects of that kind, whether their C++ half still lives or not."""
    gc.collect()
    return sum(isinstance(found, kind) for found in gc.get_objects())


def our_threads(qtbot: QtBot) -> int:
    """Without the workers, of which there may be up to 14, and the connections of the demo server to each.

    A question to the keyring has a thread that ends with its answer: that is waited for.
    """
    qtbot.waitUntil(lambda: not any(thread.name == "keyring" for thread in threading.enumerate()))
    others = ("worker", "demo connection")
    return sum(not thread.name.startswith(others) for thread in threading.enumerate())


@pytest.mark.slow
def test_two_hundred_sessions_in_one_window(adjuster: Adjuster) -> None:
    """Every third is closed before its pictures are there, every fifth before it is open."""

    few = SessionKey("ABC-00000001")
    adjuster.server.put_session(few.text, adjuster.server.rows(KEY.text)[:3])

    def cycle(number: int) -> None:
        adjuster.window.open(few)
        if number % 5:
            adjuster.qtbot.waitUntil(lambda: adjuster.house.session.inspection is not None)
        if number % 3:
            adjuster.qtbot.waitUntil(lambda: not adjuster.house.session.busy and not adjuster.house.sheet.loading)
        adjuster.house.session.close()

    for number in range(20):
        cycle(number)
    before, threads = widgets(), our_threads(adjuster.qtbot)
    for number in range(1, 180):
        cycle(number)
    assert widgets() <= before
    assert our_threads(adjuster.qtbot) <= threads
    assert len([t for t in threading.enumerate() if t.name.startswith("worker")]) <= 14
    adjuster.opens_the_sample()
    assert len(adjuster.tiles()) == 13


@pytest.mark.slow
def test_a_window_after_another_on_one_house(adjuster: Adjuster, qapp: QApplication) -> None:
    house, looks = adjuster.house, Look(qapp, dark=False)

    def cycle() -> None:
        window = MainWindow(house, looks)
        with adjuster.qtbot.waitSignal(window.painted):
            window.show()
        window.open(KEY)
        adjuster.qtbot.waitUntil(lambda: house.session.inspection is not None)
        dispose(window, house)
        QApplication.processEvents()

    for _ in range(3):
        cycle()
    seen, all_of_them = widgets(), living(QWidget)
    for _ in range(10):
        cycle()
    assert widgets() < seen + 10, "not one widget for each window"
    adjuster.qtbot.waitUntil(lambda: living(QWidget) < all_of_them + 10)


def test_a_window_that_is_gone_right_after_its_first_paint(adjuster: Adjuster, qapp: QApplication) -> None:
    window = MainWindow(adjuster.house, Look(qapp, dark=False))
    window.grab()
    dispose(window, adjuster.house)
    QApplication.processEvents()
    QApplication.processEvents()


@pytest.mark.slow
def test_house_after_house(
    demo_server: DemoServer,
    tmp_path: Path,
    qapp: QApplication,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    log_as_before: None,
) -> None:
    """Into the demo and out of it again: each time another house on the same stage."""
    known = demo_server.credentials
    for name, value in zip(VARIABLES, (known.account, known.api_key, known.api_secret), strict=True):
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    look = Look(qapp, dark=False)

    def cycle(number: int) -> None:
        services = build_services(options(demo_server.url, tmp_path / str(number)))
        house = build_house(services)
        window = MainWindow(house, look)
        window.show()
        window.open(KEY)
        qtbot.waitUntil(lambda: house.session.inspection is not None)
        window.close()
        leave(house, services)
        dispose(window, house)

    cycle(0)
    threads, handlers, houses = threading.active_count(), len(logging.getLogger().handlers), living(Background)
    for number in range(1, 10):
        cycle(number)
    assert living(Background) <= houses, "houses are left behind"
    assert threading.active_count() <= threads
    assert len(logging.getLogger().handlers) <= handlers


def test_the_log_of_the_second_house_knows_its_secrets(
    demo_server: DemoServer, data_dir: Path, monkeypatch: pytest.MonkeyPatch, log_as_before: None
) -> None:
    """Two houses may write into one log; a secret that only the second one learnt stays masked."""
    for _ in range(2):
        last = build_services(options(demo_server.url, data_dir))
        last.close()
    last.masker.learn(("my-very-own-secret",))
    logging.getLogger("walkaround").warning("a careless line with my-very-own-secret in it")
    written = (data_dir / "logs" / "walkaround.log").read_text(encoding="utf-8")
    assert "a careless line" in written
    assert "my-very-own-secret" not in written


@pytest.mark.slow
def test_a_hostile_server_all_day_long(adjuster: Adjuster) -> None:
    faults = [
        Fault("/photos/*", status=500, times=6),
        Fault("/photos/*", break_off_after=2_000, times=6),
        Fault("/photos/*", body=b"<html>", times=4),
        Fault("/v1/*", body=b"[", times=1),
        Fault("/photos/*", hang_after=1_000, times=5),
    ]
    for number in range(25):
        adjuster.server.faults.add(faults[number % len(faults)])
        adjuster.window.open(KEY)
        adjuster.qtbot.waitUntil(lambda: not adjuster.house.session.busy)
        if number % 2:
            adjuster.house.sheet.stop()
        adjuster.server.faults.clear()
        adjuster.house.session.close()
    adjuster.opens_the_sample()
    assert len(adjuster.tiles()) == 13
