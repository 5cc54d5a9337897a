"""The list as a table: what needs attention first, and what is alike in the order of the list."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from functools import partial
from itertools import pairwise

import pytest
from PySide6.QtCore import QObject, QPersistentModelIndex, Qt, Signal
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from app.bridge.queue_model import QUEUED_ROLE, Column, QueueModel
from app.domain.errors import SessionNotFound
from app.domain.queued_session import Outcome, QueuedSession, QueueState
from app.domain.session_key import SessionKey
from app.domain.wording import english
from app.error_texts import explain

S = QueueState


def row(number: int, state: QueueState = S.DONE, retake: int = 0, missing: int = 0, **more: object) -> QueuedSession:
    outcome = Outcome(13 - retake - missing, retake, missing, 0) if state is S.DONE else None
    return QueuedSession(SessionKey(f"ABC-{number:08}"), state, outcome, **more)  # type: ignore[arg-type]


class Queue(QObject):
    """As many rows as it is given."""

    listed = Signal()
    changed = Signal(int)
    many_changed = Signal()

    def __init__(self, *rows: QueuedSession) -> None:
        super().__init__()
        self.rows = list(rows)

    def row(self, number: int) -> QueuedSession:
        return self.rows[number]

    def __len__(self) -> int:
        return len(self.rows)


@dataclass
class Table:
    queue: Queue
    parent: QObject = field(default_factory=QObject)

    def __post_init__(self) -> None:
        say = partial(explain, translate=english)
        self.model = QueueModel(self.queue, say, english, self.parent)  # type: ignore[arg-type]

    def sorted_by(self, column: Column, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> list[int]:
        self.model.sort(column, order)
        shown = range(self.model.rowCount())
        return [int(self.model.index(n, 0).data(QUEUED_ROLE).key.text[4:]) for n in shown]

    def texts(self, number: int) -> list[str]:
        self.model.sort(Column.KEY)
        return [self.model.index(number, column).data() for column in Column]


ROWS = (
    row(0, S.WAITING),
    row(1),
    row(2, retake=1),
    row(3, S.FAILED, error=SessionNotFound("ABC-00000003")),
    row(4, missing=2),
    row(5, retake=3),
    row(6),
    row(7, S.LOADING),
    row(8, retake=1),
    row(9, missed=2, photos=5, loaded=3),
)


@pytest.fixture
def table(qapp: object) -> Table:
    return Table(Queue(*ROWS))


def test_the_model_keeps_qt_s_rules(table: Table, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(table.model)


def test_what_needs_attention_comes_first_and_equals_stay_in_order(table: Table) -> None:
    assert table.sorted_by(Column.STATE) == [3, 5, 2, 8, 4, 9, 1, 6, 7, 0]


def test_other_columns_sort_too(table: Table) -> None:
    assert table.sorted_by(Column.TO_RETAKE)[:3] == [5, 2, 8]
    assert table.sorted_by(Column.MISSING)[0] == 4
    assert table.sorted_by(Column.KEY) == list(range(10))
    assert table.sorted_by(Column.KEY, Qt.SortOrder.DescendingOrder) == list(reversed(range(10)))
    assert table.sorted_by(Column.ACCEPTED)[0] == 5
    assert table.sorted_by(Column.ERROR)[:2] == [3, 9]


def test_a_row_that_is_done_moves_to_its_place(table: Table) -> None:
    table.sorted_by(Column.STATE)
    table.queue.rows[7] = row(7, retake=2)
    table.queue.changed.emit(7)
    shown = range(table.model.rowCount())
    keys = [int(table.model.index(n, 0).data(QUEUED_ROLE).key.text[4:]) for n in shown]
    assert keys == [3, 5, 7, 2, 8, 4, 9, 1, 6, 0]


def test_who_holds_a_row_keeps_it(table: Table) -> None:
    held = [QPersistentModelIndex(table.model.index(n, 0)) for n in range(10)]
    keys = [index.data() for index in held]
    for column in Column:
        table.model.sort(column, Qt.SortOrder.DescendingOrder)
        assert [index.data() for index in held] == keys
    table.model.sort(Column.STATE)
    for number in (9, 0, 5):
        table.queue.rows[number] = row(number, retake=number + 1)
        table.queue.changed.emit(number)
        assert [index.data() for index in held] == keys


def test_a_list_as_long_as_may_be_does_not_hold_up_the_window(qapp: object) -> None:
    table = Table(Queue(*(row(n, retake=n % 4) for n in range(20_000))))
    began = time.perf_counter()
    table.model.sort(Column.TO_RETAKE)
    assert time.perf_counter() - began < 1
    table.queue.rows[7] = row(7, retake=9)
    began = time.perf_counter()
    table.queue.changed.emit(7)
    assert time.perf_counter() - began < 0.3
    assert table.model.index(0, 0).data() == "ABC-00000007"


def test_what_stands_in_a_row(table: Table) -> None:
    assert table.texts(5) == ["ABC-00000005", "Done", "10 of 13", "3", "", "0", "", ""]
    assert table.texts(3) == ["ABC-00000003", "Failed", "", "", "", "", "", "No session ABC-00000003"]
    assert table.texts(9)[-3:] == ["3 of 5", "", "2 photos could not be loaded"]
    assert table.texts(0)[1:] == ["Waiting", *[""] * 6]


def test_attention_is_an_order(qtbot: QtBot) -> None:
    ranks = [each.attention for each in ROWS]
    assert all(sooner <= later for sooner, later in pairwise(sorted(ranks)))
    assert min(ranks) == ROWS[3].attention
