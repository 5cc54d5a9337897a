"""A session as the library's list tells of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.domain.inspection import Inspection
from app.domain.session_key import SessionKey
from app.domain.summary import tally
from app.domain.wording import Translate, english


@dataclass(frozen=True)
class LibraryEntry:
    """``opened_at``, ``received_at``: UTC. The counts are those of the last reply. ``size``: bytes on the disk.

    ``judged``: it holds marks, notes or drawings of the adjuster. ``changed``: bytes of a photo changed on the server.
    """

    key: SessionKey
    opened_at: datetime
    accepted: int = 0
    to_retake: int = 0
    missing: int = 0
    without_verdict: int = 0
    received_at: datetime | None = None
    vin: str = ""
    vehicle: str = ""
    status: str = ""
    size: int = 0
    pinned: bool = False
    judged: bool = False
    changed: bool = False

    @staticmethod
    def of(inspection: Inspection, opened_at: datetime) -> LibraryEntry:
        """What the reply alone says."""
        t = tally(inspection)
        return LibraryEntry(
            key=inspection.key,
            opened_at=opened_at,
            accepted=t.accepted,
            to_retake=len(t.to_retake),
            missing=len(t.missing),
            without_verdict=len(t.without_verdict),
            status=inspection.status.value if inspection.status is not None else "",
        )

    @property
    def safe_to_evict(self) -> bool:
        """Nothing in it was made or chosen by the adjuster."""
        return not (self.pinned or self.judged)

    def words(self, translate: Translate = english) -> str:
        """``3 to retake · 1 missing``, or how far it is."""
        parts = [
            translate("Summary", "%n to retake", self.to_retake) if self.to_retake else "",
            translate("Summary", "%n missing", self.missing) if self.missing else "",
        ]
        return " · ".join(filter(None, parts)) or translate("Summary", "%n of 13 accepted", self.accepted)
