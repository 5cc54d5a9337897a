"""The list while it loads and afterwards: how far it is, what came of each session, and what can be done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.bridge.queue_model import QUEUED_ROLE, Column, QueueModel
from app.bridge.session_queue import SessionQueue
from app.domain.errors import AppError, SignInNeeded
from app.domain.wording import Advice, Translate
from app.ui.button import Button
from app.ui.choice import Choice
from app.ui.queue_table import QueueTable
from app.ui.queue_texts import how_far, of_row, standing
from app.ui.thin_bar import ThinBar
from app.ui.words import Words


class QueuePage(QWidget):
    more_asked = Signal()
    new_asked = Signal()
    credentials_asked = Signal()
    left = Signal()

    def __init__(self, queue: SessionQueue, explain: Callable[[AppError], Advice], translate: Translate) -> None:
        super().__init__()
        self._queue, self._explain, self._translate = queue, explain, translate
        self.table = QueueTable(QueueModel(queue, explain, translate, self), translate)
        self.far = Words(role="title")
        self.standing = Words(role="quiet")
        self.bar = ThinBar(220, translate("Queue", "Sessions loaded"))
        self.trouble = Words(role="trouble", wrap=True)
        self.credentials_button = Button(translate("Queue", "&Credentials…"), "small")
        self.details = Words(role="quiet", wrap=True)
        self.details.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.sorting = Choice(translate("Queue", "Sort by"), _sortings(translate))
        self.pause_button = Button()
        self.cancel_button = Button(translate("Queue", "Stop &loading"))
        self.retry_button = Button(translate("Queue", "Re&try failed"))
        self.more_button = Button(translate("Queue", "&Add keys…"))
        self.new_button = Button(translate("Queue", "&New list…"))
        self.close_button = Button(translate("Queue", "Close"))
        self.open_button = Button(translate("Queue", "&Open session"), "primary")
        self._lay_out()
        self._connect()
        self._show_standing()

    def focus(self) -> None:
        self.table.choose_first()
        self.table.setFocus()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        for part in (self.far, self.bar, self.standing):
            head.addWidget(part)
        head.addStretch(1)
        caption = Words(self._translate("Queue", "&Sort by"), role="quiet")
        caption.setBuddy(self.sorting)
        head.addWidget(caption)
        head.addWidget(self.sorting)
        why = QHBoxLayout()
        why.addWidget(self.trouble, 1)
        why.addWidget(self.credentials_button)
        row = QHBoxLayout()
        for button in (self.pause_button, self.cancel_button, self.retry_button, self.more_button, self.new_button):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.close_button)
        row.addWidget(self.open_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(head)
        column.addLayout(why)
        column.addWidget(self.table, 1)
        column.addWidget(self.details)
        column.addLayout(row)
        for button in self.findChildren(Button):
            button.setAutoDefault(False)  # Enter opens what is chosen

    def _connect(self) -> None:
        queue = self._queue
        queue.progressed.connect(self._show_standing)
        queue.standing_changed.connect(self._show_standing)
        queue.listed.connect(self._show_standing)
        self.pause_button.clicked.connect(self._pause)
        self.cancel_button.clicked.connect(queue.cancel)
        self.retry_button.clicked.connect(queue.retry)
        self.more_button.clicked.connect(self.more_asked)
        self.new_button.clicked.connect(self.new_asked)
        self.close_button.clicked.connect(self.left)
        self.open_button.clicked.connect(self.table.open_chosen)
        self.credentials_button.clicked.connect(self.credentials_asked)
        self.table.chosen_changed.connect(self._on_chosen)
        queue.changed.connect(self._on_changed)
        self.sorting.chosen.connect(self.table.sort_by)
        self.table.horizontalHeader().sortIndicatorChanged.connect(self._on_sorted)

    def _pause(self) -> None:
        if self._queue.paused or self._queue.resting:
            self._queue.resume()
        else:
            self._queue.pause()

    def _show_standing(self, *_: int) -> None:
        queue, say = self._queue, self._translate
        stands = queue.paused or queue.resting
        self.far.setText(how_far(queue, say))
        self.standing.setText(standing(queue, say))
        self.bar.show_share(queue.settled / max(len(queue), 1))
        self.pause_button.setText(say("Queue", "&Resume") if stands else say("Queue", "&Pause"))
        for button in (self.pause_button, self.cancel_button):
            button.setVisible(not queue.over)
        self.new_button.setVisible(queue.over)
        self.retry_button.setEnabled(any(row.needs_retry for row in queue.rows))
        self._show_trouble()
        self.table.show_vehicles(any(row.outcome is not None and row.outcome.vehicle for row in queue.rows))
        self._on_chosen()

    def _show_trouble(self) -> None:
        trouble = self._queue.trouble
        if trouble is not None:
            advice = self._explain(trouble)
            self.trouble.setText(f"{advice.title}. {advice.text}")
        self.trouble.setVisible(trouble is not None)
        self.credentials_button.setVisible(isinstance(trouble, SignInNeeded))

    def _on_chosen(self) -> None:
        index = self.table.currentIndex()
        self.open_button.setEnabled(index.isValid())
        row = index.data(QUEUED_ROLE) if index.isValid() else None
        self.details.setText(of_row(row, self._explain, self._translate) if row is not None else "")
        self.details.setMinimumHeight(2 * self.details.fontMetrics().lineSpacing())

    def _on_changed(self, number: int) -> None:
        index = self.table.currentIndex()
        if index.isValid() and index.data(QUEUED_ROLE).key == self._queue.row(number).key:
            self._on_chosen()

    def _on_sorted(self, column: int, _order: object) -> None:
        self.sorting.show_value(Column(column))


def _sortings(translate: Translate) -> list[tuple[Column, str]]:
    return [
        (Column.STATE, translate("Queue", "What needs attention")),
        (Column.KEY, translate("Queue", "Session")),
        (Column.ACCEPTED, translate("Queue", "Fewest accepted")),
        (Column.TO_RETAKE, translate("Queue", "Most to retake")),
        (Column.MISSING, translate("Queue", "Most missing")),
        (Column.VEHICLE, translate("Queue", "Vehicle")),
        (Column.PHOTOS, translate("Queue", "Photos not loaded")),
        (Column.ERROR, translate("Queue", "Trouble")),
    ]
