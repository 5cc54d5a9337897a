"""The one sentence that answers: is this inspection complete, and what must be retaken?"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.domain.inspection import Inspection, Step, StepState
from app.domain.photo import Verdict
from app.domain.wording import Translate, english


@dataclass(frozen=True)
class Tally:
    """The figures behind the sentence; titles of steps in walking order."""

    accepted: int
    to_retake: tuple[Step, ...]
    without_verdict: tuple[Step, ...]
    missing: tuple[Step, ...]
    recaptured: int
    extra: int
    unreadable: int


def tally(inspection: Inspection) -> Tally:
    """Steps are counted by PAVE's verdict on their newest attempt, with or without a picture."""

    def where(holds: Callable[[Step], bool]) -> tuple[Step, ...]:
        return tuple(step for step in inspection.steps if holds(step))

    return Tally(
        accepted=len(where(lambda s: s.verdict is Verdict.ACCEPTED)),
        to_retake=where(lambda s: s.verdict is Verdict.REJECTED),
        without_verdict=where(lambda s: s.verdict is Verdict.PENDING),
        missing=where(lambda s: s.state is StepState.MISSING_REQUIRED),
        recaptured=len(where(lambda s: len(s.attempts) > 1)),
        extra=sum(len(extra.attempts) for extra in inspection.extras),
        unreadable=len(inspection.unreadable),
    )


def summary_parts(inspection: Inspection, translate: Translate = english) -> tuple[str, ...]:
    """The parts of the sentence in order; a part whose number is 0 is left out, but for the first."""
    t = tally(inspection)

    def say(text: str, n: int) -> str:
        return translate("Summary", text, n)

    def naming(text: str, steps: tuple[Step, ...]) -> str:
        titles = ", ".join(translate("Step", step.title) for step in steps)
        return translate("Summary", "{0}: {1}").format(say(text, len(steps)), titles) if steps else ""

    parts = (
        say("%n of 13 accepted", t.accepted),
        naming("%n to retake", t.to_retake),
        naming("%n without verdict", t.without_verdict),
        naming("%n missing", t.missing),
        say("%n step(s) recaptured", t.recaptured) if t.recaptured else "",
        say("%n extra photo(s)", t.extra) if t.extra else "",
        say("%n unreadable entr(y/ies)", t.unreadable) if t.unreadable else "",
    )
    return tuple(part for part in parts if part)


def summary(inspection: Inspection, translate: Translate = english) -> str:
    """``10 of 13 accepted · 3 to retake: Left, Front Left, Front Right · 1 step recaptured``"""
    return " · ".join(summary_parts(inspection, translate))
