"""Asks what becomes of sessions past the limits that hold something of the adjuster's own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from textwrap import shorten

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.domain.library_entry import LibraryEntry
from app.domain.session_key import SessionKey
from app.domain.wording import Translate
from app.ui.button import Button
from app.ui.tick import Tick
from app.ui.words import Words

_KEEP, _REMOVE = 1, 2
_EDGES, _HIGHEST = 80, 300
_LONGEST = 26  # characters of a vehicle


class EvictionDialog(QDialog):
    """All are ticked at first. Closing it decides nothing: it is asked again at the next start."""

    def __init__(
        self,
        entries: Sequence[LibraryEntry],
        when: Callable[[LibraryEntry], str],
        translate: Translate,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        say = translate
        self.setWindowTitle(say("Eviction", "Sessions past the limits"))
        self.ticks = {entry.key: Tick(_words(entry, when(entry), say)) for entry in entries}
        self.keep_button = Button(say("Eviction", "Keep always"), "primary")
        self.remove_button = Button(say("Eviction", "Remove"))
        self.later_button = Button(say("Eviction", "Decide later"))
        title = say("Eviction", "%n session(s) with marks or notes of yours are past the limits", len(entries))
        hint = say("Eviction", "Without your word they are not removed. What is ticked is kept always, or removed now.")
        row = QHBoxLayout()
        row.addWidget(self.later_button)
        row.addStretch(1)
        row.addWidget(self.remove_button)
        row.addWidget(self.keep_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(8)
        column.addWidget(Words(title, role="title", wrap=True))
        column.addWidget(Words(hint, role="prose", wrap=True))
        column.addWidget(self._list(), 1)
        column.addSpacing(8)
        column.addLayout(row)
        for button, result in ((self.keep_button, _KEEP), (self.remove_button, _REMOVE), (self.later_button, 0)):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, result=result: self.done(result))
        for tick in self.ticks.values():
            tick.setChecked(True)
            tick.toggled.connect(self._on_ticked)

    def showEvent(self, event: QShowEvent) -> None:
        """Title and hint take more lines in larger text, and a layout does not ask for that by itself."""
        if (layout := self.layout()) is not None and not event.spontaneous():
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))
        super().showEvent(event)

    @property
    def ticked(self) -> tuple[SessionKey, ...]:
        return tuple(key for key, tick in self.ticks.items() if tick.isChecked())

    @property
    def keeps(self) -> bool:
        return self.result() == _KEEP

    @property
    def removes(self) -> bool:
        return self.result() == _REMOVE

    def _list(self) -> QScrollArea:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(2, 2, 14, 2)
        for tick in self.ticks.values():
            column.addWidget(tick)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for tick in self.ticks.values():
            tick.ensurePolished()  # it knows its size then
        hint = inside.sizeHint()
        widest = self.screen().availableSize().width() - _EDGES
        area.setMinimumSize(min(hint.width() + 8, widest), min(hint.height(), _HIGHEST))
        return area

    def _on_ticked(self, _on: bool) -> None:
        for button in (self.keep_button, self.remove_button):
            button.setEnabled(bool(self.ticked))


def _words(entry: LibraryEntry, when: str, say: Translate) -> str:
    holds = say("Eviction", "your marks or notes") if entry.judged else say("Eviction", "kept always")
    text = " · ".join(
        part for part in (entry.key.text, shorten(entry.vehicle, _LONGEST, placeholder="…"), when, holds) if part
    )
    return text.replace("&", "&&")  # no mnemonic
