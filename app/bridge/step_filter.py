"""Which tiles are shown: all, or those of one kind, and of these the ones in which a text is found."""

from __future__ import annotations

from collections import Counter
from enum import Enum

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, QTimer

from app.bridge.step_list_model import StepListModel
from app.domain.finding import holds_all, wanted_words
from app.domain.group_review import ReviewOf, review_of_group, untouched
from app.domain.inspection import Extra, Inspection, Step, StepState
from app.domain.photo import Verdict
from app.domain.review import Mark

_Index = QModelIndex | QPersistentModelIndex


class Shown(Enum):
    """By PAVE's verdict where there is one, as the sentence counts, else by the kind of absence; by the number of
    attempts; or by what the adjuster has done with it."""

    ALL = None
    ACCEPTED = Verdict.ACCEPTED
    REJECTED = Verdict.REJECTED
    MISSING = StepState.MISSING_REQUIRED
    NOT_YET = StepState.NOT_CAPTURED_YET
    NO_VERDICT = Verdict.PENDING
    NO_PHOTO = StepState.NOT_SUPPLIED
    RECAPTURED = "recaptured"
    UNSEEN = "unseen"
    QUERY = Mark.QUERY
    NOTED = "noted"

    @property
    def is_adjusters(self) -> bool:
        return self in (Shown.UNSEEN, Shown.QUERY, Shown.NOTED)

    def shows(self, group: Step | Extra, review_of: ReviewOf = untouched) -> bool:
        if self is Shown.ALL:
            return True
        if self is Shown.RECAPTURED:
            return len(group.attempts) > 1
        if self.is_adjusters:
            review = review_of_group(group, review_of)
            if self is Shown.UNSEEN:
                return not review.seen
            return review.noted if self is Shown.NOTED else review.mark is self.value
        verdict = group.newest.verdict if group.newest is not None else None
        return self.value in (verdict, group.state)


def counts(inspection: Inspection, review_of: ReviewOf = untouched) -> Counter[Shown]:
    """How many of the 13 steps each choice would show; extra photos are in addition, but for the adjuster's own
    choices: she looks at those, too."""
    return Counter(
        {
            choice: sum(choice.shows(group, review_of) for group in groups)
            for choice in Shown
            for groups in (inspection.groups if choice.is_adjusters else inspection.steps,)
        }
    )


class StepFilter(QSortFilterProxyModel):
    """Order and identity stay; unreadable entries are part of ``ALL`` only.

    Nothing moves under the user: the tile that is ``hold``-ed stays when she has marked it or written on it so that it
    no longer matches, until another one is held or a choice is made. What changes by itself stays likewise: tiles that
    PAVE has another word on by now.
    """

    def __init__(self, model: StepListModel) -> None:
        super().__init__()
        self._model = model
        self._shown = Shown.ALL
        self._wanted: tuple[str, ...] = ()
        self._held = QPersistentModelIndex()
        self._left: list[QPersistentModelIndex] = []
        self._kept: list[QPersistentModelIndex] = []
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._look_again)
        self.setSourceModel(model)
        model.changing_by_itself.connect(self._keep_shown)

    @property
    def model(self) -> StepListModel:
        return self._model

    @property
    def shown(self) -> Shown:
        return self._shown

    @property
    def is_finding(self) -> bool:
        return bool(self._wanted)

    def show_only(self, shown: Shown) -> None:
        """The same choice again, too: it lets go of what no longer matches."""
        self._shown = shown
        self._choose()

    def find(self, text: str) -> None:
        """Of what is chosen only the rows in whose title, label, message, notes or marks every word of ``text`` is."""
        if (wanted := wanted_words(text)) != self._wanted:
            self._wanted = wanted
            self._choose()

    def hold(self, index: _Index) -> None:
        """The tile that is current now, an index of this model; an invalid one lets go."""
        left, self._held = self._held, QPersistentModelIndex(self.mapToSource(index))
        if left == self._held:
            return
        leaving = [left, *(kept for kept in self._kept if kept not in (left, self._held))]
        self._kept = [kept for kept in self._kept if kept == self._held]
        self._left += [tile for tile in leaving if tile.isValid() and not self._matches(tile.row())]
        if self._left:
            self._soon.start()  # not while a view is on its way from one to the other

    def filterAcceptsRow(self, row: int, _parent: _Index) -> bool:
        if any(kept.row() == row for kept in self._kept):
            return True
        if self._held.row() != row:
            return self._matches(row)
        return self._shown.is_adjusters or self._fits_choice(row)  # PAVE's new word on it is no work of the user

    def _keep_shown(self) -> None:
        rows = range(self.rowCount()) if self._shown is not Shown.ALL or self._wanted else ()
        self._kept = [QPersistentModelIndex(self.mapToSource(self.index(row, 0))) for row in rows]

    def _choose(self) -> None:
        self._kept = []
        if self._held.isValid() and not self._matches(self._held.row()):
            self._held = QPersistentModelIndex()
        self.invalidate()

    def _matches(self, row: int) -> bool:
        if not self._fits_choice(row):
            return False
        return not self._wanted or holds_all(self._model.texts_at(row), self._wanted)

    def _fits_choice(self, row: int) -> bool:
        if self._shown is Shown.ALL:
            return True
        what = self._model.row_at(row)
        return isinstance(what, Step | Extra) and self._shown.shows(what, self._model.review_of)

    def _look_again(self) -> None:
        left, self._left = self._left, []
        for index in left:
            if index.isValid():
                self._model.dataChanged.emit(index, index)
