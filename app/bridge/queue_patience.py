"""How the queue takes trouble: wait and go on, stop until somebody helps, pass over a photo, or fail one session."""

from __future__ import annotations

from enum import Enum, auto
from typing import Protocol

from app.domain.errors import (
    AppError,
    ClockWrong,
    InvalidCredential,
    KeyringUnavailable,
    Obstacle,
    PhotoTrouble,
    PhotoUnavailable,
    RedirectRefused,
    ServerFault,
    ServerUnreachable,
    SignInNeeded,
    StoreFault,
    TooManyRequests,
    UnreadablePhoto,
)

_NEEDS_HELP = (SignInNeeded, InvalidCredential, KeyringUnavailable, ClockWrong, RedirectRefused, StoreFault)
_PASSES = (Obstacle.NAME_UNKNOWN, Obstacle.REFUSED, Obstacle.NO_ANSWER, Obstacle.TOO_SLOW, Obstacle.BROKE_OFF)
_PHOTO_TRIES = 3
_FAULTS_IN_A_ROW = 3
_LONGEST_SECONDS = 120.0


class Reaction(Enum):
    WAIT = auto()
    STOP = auto()
    PASS_OVER = auto()  # this photo
    FAIL = auto()  # this session


class Tried(Protocol):
    """``tries``: of the step that failed, this one included."""

    tries: int

    @property
    def at_a_photo(self) -> bool: ...


def reaction_to(error: AppError, step: Tried) -> Reaction:
    if isinstance(error, _NEEDS_HELP):
        return Reaction.STOP
    if isinstance(error, TooManyRequests):
        return Reaction.WAIT
    if isinstance(error, ServerUnreachable):
        return Reaction.WAIT if error.obstacle in _PASSES else Reaction.STOP
    if not step.at_a_photo:
        return Reaction.FAIL
    if isinstance(error, PhotoUnavailable):
        if error.trouble is PhotoTrouble.NOT_KEPT:
            return Reaction.STOP
        lost = error.trouble is PhotoTrouble.UNREACHABLE and error.obstacle in _PASSES
        return Reaction.WAIT if lost and step.tries < _PHOTO_TRIES else Reaction.PASS_OVER
    return Reaction.PASS_OVER if isinstance(error, UnreadablePhoto) else Reaction.FAIL


class Patience:
    """Counts what went wrong in a row; the longer it lasts, the longer the waits.

    ``usual_gap_ms``: between the beginnings of two sessions. ``first_wait``: seconds after the first trouble.
    """

    def __init__(self, usual_gap_ms: int = 500, first_wait: float = 5.0) -> None:
        self.usual_gap_ms, self.first_wait = usual_gap_ms, first_wait
        self._waits = self._faults = 0

    @property
    def gap_ms(self) -> int:
        """Longer while the server has problems."""
        return self.usual_gap_ms << 2 * self._faults

    def seconds_after(self, error: AppError) -> float:
        """What the server asked for, else twice as long each time."""
        asked = error.wait_seconds if isinstance(error, TooManyRequests) else None
        self._waits += 1
        grown = self.first_wait * 2.0 ** min(self._waits - 1, 10)
        return asked if asked is not None else min(grown, _LONGEST_SECONDS)

    def is_over_after(self, error: AppError) -> bool:
        """Whether sessions fail one after the other because the server does."""
        self._faults = self._faults + 1 if isinstance(error, ServerFault) else 0
        return self._faults >= _FAULTS_IN_A_ROW

    def forget(self) -> None:
        """Something succeeded, or somebody said to go on."""
        self._waits = self._faults = 0
