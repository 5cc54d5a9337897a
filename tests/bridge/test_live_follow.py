"""Following with clocks of our own: when PAVE is asked, when it is left in peace, and what is told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

import pytest
from pytestqt.qtbot import QtBot

from app.bridge.background import Background
from app.bridge.live_follow import Following, LiveFollow, Standing
from app.bridge.open_session import Opened, OpenSession
from app.bridge.settings_desk import SettingsDesk
from app.domain.errors import (
    AppError,
    Obstacle,
    ServerFault,
    ServerUnreachable,
    SignInNeeded,
    SignInReason,
    TooManyRequests,
)
from app.domain.inspection import Inspection
from app.domain.kept_session import KeptSession
from app.domain.photo import Verdict
from app.domain.session_details import SessionData
from app.domain.session_key import SessionKey
from app.domain.session_status import SessionStatus
from app.domain.settings import Settings
from app.services.cancel import CancelToken
from tests.bridge.conftest import Ears
from tests.fakes.inspections import KEY, all_accepted, inspection, photo

OTHER = SessionKey("ABC-00000001")
FLIPPED = inspection(*all_accepted(4), photo(4, 3, verdict=Verdict.REJECTED))
LOST = ServerUnreachable(Obstacle.NAME_UNKNOWN, "openapi.paveapi.com")


@dataclass(frozen=True)
class Reply:
    inspection: Inspection
    clock_offset: float | None = None
    kept: KeptSession | None = None
    not_kept: AppError | None = None


class Keeps:
    def save(self, settings: Settings) -> None:
        """The disk is fine."""


@dataclass
class World:
    """Time passes only when a test lets it; the heart beats once a second of it."""

    qtbot: QtBot
    background: Background
    now: float = 1000.0
    asleep: float = 0.0
    answer: Inspection | AppError = field(default_factory=lambda: inspection(*all_accepted()))
    asked: list[float] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.session = OpenSession(self._fetch, self.background)
        self.settings = SettingsDesk(Keeps(), Settings(), self.background)
        self.live = LiveFollow(self.session, self.settings, monotonic=lambda: self.now, wall=self.wall)
        self.brought, self.lost, self.ended, self.quiet = Ears(), Ears(), Ears(), Ears()
        self.live.brought.connect(self.brought)
        self.live.lost.connect(self.lost)
        self.live.ended.connect(self.ended)
        self.session.opening.connect(self.quiet)
        self.session.failed.connect(self.quiet)

    def wall(self) -> float:
        return 1_700_000_000 + self.now + self.asleep

    def _fetch(self, key: SessionKey, cancel: CancelToken) -> Reply:
        self.asked.append(self.now)
        if isinstance(self.answer, AppError):
            raise self.answer
        return Reply(self.answer)

    def opens(self) -> None:
        with self.qtbot.waitSignal(self.session.opened):
            self.session.open(KEY)
        self.asked.clear()
        self.quiet.heard.clear()

    def passes(self, seconds: int) -> list[float]:
        """When it asked meanwhile, in seconds from now."""
        begin, before = self.now, len(self.asked)
        for _ in range(seconds):
            self.now += 1
            if self.heart_beats:
                count = len(self.asked)
                self.live.beat()
                self.comes_home(count)
        return [moment - begin for moment in self.asked[before:]]

    def comes_home(self, count: int) -> None:
        """The answer of a question that was put after ``count`` others, if there is one."""
        if self.session._following is not None:
            self.qtbot.waitUntil(lambda: self.session._following is None)
            assert len(self.asked) > count

    @property
    def heart_beats(self) -> bool:
        return self.live._heart.isActive()

    @property
    def standing(self) -> Standing:
        return self.live.following.standing


@pytest.fixture
def world(qtbot: QtBot, background: Background) -> Iterator[World]:
    built = World(qtbot, background)
    yield built
    built.session.close()


def test_without_a_session_there_is_nothing_to_do(world: World) -> None:
    assert (world.standing, world.heart_beats) == (Standing.IDLE, False)


def test_it_asks_after_five_seconds_then_more_and_more_seldom(world: World) -> None:
    world.opens()
    assert world.live.following == Following(Standing.WAITING, 5.0)
    assert world.passes(120) == [5, 13, 25, 42, 68, 106]
    assert world.brought.heard == []
    assert world.quiet.heard == [], "nobody hears that it asks"


def test_never_more_seldom_than_once_a_minute(world: World) -> None:
    world.opens()
    world.passes(300)
    last = world.passes(300)
    assert [b - a for a, b in pairwise(last)] == [60] * (len(last) - 1)


def test_a_change_is_told_and_makes_it_quick_again(world: World) -> None:
    world.opens()
    world.passes(60)
    told: list[Opened] = []
    world.session.opened.connect(told.append)
    world.answer = FLIPPED
    world.passes(8)
    (news,) = world.brought.first()
    assert [p.code for p in news.new_word] == [4]  # type: ignore[attr-defined]  # Changes
    assert [opened.quiet for opened in told] == [True]
    assert world.live.following.seconds == 5
    assert world.passes(5) == [5]


def test_429_is_obeyed(world: World) -> None:
    world.opens()
    world.answer = TooManyRequests(90)
    assert world.passes(5) == [5]
    assert world.live.following == Following(Standing.FAILING, 90, world.answer)
    assert world.passes(89) == []
    assert world.passes(1) == [1]
    assert world.live.following.seconds == 180, "and after that twice as long"


def test_retry_after_of_a_503_is_obeyed_too(world: World) -> None:
    world.opens()
    world.answer = ServerFault(503, 200)
    world.passes(5)
    assert world.passes(199) == []


def test_without_a_network_it_slows_down_and_says_so_once(world: World) -> None:
    world.opens()
    world.answer = LOST
    assert world.passes(320) == [5, 15, 35, 75, 155, 315]
    assert world.lost.first() == [LOST]
    assert world.quiet.heard == [], "no banner"
    assert world.session.inspection is not None


def test_an_answer_after_that_goes_on_as_before(world: World) -> None:
    world.opens()
    world.answer = LOST
    world.passes(15)
    world.answer = inspection(*all_accepted())
    world.passes(20)
    assert world.live.following == Following(Standing.WAITING, 5.0)
    world.answer = LOST
    world.passes(5)
    assert len(world.lost.heard) == 2


def test_refused_credentials_are_not_tried_again_and_again(world: World) -> None:
    world.opens()
    world.answer = SignInNeeded(SignInReason.REFUSED)
    assert world.passes(600) == [5]
    assert (world.standing, world.heart_beats) == (Standing.REFUSED, False)
    world.answer = inspection(*all_accepted())
    world.live.toggle()
    assert world.settings.settings.follow_live, "pressing it goes on, it does not turn it off"
    assert world.passes(10) == [1, 9]


@pytest.mark.parametrize("status", [SessionStatus.COMPLETE, SessionStatus.EXPIRED, SessionStatus.INVALID])
def test_a_session_that_has_ended_is_left_in_peace(world: World, status: SessionStatus) -> None:
    world.answer = inspection(*all_accepted()).with_status(status)
    world.opens()
    assert world.live.following.standing is Standing.ENDED
    assert world.live.following.status is status
    assert world.passes(200) == []
    assert world.ended.heard == [], "it did not end while it was followed"


def test_it_is_asked_once_more_when_it_ends(world: World) -> None:
    world.answer = inspection(*all_accepted(6)).with_status(SessionStatus.PROCESS)
    world.opens()
    world.passes(5)
    world.answer = inspection(*all_accepted(6)).with_status(SessionStatus.COMPLETE)
    world.passes(10)
    assert world.ended.first() == [SessionStatus.COMPLETE]
    world.qtbot.waitUntil(lambda: len(world.asked) == 3)
    world.comes_home(2)
    assert (world.standing, world.heart_beats) == (Standing.ENDED, False)


def test_nobody_knows_the_status_so_it_stops_after_half_an_hour(world: World) -> None:
    world.opens()
    world.passes(1900)
    assert world.standing is Standing.RESTING
    assert world.passes(600) == []
    world.live.toggle()
    assert world.passes(10) == [1, 9]


def test_a_session_that_runs_is_followed_for_as_long_as_it_takes(world: World) -> None:
    world.answer = inspection(*all_accepted(6)).with_status(SessionStatus.PROCESS)
    world.opens()
    world.passes(1900)
    assert world.standing is Standing.WAITING


def test_a_window_that_nobody_sees_asks_no_more_after_two_minutes(world: World) -> None:
    world.opens()
    world.passes(200)
    world.live.see(False)
    assert world.passes(119) != []
    assert world.passes(300) == []
    assert (world.standing, world.heart_beats) == (Standing.HIDDEN, False)
    world.live.see(True)
    assert world.passes(1) == [1], "at once"


def test_a_short_look_at_something_else_changes_nothing(world: World) -> None:
    world.opens()
    world.live.see(False)
    world.passes(60)
    world.live.see(True)
    world.live.see(False)
    world.passes(100)
    assert world.standing is Standing.WAITING


def test_after_the_machine_slept_it_asks_soon(world: World) -> None:
    world.opens()
    world.passes(300)
    world.asleep = 3600
    assert world.passes(4) == [3], "the first beat notices it, two seconds later the network is there"


def test_turned_off_and_on(world: World) -> None:
    world.opens()
    world.live.toggle()
    assert (world.standing, world.settings.settings.follow_live) == (Standing.OFF, False)
    assert world.passes(100) == []
    world.live.toggle()
    assert world.passes(1) == [1]
    assert world.settings.settings.follow_live


def test_while_the_user_asks_it_waits(world: World) -> None:
    world.opens()
    world.passes(100)
    with world.qtbot.waitSignal(world.session.opened):
        world.session.refresh()
    world.asked.clear()
    assert world.passes(5) == [5], "and begins anew"


def test_a_failed_refresh_of_the_user_counts(world: World) -> None:
    world.opens()
    world.answer = LOST
    with world.qtbot.waitSignal(world.session.failed):
        world.session.refresh()
    assert world.live.following == Following(Standing.FAILING, 10, LOST)
    assert world.lost.heard == [], "she has been told already"


def test_another_session_that_does_not_open_changes_nothing(world: World) -> None:
    world.opens()
    world.answer = LOST
    with world.qtbot.waitSignal(world.session.failed):
        world.session.open(OTHER)
    assert world.standing is Standing.WAITING


def test_what_is_learnt_of_the_status_counts_at_once(world: World) -> None:
    world.opens()
    world.session.learn(SessionData(raw_status="COMPLETE"))
    assert world.standing is Standing.ENDED


def test_closing_ends_it(world: World) -> None:
    world.opens()
    world.session.close()
    assert (world.standing, world.heart_beats) == (Standing.IDLE, False)
