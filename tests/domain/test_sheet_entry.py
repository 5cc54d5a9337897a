"""What a printed sheet says of each step, in the words of the screen."""

from __future__ import annotations

from app.domain.group_review import untouched
from app.domain.inspection import StepState
from app.domain.photo import Verdict
from app.domain.review import Mark, PhotoReview
from app.domain.sheet_entry import sheet_entries
from tests.fakes.inspections import inspection, photo, sample


def test_the_thirteen_of_the_sample() -> None:
    entries = sheet_entries(sample(), untouched)
    assert [entry.number for entry in entries] == [str(n) for n in range(1, 14)]
    interior, left = entries[1], entries[3]
    assert (interior.word, interior.lines) == ("Accepted (try 2)", ("2021-05-27 07:36:34 UTC",))
    assert (left.title, left.word, left.lines) == ("Left", "Rejected", ("Wrong View", "2021-05-27 07:36:24 UTC"))


def test_mine_beneath_paves() -> None:
    shown = inspection(photo(4, 0, Verdict.REJECTED))
    mine = PhotoReview(Mark.QUERY, "asked\nagain")
    assert sheet_entries(shown, lambda _: mine)[3].lines[-1] == "Mark: Query · Note: asked again"


def test_absent_and_extra() -> None:
    entries = sheet_entries(inspection(photo(21, label="Rear_Tire", created_at="yesterday")), untouched)
    tires, extra = entries[12], entries[13]
    assert (tires.photo, tires.state) == (None, StepState.MISSING_REQUIRED)
    assert tires.lines == ("PAVE requires this photo, and there is none.",)
    assert (extra.number, extra.title, extra.lines) == ("", "Rear_Tire", ("yesterday",))
