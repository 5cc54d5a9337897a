"""The key legend: every command with its keys, drawn as they look on the keyboard, by where they act."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, combinations, pairwise

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.domain.settings import Settings
from app.domain.wording import Translate
from app.ui.button import Button
from app.ui.commands import all_commands
from app.ui.key_field import character_key
from app.ui.legend_groups import LegendGroup, LegendRow, legend
from app.ui.words import Words

_FRAME = QSize(16, 48)
_COLUMN, _ROOMY_COLUMN = 20, 28  # heights of a line: what a column needs, and where more would be too much
_MOST_COLUMNS = 3
_HEADING = 3  # rows that a card's title and its edges are worth


class KeyLegend(QDialog):
    """Closes by what opened it, by Esc and by its button."""

    settings_asked = Signal()

    def __init__(self, settings: Settings, translate: Translate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._translate = translate
        self.setWindowTitle(translate("Settings", "Keys"))
        groups = legend(settings, translate)
        self._cards = [_card(group, translate) for group in groups]
        self._heights = [len(group.rows) + _HEADING for group in groups]
        self._columns = 0
        opens = next(command for command in all_commands() if command.name == "show_keys")
        keys = (*opens.keys, *settings.keys_of(opens.name, opens.single), "?")
        self._opening = [QKeySequence(key) for key in keys]
        self.area = QScrollArea()
        self.change_button = Button(translate("Settings", "Change keys…"), "link")
        self.close_button = Button(translate("Settings", "Close"))
        self._lay_out(settings)
        self._spread(_MOST_COLUMNS)
        self.change_button.clicked.connect(self._ask_settings)
        self.close_button.clicked.connect(self.accept)

    def showEvent(self, event: QShowEvent) -> None:
        if not event.spontaneous():
            self.fit(self.screen().availableSize() - _FRAME)  # before it is placed above the window
        super().showEvent(event)
        if not event.spontaneous():
            self.area.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._spread(self._room_for(event.size().width()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressed = (QKeySequence(event.keyCombination()), QKeySequence(character_key(event)))
        if any(key in self._opening for key in pressed):
            self.accept()
        else:
            super().keyPressEvent(event)

    def _lay_out(self, settings: Settings) -> None:
        say = self._translate
        on = say("Settings", "Keys without Ctrl or Alt act while photos have the keyboard, never where you type.")
        off = say("Settings", "Keys without Ctrl or Alt are turned off.")
        head = QHBoxLayout()
        head.addWidget(Words(self.windowTitle(), role="title"))
        head.addSpacing(12)
        head.addWidget(Words(on if settings.single_keys else off, role="quiet", wrap=True), 1)
        head.addWidget(self.change_button)
        head.addWidget(self.close_button)
        for button in (self.change_button, self.close_button):
            button.setAutoDefault(False)
        inside = QWidget()
        self._row = QHBoxLayout(inside)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        self._stacks = [QVBoxLayout() for _ in range(_MOST_COLUMNS)]  # made once: cards move from one to another
        for stack in self._stacks:
            stack.setSpacing(12)
            stack.addStretch(1)
            self._row.addLayout(stack)
        self.area.setWidget(inside)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setAccessibleName(say("Settings", "Commands and their keys"))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.area, 1)

    def _room_for(self, width: int) -> int:
        return max(1, min(_MOST_COLUMNS, width // (_COLUMN * self.fontMetrics().height())))

    def _spread(self, columns: int) -> None:
        """The cards in their order, so that the highest column is as low as can be."""
        if columns == self._columns:
            return
        self._columns = columns
        for card in self._cards:
            for stack in self._stacks:
                stack.removeWidget(card)
        shares = _shares(self._heights, columns) + [(0, 0)] * (_MOST_COLUMNS - columns)
        for number, (first, last) in enumerate(shares):
            for place, card in enumerate(self._cards[first:last]):
                self._stacks[number].insertWidget(place, card)
            self._row.setStretch(number, 1 if last else 0)  # what is empty takes no room

    def fit(self, room: QSize) -> None:
        """As large as the columns ask for, but never larger than ``room``: then it scrolls."""
        line = self.fontMetrics().height()
        columns = self._room_for(room.width())
        width = min(room.width(), columns * _ROOMY_COLUMN * line)
        self._spread(columns)
        self.ensurePolished()
        spare = self.sizeHint() - self.area.sizeHint()
        inside = self._row.totalHeightForWidth(width - spare.width())
        self.resize(QSize(width, inside + spare.height()).boundedTo(room))

    def _ask_settings(self) -> None:
        self.accept()
        self.settings_asked.emit()


def _shares(heights: Sequence[int], columns: int) -> list[tuple[int, int]]:
    """Where each column begins and ends."""
    total = [0, *accumulate(heights)]
    count = len(heights)

    def tallest(cuts: tuple[int, ...]) -> int:
        edges = (0, *cuts, count)
        return max(total[b] - total[a] for a, b in pairwise(edges))

    best = min(combinations(range(1, count), min(columns, count) - 1), key=tallest)
    edges = (0, *best, count)
    return list(pairwise(edges))


def _card(group: LegendGroup, translate: Translate) -> QFrame:
    card = QFrame()
    card.setProperty("role", "card")
    card.setAccessibleName(group.title)
    column = QVBoxLayout(card)
    column.setContentsMargins(14, 8, 14, 10)
    column.setSpacing(3)
    column.addWidget(Words(group.title, role="strong"))
    column.addSpacing(2)
    for row in group.rows:
        column.addLayout(_line(row, translate))
    return card


def _line(row: LegendRow, translate: Translate) -> QHBoxLayout:
    text = Words(row.text, wrap=True)
    caps = [cap.text if cap.on else translate("Settings", "{0} off").format(cap.text) for cap in row.caps]
    text.setAccessibleName(f"{row.text}: {', '.join(caps)}")
    line = QHBoxLayout()
    line.setSpacing(4)
    line.addWidget(text, 1)
    for cap, shown in zip(row.caps, caps, strict=True):
        key = Words(shown, role="key" if cap.on else "key-off")
        line.addWidget(key, 0, Qt.AlignmentFlag.AlignVCenter)
    return line
