"""One session of a list that is being loaded: how far it is, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.domain.errors import AppError
from app.domain.inspection import Inspection
from app.domain.session_key import SessionKey
from app.domain.summary import tally


class QueueState(StrEnum):
    WAITING = "waiting"
    LOADING = "loading"
    PAUSED = "paused"  # had begun when everything was paused; goes on where it stopped
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


@dataclass(frozen=True)
class Outcome:
    """What the reply says; numbers of steps."""

    accepted: int
    to_retake: int
    missing: int
    without_verdict: int
    vehicle: str = ""

    @staticmethod
    def of(inspection: Inspection, vehicle: str = "") -> Outcome:
        t = tally(inspection)
        return Outcome(t.accepted, len(t.to_retake), len(t.missing), len(t.without_verdict), vehicle)


@dataclass(frozen=True)
class QueuedSession:
    """``photos``: with an address in the reply; of them ``loaded`` are on the disk and ``missed`` could not be had."""

    key: SessionKey
    state: QueueState = QueueState.WAITING
    outcome: Outcome | None = None
    photos: int = 0
    loaded: int = 0
    missed: int = 0
    error: AppError | None = None

    @property
    def settled(self) -> bool:
        return self.state in (QueueState.DONE, QueueState.FAILED, QueueState.CANCELLED)

    @property
    def needs_retry(self) -> bool:
        """It failed, was called off, or lacks photos."""
        return self.state in (QueueState.FAILED, QueueState.CANCELLED) or (self.settled and self.missed > 0)

    @property
    def attention(self) -> tuple[int, int]:
        """The smaller the sooner it should be looked at: failed; most to retake; most missing; the rest; unsettled."""
        outcome = self.outcome
        if self.state is QueueState.FAILED:
            return 0, 0
        if self.state is not QueueState.DONE or outcome is None:
            return {QueueState.LOADING: 6, QueueState.PAUSED: 6, QueueState.WAITING: 7}.get(self.state, 8), 0
        ranks = (outcome.to_retake, outcome.missing, self.missed, outcome.without_verdict)
        return next(((rank, -n) for rank, n in enumerate(ranks, start=1) if n), (5, 0))
