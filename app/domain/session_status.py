"""The documented life of a session."""

from __future__ import annotations

from enum import StrEnum


class SessionStatus(StrEnum):
    """The documented life of a session. Source: PAVE, *User Session Lifecycle*."""

    IDLE = "IDLE"
    STARTED = "STARTED"
    PROCESS = "PROCESS"
    QC_PASSED = "QC_PASSED"
    CONFIRM = "CONFIRM"
    COMPLETE = "COMPLETE"
    EXPIRED = "EXPIRED"
    INVALID = "INVALID"

    @property
    def running(self) -> bool:
        """Photos are still expected."""
        return self in (SessionStatus.IDLE, SessionStatus.STARTED, SessionStatus.PROCESS)

    @property
    def ended(self) -> bool:
        """Nothing will change any more."""
        return self in (SessionStatus.COMPLETE, SessionStatus.EXPIRED, SessionStatus.INVALID)
