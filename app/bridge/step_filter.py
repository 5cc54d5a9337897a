"""Which tiles are shown: all, or those in one kind of state."""

from __future__ import annotations

from collections import Counter
from enum import Enum

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSortFilterProxyModel

from app.bridge.step_list_model import Role, StepListModel
from app.domain.inspection import Inspection, StepState


class Shown(Enum):
    ALL = frozenset(StepState)
    ACCEPTED = frozenset({StepState.ACCEPTED, StepState.ACCEPTED_AFTER_RETAKE})
    REJECTED = frozenset({StepState.REJECTED})
    MISSING = frozenset({StepState.MISSING_REQUIRED})
    NOT_YET = frozenset({StepState.NOT_CAPTURED_YET})
    NO_VERDICT = frozenset({StepState.PENDING})
    NO_PHOTO = frozenset({StepState.NOT_SUPPLIED, StepState.TYPED_BY_USER})


def counts(inspection: Inspection) -> Counter[Shown]:
    """How many of the 13 steps each choice would show; extra photos are in addition."""
    return Counter({choice: sum(step.state in choice.value for step in inspection.steps) for choice in Shown})


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
        return getattr(shown_row, "state", None) in self._shown.value
