"""The text that asks the customer for the open steps, and for nothing else: for an SMS or an e-mail."""

from __future__ import annotations

from app.domain.inspection import Inspection, Step, StepState
from app.domain.photo import Verdict
from app.domain.retake_advice import retake_advice
from app.domain.wording import Translate, english


def open_steps(inspection: Inspection) -> tuple[Step, ...]:
    """Whose newest attempt PAVE rejected, and required ones that are missing; in walking order."""
    return tuple(step for step in inspection.steps if is_open(step))


def is_open(step: Step) -> bool:
    return step.verdict is Verdict.REJECTED or step.state is StepState.MISSING_REQUIRED


def retake_request(inspection: Inspection, translate: Translate = english, capture_link: str = "") -> str:
    """Each open step with PAVE's reason and one line of advice, then the link; empty when no step is open."""
    steps = open_steps(inspection)
    if not steps:
        return ""
    head = translate("Retake", "We still need %n photo(s) of your vehicle ({0}):", len(steps))
    blocks = [head.format(inspection.key), *(_step(step, translate) for step in steps)]
    if capture_link:
        blocks.append(translate("Retake", "Take them here: {0}").format(capture_link))
    return "\n\n".join(blocks) if len(steps) > 1 else "\n".join(blocks)


def _step(step: Step, translate: Translate) -> str:
    title = f"- {translate('Step', step.title)}"
    reason = step.newest.reason if step.newest is not None else translate("Retake", "missing")
    head = f"{title}: {reason}" if reason else title
    return f"{head}\n{retake_advice(step, translate)}"
