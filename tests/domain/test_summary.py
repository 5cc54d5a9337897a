"""The one sentence: is this inspection complete, and what must be retaken?"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.inspection import Inspection, UnreadableEntry
from app.domain.library_entry import LibraryEntry
from app.domain.photo import Photo, Verdict
from app.domain.session_status import SessionStatus
from app.domain.summary import summary, summary_parts, tally
from tests.fakes.inspections import CODES_IN_WALKING_ORDER, KEY, SENTENCE, all_accepted, inspection, photo, sample

NO, PENDING = Verdict.REJECTED, Verdict.PENDING


def said(*photos: Photo, unreadable: int = 0, status: SessionStatus | None = None) -> str:
    entries = [UnreadableEntry(n, "broken") for n in range(unreadable)]
    return summary(Inspection.of(KEY, photos, entries, status))


def test_the_sample() -> None:
    assert summary(sample()) == SENTENCE
    assert SENTENCE == "10 of 13 accepted · 3 to retake: Left, Front Left, Front Right · 1 step recaptured"


def test_all_thirteen() -> None:
    assert said(*all_accepted()) == "13 of 13 accepted"


def test_nothing_at_all() -> None:
    assert said() == "0 of 13 accepted · 3 missing: Interior, Windshield, Tires"


@pytest.mark.parametrize(
    ("codes", "part"),
    [
        ((), ""),
        ((6,), " · 1 to retake: Tires"),
        ((6, 13, 1), " · 3 to retake: VIN, Rear Left, Tires"),
    ],
)
def test_to_retake(codes: tuple[int, ...], part: str) -> None:
    photos = [*all_accepted(*codes), *(photo(code, verdict=NO) for code in codes)]
    assert said(*photos) == f"{13 - len(codes)} of 13 accepted{part}"


@pytest.mark.parametrize(
    ("codes", "part"),
    [((9,), " · 1 without verdict: Windshield"), ((9, 2), " · 2 without verdict: Interior, Windshield")],
)
def test_without_verdict(codes: tuple[int, ...], part: str) -> None:
    photos = [*all_accepted(*codes), *(photo(code, verdict=PENDING) for code in codes)]
    assert said(*photos) == f"{13 - len(codes)} of 13 accepted{part}"


@pytest.mark.parametrize(
    ("codes", "part"),
    [
        ((4,), ""),  # optional
        ((1, 3), ""),  # may be typed
        ((6,), " · 1 missing: Tires"),
        ((6, 9, 2, 10), " · 3 missing: Interior, Windshield, Tires"),
    ],
)
def test_missing_counts_the_required_ones(codes: tuple[int, ...], part: str) -> None:
    assert said(*all_accepted(*codes)) == f"{13 - len(codes)} of 13 accepted{part}"


def test_nothing_is_missing_while_the_session_runs() -> None:
    assert said(status=SessionStatus.PROCESS) == "0 of 13 accepted"


@pytest.mark.parametrize(
    ("codes", "part"),
    [((5,), " · 1 step recaptured"), ((5, 7), " · 2 steps recaptured"), ((5, 5, 5), " · 1 step recaptured")],
)
def test_recaptured_counts_steps_not_photos(codes: tuple[int, ...], part: str) -> None:
    again = [photo(code, 100 + n) for n, code in enumerate(codes)]
    assert said(*all_accepted(), *again) == f"13 of 13 accepted{part}"


@pytest.mark.parametrize(
    ("codes", "part"),
    [((99,), " · 1 extra photo"), ((99, 99), " · 2 extra photos"), ((99, 20), " · 2 extra photos")],
)
def test_extra_counts_photos(codes: tuple[int, ...], part: str) -> None:
    assert said(*all_accepted(), *(photo(code, n) for n, code in enumerate(codes))) == f"13 of 13 accepted{part}"


def test_a_rejected_extra_photo_is_not_to_be_retaken() -> None:
    assert said(*all_accepted(), photo(99, verdict=NO)) == "13 of 13 accepted · 1 extra photo"


@pytest.mark.parametrize(("n", "part"), [(0, ""), (1, " · 1 unreadable entry"), (2, " · 2 unreadable entries")])
def test_unreadable(n: int, part: str) -> None:
    assert said(*all_accepted(), unreadable=n) == f"13 of 13 accepted{part}"


def test_all_parts_in_their_order() -> None:
    photos = [
        *all_accepted(4, 5, 9, 7),
        *(photo(4, 1, NO), photo(4, 2, NO), photo(5, 3, PENDING)),
        *(photo(77, 4), photo(78, 5), photo(7, 6, NO), photo(7, 7)),
    ]
    assert said(*photos, unreadable=2) == (
        "10 of 13 accepted · 1 to retake: Left · 1 without verdict: Front · 1 missing: Windshield"
        " · 2 steps recaptured · 2 extra photos · 2 unreadable entries"
    )


def test_a_photo_without_a_picture_keeps_its_verdict() -> None:
    photos = [*all_accepted(1, 4, 5), photo(1, url=None), photo(4, url=None), photo(5, verdict=NO, url=None)]
    assert said(*photos) == "12 of 13 accepted · 1 to retake: Front"


def test_titles_and_parts_are_translated_one_by_one() -> None:
    def loud(context: str, text: str, n: int = -1, /) -> str:
        return text if text == "{0}: {1}" else f"{context}/{text}/{n}"

    assert summary_parts(inspection(*all_accepted(6)), loud) == (
        "Summary/%n of 13 accepted/12",
        "Summary/%n missing/1: Step/Tires/-1",
    )


@given(st.lists(st.tuples(st.sampled_from([*CODES_IN_WALKING_ORDER, 99]), st.sampled_from(list(Verdict)))))
def test_every_step_is_counted_once(rows: list[tuple[int, Verdict]]) -> None:
    found = inspection(*(photo(code, n, verdict) for n, (code, verdict) in enumerate(rows)))
    t = tally(found)
    absent = sum(not step.attempts for step in found.steps)
    assert t.accepted + len(t.to_retake) + len(t.without_verdict) + absent == 13
    assert t.extra == sum(code == 99 for code, _ in rows)


def test_what_the_list_of_sessions_says() -> None:
    def words(*photos: Photo) -> str:
        from datetime import UTC, datetime

        return LibraryEntry.of(inspection(*photos), datetime.now(UTC)).words()

    assert words(*sample().photos) == "3 to retake"
    assert words() == "3 missing"
    assert words(*all_accepted(6, 4), photo(4, verdict=NO)) == "1 to retake · 1 missing"
    assert words(*all_accepted()) == "13 of 13 accepted"
