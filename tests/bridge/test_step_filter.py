"""Which tiles are shown: all, or those in one kind of state, in an order that never changes."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from app.bridge.step_filter import Shown, StepFilter, counts
from app.bridge.step_list_model import Role, StepListModel
from app.domain.inspection import Inspection, UnreadableEntry
from app.domain.photo import Verdict
from app.domain.session_status import SessionStatus
from app.domain.summary import tally
from tests.fakes.inspections import KEY, all_accepted, inspection, photo, sample


def mixed() -> Inspection:
    photos = [
        *all_accepted(1, 4, 10, 5, 6),
        photo(1, url=None),
        *(photo(4, 1, Verdict.REJECTED), photo(4, 2)),
        *(photo(10, verdict=Verdict.REJECTED), photo(5, verdict=Verdict.PENDING)),
        *(photo(99, label="Roof"), photo(50, verdict=Verdict.REJECTED, label="Keys")),
    ]
    return Inspection.of(KEY, photos, [UnreadableEntry(0, "broken")])


@pytest.fixture
def model(qapp: QApplication) -> StepListModel:
    built = StepListModel()
    built.show(mixed())
    return built


@pytest.fixture
def shown(model: StepListModel) -> StepFilter:
    return StepFilter(model)


BY_STATE = [c for c in Shown if not c.is_adjusters and c not in (Shown.ALL, Shown.RECAPTURED)]


def titles(shown: StepFilter) -> list[str]:
    return [shown.index(row, 0).data(Role.TILE).title for row in range(shown.rowCount())]


def test_all_of_them_at_first(shown: StepFilter) -> None:
    assert shown.shown is Shown.ALL
    assert shown.rowCount() == 16


@pytest.mark.parametrize(
    ("choice", "expected"),
    [
        (Shown.REJECTED, ["Front Left", "Keys"]),
        (Shown.MISSING, ["Tires"]),
        (Shown.NO_VERDICT, ["Front"]),
        (Shown.NO_PHOTO, []),
        (
            Shown.ACCEPTED,
            "VIN|Interior|Cluster|Left|Front Right|Right|Rear Right|Rear|Rear Left|Windshield|Roof".split("|"),
        ),
    ],
)
def test_each_choice(shown: StepFilter, choice: Shown, expected: list[str]) -> None:
    shown.show_only(choice)
    assert (shown.shown, titles(shown)) == (choice, expected)
    shown.show_only(Shown.ALL)
    assert shown.rowCount() == 16


@pytest.mark.parametrize("seen", [mixed(), sample(), inspection(photo(3, url=None, verdict=Verdict.PENDING))])
def test_every_step_belongs_to_exactly_one_choice_and_the_sentence_agrees(seen: Inspection) -> None:
    for step in seen.steps:
        assert sum(choice.shows(step) for choice in BY_STATE) == 1
    number, told = counts(seen), tally(seen)
    assert number[Shown.ACCEPTED] == told.accepted
    assert number[Shown.REJECTED] == len(told.to_retake)
    assert number[Shown.NO_VERDICT] == len(told.without_verdict)
    assert number[Shown.MISSING] == len(told.missing)
    assert number[Shown.RECAPTURED] == told.recaptured


def test_counts_are_of_the_thirteen() -> None:
    number = counts(mixed())
    assert number[Shown.ALL] == 13
    assert number[Shown.REJECTED] == 1
    assert sum(number[choice] for choice in BY_STATE) == 13
    assert counts(sample())[Shown.ACCEPTED] == 10
    assert counts(sample())[Shown.REJECTED] == 3


def test_a_running_session_has_nothing_missing_but_everything_still_to_come() -> None:
    running = Inspection.of(KEY, [], status=SessionStatus.PROCESS)
    assert counts(running)[Shown.ALL] == 13
    assert counts(running)[Shown.NOT_YET] == 13


def test_a_verdict_that_flips_moves_its_tile_in_or_out(shown: StepFilter, model: StepListModel) -> None:
    shown.show_only(Shown.REJECTED)
    model.show(inspection(*all_accepted(9), photo(9, verdict=Verdict.REJECTED)))
    assert titles(shown) == ["Windshield"]
    model.show(inspection(*all_accepted()))
    assert titles(shown) == []
