"""Session data in the background: asked for once for each reply, never in the way of the photos."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from app.bridge.background import Background
from app.bridge.open_session import Opened
from app.bridge.session_details_desk import SessionDetailsDesk
from app.domain.errors import AppError, KeyringTrouble, KeyringUnavailable, ServerFault, Unexpected
from app.domain.session_details import SessionData
from app.domain.session_key import SessionKey
from app.services.cancel import CancelToken
from tests.bridge.conftest import Ears
from tests.fakes.inspections import KEY, inspection

OTHER = SessionKey("ABC-00000001")
RUNNING = SessionData(raw_status="PROCESS")


class FakeSession(QObject):
    """Tells at once what it has learnt, as ``OpenSession`` does."""

    opened = Signal(object)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.learnt: list[SessionData] = []
        self.key = KEY

    def opens(
        self, key: SessionKey = KEY, *, copy: bool = False, quiet: bool = False, data: SessionData | None = None
    ) -> None:
        self.key = key
        self.opened.emit(Opened(inspection(key=key), datetime.now(UTC), None, None, copy=copy, quiet=quiet, data=data))

    def learn(self, data: SessionData) -> None:
        self.learnt.append(data)
        self.opened.emit(Opened(inspection(key=self.key), datetime.now(UTC), None, None, data=data))


class FakeServer:
    def __init__(self) -> None:
        self.answer: SessionData | Exception = RUNNING
        self.account: str | AppError = "acme"
        self.gate = threading.Event()
        self.asked: list[SessionKey] = []
        self.known: list[SessionData | None] = []

    def __call__(self, key: SessionKey, cancel: CancelToken, known: SessionData | None) -> SessionData:
        self.asked.append(key)
        self.known.append(known)
        while not self.gate.wait(0.005):
            cancel.check()
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer

    def name(self, cancel: CancelToken) -> str:
        if isinstance(self.account, AppError):
            raise self.account
        return self.account


class Scene:
    def __init__(self, qtbot: QtBot, background: Background) -> None:
        self.qtbot = qtbot
        self.session, self.server = FakeSession(), FakeServer()
        self.server.gate.set()
        self.desk = SessionDetailsDesk(self.session, self.server, self.server.name, background)
        self.known, self.silent = Ears(), Ears()
        self.desk.known.connect(self.known)
        self.desk.silent.connect(self.silent)

    def rests(self) -> None:
        self.qtbot.waitUntil(lambda: not self.desk.asking)


@pytest.fixture
def scene(qtbot: QtBot, background: Background) -> Iterator[Scene]:
    made = Scene(qtbot, background)
    yield made
    made.server.gate.set()


def test_what_the_server_says_is_learnt_and_told(scene: Scene) -> None:
    scene.session.opens()
    assert scene.desk.asking
    scene.rests()
    assert scene.server.asked == [KEY], "what was learnt asks nothing anew"
    assert scene.session.learnt == [RUNNING]
    assert scene.known.first() == [RUNNING]
    assert scene.desk.data == RUNNING


def test_each_reply_asks_again_but_never_twice_at_once(scene: Scene) -> None:
    scene.session.opens()
    scene.rests()
    scene.server.gate.clear()
    scene.session.opens()
    scene.session.opens()
    scene.qtbot.waitUntil(lambda: len(scene.server.asked) == 2)
    scene.server.gate.set()
    scene.rests()
    assert len(scene.server.asked) == 2


def test_a_copy_asks_nothing_and_tells_what_was_kept(scene: Scene) -> None:
    scene.session.opens(copy=True, data=RUNNING)
    assert not scene.desk.asking
    assert scene.known.first() == [RUNNING]
    assert scene.desk.data == RUNNING


def test_silence_changes_nothing(scene: Scene) -> None:
    scene.session.opens()
    scene.rests()
    error = ServerFault(503)
    scene.server.answer = error
    scene.session.opens()
    scene.rests()
    assert scene.silent.first() == [error]
    assert scene.desk.trouble is error
    assert scene.desk.data == RUNNING, "what was known stays known"
    scene.server.answer = SessionData(raw_status="COMPLETE")
    scene.session.opens()
    scene.rests()
    assert scene.desk.trouble is None


def test_a_fault_of_the_program_is_silence_too(scene: Scene) -> None:
    scene.server.answer = ZeroDivisionError()
    scene.session.opens()
    scene.rests()
    assert isinstance(scene.desk.trouble, Unexpected)
    assert scene.known.heard == []


def test_a_late_answer_for_another_session_is_dropped(scene: Scene) -> None:
    scene.server.gate.clear()
    scene.session.opens()
    scene.qtbot.waitUntil(lambda: scene.server.asked == [KEY])
    scene.session.opens(OTHER)
    assert scene.desk.key == OTHER
    scene.qtbot.waitUntil(lambda: scene.server.asked == [KEY, OTHER])
    scene.server.gate.set()
    scene.rests()
    assert scene.session.learnt == [RUNNING]
    assert scene.known.heard == [(RUNNING,)]


def test_nothing_of_one_session_is_told_of_the_next(scene: Scene) -> None:
    scene.session.opens()
    scene.rests()
    scene.server.gate.clear()
    scene.session.opens(OTHER)
    assert (scene.desk.data, scene.desk.trouble, scene.desk.capture_link) == (None, None, "")


def test_closing_ends_the_question(scene: Scene) -> None:
    scene.server.gate.clear()
    scene.session.opens()
    scene.session.closed.emit()
    assert not scene.desk.asking
    assert scene.desk.key is None
    scene.server.gate.set()
    scene.session.opens(OTHER)
    scene.rests()
    assert scene.session.learnt == [RUNNING]


class TestLink:
    def test_once_the_account_is_known(self, scene: Scene) -> None:
        assert scene.desk.capture_link == ""
        scene.session.opens()
        scene.rests()
        assert scene.desk.capture_link == "https://acme.vehiclecapture.com/XXX-ABCDE12345"

    def test_also_when_the_data_are_not(self, scene: Scene) -> None:
        scene.server.answer = ServerFault(500)
        scene.session.opens()
        scene.rests()
        assert scene.desk.capture_link.endswith("/XXX-ABCDE12345")

    def test_not_for_a_session_that_is_complete(self, scene: Scene) -> None:
        scene.server.answer = SessionData(raw_status="COMPLETE")
        scene.session.opens()
        scene.rests()
        assert scene.desk.capture_link == ""

    def test_a_locked_keyring_costs_the_link_alone(self, scene: Scene) -> None:
        scene.server.account = KeyringUnavailable(KeyringTrouble.LOCKED)
        scene.session.opens()
        scene.rests()
        assert scene.desk.capture_link == ""
        assert scene.desk.data == RUNNING


def test_what_nobody_waits_for_may_ask_for_less(scene: Scene) -> None:
    scene.session.opens()
    scene.qtbot.waitUntil(lambda: scene.desk.data == RUNNING)
    scene.session.opens(quiet=True)
    scene.qtbot.waitUntil(lambda: len(scene.server.known) == 2)
    assert scene.server.known == [None, RUNNING]
