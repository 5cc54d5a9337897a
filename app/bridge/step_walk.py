"""Walking through what the contact sheet shows: from a row to the next one that asks for something."""

from __future__ import annotations

from collections.abc import Callable

from app.bridge.step_filter import StepFilter
from app.bridge.step_list_model import Role, Row
from app.domain.group_review import review_of_group
from app.domain.inspection import StepState, UnreadableEntry


def next_attention(steps: StepFilter, row: int, by: int = +1) -> int | None:
    """The nearest row after (+1) or before (-1) ``row`` that is rejected, missing though required, or unreadable.

    Round the end it goes on at the beginning, ``row`` itself comes last; None if there is none. -1 stands for no row.
    """
    return _next(steps, row, by, _needs_attention)


def next_unseen(steps: StepFilter, row: int, by: int = +1) -> int | None:
    """The same for photos that the adjuster has not had large before her."""
    review_of = steps.model.review_of
    return _next(
        steps, row, by, lambda what: not isinstance(what, UnreadableEntry) and not review_of_group(what, review_of).seen
    )


def row_of_step(steps: StepFilter, number: int) -> int | None:
    """Where capture step ``number``, 1 to 13, is shown; None if the filter hides it."""
    source = steps.model
    if not 1 <= number <= min(13, source.rowCount()):
        return None
    index = steps.mapFromSource(source.index(number - 1))
    return index.row() if index.isValid() else None


def _next(steps: StepFilter, row: int, by: int, holds: Callable[[Row], bool]) -> int | None:
    rows = steps.rowCount()
    start = row if row >= 0 or by > 0 else rows
    around = ((start + by * step) % rows for step in range(1, rows + 1))
    return next((found for found in around if holds(steps.index(found, 0).data(Role.ROW))), None)


def _needs_attention(what: Row) -> bool:
    return isinstance(what, UnreadableEntry) or what.state in (StepState.REJECTED, StepState.MISSING_REQUIRED)
