"""Many sessions behind the open one: politely, in order, and no trouble loses what was loaded."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from app.bridge.background import Background
from app.bridge.queue_patience import Patience
from app.bridge.session_queue import SessionQueue
from app.domain.errors import (
    AppError,
    KeyringTrouble,
    KeyringUnavailable,
    Obstacle,
    PhotoTrouble,
    PhotoUnavailable,
    PictureFault,
    RedirectRefused,
    ServerFault,
    ServerUnreachable,
    SessionNotFound,
    SignInNeeded,
    SignInReason,
    StoreFault,
    TooManyRequests,
    UnreadablePhoto,
    UnreadableReply,
)
from app.domain.inspection import Inspection
from app.domain.kept_session import KeptSession
from app.domain.photo import Photo, Verdict
from app.domain.queued_session import QueuedSession, QueueState
from app.domain.session_details import SessionData, Vehicle
from app.domain.session_key import SessionKey
from app.services.cancel import CancelToken
from tests.bridge.conftest import Ears
from tests.fakes.inspections import inspection, photo

S = QueueState
HOST = "openapi.paveapi.com"
NO_NETWORK = ServerUnreachable(Obstacle.NAME_UNKNOWN, HOST)
NOW = datetime(2021, 5, 27, tzinfo=UTC)
FULL = StoreFault("sessions", "No space left on device")
REFUSED = SignInNeeded(SignInReason.REFUSED)


def keys(count: int) -> list[SessionKey]:
    return [SessionKey(f"ABC-{n:08}") for n in range(count)]


@dataclass(frozen=True)
class Reply:
    inspection: Inspection
    clock_offset: float | None = None
    kept: KeptSession | None = None
    not_kept: AppError | None = None


@dataclass
class FakePave:
    """Every session has three photos, of which the last is rejected. Errors are raised once each, in order."""

    errors: dict[str, list[AppError]] = field(default_factory=dict)  # by key, or by key and code
    asked: list[str] = field(default_factory=list)
    cut_off: list[str] = field(default_factory=list)
    began: list[float] = field(default_factory=list)
    gate: threading.Event = field(default_factory=threading.Event)
    full_disk: bool = False
    troubles: dict[SessionKey, AppError] = field(default_factory=dict)
    held: set[str] = field(default_factory=set)
    at_once: int = 0
    most_at_once: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)

    def fetch(self, key: SessionKey, cancel: CancelToken) -> Reply:
        self.began.append(time.monotonic())
        self._visit(key.text, cancel)
        last = photo(5, 2, Verdict.REJECTED, key=key)
        found = inspection(photo(1, 0, key=key), photo(4, 1, key=key), last, key=key)
        if self.full_disk:
            return Reply(found, not_kept=FULL)
        data = SessionData(vehicle=Vehicle(year="2017", make="Nissan", model="Rogue"))
        return Reply(found, kept=KeptSession(found, NOW, "", NOW, NOW, data=data))

    def trouble_of(self, key: SessionKey) -> AppError | None:
        return self.troubles.pop(key, None)

    def read_photo(self, wanted: Photo, cancel: CancelToken) -> None:
        self._visit(f"{wanted.id.session_key} {wanted.code}", cancel)

    def _visit(self, what: str, cancel: CancelToken) -> None:
        with self.lock:
            self.asked.append(what)
            self.at_once += 1
            self.most_at_once = max(self.most_at_once, self.at_once)
        try:
            while what in self.held or not self.gate.is_set():
                time.sleep(0.002)
                if cancel.cancelled:
                    self.cut_off.append(what)
                cancel.check()
        finally:
            with self.lock:
                self.at_once -= 1
        if self.errors.get(what):
            raise self.errors[what].pop(0)


class OpenOne(QObject):
    opening = Signal(object)
    busy = False
    loading = False


@dataclass(frozen=True)
class World:
    qtbot: QtBot
    pave: FakePave
    queue: SessionQueue
    open_one: OpenOne

    def loads(self, *wanted: SessionKey) -> None:
        self.queue.add(wanted)
        self.until_over()

    def until_over(self) -> None:
        self.qtbot.waitUntil(lambda: self.queue.over)

    def rows(self) -> list[QueuedSession]:
        return list(self.queue.rows)

    def states(self) -> list[QueueState]:
        return [row.state for row in self.queue.rows]


@pytest.fixture
def world(qtbot: QtBot, background: Background) -> Iterator[World]:
    pave, open_one = FakePave(), OpenOne()
    pave.gate.set()
    patience = Patience(usual_gap_ms=5, first_wait=0.02)
    queue = SessionQueue(pave.fetch, pave.read_photo, pave.trouble_of, background, open_one, open_one, patience)
    yield World(qtbot, pave, queue, open_one)
    queue.cancel()
    pave.gate.set()
    pave.held.clear()


def test_each_session_with_all_its_photos(world: World) -> None:
    progress = Ears()
    world.queue.progressed.connect(progress)
    world.loads(*keys(3))
    for row in world.rows():
        assert (row.state, row.photos, row.loaded, row.missed, row.error) == (S.DONE, 3, 3, 0, None)
        assert row.outcome is not None
        assert (row.outcome.accepted, row.outcome.to_retake, row.outcome.vehicle) == (2, 1, "2017 Nissan Rogue")
    assert len(world.pave.asked) == len(set(world.pave.asked)) == 12
    assert progress.heard[-1] == (3, 3)


def test_two_at_a_time_at_most(world: World) -> None:
    world.loads(*keys(6))
    assert 1 <= world.pave.most_at_once <= 2


def test_a_pause_between_two_sessions(qtbot: QtBot, background: Background) -> None:
    pave, open_one = FakePave(), OpenOne()
    pave.gate.set()
    queue = SessionQueue(
        pave.fetch, pave.read_photo, pave.trouble_of, background, open_one, open_one, Patience(usual_gap_ms=120)
    )
    queue.add(keys(3))
    qtbot.waitUntil(lambda: queue.over)
    assert all(later - sooner > 0.1 for sooner, later in zip(pave.began, pave.began[1:], strict=False))
    queue.cancel()


def test_a_key_is_listed_once(world: World) -> None:
    one, two = keys(2)
    world.queue.add([one, two, one])
    world.queue.add([two])
    world.until_over()
    assert [row.key for row in world.rows()] == [one, two]
    assert world.pave.asked.count(one.text) == 1


@pytest.mark.parametrize("error", [SessionNotFound("ABC-00000001"), UnreadableReply("$"), ServerFault(500)])
def test_one_that_fails_keeps_no_other_from_loading(world: World, error: AppError) -> None:
    world.pave.errors["ABC-00000001"] = [error]
    world.loads(*keys(3))
    assert world.states() == [S.DONE, S.FAILED, S.DONE]
    assert world.rows()[1].error is error


def test_what_failed_is_tried_again_and_nothing_else(world: World) -> None:
    world.pave.errors["ABC-00000001"] = [ServerFault(500)]
    world.loads(*keys(3))
    before = len(world.pave.asked)
    world.queue.retry()
    world.until_over()
    assert world.states() == [S.DONE] * 3
    assert len(world.pave.asked) == before + 4


@pytest.mark.parametrize(
    "error",
    [
        PhotoUnavailable(PhotoTrouble.GONE, HOST, 404),
        PhotoUnavailable(PhotoTrouble.UNREACHABLE, HOST, 0, Obstacle.CERTIFICATE_UNTRUSTED),
        UnreadablePhoto(PictureFault.DAMAGED),
    ],
)
def test_a_photo_that_cannot_be_had_is_counted(world: World, error: AppError) -> None:
    world.pave.errors["ABC-00000000 4"] = [error]
    world.loads(*keys(1))
    (row,) = world.rows()
    assert (row.state, row.loaded, row.missed, row.needs_retry) == (S.DONE, 2, 1, True)


def test_a_lost_network_is_waited_for_and_nothing_is_asked_for_twice(world: World) -> None:
    world.pave.errors["ABC-00000000 4"] = [PhotoUnavailable(PhotoTrouble.UNREACHABLE, HOST, 0, Obstacle.REFUSED)] * 2
    world.pave.errors["ABC-00000001"] = [NO_NETWORK, NO_NETWORK, NO_NETWORK]
    world.loads(*keys(3))
    assert world.states() == [S.DONE] * 3
    assert world.queue.trouble is None
    assert world.pave.asked.count("ABC-00000000 1") == 1
    assert world.pave.asked.count("ABC-00000000 4") == 3


def test_a_photo_s_host_that_stays_away_holds_up_nobody_for_ever(world: World) -> None:
    lost = PhotoUnavailable(PhotoTrouble.UNREACHABLE, HOST, 0, Obstacle.NO_ANSWER)
    world.pave.errors["ABC-00000000 4"] = [lost] * 9
    world.loads(*keys(1))
    assert (world.rows()[0].loaded, world.rows()[0].missed) == (2, 1)


def test_the_server_asks_to_wait(qtbot: QtBot, world: World) -> None:
    world.pave.errors["ABC-00000000"] = [TooManyRequests(0.3)]
    world.queue.add(keys(2))
    qtbot.waitUntil(lambda: world.queue.resting)
    asked = len(world.pave.asked)
    assert isinstance(world.queue.trouble, TooManyRequests)
    qtbot.wait(150)
    assert len(world.pave.asked) <= asked + 1, "what was under way may end, nothing begins"
    world.until_over()
    assert world.states() == [S.DONE] * 2


@pytest.mark.parametrize(
    "error",
    [
        REFUSED,
        KeyringUnavailable(KeyringTrouble.LOCKED),
        RedirectRefused(HOST, "elsewhere.example", "https"),
        ServerUnreachable(Obstacle.CERTIFICATE_UNTRUSTED, HOST),
        StoreFault("pictures", "No space left on device"),
    ],
)
def test_what_somebody_must_see_to_stops_everything(qtbot: QtBot, world: World, error: AppError) -> None:
    world.pave.errors["ABC-00000001"] = [error]
    world.queue.add(keys(4))
    qtbot.waitUntil(lambda: world.queue.paused)
    assert world.queue.trouble is error
    asked = len(world.pave.asked)
    qtbot.wait(80)
    assert len(world.pave.asked) == asked
    assert S.FAILED not in world.states()
    world.queue.resume()
    world.until_over()
    assert world.states() == [S.DONE] * 4


def test_what_the_disk_does_not_take_is_not_called_done(qtbot: QtBot, world: World) -> None:
    world.pave.full_disk = True
    world.queue.add(keys(1))
    qtbot.waitUntil(lambda: world.queue.paused)
    assert world.queue.trouble is FULL
    world.pave.full_disk = False
    world.pave.troubles[keys(1)[0]] = FULL
    world.queue.resume()
    qtbot.waitUntil(lambda: world.queue.paused)
    assert (world.queue.trouble, world.rows()[0].loaded) == (FULL, 0)
    world.queue.resume()
    world.until_over()
    assert world.states() == [S.DONE]


def test_signing_in_goes_on_only_if_that_was_missing(qtbot: QtBot, world: World) -> None:
    world.pave.errors["ABC-00000000"] = [REFUSED]
    world.queue.add(keys(1))
    qtbot.waitUntil(lambda: world.queue.paused)
    world.queue.signed_in()
    world.until_over()
    world.pave.gate.clear()
    world.queue.add([SessionKey("ABC-00000007")])
    world.queue.pause()
    world.queue.signed_in()
    assert world.queue.paused


def test_a_server_that_fails_three_times_running_is_left_alone(qtbot: QtBot, world: World) -> None:
    for key in keys(3):
        world.pave.errors[key.text] = [ServerFault(503)]
    world.queue.add(keys(6))
    qtbot.waitUntil(lambda: world.queue.paused)
    assert isinstance(world.queue.trouble, ServerFault)
    world.queue.resume()
    world.queue.retry()
    world.until_over()
    assert world.states() == [S.DONE] * 6


def test_paused_it_asks_for_nothing_and_resumes_where_it_was(qtbot: QtBot, world: World) -> None:
    world.pave.held |= {"ABC-00000000 4", "ABC-00000002 5"}
    world.queue.add(keys(3))
    qtbot.waitUntil(lambda: world.pave.at_once == 2)
    world.queue.pause()
    qtbot.waitUntil(lambda: world.pave.at_once == 0)
    assert S.LOADING not in world.states()
    asked = list(world.pave.asked)
    world.pave.held.clear()
    qtbot.wait(60)
    assert world.pave.asked == asked
    world.queue.resume()
    world.until_over()
    assert all(row.loaded == 3 for row in world.rows())
    again = {what for what in world.pave.asked if world.pave.asked.count(what) > 1}
    assert again <= set(world.pave.cut_off)


def test_cancelled_it_ends_at_once(qtbot: QtBot, world: World) -> None:
    world.pave.gate.clear()
    world.queue.add(keys(3))
    qtbot.waitUntil(lambda: world.pave.at_once > 0)
    world.queue.cancel()
    assert world.states() == [S.CANCELLED] * 3
    assert world.queue.over
    qtbot.waitUntil(lambda: world.pave.at_once == 0)
    world.pave.gate.set()
    world.queue.retry()
    world.until_over()
    assert world.states() == [S.DONE] * 3


def test_nothing_begins_while_the_open_session_loads(qtbot: QtBot, world: World) -> None:
    world.open_one.loading = True
    world.queue.add(keys(2))
    qtbot.wait(60)
    assert world.pave.asked == []
    world.open_one.loading = False
    world.until_over()
    assert world.states() == [S.DONE] * 2


def test_a_photo_under_way_makes_room_when_a_session_is_opened(qtbot: QtBot, world: World) -> None:
    world.pave.held.add("ABC-00000000 4")
    world.queue.add(keys(1))
    qtbot.waitUntil(lambda: "ABC-00000000 4" in world.pave.asked)
    world.open_one.busy = True
    world.open_one.opening.emit(keys(9)[8])
    qtbot.waitUntil(lambda: world.pave.at_once == 0)
    world.pave.held.clear()
    asked = len(world.pave.asked)
    qtbot.wait(60)
    assert len(world.pave.asked) == asked
    world.open_one.busy = False
    world.until_over()
    assert world.rows()[0].loaded == 3


def test_a_new_list_begins_with_an_empty_one(world: World) -> None:
    world.loads(*keys(2))
    world.queue.clear()
    assert (len(world.queue), world.queue.settled) == (0, 0)
    world.loads(*keys(1))
    assert world.states() == [S.DONE]


def test_more_keys_join_what_is_under_way(world: World) -> None:
    world.queue.add(keys(2))
    world.loads(*keys(5))
    assert world.states() == [S.DONE] * 5
