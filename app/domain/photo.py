"""One attempt at one capture step, as one row of PAVE's reply tells it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.timestamps import parse_time

_REJECTED_PREFIX = re.compile(r"\A\s*rejected\s*:\s*", re.IGNORECASE)


class Verdict(StrEnum):
    """PAVE's word on a photo: the JSON boolean ``approved`` alone, never its message."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"
    PENDING = "pending"

    @staticmethod
    def of(approved: object) -> Verdict:
        """True and False are verdicts; null, missing, a text or a number are none yet."""
        if approved is True:
            return Verdict.ACCEPTED
        return Verdict.REJECTED if approved is False else Verdict.PENDING


@dataclass(frozen=True, order=True)
class PhotoId:
    """What makes an attempt itself: never its address, never its row. ``ordinal`` parts equal times."""

    session_key: str
    code: int
    created_at: str
    ordinal: int


@dataclass(frozen=True)
class Photo:
    """``message``, ``label`` and the times are the server's texts (cleaned of control characters)."""

    id: PhotoId
    label: str
    url: str | None
    verdict: Verdict
    message: str
    updated_at: str

    @property
    def code(self) -> int:
        return self.id.code

    @property
    def created_at(self) -> str:
        return self.id.created_at

    @property
    def created(self) -> datetime | None:
        """UTC; None when the server's text is no time."""
        return parse_time(self.created_at)

    @property
    def reason(self) -> str:
        """Why it was rejected, without a leading ``REJECTED:``; empty for any other verdict."""
        if self.verdict is not Verdict.REJECTED:
            return ""
        return _REJECTED_PREFIX.sub("", self.message, count=1).strip()
