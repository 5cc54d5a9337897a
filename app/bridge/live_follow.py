"""Asks for the open session again by itself while it runs, without a word unless something has changed."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QObject, QTimer, Signal

from app.bridge.open_session import Opened, OpenSession
from app.bridge.settings_desk import SettingsDesk
from app.domain.errors import (
    AppError,
    Cancelled,
    InvalidCredential,
    KeyringUnavailable,
    ServerFault,
    SessionNotFound,
    SignInNeeded,
    TooManyRequests,
)
from app.domain.follow_pace import FollowPace
from app.domain.inspection import Changes
from app.domain.session_key import SessionKey
from app.domain.session_status import SessionStatus
from app.domain.settings import Settings

_LONGEST_BEAT = 1.0
_SLEPT = 30.0  # a heart that was still for so long: the machine slept
_OUT_OF_SIGHT = 120.0
_AFTER_SLEEP = 2.0  # the network wakes up later
_FOR_THE_USER = (SignInNeeded, InvalidCredential, KeyringUnavailable, SessionNotFound)


class Standing(Enum):
    IDLE = auto()  # no session
    OFF = auto()
    WAITING = auto()
    FAILING = auto()  # asks on, more slowly
    HIDDEN = auto()  # nobody has seen the window for a while
    RESTING = auto()  # nothing has changed for long, and nobody knows whether anything will
    REFUSED = auto()  # only the user can help
    ENDED = auto()  # nothing will change any more


@dataclass(frozen=True)
class Following:
    """``seconds``: how long is waited between two questions. ``error``: why it is FAILING or REFUSED."""

    standing: Standing
    seconds: float = 0.0
    error: AppError | None = None
    status: SessionStatus | None = None


class LiveFollow(QObject):
    """One heartbeat, at most once a second, while there is something to follow. The user's own questions go first."""

    changed = Signal(object)  # Following
    brought = Signal(object)  # Changes: what was different in an answer that nobody asked for
    lost = Signal(object)  # AppError: once, when answers begin to fail
    ended = Signal(object)  # SessionStatus: the session ran while it was followed, and has ended now

    def __init__(
        self,
        session: OpenSession,
        settings: SettingsDesk,
        pace: FollowPace | None = None,
        monotonic: Callable[[], float] = time.monotonic,
        wall: Callable[[], float] = time.time,
    ) -> None:
        super().__init__()
        self._session, self._settings = session, settings
        self._monotonic, self._wall = monotonic, wall
        self._pace = pace or FollowPace()
        self._following = Following(Standing.IDLE)
        self._due = self._beaten_at = 0.0
        self._hidden_since: float | None = None
        self._asking = self._ran = False
        self._heart = QTimer(self, interval=round(1000 * min(_LONGEST_BEAT, self._pace.shortest / 2)))
        self._heart.timeout.connect(self.beat)
        session.opening.connect(self._on_opening)
        session.opened.connect(self._on_opened)
        session.failed.connect(self._on_user_failed)
        session.cancelled.connect(self._on_cancelled)
        session.closed.connect(self._on_closed)
        settings.changed.connect(self._on_settings)

    @property
    def following(self) -> Following:
        return self._following

    def toggle(self) -> None:
        """On or off; what has stopped by itself goes on instead."""
        if self._following.standing in (Standing.RESTING, Standing.REFUSED, Standing.HIDDEN):
            self._go_on()
        else:
            self._settings.change(follow_live=not self._settings.settings.follow_live)

    def see(self, seen: bool) -> None:
        """Whether the window is on the screen. Out of sight for two minutes it asks no more; seen again, at once."""
        if not seen:
            self._hidden_since = self._monotonic() if self._hidden_since is None else self._hidden_since
            return
        self._hidden_since = None
        if self._following.standing is Standing.HIDDEN:
            self._go_on()

    def rest(self) -> None:
        """The house is left."""
        self._heart.stop()

    def beat(self) -> None:
        """What the heart does: looks at both clocks, and asks when it is time."""
        now, wall = self._monotonic(), self._wall()
        slept, self._beaten_at = wall - self._beaten_at > _SLEPT, wall
        if self._hidden_since is not None and now - self._hidden_since >= _OUT_OF_SIGHT:
            self._tell(Standing.HIDDEN)
            return
        if slept:
            self._due = min(self._due, now + _AFTER_SLEEP)
        if now >= self._due and not self._asking:
            self._asking = self._session.follow(self._on_answer, self._on_failed)

    def _go_on(self) -> None:
        self._pace = self._pace.anew()
        self._wait(0.0)

    def _wait(self, seconds: float | None = None, error: AppError | None = None) -> None:
        """The next question after ``seconds``, by default after what the pace says; if there is to be one."""
        self._asking = False
        inspection = self._session.inspection
        if inspection is None:
            self._tell(Standing.IDLE)
        elif inspection.status is not None and inspection.status.ended:
            self._end(inspection.status)
        elif not self._settings.settings.follow_live:
            self._tell(Standing.OFF)
        elif isinstance(error, _FOR_THE_USER):
            self._tell(Standing.REFUSED, error)
        elif self._pace.patience_is_over and inspection.status is None:
            self._tell(Standing.RESTING)
        else:
            self._ran |= inspection.status is not None
            self._due = self._monotonic() + (self._pace.wait if seconds is None else seconds)
            self._tell(Standing.FAILING if error is not None else Standing.WAITING, error)

    def _end(self, status: SessionStatus) -> None:
        ran, self._ran = self._ran, False
        if ran and self._following.standing is not Standing.ENDED:
            self._session.follow(self._on_answer, self._on_failed)  # what came just before the end
            self.ended.emit(status)
        self._tell(Standing.ENDED)

    def _tell(self, standing: Standing, error: AppError | None = None) -> None:
        inspection = self._session.inspection
        status = inspection.status if inspection is not None else None
        if standing in (Standing.WAITING, Standing.FAILING):
            if not self._heart.isActive():
                self._beaten_at = self._wall()
                self._heart.start()
        else:
            self._heart.stop()
        now = Following(standing, self._pace.wait, error, status)
        if now != self._following:
            self._following = now
            self.changed.emit(now)

    def _on_opening(self, _key: SessionKey) -> None:
        """The user asks: until that is answered there is nothing to do."""
        self._asking = True

    def _on_opened(self, opened: Opened) -> None:
        if opened.quiet:
            status = opened.inspection.status
            if status != self._following.status and not self._asking:
                self._wait(max(0.0, self._due - self._monotonic()))
            return
        if opened.news is None:
            self._ran = False
        self._pace = self._pace.anew()
        self._wait()

    def _on_answer(self, news: Changes) -> None:
        self._pace = self._pace.anew() if news else self._pace.after_nothing()
        self._wait()
        if news:
            self.brought.emit(news)

    def _on_failed(self, error: AppError) -> None:
        if isinstance(error, Cancelled):
            return
        first = not self._pace.is_failing
        self._pace = self._pace.after_failure(_asked_to_wait(error))
        self._wait(error=error)
        if first:
            self.lost.emit(error)

    def _on_user_failed(self, key: SessionKey, error: AppError) -> None:
        """It has its own words before the user; here it only counts if it is about the session that is open."""
        inspection = self._session.inspection
        if inspection is not None and inspection.key == key and not isinstance(error, Cancelled):
            self._pace = self._pace.after_failure(_asked_to_wait(error))
            self._wait(error=error)
        else:
            self._wait()

    def _on_cancelled(self) -> None:
        self._wait()

    def _on_closed(self) -> None:
        self._pace, self._ran = self._pace.anew(), False
        self._wait()

    def _on_settings(self, before: Settings, now: Settings) -> None:
        if before.follow_live != now.follow_live:
            self._go_on()


def _asked_to_wait(error: AppError) -> float | None:
    return error.wait_seconds if isinstance(error, TooManyRequests | ServerFault) else None
