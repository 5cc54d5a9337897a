"""Asks what becomes of sessions past the limits that hold something of the adjuster's own."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.domain.library_entry import LibraryEntry
from app.domain.session_key import SessionKey
from app.domain.wording import Translate
from app.ui.button import Button
from app.ui.words import Words

_KEEP, _REMOVE = 1, 2
_KEY = Qt.ItemDataRole.UserRole


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
        self.sessions = QListWidget()
        self.sessions.setAccessibleName(say("Eviction", "Sessions past the limits"))
        self.sessions.setProperty("role", "sections")
        for entry in entries:
            self.sessions.addItem(_item(entry, when(entry), say))
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
        column.addWidget(self.sessions, 1)
        column.addLayout(row)
        for button, result in ((self.keep_button, _KEEP), (self.remove_button, _REMOVE), (self.later_button, 0)):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, result=result: self.done(result))
        self.sessions.itemChanged.connect(self._on_ticked)
        self.sessions.setCurrentRow(0)

    @property
    def ticked(self) -> tuple[SessionKey, ...]:
        items = (self.sessions.item(row) for row in range(self.sessions.count()))
        return tuple(item.data(_KEY) for item in items if item.checkState() is Qt.CheckState.Checked)

    @property
    def keeps(self) -> bool:
        return self.result() == _KEEP

    @property
    def removes(self) -> bool:
        return self.result() == _REMOVE

    def _on_ticked(self, _item: QListWidgetItem) -> None:
        for button in (self.keep_button, self.remove_button):
            button.setEnabled(bool(self.ticked))


def _item(entry: LibraryEntry, when: str, say: Translate) -> QListWidgetItem:
    holds = say("Eviction", "your marks or notes") if entry.judged else say("Eviction", "kept always")
    text = " · ".join(part for part in (entry.key.text, entry.vehicle, when, holds) if part)
    item = QListWidgetItem(text)
    item.setData(_KEY, entry.key)
    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
    item.setCheckState(Qt.CheckState.Checked)
    return item
