"""An inspection: the 13 steps with their attempts, what else came, and what each amounts to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum

from app.domain.capture_steps import CAPTURE_STEPS, Absence, CaptureStep
from app.domain.photo import Photo, PhotoId, Verdict
from app.domain.session_key import SessionKey
from app.domain.session_status import SessionStatus


class StepState(StrEnum):
    ACCEPTED = "accepted"
    ACCEPTED_AFTER_RETAKE = "accepted_after_retake"
    REJECTED = "rejected"
    PENDING = "pending"
    MISSING_REQUIRED = "missing_required"
    NOT_CAPTURED_YET = "not_captured_yet"
    NOT_SUPPLIED = "not_supplied"
    TYPED_BY_USER = "typed_by_user"


@dataclass(frozen=True)
class Step:
    """A capture step and its attempts, oldest first; the newest speaks for it."""

    capture: CaptureStep
    attempts: tuple[Photo, ...]
    state: StepState

    @property
    def title(self) -> str:
        return self.capture.title

    @property
    def newest(self) -> Photo | None:
        return self.attempts[-1] if self.attempts else None

    @property
    def verdict(self) -> Verdict | None:
        """PAVE's word on the newest attempt; None without one."""
        return self.attempts[-1].verdict if self.attempts else None


@dataclass(frozen=True)
class Extra:
    """Photos under one code that the table of 13 does not know; oldest first."""

    code: int
    attempts: tuple[Photo, ...]

    @property
    def label(self) -> str:
        return self.attempts[-1].label

    @property
    def state(self) -> StepState:
        return _state_of_attempts(self.attempts)

    @property
    def newest(self) -> Photo:
        return self.attempts[-1]


@dataclass(frozen=True)
class UnreadableEntry:
    """``row`` counts from 0 in the reply; ``why`` is technical English."""

    row: int
    why: str


@dataclass(frozen=True)
class Inspection:
    """One reply of PAVE, understood. A refresh makes a new one."""

    key: SessionKey
    steps: tuple[Step, ...]
    extras: tuple[Extra, ...] = ()
    unreadable: tuple[UnreadableEntry, ...] = ()
    status: SessionStatus | None = None

    @staticmethod
    def of(
        key: SessionKey,
        photos: Iterable[Photo],
        unreadable: Iterable[UnreadableEntry] = (),
        status: SessionStatus | None = None,
    ) -> Inspection:
        """Sort rows in any order into steps and extras."""
        by_code: dict[int, list[Photo]] = {}
        for photo in photos:
            by_code.setdefault(photo.code, []).append(photo)
        attempts = {code: tuple(sorted(found, key=_oldest_first)) for code, found in by_code.items()}
        steps = tuple(
            Step(capture, found := attempts.pop(capture.code, ()), _state(capture, found, status))
            for capture in CAPTURE_STEPS
        )
        extras = sorted((Extra(*item) for item in attempts.items()), key=lambda e: _oldest_first(e.attempts[0]))
        return Inspection(key, steps, tuple(extras), tuple(unreadable), status)

    def with_status(self, status: SessionStatus | None) -> Inspection:
        """The same rows, seen in the light of the session's status: only the kinds of absence depend on it."""
        if status == self.status:
            return self
        steps = tuple(Step(s.capture, s.attempts, _state(s.capture, s.attempts, status)) for s in self.steps)
        return Inspection(self.key, steps, self.extras, self.unreadable, status)

    def with_addresses_of(self, before: Inspection) -> Inspection:
        """Photos that were there before keep their address: one that is signed anew each time is no other picture."""
        known = {photo.id: photo.url for photo in before.photos if photo.url is not None}
        photos = [replace(p, url=known.get(p.id, p.url)) if p.url is not None else p for p in self.photos]
        return Inspection.of(self.key, photos, self.unreadable, self.status)

    @property
    def groups(self) -> tuple[Step | Extra, ...]:
        """The 13 steps, then the extras."""
        return (*self.steps, *self.extras)

    @property
    def photos(self) -> tuple[Photo, ...]:
        """Every attempt: steps in walking order, then extras."""
        return tuple(photo for group in self.groups for photo in group.attempts)

    def step_of(self, photo_id: PhotoId) -> Step | Extra | None:
        return next((g for g in self.groups if any(p.id == photo_id for p in g.attempts)), None)


@dataclass(frozen=True)
class Changes:
    """What a refresh brought, by identity; addresses that merely changed are no news."""

    arrived: tuple[Photo, ...]
    new_word: tuple[Photo, ...]
    gone: tuple[Photo, ...]

    def __bool__(self) -> bool:
        return bool(self.arrived or self.new_word or self.gone)


def changes(old: Inspection, new: Inspection) -> Changes:
    """``new_word``: photos whose verdict or message is another one now."""
    before = {photo.id: photo for photo in old.photos}
    after = {photo.id: photo for photo in new.photos}
    return Changes(
        arrived=tuple(p for i, p in after.items() if i not in before),
        new_word=tuple(p for i, p in after.items() if i in before and _word(p) != _word(before[i])),
        gone=tuple(p for i, p in before.items() if i not in after),
    )


def _word(photo: Photo) -> tuple[Verdict, str]:
    return photo.verdict, photo.message


def _oldest_first(photo: Photo) -> tuple[bool, datetime]:
    """A row without a readable time never outranks one that has it; equal times keep the reply's order."""
    created = photo.created
    return created is not None, created or datetime.min.replace(tzinfo=UTC)


def _state(capture: CaptureStep, attempts: tuple[Photo, ...], status: SessionStatus | None) -> StepState:
    if attempts:
        newest = attempts[-1]
        typed = newest.url is None and newest.verdict is not Verdict.REJECTED
        if typed and capture.absence is Absence.MAY_BE_TYPED:
            return StepState.TYPED_BY_USER
        return _state_of_attempts(attempts)
    if status is not None and status.running:
        return StepState.NOT_CAPTURED_YET
    return StepState.MISSING_REQUIRED if capture.absence is Absence.REQUIRED else StepState.NOT_SUPPLIED


def _state_of_attempts(attempts: tuple[Photo, ...]) -> StepState:
    verdict = attempts[-1].verdict
    if verdict is Verdict.ACCEPTED:
        return StepState.ACCEPTED_AFTER_RETAKE if len(attempts) > 1 else StepState.ACCEPTED
    return StepState.REJECTED if verdict is Verdict.REJECTED else StepState.PENDING
