"""Work goes out, its outcome comes home to the GUI thread; after cancel nothing is heard of it."""

from __future__ import annotations

import logging
import os
import sys
import threading
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QThread, Signal
from pytestqt.qtbot import QtBot

from app.bridge.background import Background
from app.domain.errors import Cancelled, ServerFault, Unexpected
from app.services.cancel import CancelToken
from tests.bridge.conftest import Ears


@pytest.fixture
def then() -> Ears:
    return Ears()


@pytest.fixture
def failed() -> Ears:
    return Ears()


@pytest.fixture
def surprised(background: Background) -> Ears:
    ears = Ears()
    background.surprised.connect(ears)
    return ears


@pytest.fixture
def gate() -> Iterator[threading.Event]:
    event = threading.Event()
    yield event
    event.set()


def test_the_answer_comes_home(background: Background, qtbot: QtBot, then: Ears, failed: Ears) -> None:
    places: list[bool] = []

    def job(_: CancelToken) -> str:
        places.append(QThread.isMainThread())
        return "answer"

    def at_home(answer: str) -> None:
        places.append(QThread.isMainThread())
        then(answer)

    background.run(job, then=at_home, failed=failed)
    qtbot.waitUntil(lambda: bool(then.heard))
    assert (then.heard, failed.heard) == ([("answer",)], [])
    assert places == [False, True]


def test_not_before_the_event_loop_turns(background: Background, qtbot: QtBot, then: Ears, failed: Ears) -> None:
    done = threading.Event()
    background.run(lambda _: done.set(), then=then, failed=failed)
    assert done.wait(5)
    assert then.heard == []
    qtbot.waitUntil(lambda: bool(then.heard))


def test_an_error_comes_home(background: Background, qtbot: QtBot, then: Ears, failed: Ears, surprised: Ears) -> None:
    error = ServerFault(503)

    def job(_: CancelToken) -> None:
        raise error

    background.run(job, then=then, failed=failed)
    qtbot.waitUntil(lambda: bool(failed.heard))
    assert (then.heard, failed.heard, surprised.heard) == ([], [(error,)], [])


def test_a_fault_of_ours_comes_home_and_surprises(
    background: Background,
    qtbot: QtBot,
    then: Ears,
    failed: Ears,
    surprised: Ears,
    caplog: pytest.LogCaptureFixture,
) -> None:
    error = ZeroDivisionError("by zero")

    def job(_: CancelToken) -> None:
        raise error

    with caplog.at_level(logging.ERROR):
        background.run(job, then=then, failed=failed)
        qtbot.waitUntil(lambda: bool(surprised.heard))
    ((told,),) = failed.heard
    assert isinstance(told, Unexpected)
    assert told.kind == "ZeroDivisionError"
    assert surprised.heard == [(error,)]
    assert then.heard == []
    assert "ZeroDivisionError: by zero" in caplog.text


def test_what_was_called_off_elsewhere_is_told_as_cancelled(
    background: Background, qtbot: QtBot, then: Ears, failed: Ears
) -> None:
    def job(_: CancelToken) -> None:
        raise Cancelled

    background.run(job, then=then, failed=failed)
    qtbot.waitUntil(lambda: bool(failed.heard))
    assert isinstance(failed.heard[0][0], Cancelled)


class TestAfterCancel:
    """Law 7: neither callback of that job runs."""

    def quiet(self, qtbot: QtBot, background: Background, *ears: Ears) -> None:
        """Whatever was on its way has arrived once a later job has."""
        last = Ears()
        background.run(lambda _: None, then=last, failed=last)
        qtbot.waitUntil(lambda: bool(last.heard))
        QCoreApplication.processEvents()
        assert [e.heard for e in ears] == [[] for _ in ears]

    def test_while_it_runs(
        self, background: Background, qtbot: QtBot, then: Ears, failed: Ears, gate: threading.Event
    ) -> None:
        started, ended = threading.Event(), threading.Event()

        def job(_: CancelToken) -> str:
            started.set()
            gate.wait(5)
            ended.set()
            return "late"

        token = background.run(job, then=then, failed=failed)
        assert started.wait(5)
        token.cancel()
        gate.set()
        assert ended.wait(5)
        self.quiet(qtbot, background, then, failed)

    def test_when_the_answer_is_already_on_its_way(
        self, background: Background, qtbot: QtBot, then: Ears, failed: Ears
    ) -> None:
        token = background.run(lambda _: "answer", then=then, failed=failed)
        join_jobs(background)
        token.cancel()
        self.quiet(qtbot, background, then, failed)

    def test_when_the_error_is_already_on_its_way(
        self, background: Background, qtbot: QtBot, then: Ears, failed: Ears, surprised: Ears
    ) -> None:
        def job(_: CancelToken) -> None:
            raise ServerFault(500)

        def fault(_: CancelToken) -> None:
            raise KeyError("ours")

        tokens = [background.run(broken, then=then, failed=failed) for broken in (job, fault)]
        join_jobs(background)
        for token in tokens:
            token.cancel()
        self.quiet(qtbot, background, then, failed, surprised)

    def test_before_it_starts(
        self, background: Background, qtbot: QtBot, then: Ears, failed: Ears, gate: threading.Event
    ) -> None:
        ran: list[int] = []
        for _ in range(4):
            background.run(lambda _: gate.wait(5), then=Ears(), failed=Ears())
        token = background.run(lambda _: ran.append(1), then=then, failed=failed)
        token.cancel()
        gate.set()
        self.quiet(qtbot, background, then, failed)
        assert ran == []

    def test_from_the_callback_of_another_job(
        self, background: Background, qtbot: QtBot, then: Ears, failed: Ears
    ) -> None:
        tokens: list[CancelToken] = []

        def cancel_all(_: object) -> None:
            for token in tokens:
                token.cancel()

        background.run(lambda _: None, then=cancel_all, failed=failed)
        join_jobs(background)
        tokens += [background.run(lambda _: "answer", then=then, failed=failed) for _ in range(3)]
        join_jobs(background)
        self.quiet(qtbot, background, then, failed)


def test_a_hundred_jobs_each_have_one_outcome(background: Background, qtbot: QtBot) -> None:
    then, failed = Ears(), Ears()

    def job(number: int) -> int:
        if number % 3 == 0:
            raise ServerFault(number)
        return number

    for number in range(100):
        background.run(lambda _, n=number: job(n), then=then, failed=failed)  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(then.heard) + len(failed.heard) == 100)
    assert sorted(n for (n,) in then.heard if isinstance(n, int)) == [n for n in range(100) if n % 3]


@pytest.mark.skipif(sys.platform != "linux", reason="a niceness for each thread is Linux's own")
class TestPriority:
    def test_a_worker_lets_the_window_go_first(self, background: Background, qtbot: QtBot, then: Ears) -> None:
        def job(_: CancelToken) -> int:
            return os.getpriority(os.PRIO_PROCESS, threading.get_native_id())

        background.run(job, then=then, failed=unheard)
        qtbot.waitUntil(lambda: bool(then.heard))
        [[worker]] = then.heard
        assert isinstance(worker, int)
        assert worker > os.getpriority(os.PRIO_PROCESS, threading.get_native_id())

    def test_where_that_is_refused_it_works_all_the_same(
        self, qapp: QCoreApplication, qtbot: QtBot, then: Ears, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def refuse(*_: object) -> None:
            raise PermissionError

        monkeypatch.setattr(os, "setpriority", refuse)
        background = Background(1)
        background.run(lambda _: "answer", then=then, failed=unheard)
        qtbot.waitUntil(lambda: bool(then.heard))
        assert then.heard == [("answer",)]
        assert background.shut_down()


class TestShutDown:
    def test_waits_for_what_comes_home_soon(self, qapp: QCoreApplication) -> None:
        background, ended = Background(2), threading.Event()

        def job(cancel: CancelToken) -> None:
            try:
                cancel.wait(10)
            finally:
                ended.set()

        background.run(job, then=unheard, failed=unheard)
        assert background.shut_down()
        assert ended.is_set()
        QCoreApplication.processEvents()

    def test_returns_within_its_grace_while_a_job_hangs(self, qapp: QCoreApplication, gate: threading.Event) -> None:
        background, started = Background(1), threading.Event()

        def job(_: CancelToken) -> None:
            started.set()
            gate.wait(10)

        background.run(job, then=unheard, failed=unheard)
        background.run(job, then=unheard, failed=unheard)  # never starts
        assert started.wait(5)
        began = time.monotonic()
        assert not background.shut_down(0.2)
        assert time.monotonic() - began < 1
        gate.set()
        assert background.shut_down()
        QCoreApplication.processEvents()

    def test_nothing_is_heard_afterwards(self, qapp: QCoreApplication) -> None:
        background = Background(2)
        for _ in range(10):
            background.run(lambda _: "answer", then=unheard, failed=unheard)
        assert background.shut_down()
        QCoreApplication.processEvents()

    def test_a_late_wish_does_no_harm(self, qapp: QCoreApplication) -> None:
        """A timer of a hidden window may fire once more: nothing runs, nothing is raised, nothing is heard."""
        background, ran = Background(1), Ears()
        background.shut_down()
        background.run(lambda _: ran("job"), then=unheard, failed=unheard)
        QCoreApplication.processEvents()
        assert ran.heard == []


class Bell(QObject):
    rang = Signal(bool)


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="True is immortal since Python 3.12")
def test_emitting_does_not_use_up_true(qapp: QCoreApplication) -> None:
    """PySide6 6.12.0 takes a reference too many and aborts the program after about a thousand emits."""
    bell, ears = Bell(), Ears()
    bell.rang.connect(ears)
    before = sys.getrefcount(True)
    for _ in range(200):
        bell.rang.emit(True)
    after = sys.getrefcount(True)
    assert len(ears.heard) == 200
    assert after >= before - 20


def unheard(outcome: object) -> None:
    raise AssertionError(f"{outcome!r} was heard of after the end")


def join_jobs(background: Background) -> None:
    """Wait until workers have nothing to do, without turning the event loop."""
    end = time.monotonic() + 5
    while any(not future.done() for future in background._running.values()):
        assert time.monotonic() < end
        threading.Event().wait(0.002)
