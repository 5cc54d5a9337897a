"""Where a list of sessions is pasted, dropped or opened from a file, and what was recognised in it is said."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.bridge.key_reading import KeyReading
from app.domain.errors import AppError
from app.domain.key_list import KeyList
from app.domain.settings import SAMPLE_KEY
from app.domain.wording import Advice, Translate
from app.ui.button import Button
from app.ui.file_drop import FileDrop
from app.ui.queue_texts import recognised
from app.ui.words import Words

_SETTLES_MS = 150


class QueueEntry(QWidget):
    """``start_asked`` carries the keys that were recognised."""

    start_asked = Signal(tuple)  # of SessionKey
    file_asked = Signal()
    left = Signal()

    def __init__(self, reading: KeyReading, explain: Callable[[AppError], Advice], translate: Translate) -> None:
        super().__init__()
        self._explain, self._translate = explain, translate
        self.reading = reading
        self.keys = KeyList()
        self.field = QPlainTextEdit()
        self.field.setTabChangesFocus(True)
        self.field.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.field.setPlaceholderText(f"{SAMPLE_KEY}\n…")
        self.field.setAccessibleName(translate("Queue", "Session keys or PAVE links"))
        self.line = Words(role="quiet", wrap=True)
        self.trouble = Words(role="trouble", wrap=True)
        self.file_button = Button(translate("Queue", "Open &file…"))
        self.close_button = Button(translate("Queue", "Close"))
        self.start_button = Button("", "primary")
        self._soon = QTimer(self, singleShot=True, interval=_SETTLES_MS)
        self._lay_out()
        self._connect()
        self._show(KeyList(), "")

    def take_text(self, text: str) -> None:
        """In place of what stands there, chosen, so that typing replaces it."""
        self.field.setPlainText(text)
        self.field.selectAll()
        self.field.setFocus()

    def read_file(self, path: Path) -> None:
        self._soon.stop()
        self.reading.read_file(path)

    def _lay_out(self) -> None:
        say = self._translate
        hint = say(
            "Queue",
            "Paste session keys or PAVE links, separated in any way; or open a CSV or text file, such as the list of "
            "PAVE's fleet dashboard. Only the keys are taken out of it.",
        )
        row = QHBoxLayout()
        row.addWidget(self.file_button)
        row.addStretch(1)
        row.addWidget(self.close_button)
        row.addWidget(self.start_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Words(say("Queue", "Open a list of sessions"), role="title"))
        column.addWidget(Words(hint, role="quiet", wrap=True))
        column.addWidget(self.field, 1)
        column.addWidget(self.line)
        column.addWidget(self.trouble)
        column.addLayout(row)
        for button in (self.file_button, self.close_button, self.start_button):
            button.setAutoDefault(False)  # Enter in the field is a new line

    def _connect(self) -> None:
        self.field.textChanged.connect(self._soon.start)
        self._soon.timeout.connect(self._read_text)
        self.reading.read.connect(self._on_read)
        self.reading.failed.connect(self._on_failed)
        self.file_button.clicked.connect(self.file_asked)
        self.close_button.clicked.connect(self.left)
        self.start_button.clicked.connect(self._start)
        FileDrop(self.field.viewport()).dropped.connect(self.read_file)

    def _read_text(self) -> None:
        self.reading.read_text(self.field.toPlainText())

    def _on_read(self, keys: KeyList, name: str) -> None:
        if name:
            self.field.blockSignals(True)
            self.field.setPlainText("\n".join(key.text for key in keys.keys))
            self.field.blockSignals(False)
        self._show(keys, name)
        if name:
            (self.start_button if keys.keys else self.field).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, keys: KeyList, name: str) -> None:
        self.keys = keys
        say = self._translate
        nothing = not name and not self.field.toPlainText().strip()
        self.line.setText(say("Queue", "No keys yet") if nothing else recognised(keys, name, say))
        self.trouble.hide()
        count = len(keys.keys)
        self.start_button.setText(say("Queue", "&Load %n session(s)", count) if count else say("Queue", "&Load"))
        self.start_button.setEnabled(count > 0)

    def _on_failed(self, error: AppError) -> None:
        advice = self._explain(error)
        self._show(KeyList(), "")
        self.line.setText("")
        self.trouble.setText(f"{advice.title}. {advice.text}")
        self.trouble.show()

    def _start(self) -> None:
        self.start_asked.emit(self.keys.keys)
