"""A photo's caption says whose it is, what PAVE said and what the adjuster wrote, in that order."""

from __future__ import annotations

from app.domain.caption import caption
from app.domain.photo import PhotoId, Verdict
from app.domain.review import UNTOUCHED, Mark, PhotoReview
from tests.fakes.inspections import inspection, photo, sample

HASH = "0123456789abcdef" * 4


def test_of_a_rejected_photo_with_a_note() -> None:
    shown = inspection(photo(4, 0, Verdict.REJECTED))
    step = shown.steps[3]
    review = PhotoReview(Mark.QUERY, "asked for it\nagain")
    assert caption(step, step.attempts[0], review, HASH) == (
        "Session XXX-ABCDE12345, step 4 of 13, Left, attempt 1 of 1. PAVE: Rejected, Wrong View."
        " created_at 2021-05-27T07:36:00+00:00, updated_at 2021-05-27T07:36:30+00:00."
        " SHA-256 0123456789ab…. My mark: Query. My note: asked for it again"
    )


def test_of_each_photo_of_the_sample() -> None:
    shown = sample()
    captions = {p.id: caption(g, p, UNTOUCHED) for g in shown.groups for p in g.attempts}
    assert len(set(captions.values())) == len(captions) == 14
    assert all("My " not in said and "SHA-256" not in said for said in captions.values())
    interior = [captions[p.id] for p in shown.steps[1].attempts]
    assert [said.split(". ")[0][-14:] for said in interior] == ["attempt 1 of 2", "attempt 2 of 2"]


def test_of_an_extra_photo_without_times() -> None:
    bare = photo(21, created_at="", verdict=Verdict.PENDING, label="Rear_Tire")
    extra = inspection(bare).extras[0]
    assert bare.id == PhotoId("XXX-ABCDE12345", 21, "", 0)
    said = caption(extra, bare, UNTOUCHED)
    assert said.startswith("Session XXX-ABCDE12345, extra photo, Rear_Tire, attempt 1 of 1. PAVE: No verdict yet. ")
    assert "created_at" not in said
