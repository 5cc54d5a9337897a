"""What a report is made of, and how its photos are called in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from app.domain.export_plan import ExportPlan
from app.domain.inspection import Step
from app.domain.kept_session import KeptSession
from app.domain.review import Drawing, PhotoReview, Review
from app.domain.state_words import group_title
from app.domain.wording import Translate
from app.services.export_items import Item, Picture


@dataclass(frozen=True)
class ReportFacts:
    """``review`` None: hers is not to be told. ``clock_offset``: server minus this computer, in seconds, if it was
    corrected. ``language``: as in ``en``, for programs that read aloud."""

    plan: ExportPlan
    kept: KeptSession
    review: Review | None
    items: tuple[Item, ...]
    pictures: Mapping[Item, Picture]
    translate: Translate
    made_at: datetime
    version: str
    language: str
    clock_offset: float | None

    def hers(self, item: Item) -> PhotoReview | None:
        return None if self.review is None else self.review.of(item.photo.id)

    def drawings(self, item: Item) -> tuple[Drawing, ...]:
        """Hers are told with the bytes that count."""
        hers = self.hers(item)
        return () if hers is None or item.superseded or not self.plan.drawings else hers.drawings

    def title(self, item: Item) -> str:
        """``05 Front Left · attempt 1 of 2``"""
        group = item.group
        name = group_title(group, self.translate)
        place = f"{group.capture.number:02} {name}" if isinstance(group, Step) else f"+ {name}"
        attempt = self.translate("Report", "attempt {0} of {1}").format(item.attempt, len(group.attempts))
        return f"{place} · {attempt}"
