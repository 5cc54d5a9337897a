"""Which tiles are shown: all, or those in one kind of state."""

from __future__ import annotations

from collections import Counter
from enum import Enum

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSortFilterProxyModel

from app.bridge.step_list_model import Role, StepListModel
from app.domain.inspection import Extra, Inspection, Step, StepState
from app.domain.photo import Verdict


class Shown(Enum):
    """By PAVE's verdict where there is one, as the sentence counts; else by the kind of absence."""

    ALL = None
    ACCEPTED = Verdict.ACCEPTED
    REJECTED = Verdict.REJECTED
    MISSING = StepState.MISSING_REQUIRED
    NOT_YET = StepState.NOT_CAPTURED_YET
    NO_VERDICT = Verdict.PENDING
    NO_PHOTO = StepState.NOT_SUPPLIED

    def shows(self, group: Step | Extra) -> bool:
        verdict = group.newest.verdict if group.newest is not None else None
        return self is Shown.ALL or self.value in (verdict, group.state)


def counts(inspection: Inspection) -> Counter[Shown]:
    """How many of the 13 steps each choice would show; extra photos are in addition."""
    return Counter({choice: sum(choice.shows(step) for step in inspection.steps) for choice in Shown})


class StepFilter(QSortFilterProxyModel):
    """Order and identity stay; unreadable entries are part of ``ALL`` only."""

    def __init__(self, model: StepListModel) -> None:
        super().__init__()
        self._shown = Shown.ALL
        self.setSourceModel(model)

    @property
    def shown(self) -> Shown:
        return self._shown

    def show_only(self, shown: Shown) -> None:
        if shown is not self._shown:
            self._shown = shown
            self.invalidate()

    def filterAcceptsRow(self, row: int, parent: QModelIndex | QPersistentModelIndex) -> bool:
        if self._shown is Shown.ALL:
            return True
        shown_row = self.sourceModel().index(row, 0, parent).data(Role.ROW)
        return isinstance(shown_row, Step | Extra) and self._shown.shows(shown_row)
