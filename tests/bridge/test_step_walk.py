"""From one photo that needs attention to the next, round the end, both ways."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from app.bridge.step_filter import Shown, StepFilter
from app.bridge.step_list_model import StepListModel
from app.bridge.step_walk import next_attention, next_unseen, row_of_step
from app.domain.inspection import Inspection, UnreadableEntry
from tests.fakes.inspections import KEY, all_accepted, photo, sample
from tests.fakes.reviewing import Reviewing


@pytest.fixture
def model(qapp: QApplication) -> StepListModel:
    return StepListModel()


@pytest.fixture
def steps(model: StepListModel) -> StepFilter:
    return StepFilter(model)


def test_the_rejected_ones(model: StepListModel, steps: StepFilter) -> None:
    """Left 3, Front Left 4, Front Right 6."""
    model.show(sample())
    assert [next_attention(steps, row) for row in (-1, 0, 3, 4, 6, 12)] == [3, 3, 4, 6, 3, 3]
    assert [next_attention(steps, row, -1) for row in (-1, 12, 6, 4, 3, 0)] == [6, 6, 4, 3, 6, 6]


def test_missing_ones_and_unreadable_entries(model: StepListModel, steps: StepFilter) -> None:
    """Interior is required, the left side is not."""
    model.show(Inspection.of(KEY, all_accepted(2, 4), [UnreadableEntry(0, "broken")]))
    assert (next_attention(steps, -1), next_attention(steps, 1), next_attention(steps, 13)) == (1, 13, 1)


def test_none(model: StepListModel, steps: StepFilter) -> None:
    assert next_attention(steps, -1) is None
    assert next_unseen(steps, -1, -1) is None
    model.show(Inspection.of(KEY, all_accepted()))
    assert next_attention(steps, 4) is None


def test_the_only_one_is_found_from_itself(model: StepListModel, steps: StepFilter) -> None:
    model.show(Inspection.of(KEY, all_accepted(6)))
    assert (next_attention(steps, 12), next_attention(steps, 12, -1)) == (12, 12)


def test_unseen(model: StepListModel, steps: StepFilter) -> None:
    model.show(Inspection.of(KEY, [*all_accepted(4), photo(99)], [UnreadableEntry(0, "broken")]))
    reviewing = Reviewing(model)
    assert (next_unseen(steps, 2), next_unseen(steps, 13), next_unseen(steps, 0, -1)) == (4, 0, 13)
    for group in (*model_groups(model), 99):
        reviewing.change(photo(group).id if group == 99 else _newest(model, group), seen=True)
    assert next_unseen(steps, 0) is None


def model_groups(model: StepListModel) -> list[int]:
    return [row for row in range(13) if row != 3]


def _newest(model: StepListModel, row: int):
    what = model.row_at(row)
    return what.newest.id  # type: ignore[union-attr]


def test_only_among_what_is_shown(model: StepListModel, steps: StepFilter) -> None:
    model.show(sample())
    steps.show_only(Shown.REJECTED)
    assert [next_attention(steps, row) for row in (0, 1, 2)] == [1, 2, 0]
    steps.show_only(Shown.ACCEPTED)
    assert next_attention(steps, 0) is None


def test_a_step_by_its_number(model: StepListModel, steps: StepFilter) -> None:
    assert row_of_step(steps, 1) is None
    model.show(sample())
    assert [row_of_step(steps, number) for number in (0, 1, 13, 14)] == [None, 0, 12, None]
    steps.show_only(Shown.REJECTED)
    assert [row_of_step(steps, number) for number in (1, 5)] == [None, 1]
