"""A session opened before, as far as the start screen tells of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.domain.inspection import Inspection
from app.domain.session_key import SessionKey
from app.domain.summary import tally
from app.domain.wording import Translate, english


@dataclass(frozen=True)
class RecentSession:
    """``opened_at``: UTC. The counts are those of the last reply."""

    key: SessionKey
    opened_at: datetime
    accepted: int
    to_retake: int
    missing: int

    @staticmethod
    def of(inspection: Inspection, opened_at: datetime) -> RecentSession:
        t = tally(inspection)
        return RecentSession(inspection.key, opened_at, t.accepted, len(t.to_retake), len(t.missing))

    def words(self, translate: Translate = english) -> str:
        """``3 to retake · 1 missing``, or how far it is."""
        parts = [
            translate("Summary", "%n to retake", self.to_retake) if self.to_retake else "",
            translate("Summary", "%n missing", self.missing) if self.missing else "",
        ]
        return " · ".join(filter(None, parts)) or translate("Summary", "%n of 13 accepted", self.accepted)
