"""One section of what PAVE says of a session: names and values, and a table where there is one."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout

from app.domain.details_sections import COLUMNS, Section
from app.domain.wording import Translate
from app.ui.words import Words

_TOP = Qt.AlignmentFlag.AlignTop
_WIDTHS = (3, 3, 4, 3, 2, 3)  # of the table's columns, as parts of the whole
_WIDEST_WORD = 12  # in heights of a line; the rest of an endless one is cut


class DetailsSection(QFrame):
    def __init__(self, section: Section, translate: Translate) -> None:
        super().__init__()
        self.setProperty("role", "card")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(8)
        layout.addWidget(Words(section.title.upper(), role="heading"))
        if section.remark:
            layout.addWidget(Words(section.remark, wrap=True))
        if section.table:
            layout.addLayout(_table(section, translate))
        if section.rows:
            layout.addLayout(_rows(section))


class _Cell(Words):
    """No word is cut: with large text the table is wider than its place, which can be scrolled."""

    def minimumSizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        longest = max((metrics.horizontalAdvance(word) for word in self.text().split()), default=0)
        return QSize(min(longest + 1, _WIDEST_WORD * metrics.height()), super().minimumSizeHint().height())


def _rows(section: Section) -> QGridLayout:
    """The names as wide as the widest of them, up to a third."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(0, 1)
    grid.setColumnStretch(1, 2)
    for number, (name, text) in enumerate(section.rows):
        value = Words(text, wrap=True).selectable()
        value.setAccessibleName(f"{name}: {text}")
        grid.addWidget(Words(name, role="small", wrap=True), number, 0, _TOP)
        grid.addWidget(value, number, 1, _TOP)
    return grid


def _table(section: Section, translate: Translate) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(6)
    titles = [translate("Details", title) for title in COLUMNS]
    for column, (title, width) in enumerate(zip(titles, _WIDTHS, strict=True)):
        grid.setColumnStretch(column, width)
        grid.addWidget(_Cell(title, role="small", wrap=True), 0, column, _TOP)
    for number, row in enumerate(section.table, start=1):
        for column, text in enumerate(row):
            cell = _Cell(text, wrap=True).selectable()
            cell.setAccessibleName(f"{titles[column]}: {text}")
            grid.addWidget(cell, number, column, _TOP)
    return grid
