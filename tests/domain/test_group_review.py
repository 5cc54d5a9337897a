"""What the reviews of a step's attempts amount to, and what a screen reader says of it."""

from __future__ import annotations

import pytest

from app.domain.group_review import GroupReview, mark_word, review_of_group, spoken_review
from app.domain.inspection import Extra, Step
from app.domain.photo import Verdict
from app.domain.review import Drawing, DrawingKind, Mark, PhotoReview, Review
from tests.fakes.inspections import inspection, photo

OLD, NEW = photo(4, 1, Verdict.REJECTED), photo(4, 2)
RING = Drawing(DrawingKind.CIRCLE, (0.1, 0.1), (0.2, 0.2))


def left(*photos: object) -> Step:
    return inspection(*photos).steps[3]  # type: ignore[arg-type]


def reviewed(old: PhotoReview, new: PhotoReview) -> GroupReview:
    review = Review("").with_photo(OLD.id, old).with_photo(NEW.id, new)
    return review_of_group(left(OLD, NEW), review.of)


def test_mark_and_seen_are_those_of_the_newest_photo() -> None:
    assert reviewed(PhotoReview(Mark.QUERY, seen=True), PhotoReview()) == GroupReview(seen=False)
    assert reviewed(PhotoReview(), PhotoReview(Mark.USE, seen=True)) == GroupReview(Mark.USE)


def test_a_note_or_a_drawing_counts_on_whichever_attempt_it_is() -> None:
    assert reviewed(PhotoReview(note="blurred"), PhotoReview(seen=True)).noted
    assert reviewed(PhotoReview(), PhotoReview(note="sharp", seen=True)).noted
    assert reviewed(PhotoReview(drawings=(RING,)), PhotoReview()).drawn
    assert not reviewed(PhotoReview(drawings=(RING,)), PhotoReview()).noted


def test_there_is_nothing_to_see_without_a_picture() -> None:
    assert review_of_group(left(), Review("").of) == GroupReview()
    assert review_of_group(left(photo(4, url=None)), Review("").of).seen
    assert not review_of_group(Extra(99, (photo(99),)), Review("").of).seen


@pytest.mark.parametrize(
    ("review", "words"),
    [
        (GroupReview(), "Not reviewed."),
        (GroupReview(Mark.USE), "Marked Use."),
        (GroupReview(Mark.QUERY, noted=True), "Marked Query. Has a note."),
        (GroupReview(noted=True, drawn=True), "Not reviewed. Has a note. Has drawings."),
    ],
)
def test_what_is_said(review: GroupReview, words: str) -> None:
    assert spoken_review(review) == words


def test_words_of_marks() -> None:
    assert [mark_word(mark) for mark in Mark] == ["", "Use", "Query"]
