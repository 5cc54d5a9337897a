"""The window beside the window: a list of sessions is entered in it, then watched and opened from it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from app.bridge.key_reading import KeyReading
from app.bridge.session_queue import SessionQueue
from app.domain.errors import AppError
from app.domain.session_key import SessionKey
from app.domain.wording import Advice, Translate
from app.ui.dialog_size import resize_to_lines
from app.ui.file_drop import FileDrop
from app.ui.queue_entry import QueueEntry
from app.ui.queue_page import QueuePage

_ROOM = QSize(80, 36)  # in heights of a line


class QueueDialog(QDialog):
    """Never modal: sessions are opened beside it. Closing hides it; the queue goes on."""

    session_chosen = Signal(object)  # SessionKey

    def __init__(
        self,
        queue: SessionQueue,
        reading: KeyReading,
        explain: Callable[[AppError], Advice],
        translate: Translate,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._queue, self._translate = queue, translate
        self.setWindowTitle(translate("Queue", "List of sessions"))
        self.entry = QueueEntry(reading, explain, translate)
        self.page = QueuePage(queue, explain, translate)
        self._pages = QStackedWidget()
        for page in (self.entry, self.page):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 16)
        column.addWidget(self._pages)
        self.entry.start_asked.connect(self._start)
        self.entry.file_asked.connect(self._ask_file)
        self.entry.left.connect(self._leave_entry)
        self.page.more_asked.connect(self._show_entry)
        self.page.new_asked.connect(self._begin_anew)
        self.page.left.connect(self.close)
        self.page.table.session_chosen.connect(self.session_chosen)
        FileDrop(self).dropped.connect(self.read_file)

    def show_list(self, text: str = "") -> None:
        """The table if there is one, else where to paste; ``text``, if any, stands there already."""
        if text:
            self._show_entry()
            self.entry.take_text(text)
        elif len(self._queue):
            self._show_table()
        else:
            self._show_entry()
        self._come_to_front()

    def read_file(self, path: Path) -> None:
        self._show_entry()
        self.entry.read_file(path)
        self._come_to_front()

    def showEvent(self, event: QShowEvent) -> None:
        if not event.spontaneous() and not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            resize_to_lines(self, _ROOM)
        super().showEvent(event)

    def _come_to_front(self) -> None:
        self.show()
        self.raise_()
        self.activateWindow()

    def _start(self, keys: tuple[SessionKey, ...]) -> None:
        self._queue.add(keys)
        self._show_table()

    def _begin_anew(self) -> None:
        self._queue.clear()
        self._show_entry()

    def _leave_entry(self) -> None:
        if len(self._queue):
            self._show_table()
        else:
            self.close()

    def _show_entry(self) -> None:
        self.entry.take_text("")
        self._pages.setCurrentWidget(self.entry)
        self.entry.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_table(self) -> None:
        self._pages.setCurrentWidget(self.page)
        self.page.focus()

    def _ask_file(self) -> None:
        say = self._translate
        kinds = say("Queue", "Lists (*.csv *.txt *.tsv);;All files (*)")
        asked = QFileDialog(self, say("Queue", "Open a list of sessions"), "", kinds)
        asked.setFileMode(QFileDialog.FileMode.ExistingFile)
        asked.fileSelected.connect(self._on_file)
        asked.finished.connect(asked.deleteLater)
        asked.open()

    def _on_file(self, path: str) -> None:
        self.read_file(Path(path))
