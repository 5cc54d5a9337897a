"""What every test may lean on: an off-screen Qt, a demo server, a house with a window, and nothing left behind."""

from __future__ import annotations

import gc
import logging
import os
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything imports Qt

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.assembly import RESOURCES, Services, build_services
from app.bridge.cycle_collector import CycleCollector, collect_if_due
from app.bridge.house import House
from app.domain.settings import Settings
from app.house_assembly import build_house
from app.options import Options
from app.services.demo_server import DemoServer
from app.services.sign_in_source import VARIABLES
from app.ui.look import Look
from app.ui.main_window import MainWindow

settings.register_profile("house", max_examples=50, deadline=None)  # a busy machine is no fault
settings.load_profile("house")
_PATIENCE = 2.0  # seconds that a thread may take to end by itself


def pytest_collection_finish() -> None:
    """What is there before the first test is nobody's leak: looking for timers passes it over.

    From here on cycles are collected on this thread only, as in the program and for its reason.
    """
    gc.collect()
    gc.freeze()
    gc.disable()


@pytest.fixture(autouse=True, scope="module")
def what_a_file_leaves_is_not_looked_through_again() -> Iterator[None]:
    """Reports, modules, caches: a collection amid all that, after each test, made the last files three times slower."""
    yield
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def cycles_end_here() -> Iterator[None]:
    """Not every test runs an event loop with a collector in it."""
    yield
    collect_if_due()


@pytest.fixture(autouse=True)
def no_thread_stays() -> Iterator[None]:
    """Fails a test that leaves a thread behind, whoever started it."""
    before = set(threading.enumerate())
    yield
    end = time.monotonic() + _PATIENCE
    for thread in set(threading.enumerate()) - before:
        thread.join(max(0.0, end - time.monotonic()))
    left = [thread.name for thread in set(threading.enumerate()) - before]
    assert not left, f"threads left behind: {left}"


@pytest.fixture(autouse=True)
def no_timer_stays(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fails a test that leaves a running QTimer behind. Only a test with an application can start one."""
    if "qapp" not in request.fixturenames:
        yield
        return
    before = {id(timer) for timer in _running_timers()}
    yield
    if any(id(timer) not in before for timer in _running_timers()):
        _finish_deletions()
    left = [timer for timer in _running_timers() if id(timer) not in before]
    assert not left, f"timers still running: {[(timer.parent(), timer.interval()) for timer in left]}"


@pytest.fixture(autouse=True)
def no_window_stays(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fails a test that leaves a top-level widget behind, shown or hidden."""
    if "qapp" not in request.fixturenames:
        yield
        return
    before = set(_windows())
    yield
    if set(_windows()) - before:
        _finish_deletions()
    left = [f"{type(window).__name__} {window.windowTitle()!r}" for window in set(_windows()) - before]
    assert not left, f"windows left behind: {left}"


@pytest.fixture
def demo_server() -> Iterator[DemoServer]:
    """The sample session over real HTTP."""
    with DemoServer(RESOURCES / "demo_session") as server:
        yield server


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    """A world of its own; not made yet, as at a first start."""
    return tmp_path / "world"


@pytest.fixture
def services(
    demo_server: DemoServer, data_dir: Path, monkeypatch: pytest.MonkeyPatch, log_as_before: None
) -> Iterator[Services]:
    """Everything beneath the bridge, signed in through the environment; nobody's keyring is asked."""
    known = demo_server.credentials
    for name, value in zip(VARIABLES, (known.account, known.api_key, known.api_secret), strict=True):
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    built = build_services(options(demo_server.url, data_dir))
    yield built
    built.close()


@pytest.fixture
def cycle_collector(qapp: QApplication) -> Iterator[CycleCollector]:
    gc.enable()  # it has to turn that off by itself
    collector = CycleCollector()
    yield collector
    collector.deleteLater()
    QCoreApplication.sendPostedEvents(collector, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def chosen_settings() -> Settings:
    """Nothing is asked for but by the test itself: following has its own tests."""
    return Settings(follow_live=False)


@pytest.fixture
def house(services: Services, cycle_collector: CycleCollector, chosen_settings: Settings) -> Iterator[House]:
    built = build_house(services, settings=chosen_settings)
    yield built
    leave(built, services)


@pytest.fixture
def window(house: House, qapp: QApplication, qtbot: QtBot) -> Iterator[MainWindow]:
    """The main window on ``house``, shown as on an adjuster's laptop."""
    shown = MainWindow(house, Look(qapp, dark=False))
    shown.resize(1366, 768)
    with qtbot.waitExposed(shown):
        shown.show()
    yield shown
    dispose(shown, house)


@pytest.fixture
def log_as_before() -> Iterator[None]:
    """A house adds its own log file to the root logger; it goes with the house."""
    root = logging.getLogger()
    handlers, level, raising = list(root.handlers), root.level, logging.raiseExceptions
    yield
    for handler in [h for h in root.handlers if h not in handlers]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)
    logging.raiseExceptions = raising


def options(server: str, data_dir: Path) -> Options:
    return Options(
        command="",
        key="",
        demo=False,
        as_json=False,
        self_check=False,
        snapshot=None,
        data_dir=data_dir,
        server=server,
        log_level="debug",
        policy_file=data_dir.parent / "policy.json",
    )


def leave(house: House, services: Services) -> None:
    """As when the program ends: everything is cut off, and every worker comes home."""
    services.http.close()
    assert house.background.shut_down(), "a worker did not come home"
    services.close()
    QCoreApplication.processEvents()


def dispose(window: MainWindow, house: House) -> None:
    """Close the session and the window, and destroy the window with all it owns."""
    window.close()
    house.review.flush()
    house.session.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _finish_deletions() -> None:
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QCoreApplication.processEvents()
    gc.collect()


def _running_timers() -> list[QTimer]:
    timers = [found for found in gc.get_objects() if type(found) is QTimer]
    return [timer for timer in timers if isValid(timer) and timer.isActive()]


def _windows() -> list[QWidget]:
    return [widget for widget in QApplication.topLevelWidgets() if isValid(widget)]
