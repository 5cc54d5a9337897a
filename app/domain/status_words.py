"""The session's status in plain words beside PAVE's own, which is never left out."""

from __future__ import annotations

from app.domain.session_details import SessionData
from app.domain.session_status import SessionStatus
from app.domain.wording import Translate, english, marked

_WORDS = {
    SessionStatus.IDLE: marked("Status", "Not opened yet"),
    SessionStatus.STARTED: marked("Status", "Started, no photo yet"),
    SessionStatus.PROCESS: marked("Status", "Capture in progress"),
    SessionStatus.QC_PASSED: marked("Status", "All photos captured"),
    SessionStatus.CONFIRM: marked("Status", "Waiting for the customer's confirmation"),
    SessionStatus.COMPLETE: marked("Status", "Complete"),
    SessionStatus.EXPIRED: marked("Status", "Expired"),
    SessionStatus.INVALID: marked("Status", "Marked invalid by PAVE"),
}
"""Source: PAVE's page *User Session Lifecycle*; the words are ours."""


def status_words(data: SessionData, translate: Translate = english) -> str:
    """``Capture in progress (PROCESS)``, ``Complete``: PAVE's own word is there once, in brackets if it differs.

    A status that the page does not know stays alone; empty without one.
    """
    if data.status is None:
        return data.raw_status
    words = translate("Status", _WORDS[data.status])
    return words if words.casefold() == data.raw_status.casefold() else f"{words} ({data.raw_status})"
