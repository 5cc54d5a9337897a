"""Qt objects in a cycle end on the GUI thread, however busy the workers are."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.bridge.background import Background
from app.bridge.cycle_collector import CycleCollector, collect_if_due
from app.services.cancel import CancelToken

_MANY = 2_000


@pytest.fixture
def eager(cycle_collector: CycleCollector) -> Iterator[CycleCollector]:
    """Thresholds at which Python's own collector would run all the time."""
    usual = gc.get_threshold()
    gc.set_threshold(10, 2, 2)
    yield cycle_collector
    gc.set_threshold(*usual)


class Knot(QObject):
    """Refers to itself; notes on which thread it comes undone."""

    def __init__(self, undone_on: list[threading.Thread]) -> None:
        super().__init__()
        self._me = self
        self._undone_on = undone_on
        self.destroyed.connect(self.objectName)  # a connection: what Qt locks when the object ends

    def __del__(self) -> None:
        self._undone_on.append(threading.current_thread())


def ties_and_drops_lists(_: CancelToken) -> None:
    for _number in range(_MANY):
        knot: list[object] = []
        knot.append(knot)


def test_not_on_the_worker_that_allocates(eager: CycleCollector, background: Background, qtbot: QtBot) -> None:
    undone_on: list[threading.Thread] = []
    done: list[None] = []
    for _ in range(20):
        background.run(ties_and_drops_lists, then=done.append, failed=lambda error: pytest.fail(str(error)))
        for _ in range(20):
            Knot(undone_on)
    qtbot.waitUntil(lambda: len(done) == 20)
    assert undone_on == [], "nobody collects while the GUI thread is at work"
    qtbot.waitUntil(lambda: len(undone_on) == 400)
    assert set(undone_on) == {threading.main_thread()}


def test_by_itself_as_soon_as_enough_has_gathered(eager: CycleCollector, qtbot: QtBot) -> None:
    undone_on: list[threading.Thread] = []
    for _ in range(20):
        Knot(undone_on)
    qtbot.waitUntil(lambda: len(undone_on) == 20)


def test_the_oldest_generation_that_is_due_goes_with_the_younger(monkeypatch: pytest.MonkeyPatch) -> None:
    collected: list[int] = []
    monkeypatch.setattr(gc, "collect", collected.append)
    for counts in ((701, 0, 0), (0, 11, 0), (701, 11, 11), (700, 10, 10)):
        monkeypatch.setattr(gc, "get_count", lambda counts=counts: counts)
        monkeypatch.setattr(gc, "get_threshold", lambda: (700, 10, 10))
        collect_if_due()
    assert collected == [0, 1, 2]


def test_a_threshold_of_nought_means_never(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gc, "get_threshold", lambda: (0, 0, 0))
    monkeypatch.setattr(gc, "collect", pytest.fail)
    collect_if_due()


def test_what_has_settled_is_looked_at_again_when_it_ends(cycle_collector: CycleCollector) -> None:
    undone_on: list[threading.Thread] = []
    knot = Knot(undone_on)
    cycle_collector.settle()
    del knot
    gc.collect()
    assert undone_on == []
    cycle_collector.unsettle()
    gc.collect()
    assert undone_on == [threading.main_thread()]
    gc.freeze()  # as it was before: what is there since the first test is nobody's leak
