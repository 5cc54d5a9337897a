"""The one session that is open: the latest wish wins, a failure changes nothing, a refresh tells what is new."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from app.bridge.background import Background
from app.bridge.open_session import Opened, OpenSession
from app.domain.errors import AppError, ServerFault, SessionNotFound
from app.domain.inspection import Inspection
from app.domain.kept_session import KeptSession
from app.domain.photo import Verdict
from app.domain.session_key import SessionKey
from app.services.cancel import CancelToken
from tests.bridge.conftest import Ears
from tests.fakes.inspections import KEY, inspection, photo, sample

OTHER = SessionKey("ABC-00000001")


@dataclass(frozen=True)
class Reply:
    inspection: Inspection
    clock_offset: float | None = None
    kept: KeptSession | None = None
    not_kept: AppError | None = None


@dataclass
class FakeServer:
    replies: dict[SessionKey, Reply | AppError] = field(default_factory=dict)
    gate: threading.Event = field(default_factory=threading.Event)
    asked: list[SessionKey] = field(default_factory=list)

    def __call__(self, key: SessionKey, cancel: CancelToken) -> Reply:
        self.asked.append(key)
        while not self.gate.wait(0.005):
            cancel.check()
        reply = self.replies[key]
        if isinstance(reply, AppError):
            raise reply
        return reply


class Told:
    def __init__(self, session: OpenSession) -> None:
        self.order: list[str] = []
        self.opening, self.opened, self.failed = Ears(), Ears(), Ears()
        for name in ("opening", "opened", "failed"):
            getattr(session, name).connect(getattr(self, name))
        for name in ("opening", "opened", "failed", "cancelled", "closed"):
            getattr(session, name).connect(lambda *_, name=name: self.order.append(name))

    @property
    def last(self) -> Opened:
        (opened,) = self.opened.heard[-1]
        assert isinstance(opened, Opened)
        return opened


@pytest.fixture
def server() -> FakeServer:
    fake = FakeServer({KEY: Reply(sample()), OTHER: Reply(inspection(photo(4, key=OTHER), key=OTHER))})
    fake.gate.set()
    return fake


@pytest.fixture
def session(server: FakeServer, background: Background) -> OpenSession:
    return OpenSession(server, background)


@pytest.fixture
def told(session: OpenSession) -> Told:
    return Told(session)


def test_opening_then_opened(session: OpenSession, told: Told, qtbot: QtBot) -> None:
    before = datetime.now(UTC)
    with qtbot.waitSignal(session.opened):
        session.open(KEY)
        assert session.busy
    assert told.order == ["opening", "opened"]
    assert told.opening.heard == [(KEY,)]
    assert told.last.inspection == session.inspection == sample()
    assert before <= told.last.as_of <= datetime.now(UTC)
    assert (told.last.news, told.last.clock_offset) == (None, None)
    assert not session.busy


def test_a_corrected_clock_is_passed_on(session: OpenSession, told: Told, server: FakeServer, qtbot: QtBot) -> None:
    server.replies[KEY] = Reply(sample(), 600.0)
    with qtbot.waitSignal(session.opened):
        session.open(KEY)
    assert told.last.clock_offset == 600.0


def test_a_failure_leaves_what_is_open(session: OpenSession, told: Told, server: FakeServer, qtbot: QtBot) -> None:
    error = SessionNotFound("ABC-00000001")
    server.replies[OTHER] = error
    with qtbot.waitSignal(session.opened):
        session.open(KEY)
    with qtbot.waitSignal(session.failed):
        session.open(OTHER)
    assert told.failed.heard == [(OTHER, error)]
    assert session.inspection == sample()
    assert not session.busy


def test_the_latest_wish_wins(session: OpenSession, told: Told, server: FakeServer, qtbot: QtBot) -> None:
    server.gate.clear()
    session.open(KEY)
    session.open(OTHER)
    server.gate.set()
    with qtbot.waitSignal(session.opened):
        pass
    qtbot.waitUntil(lambda: not session.busy)
    assert told.order == ["opening", "opening", "opened"]
    assert told.last.inspection.key == OTHER


def test_a_refresh_tells_what_is_new(session: OpenSession, told: Told, server: FakeServer, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.opened):
        session.open(KEY)
    flipped = [replace(p, verdict=Verdict.ACCEPTED) if p.code == 10 else p for p in sample().photos]
    server.replies[KEY] = Reply(inspection(*flipped, photo(4, 500)))
    with qtbot.waitSignal(session.opened):
        session.refresh()
    news = told.last.news
    assert news is not None
    assert [p.code for p in news.arrived] == [4]
    assert [p.code for p in news.new_word] == [10]
    assert news.gone == ()
    assert session.inspection == told.last.inspection


def test_a_refresh_without_news_says_so(session: OpenSession, told: Told, qtbot: QtBot) -> None:
    for ask in (lambda: session.open(KEY), session.refresh):
        with qtbot.waitSignal(session.opened):
            ask()
    assert told.last.news is not None
    assert not told.last.news


def test_another_session_is_no_refresh(session: OpenSession, told: Told, qtbot: QtBot) -> None:
    for key in (KEY, OTHER):
        with qtbot.waitSignal(session.opened):
            session.open(key)
    assert told.last.news is None


def test_a_failed_refresh_leaves_what_is_open(
    session: OpenSession, told: Told, server: FakeServer, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(session.opened):
        session.open(KEY)
    server.replies[KEY] = ServerFault(503)
    with qtbot.waitSignal(session.failed):
        session.refresh()
    assert session.inspection == sample()


def test_nothing_open_nothing_to_refresh(session: OpenSession, told: Told, server: FakeServer) -> None:
    session.refresh()
    assert (told.order, server.asked, session.busy) == ([], [], False)


def test_cancel_is_told_once_and_nothing_follows(
    session: OpenSession, told: Told, server: FakeServer, qtbot: QtBot
) -> None:
    server.gate.clear()
    session.open(KEY)
    qtbot.waitUntil(lambda: bool(server.asked))
    session.cancel()
    session.cancel()
    server.gate.set()
    with qtbot.waitSignal(session.opened):
        session.open(OTHER)
    assert told.order == ["opening", "cancelled", "opening", "opened"]


def test_cancelling_a_refresh_leaves_what_is_open(
    session: OpenSession, told: Told, server: FakeServer, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(session.opened):
        session.open(KEY)
    server.gate.clear()
    session.refresh()
    session.cancel()
    assert session.inspection == sample()
    assert not session.busy
    server.gate.set()


def test_close_drops_the_question_and_the_answer(
    session: OpenSession, told: Told, server: FakeServer, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(session.opened):
        session.open(KEY)
    server.gate.clear()
    session.refresh()
    session.close()
    server.gate.set()
    assert (session.inspection, session.busy) == (None, False)
    assert told.order == ["opening", "opened", "opening", "closed"]
    with qtbot.waitSignal(session.opened):
        session.open(KEY)
    assert told.last.news is None
