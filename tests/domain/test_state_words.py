"""Every state has a word, and a screen reader hears one sentence for each tile."""

from __future__ import annotations

import pytest

from app.domain.inspection import StepState
from app.domain.photo import Photo, Verdict
from app.domain.state_words import absence_words, spoken, state_word, verdict_word
from tests.fakes.inspections import inspection, photo, sample


@pytest.mark.parametrize(
    ("state", "attempts", "word"),
    [
        (StepState.ACCEPTED, 1, "Accepted"),
        (StepState.ACCEPTED_AFTER_RETAKE, 2, "Accepted (try 2)"),
        (StepState.ACCEPTED_AFTER_RETAKE, 200, "Accepted (try 200)"),
        (StepState.REJECTED, 3, "Rejected"),
        (StepState.PENDING, 1, "No verdict yet"),
        (StepState.MISSING_REQUIRED, 0, "Missing"),
        (StepState.NOT_CAPTURED_YET, 0, "Not captured yet"),
        (StepState.NOT_SUPPLIED, 0, "Not supplied (optional)"),
        (StepState.TYPED_BY_USER, 1, "Typed by user"),
    ],
)
def test_words_of_states(state: StepState, attempts: int, word: str) -> None:
    assert state_word(state, attempts) == word


def test_no_two_states_share_a_word() -> None:
    assert len({state_word(state, 2) for state in StepState}) == len(StepState)


def test_each_kind_of_absence_says_what_it_means() -> None:
    said = [words for state in StepState if (words := absence_words(state))]
    assert len(set(said)) == 3
    assert absence_words(StepState.MISSING_REQUIRED) == "PAVE requires this photo, and there is none."
    assert absence_words(StepState.ACCEPTED) == ""


def test_words_of_verdicts() -> None:
    assert [verdict_word(v) for v in Verdict] == ["Accepted", "Rejected", "No verdict yet"]


def said(number: int, *photos: Photo) -> str:
    return spoken(inspection(*photos).steps[number - 1])


def test_the_sentence_of_a_rejected_step() -> None:
    assert spoken(sample().steps[4]) == (
        "Step 5 of 13, Front Left, rejected: Please recapture the photo, ensuring that the vehicle is fully in "
        "frame for this angle. 1 attempt."
    )


def test_the_sentence_of_a_recaptured_step() -> None:
    assert spoken(sample().steps[1]) == "Step 2 of 13, Interior, accepted (try 2). 2 attempts."


def test_sentences_of_absent_steps() -> None:
    assert said(13) == "Step 13 of 13, Tires, missing."
    assert said(4) == "Step 4 of 13, Left, not supplied (optional)."


def test_a_rejected_step_without_a_reason() -> None:
    assert said(4, photo(4, verdict=Verdict.REJECTED, message="")) == "Step 4 of 13, Left, rejected. 1 attempt."


def test_the_sentence_of_an_extra_photo() -> None:
    extra = inspection(photo(99, label="Odometer close-up")).extras[0]
    assert spoken(extra) == "Extra photo, Odometer close-up, accepted. 1 attempt."


def test_an_extra_photo_without_a_label_is_known_by_its_code() -> None:
    sentence = spoken(inspection(photo(99, label="")).extras[0])
    assert "99" in sentence
    assert ", ," not in sentence
