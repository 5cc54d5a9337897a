"""The key legend: every command with its keys, drawn as they look on the keyboard, by where they act."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, combinations, pairwise

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.domain.settings import Settings
from app.domain.wording import Translate
from app.ui.button import Button
from app.ui.legend_groups import Cap, LegendGroup, LegendRow, legend
from app.ui.words import Words

_FRAME = QSize(16, 48)
_COLUMN = 26  # heights of a line that a column needs
_MOST_COLUMNS = 3
_CLOSING = (Qt.Key.Key_Question, Qt.Key.Key_F1, Qt.Key.Key_Escape)


class KeyLegend(QDialog):
    """Closes by what opened it, by Esc and by its button."""

    settings_asked = Signal()

    def __init__(self, settings: Settings, translate: Translate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._translate = translate
        self.setWindowTitle(translate("Settings", "Keys"))
        groups = legend(settings, translate)
        self._cards = [_card(group, translate) for group in groups]
        self._heights = [len(group.rows) + 2 for group in groups]
        self._columns = 0
        self.area = QScrollArea()
        self.change_button = Button(translate("Settings", "Change keys…"), "link")
        self.close_button = Button(translate("Settings", "Close"))
        self._lay_out(settings)
        self._spread(_MOST_COLUMNS)
        self.change_button.clicked.connect(self._ask_settings)
        self.close_button.clicked.connect(self.accept)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._fit()
            self.area.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._spread(self._room_for(event.size().width()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        with_control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in _CLOSING or (event.key() == Qt.Key.Key_Slash and with_control):
            self.accept()
        else:
            super().keyPressEvent(event)

    def _lay_out(self, settings: Settings) -> None:
        say = self._translate
        on = say("Settings", "Keys without Ctrl or Alt act while photos have the keyboard, never where you type.")
        off = say("Settings", "Single keys are turned off: what is struck out does not act.")
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
        while (old := self._row.takeAt(0)) is not None:
            if (layout := old.layout()) is not None:
                layout.deleteLater()
        for first, last in _shares(self._heights, columns):
            column = QVBoxLayout()
            column.setSpacing(12)
            for card in self._cards[first:last]:
                column.addWidget(card)
            column.addStretch(1)
            self._row.addLayout(column, 1)

    def _fit(self) -> None:
        """As large as the columns ask for, but never larger than the screen: then it scrolls."""
        room = self.screen().availableSize() - _FRAME
        width = min(room.width(), _MOST_COLUMNS * (_COLUMN + 2) * self.fontMetrics().height())
        self._spread(self._room_for(width))
        inside = self._row.heightForWidth(width - 48)
        height = inside if inside > 0 else self._row.sizeHint().height()
        self.resize(QSize(width, height + 80).boundedTo(room))

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
    grid = QGridLayout(card)
    grid.setContentsMargins(14, 10, 14, 12)
    grid.setHorizontalSpacing(10)
    grid.setVerticalSpacing(3)
    grid.setColumnStretch(0, 1)
    grid.addWidget(Words(group.title, role="strong"), 0, 0, 1, 3)
    for number, row in enumerate(group.rows, start=1):
        _add_row(grid, number, row, translate)
    return card


def _add_row(grid: QGridLayout, number: int, row: LegendRow, translate: Translate) -> None:
    text = Words(row.text, wrap=True)
    named = [cap.text if cap.on else translate("Settings", "{0}, off").format(cap.text) for cap in _caps(row)]
    text.setAccessibleName(f"{row.text}: {', '.join(named)}")
    grid.addWidget(text, number, 0)
    for column, caps in ((1, row.single), (2, row.fixed)):
        if caps:
            grid.addLayout(_keys(caps), number, column)


def _caps(row: LegendRow) -> tuple[Cap, ...]:
    return row.single + row.fixed


def _keys(caps: tuple[Cap, ...]) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(4)
    for cap in caps:
        line.addWidget(Words(cap.text, role="key" if cap.on else "key-off"), 0, Qt.AlignmentFlag.AlignVCenter)
    line.addStretch(1)
    return line
