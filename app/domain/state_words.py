"""The words for what a step has become; every state has one, colour alone says nothing."""

from __future__ import annotations

from app.domain.inspection import Extra, Step, StepState
from app.domain.photo import Verdict
from app.domain.wording import Translate, english

_STATES = {
    StepState.ACCEPTED: "Accepted",
    StepState.ACCEPTED_AFTER_RETAKE: "Accepted (try %n)",
    StepState.REJECTED: "Rejected",
    StepState.PENDING: "No verdict yet",
    StepState.MISSING_REQUIRED: "Missing",
    StepState.NOT_CAPTURED_YET: "Not captured yet",
    StepState.NOT_SUPPLIED: "Not supplied (optional)",
    StepState.TYPED_BY_USER: "Typed by user",
}
_ABSENCES = {
    StepState.MISSING_REQUIRED: "PAVE requires this photo, and there is none.",
    StepState.NOT_CAPTURED_YET: "The capture is still going on.",
    StepState.NOT_SUPPLIED: "There is no photo; PAVE does not require one.",
}
_VERDICTS = {
    Verdict.ACCEPTED: "Accepted",
    Verdict.REJECTED: "Rejected",
    Verdict.PENDING: "No verdict yet",
}


def state_word(state: StepState, attempts: int, translate: Translate = english) -> str:
    """``Accepted (try 2)``: the word, with the number of the attempt where it matters."""
    return translate("State", _STATES[state], attempts)


def absence_words(state: StepState, translate: Translate = english) -> str:
    """What it means that a step has no photo; empty for a step that has one."""
    return translate("State", _ABSENCES[state]) if state in _ABSENCES else ""


def verdict_word(verdict: Verdict, translate: Translate = english) -> str:
    return translate("State", _VERDICTS[verdict])


def extra_title(extra: Extra, translate: Translate = english) -> str:
    """Its own label; by its code without one."""
    return extra.label or translate("Step", "Photo code {0}").format(extra.code)


def spoken(group: Step | Extra, translate: Translate = english) -> str:
    """One sentence for a screen reader: ``Step 5 of 13, Front Left, rejected: Wrong View. 1 attempt.``"""
    word = state_word(group.state, len(group.attempts), translate)
    if isinstance(group, Step):
        place = translate("Spoken", "Step %n of 13", group.capture.number)
        title = translate("Step", group.title)
    else:
        place, title = translate("Spoken", "Extra photo"), extra_title(group, translate)
    reason = group.attempts[-1].reason if group.attempts else ""
    said = f"{place}, {title}, {word.lower()}" + (f": {reason.rstrip('.')}" if reason else "")
    count = translate("Spoken", "%n attempt(s)", len(group.attempts)) if group.attempts else ""
    return f"{said}. {count}." if count else f"{said}."
