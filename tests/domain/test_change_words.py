"""What a refresh brought, as a sentence for each photo."""

from __future__ import annotations

from app.domain.change_words import change_lines, told_briefly
from app.domain.inspection import changes
from app.domain.photo import Photo, Verdict
from tests.fakes.inspections import inspection, photo

PENDING, REJECTED = Verdict.PENDING, Verdict.REJECTED


def lines(before: list[Photo], after: list[Photo]) -> tuple[str, ...]:
    now = inspection(*after)
    return change_lines(changes(inspection(*before), now), now)


def test_a_verdict() -> None:
    assert lines([photo(10, verdict=PENDING)], [photo(10, verdict=REJECTED)]) == ("Front Left: rejected, Wrong View",)
    assert lines([photo(10, verdict=PENDING)], [photo(10)]) == ("Front Left: accepted",)


def test_a_photo_with_or_without_its_verdict() -> None:
    assert lines([], [photo(8)]) == ("Rear: new photo, accepted",)
    assert lines([], [photo(8, verdict=PENDING)]) == ("Rear: new photo, no verdict yet",)


def test_another_attempt_and_a_late_word_on_the_first() -> None:
    first, again = photo(2, verdict=PENDING), photo(2, 20)
    assert lines([first], [first, again]) == ("Interior: attempt 2, accepted",)
    judged = photo(2, verdict=REJECTED)
    assert lines([first, again], [judged, again]) == ("Interior: attempt 1, rejected, Wrong View",)


def test_the_full_stop_of_a_reason_is_not_doubled() -> None:
    told = lines([], [photo(4, verdict=REJECTED, message="REJECTED: Too dark.")])
    assert told == ("Left: new photo, rejected, Too dark",)


def test_in_walking_order_then_extras_then_what_is_gone() -> None:
    told = lines([photo(7)], [photo(99, 1, label="Roof"), photo(6, 2), photo(1, 3)])
    assert told == (
        "VIN: new photo, accepted",
        "Tires: new photo, accepted",
        "Roof: new photo, accepted",
        "1 photo no longer listed",
    )


def test_braces_of_the_server_stay_as_they_are() -> None:
    assert lines([], [photo(99, label="{0}{x}", verdict=REJECTED, message="{1}")]) == (
        "{0}{x}: new photo, rejected, {1}",
    )


def test_told_briefly() -> None:
    assert told_briefly(("a",)) == "a"
    assert told_briefly(("a", "b")) == "a · b"
    assert told_briefly(("a", "b", "c")) == "a · b · 1 more change"
    assert told_briefly(("a", "b", "c", "d")) == "a · b · 2 more changes"
