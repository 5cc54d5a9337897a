"""The words for what a step has become; every state has one, colour alone says nothing."""

from __future__ import annotations

from app.domain.inspection import Extra, Step, StepState
from app.domain.photo import Verdict
from app.domain.wording import Translate, english, marked

_STATES = {
    StepState.ACCEPTED: marked("State", "Accepted"),
    StepState.ACCEPTED_AFTER_RETAKE: marked("State", "Accepted (try %n)"),
    StepState.REJECTED: marked("State", "Rejected"),
    StepState.PENDING: marked("State", "No verdict yet"),
    StepState.MISSING_REQUIRED: marked("State", "Missing"),
    StepState.NOT_CAPTURED_YET: marked("State", "Not captured yet"),
    StepState.NOT_SUPPLIED: marked("State", "Not supplied (optional)"),
    StepState.TYPED_BY_USER: marked("State", "Typed by user"),
}
_ABSENCES = {
    StepState.MISSING_REQUIRED: marked("State", "PAVE requires this photo, and there is none."),
    StepState.NOT_CAPTURED_YET: marked("State", "The capture is still going on."),
    StepState.NOT_SUPPLIED: marked("State", "There is no photo; PAVE does not require one."),
}
_VERDICTS = {
    Verdict.ACCEPTED: marked("State", "Accepted"),
    Verdict.REJECTED: marked("State", "Rejected"),
    Verdict.PENDING: marked("State", "No verdict yet"),
}
_SPOKEN = {
    StepState.ACCEPTED: marked("Spoken", "accepted"),
    StepState.ACCEPTED_AFTER_RETAKE: marked("Spoken", "accepted (try %n)"),
    StepState.REJECTED: marked("Spoken", "rejected"),
    StepState.PENDING: marked("Spoken", "no verdict yet"),
    StepState.MISSING_REQUIRED: marked("Spoken", "missing"),
    StepState.NOT_CAPTURED_YET: marked("Spoken", "not captured yet"),
    StepState.NOT_SUPPLIED: marked("Spoken", "not supplied (optional)"),
    StepState.TYPED_BY_USER: marked("Spoken", "typed by user"),
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


def group_title(group: Step | Extra, translate: Translate = english) -> str:
    """A step's title in the chosen language; an extra photo's own."""
    return translate("Step", group.title) if isinstance(group, Step) else extra_title(group, translate)


def spoken(group: Step | Extra, translate: Translate = english) -> str:
    """One sentence for a screen reader: ``Step 5 of 13, Front Left, rejected: Wrong View. 1 attempt.``"""
    word = translate("Spoken", _SPOKEN[group.state], len(group.attempts))
    if isinstance(group, Step):
        said = translate("Spoken", "Step {0} of 13, {1}, {2}")
        said = said.format(group.capture.number, translate("Step", group.title), word)
    else:
        said = translate("Spoken", "Extra photo, {0}, {1}").format(extra_title(group, translate), word)
    reason = group.attempts[-1].reason if group.attempts else ""
    if reason:
        said = translate("Spoken", "{0}: {1}").format(said, reason.rstrip("."))
    count = translate("Spoken", "%n attempt(s)", len(group.attempts)) if group.attempts else ""
    return f"{said}. {count}." if count else f"{said}."
