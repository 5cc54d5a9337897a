"""Two windows on one session: nothing that either did is lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.photo import PhotoId
from app.domain.review import Drawing, DrawingKind, Mark, PhotoReview, Review
from app.domain.review_merge import differing, merge
from tests.fakes.inspections import KEY
from tests.fakes.reviews import ARROW, CIRCLE, FRONT, INTERIOR, LEFT, WORDS, full_review, review

DRAWINGS = st.lists(
    st.builds(Drawing, st.sampled_from(DrawingKind), st.just((0.0, 0.0)), st.just((1.0, 1.0)), st.text(max_size=2)),
    max_size=3,
    unique=True,
).map(tuple)
PHOTO_REVIEWS = st.builds(PhotoReview, st.sampled_from(Mark), st.text(max_size=6), DRAWINGS, st.booleans())
REVIEWS = st.builds(
    lambda note, photos: _with_all(Review(KEY.text).with_note(note), photos),
    st.text(max_size=6),
    st.dictionaries(st.sampled_from((LEFT, FRONT, INTERIOR)), PHOTO_REVIEWS),
)


def _with_all(found: Review, photos: dict[PhotoId, PhotoReview]) -> Review:
    for photo_id, made in photos.items():
        found = found.with_photo(photo_id, made)
    return found


def marked(mark: Mark) -> Review:
    return review().with_photo(LEFT, PhotoReview(mark=mark))


def drawn(*drawings: Drawing) -> Review:
    return review().with_photo(LEFT, PhotoReview(drawings=drawings))


def test_different_photos_do_not_touch_one_another() -> None:
    merged = merge(review(interior="i"), review(interior="i", left="mine"), review(interior="i", front="theirs"))
    assert merged == review(interior="i", left="mine", front="theirs")


def test_what_one_side_removed_is_gone() -> None:
    assert merge(full_review(), full_review(), review()) == review()
    assert merge(full_review(), review(), full_review()) == review()


def test_two_marks_on_one_photo_the_later_save_stands() -> None:
    assert merge(review(), marked(Mark.USE), marked(Mark.QUERY)) == marked(Mark.USE)
    assert merge(marked(Mark.USE), marked(Mark.USE), marked(Mark.QUERY)) == marked(Mark.QUERY)


@pytest.mark.parametrize(
    ("base", "mine", "theirs", "merged"),
    [
        ("", "mine", "theirs", "mine\ntheirs"),
        ("dent", "dent left", "dent, deep", "dent left\n, deep"),
        ("b", "bc", "b\na", "bc\na"),  # what a save had already joined, typed on meanwhile
        ("", "same", "same", "same"),
        ("", "call", "call back", "call back"),
        ("old", "", "old and new", "old and new"),
        ("old", "new", "", "new"),
    ],
)
def test_two_notes_on_one_photo_both_stay(base: str, mine: str, theirs: str, merged: str) -> None:
    assert merge(review(left=base), review(left=mine), review(left=theirs)) == review(left=merged)
    assert merge(review(session=base), review(session=mine), review(session=theirs)) == review(session=merged)


def test_drawings_of_both_without_what_either_removed() -> None:
    merged = merge(drawn(ARROW, CIRCLE), drawn(CIRCLE, WORDS), drawn(ARROW, CIRCLE))
    assert merged == drawn(CIRCLE, WORDS)
    assert set(merge(drawn(ARROW), drawn(ARROW, CIRCLE), drawn(WORDS)).of(LEFT).drawings) == {CIRCLE, WORDS}


@given(REVIEWS, REVIEWS, REVIEWS)
def test_no_note_is_ever_lost(base: Review, mine: Review, theirs: Review) -> None:
    merged = merge(base, mine, theirs)
    for photo_id in (LEFT, FRONT, INTERIOR):
        was, one, other = (r.of(photo_id).note for r in (base, mine, theirs))
        both = one != was and other != was
        assert not both or one in merged.of(photo_id).note
        assert not both or other.removeprefix(was) in merged.of(photo_id).note


@given(REVIEWS, REVIEWS)
def test_a_side_that_did_nothing_changes_nothing(base: Review, other: Review) -> None:
    assert merge(base, base, other) == other
    assert merge(base, other, base) == other
    assert merge(base, other, other) == other


@given(REVIEWS, REVIEWS)
def test_what_differs(one: Review, other: Review) -> None:
    found = differing(one, other)
    assert (not found) == (one == other)
    assert all(one.of(i) != other.of(i) for i in found if i is not None)
