"""Case and accents make no difference, and every word must be there."""

from __future__ import annotations

import pytest

from app.domain.finding import folded, holds_all, texts_of, wanted_words
from app.domain.inspection import UnreadableEntry
from app.domain.review import Mark, PhotoReview, Review
from app.domain.wording import english
from tests.fakes.inspections import inspection, photo, sample


@pytest.mark.parametrize(
    ("text", "same"),
    [("Réfection", "REFECTION"), ("Straße", "strasse"), ("ﬁn", "fin"), ("Ñandú", "nandu"), ("İ", "i"), ("VIN", "vin")],
)
def test_the_same_however_it_is_written(text: str, same: str) -> None:
    assert folded(text) == folded(same)


def test_every_word_must_be_there_in_any_order() -> None:
    assert holds_all("Front Left", wanted_words("left FRONT"))
    assert holds_all("Front Left", wanted_words("fro"))
    assert not holds_all("Front Left", wanted_words("front right"))


@pytest.mark.parametrize("nothing", ["", "   ", "\n"])
def test_nothing_wanted_is_found_everywhere(nothing: str) -> None:
    assert holds_all("", wanted_words(nothing))


def test_all_that_is_written_about_a_step() -> None:
    step = sample().steps[1]
    review = Review("").with_photo(step.attempts[0].id, PhotoReview(Mark.QUERY, "asked again"))
    text = texts_of(step, review.of, english)
    for word in ("Interior", "REJECTED: Wrong View", "asked again", "Query"):
        assert word in text


def test_an_extra_photo_and_an_unreadable_entry() -> None:
    extra = inspection(photo(99, label="Odometer close-up")).extras[0]
    assert "Odometer close-up" in texts_of(extra, Review("").of, english)
    assert texts_of(UnreadableEntry(6, "no object"), Review("").of, english) == "Entry 7\nno object"
