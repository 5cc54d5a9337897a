"""Each tile tells what the adjuster thinks, the moment she does; what it is of stays the same."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from app.bridge.step_list_model import Role, StepListModel
from app.bridge.tile import Tile
from app.domain.review import Drawing, DrawingKind, Mark
from tests.fakes.inspections import sample
from tests.fakes.reviewing import Reviewing

INTERIOR = sample().steps[1].attempts
RING = Drawing(DrawingKind.CIRCLE, (0.1, 0.1), (0.2, 0.2))


class Told:
    """The rows and roles that the model says have changed."""

    def __init__(self, model: StepListModel) -> None:
        self.heard: list[tuple[int, int, set[int]]] = []
        model.dataChanged.connect(lambda one, two, roles: self.heard.append((one.row(), two.row(), set(roles))))


@pytest.fixture
def model(qapp: QApplication):
    built = StepListModel()
    tester = QAbstractItemModelTester(built, QAbstractItemModelTester.FailureReportingMode.Fatal)
    built.show(sample())
    yield built
    del tester


def tile(model: StepListModel, row: int) -> Tile:
    found: Tile = model.index(row).data(Role.TILE)
    return found


def sentence(model: StepListModel, row: int) -> str:
    return str(model.index(row).data(Qt.ItemDataRole.AccessibleTextRole))


def test_without_anybody_who_reviews_nothing_is_judged(model: StepListModel) -> None:
    assert {(t.mark, t.noted, t.drawn, t.seen) for t in (tile(model, row) for row in range(13))} == {
        (Mark.NONE, False, False, False)
    }


def test_using_reviews_changes_all_tiles_at_once(model: StepListModel) -> None:
    told = Told(model)
    Reviewing(model)
    assert [(first, last) for first, last, _ in told.heard] == [(0, 12)]


def test_a_change_is_told_of_its_row_alone_and_not_as_another_row(model: StepListModel) -> None:
    reviewing = Reviewing(model)
    told = Told(model)
    reviewing.change(INTERIOR[1].id, mark=Mark.USE, seen=True)
    ((first, last, roles),) = told.heard
    assert (first, last) == (1, 1)
    assert Role.ROW not in roles
    assert {Role.TILE.value, Qt.ItemDataRole.AccessibleTextRole.value} <= roles
    assert (tile(model, 1).mark, tile(model, 1).seen) == (Mark.USE, True)


def test_a_note_on_the_first_try_marks_the_tile(model: StepListModel) -> None:
    reviewing = Reviewing(model)
    reviewing.change(INTERIOR[0].id, note="blurred", drawings=(RING,), mark=Mark.QUERY)
    assert (tile(model, 1).noted, tile(model, 1).drawn, tile(model, 1).mark) == (True, True, Mark.NONE)


def test_the_sentence_ends_with_the_adjusters_word(model: StepListModel) -> None:
    """The sentence of 2-ui, whole."""
    assert sentence(model, 4) == (
        "Step 5 of 13, Front Left, rejected: Please recapture the photo, ensuring that the vehicle is fully in frame "
        "for this angle. 1 attempt. Not reviewed."
    )
    Reviewing(model).change(sample().steps[4].attempts[0].id, mark=Mark.QUERY, note="asked")
    assert sentence(model, 4).endswith("1 attempt. Marked Query. Has a note.")


def test_everything_may_have_changed(model: StepListModel) -> None:
    told = Told(model)
    model.review_changed(None)
    assert [(first, last) for first, last, _ in told.heard] == [(0, 12)]
    model.clear()
    model.review_changed(None)
