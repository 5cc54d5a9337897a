"""What an inspection is: steps, attempts, kinds of absence, extras, and what a refresh changes."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.inspection import Inspection, StepState, UnreadableEntry, changes
from app.domain.photo import Photo, Verdict
from app.domain.session_status import SessionStatus
from tests.fakes.inspections import (
    CODES_IN_WALKING_ORDER,
    KEY,
    MAY_BE_TYPED,
    REQUIRED,
    all_accepted,
    at,
    inspection,
    photo,
    sample,
)

ACCEPTED, REJECTED, PENDING = Verdict.ACCEPTED, Verdict.REJECTED, Verdict.PENDING
RUNNING = (SessionStatus.IDLE, SessionStatus.STARTED, SessionStatus.PROCESS)
OVER = tuple(set(SessionStatus) - set(RUNNING))
OPTIONAL = tuple(code for code in CODES_IN_WALKING_ORDER if code not in REQUIRED + MAY_BE_TYPED)


def states(*photos: Photo, status: SessionStatus | None = None) -> dict[int, StepState]:
    return {step.capture.code: step.state for step in Inspection.of(KEY, photos, status=status).steps}


class TestSteps:
    def test_the_sample(self) -> None:
        found = sample()
        assert [(s.capture.number, s.title, s.state.value) for s in found.steps] == [
            (1, "VIN", "accepted"),
            (2, "Interior", "accepted_after_retake"),
            (3, "Cluster", "accepted"),
            (4, "Left", "rejected"),
            (5, "Front Left", "rejected"),
            (6, "Front", "accepted"),
            (7, "Front Right", "rejected"),
            (8, "Right", "accepted"),
            (9, "Rear Right", "accepted"),
            (10, "Rear", "accepted"),
            (11, "Rear Left", "accepted"),
            (12, "Windshield", "accepted"),
            (13, "Tires", "accepted"),
        ]
        assert (found.extras, found.unreadable, len(found.photos)) == ((), (), 14)

    @pytest.mark.parametrize("seed", range(5))
    def test_order_comes_from_the_table_alone(self, seed: int) -> None:
        photos = [photo(code, second) for code, second in zip(CODES_IN_WALKING_ORDER, range(900, 0, -60), strict=False)]
        random.Random(seed).shuffle(photos)
        found = inspection(*photos)
        assert tuple(step.capture.code for step in found.steps) == CODES_IN_WALKING_ORDER
        assert tuple(p.code for p in found.photos) == CODES_IN_WALKING_ORDER

    def test_attempts_are_oldest_first_and_the_newest_speaks(self) -> None:
        last, first, middle = photo(4, 9, REJECTED), photo(4, 1), photo(4, 5)
        step = inspection(last, first, middle).steps[3]
        assert step.attempts == (first, middle, last)
        assert step.newest is last
        assert (step.verdict, step.state) == (REJECTED, StepState.REJECTED)

    def test_written_style_does_not_change_the_order(self) -> None:
        early = photo(4, created_at="2021-05-27T07:36:16.000000Z")
        late = photo(4, created_at="2021-05-27T03:36:17-04:00")
        assert inspection(late, early).steps[3].attempts == (early, late)

    def test_equal_times_keep_the_order_of_the_reply(self) -> None:
        one, two = photo(4, 1, REJECTED, ordinal=0), photo(4, 1, ACCEPTED, ordinal=1)
        assert inspection(one, two).steps[3].newest is two
        assert inspection(two, one).steps[3].newest is one

    @pytest.mark.parametrize("undated", ["", "soon", "2021-99-99T00:00:00Z"])
    def test_an_undated_row_never_speaks_over_a_dated_one(self, undated: str) -> None:
        dated, other = photo(4, 1, ACCEPTED), photo(4, created_at=undated, verdict=REJECTED)
        for rows in ((dated, other), (other, dated)):
            assert inspection(*rows).steps[3].attempts == (other, dated)

    def test_undated_rows_alone_keep_the_order_of_the_reply(self) -> None:
        one, two = photo(4, created_at="zzz", verdict=REJECTED), photo(4, created_at="aaa")
        assert inspection(one, two).steps[3].attempts == (one, two)

    @pytest.mark.parametrize(
        ("verdicts", "state"),
        [
            ([ACCEPTED], StepState.ACCEPTED),
            ([REJECTED], StepState.REJECTED),
            ([PENDING], StepState.PENDING),
            ([REJECTED, ACCEPTED], StepState.ACCEPTED_AFTER_RETAKE),
            ([ACCEPTED, ACCEPTED], StepState.ACCEPTED_AFTER_RETAKE),
            ([PENDING, ACCEPTED], StepState.ACCEPTED_AFTER_RETAKE),
            ([ACCEPTED, REJECTED], StepState.REJECTED),
            ([ACCEPTED, PENDING], StepState.PENDING),
            ([REJECTED] * 200, StepState.REJECTED),
        ],
    )
    @pytest.mark.parametrize("code", [2, 4, 1])
    def test_state_by_the_newest_verdict(self, code: int, verdicts: list[Verdict], state: StepState) -> None:
        attempts = [photo(code, second, verdict) for second, verdict in enumerate(verdicts)]
        assert states(*attempts)[code] is state

    @pytest.mark.parametrize("status", [None, *SessionStatus])
    def test_a_photo_that_is_there_is_not_absent_whatever_the_status(self, status: SessionStatus | None) -> None:
        assert states(photo(6), status=status)[6] is StepState.ACCEPTED


class TestAbsence:
    @pytest.mark.parametrize("status", [None, *OVER])
    def test_a_required_step_is_missing_unless_the_session_runs(self, status: SessionStatus | None) -> None:
        found = states(status=status)
        assert {code for code, state in found.items() if state is StepState.MISSING_REQUIRED} == set(REQUIRED)
        others = {state for code, state in found.items() if code not in REQUIRED}
        assert others == {StepState.NOT_SUPPLIED}

    @pytest.mark.parametrize("status", RUNNING)
    def test_while_it_runs_nothing_is_missing_yet(self, status: SessionStatus) -> None:
        assert set(states(status=status).values()) == {StepState.NOT_CAPTURED_YET}

    @pytest.mark.parametrize("code", MAY_BE_TYPED)
    @pytest.mark.parametrize("verdict", [ACCEPTED, PENDING])
    def test_a_row_without_a_picture_means_typed(self, code: int, verdict: Verdict) -> None:
        assert states(photo(code, verdict=verdict, url=None))[code] is StepState.TYPED_BY_USER

    @pytest.mark.parametrize("code", MAY_BE_TYPED)
    def test_a_rejected_row_without_a_picture_is_still_rejected(self, code: int) -> None:
        assert states(photo(code, verdict=REJECTED, url=None))[code] is StepState.REJECTED

    @pytest.mark.parametrize("code", MAY_BE_TYPED)
    def test_typed_after_a_rejected_photo(self, code: int) -> None:
        assert states(photo(code, 1, REJECTED), photo(code, 2, url=None))[code] is StepState.TYPED_BY_USER

    @pytest.mark.parametrize("code", MAY_BE_TYPED)
    def test_a_photo_after_typing_is_a_photo(self, code: int) -> None:
        assert states(photo(code, 1, url=None), photo(code, 2))[code] is StepState.ACCEPTED_AFTER_RETAKE

    @pytest.mark.parametrize("code", OPTIONAL + REQUIRED)
    @pytest.mark.parametrize(
        ("verdict", "state"),
        [(ACCEPTED, StepState.ACCEPTED), (REJECTED, StepState.REJECTED), (PENDING, StepState.PENDING)],
    )
    def test_elsewhere_a_row_without_a_picture_keeps_its_verdict(
        self, code: int, verdict: Verdict, state: StepState
    ) -> None:
        assert states(photo(code, verdict=verdict, url=None))[code] is state


class TestExtras:
    def test_unknown_codes_come_in_order_of_time_under_their_own_label(self) -> None:
        late, early = photo(20, 50, label="Roof"), photo(99, 10, label="Odometer")
        again = photo(99, 60, REJECTED, label="Odometer again")
        found = inspection(late, again, *all_accepted(), early)
        assert [(extra.code, extra.label) for extra in found.extras] == [(99, "Odometer again"), (20, "Roof")]
        assert found.extras[0].attempts == (early, again)
        assert found.extras[0].state is StepState.REJECTED
        assert found.extras[1].newest is late
        assert found.groups == (*found.steps, *found.extras)
        assert found.photos[-3:] == (early, again, late)

    def test_equal_times_keep_the_order_of_the_reply(self) -> None:
        assert [e.code for e in inspection(photo(50, 1), photo(40, 1), photo(60, 1)).extras] == [50, 40, 60]

    @pytest.mark.parametrize("code", [0, -1, 14, 999_999_999])
    def test_any_other_code_is_extra(self, code: int) -> None:
        found = inspection(photo(code, url=None))
        assert [e.code for e in found.extras] == [code]
        assert found.extras[0].state is StepState.ACCEPTED

    def test_a_known_label_under_an_unknown_code_is_extra(self) -> None:
        found = inspection(photo(77, label="Left"))
        assert found.steps[3].attempts == ()
        assert found.extras[0].label == "Left"

    def test_an_unknown_label_under_a_known_code_is_that_step(self) -> None:
        step = inspection(photo(4, label="Linke Seite")).steps[3]
        assert (step.title, len(step.attempts)) == ("Left", 1)


def test_a_photo_is_found_by_its_identity() -> None:
    found = inspection(*all_accepted(), photo(99))
    assert found.step_of(photo(99).id) == found.extras[0]
    assert found.step_of(found.steps[12].attempts[0].id) == found.steps[12]
    assert found.step_of(photo(4, 999).id) is None


class TestChanges:
    def test_nothing_new(self) -> None:
        assert not changes(sample(), sample())

    def test_addresses_and_other_words_are_no_news(self) -> None:
        new = [replace(p, url="https://other.example/b.jpg", updated_at="now", label="x") for p in sample().photos]
        assert not changes(sample(), inspection(*new))

    def test_the_order_of_the_reply_is_no_news(self) -> None:
        assert not changes(sample(), inspection(*reversed(sample().photos)))

    def test_a_new_attempt_arrives(self) -> None:
        news = changes(sample(), inspection(*sample().photos, photo(4, 500)))
        assert (news.arrived, news.new_word, news.gone) == ((photo(4, 500),), (), ())
        assert news

    @pytest.mark.parametrize(
        "changed", [replace(photo(4), verdict=REJECTED), replace(photo(4), message="Accepted by hand")]
    )
    def test_a_verdict_flips_or_is_worded_anew(self, changed: Photo) -> None:
        news = changes(inspection(photo(4), photo(5)), inspection(changed, photo(5)))
        assert (news.arrived, news.new_word, news.gone) == ((), (changed,), ())
        assert news

    def test_a_photo_is_gone(self) -> None:
        news = changes(inspection(photo(4), photo(99)), inspection(photo(4)))
        assert (news.arrived, news.new_word, news.gone) == ((), (), (photo(99),))
        assert news

    def test_equal_times_are_told_apart(self) -> None:
        assert changes(inspection(photo(4)), inspection(photo(4), photo(4, ordinal=1))).arrived == (
            photo(4, ordinal=1),
        )


distinct = st.lists(
    st.tuples(st.sampled_from([*CODES_IN_WALKING_ORDER, 0, 20, 99]), st.sampled_from(list(Verdict)), st.booleans()),
    max_size=40,
).map(
    lambda rows: [
        photo(code, second, verdict, url="https://pictures.example/a.jpg" if has_url else None)
        for second, (code, verdict, has_url) in enumerate(rows)
    ]
)
anything = st.lists(
    st.builds(
        photo,
        st.integers(-3, 20),
        st.integers(0, 5),
        st.sampled_from(list(Verdict)),
        created_at=st.sampled_from([None, "", "soon", at(3), "2021-05-27T07:36:01Z"]),
        url=st.sampled_from([None, "https://pictures.example/a.jpg"]),
    ),
    max_size=40,
)


@given(distinct, st.randoms(use_true_random=False))
def test_any_permutation_of_rows_with_distinct_times_is_the_same_inspection(
    photos: list[Photo], chance: random.Random
) -> None:
    shuffled = photos.copy()
    chance.shuffle(shuffled)
    assert inspection(*shuffled) == inspection(*photos)


@given(anything, st.integers(0, 3))
def test_no_row_is_ever_lost(photos: list[Photo], broken: int) -> None:
    found = Inspection.of(KEY, photos, [UnreadableEntry(n, "broken") for n in range(broken)])
    assert Counter(found.photos) == Counter(photos)
    assert len(found.photos) + len(found.unreadable) == len(photos) + broken


@given(anything)
def test_the_order_of_steps_is_always_the_table_s(photos: list[Photo]) -> None:
    found = inspection(*photos)
    assert tuple(step.capture.code for step in found.steps) == CODES_IN_WALKING_ORDER
    assert not {e.code for e in found.extras} & set(CODES_IN_WALKING_ORDER)
    for group in found.groups:
        times = [p.created for p in group.attempts]
        dated = [time for time in times if time is not None]
        assert dated == sorted(dated)
        assert times[: len(times) - len(dated)] == [None] * (len(times) - len(dated))


@given(anything, anything)
def test_changes_add_up(before: list[Photo], after: list[Photo]) -> None:
    old, new = inspection(*before), inspection(*after)
    news = changes(old, new)
    old_ids, new_ids = {p.id for p in before}, {p.id for p in after}
    assert {p.id for p in news.arrived} == new_ids - old_ids
    assert {p.id for p in news.gone} == old_ids - new_ids
    assert {p.id for p in news.new_word} <= old_ids & new_ids


def test_an_address_that_is_signed_anew_is_no_other_picture() -> None:
    before = inspection(photo(4, 1, url="https://a.example/1?s=1"), photo(5, 2, url=None))
    now = inspection(photo(4, 1, url="https://a.example/1?s=2"), photo(5, 2, url="https://a.example/2"), photo(6, 3))
    merged = now.with_addresses_of(before)
    assert [p.url for p in merged.photos] == ["https://a.example/1?s=1", "https://a.example/2", photo(6, 3).url]
    assert inspection(photo(4, 1, url=None)).with_addresses_of(before).photos[0].url is None
