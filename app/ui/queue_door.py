"""Leads to the list of sessions: by its command, by several keys that are pasted, by a file that is dropped."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.bridge.house import House
from app.bridge.key_reading import KeyReading
from app.domain.key_list import MOST_BYTES
from app.domain.session_key import SessionKey, find_keys
from app.ui.actions import Actions
from app.ui.button import Button
from app.ui.file_drop import FileDrop
from app.ui.queue_dialog import QueueDialog
from app.ui.queue_texts import in_status_line
from app.ui.session_key_box import SessionKeyBox
from app.ui.start_page import StartPage
from app.ui.status_line import StatusLine


class QueueDoor(QObject):
    """While the dialog is closed the status line says how far the list is."""

    def __init__(self, house: House, actions: Actions, status: StatusLine, window: QWidget) -> None:
        super().__init__(window)
        self._house, self._actions, self._window = house, actions, window
        self._boxes = window.findChildren(SessionKeyBox)
        self.dialog: QueueDialog | None = None
        self.note = Button("", "link")
        self.note.setProperty("scale", "slim")
        self.note.hide()
        status.addPermanentWidget(self.note)
        self.note.clicked.connect(self.open)
        actions.connect({"open_list": self.open})
        for box in self._boxes:
            box.several.connect(self.open)
        for start in window.findChildren(StartPage):
            start.list_asked.connect(self.open)
        FileDrop(window).dropped.connect(self._on_dropped)
        for signal in (house.queue.progressed, house.queue.standing_changed):
            signal.connect(self._show_note)
        for signed_in in (house.sign_in.saved, house.sign_in.held):
            signed_in.connect(house.queue.signed_in)

    def open(self) -> None:
        """With what was pasted, if that is several keys."""
        self._dialog().show_list(self._pasted())

    def _dialog(self) -> QueueDialog:
        if self.dialog is None:
            house = self._house
            reading = KeyReading(house.background)
            self.dialog = QueueDialog(house.queue, reading, house.explain, house.translate, self._window)
            self.dialog.session_chosen.connect(self._open_session)
            self.dialog.page.credentials_asked.connect(self._actions["credentials"].trigger)
            self.dialog.finished.connect(self._show_note)
        return self.dialog

    def _pasted(self) -> str:
        """What stands in a box may have been cut off there, so that the clipboard has more of it."""
        clipboard = QGuiApplication.clipboard().text()[: MOST_BYTES + 1]
        copied = find_keys(clipboard)
        for box in self._boxes:
            typed = find_keys(box.field.text())
            if len(typed) > 1:
                text = box.field.text()
                box.field.clear()
                return clipboard if copied[: len(typed)] == typed else text
        fresh = any(key not in self._house.queue for key in copied)
        return clipboard if len(copied) > 1 and fresh else ""

    def _open_session(self, key: SessionKey) -> None:
        self._house.session.open(key)

    def _on_dropped(self, path: Path) -> None:
        self._dialog().read_file(path)

    def _show_note(self, *_: int) -> None:
        text = in_status_line(self._house.queue, self._house.translate)
        self.note.setText(text)
        closed = self.dialog is None or not self.dialog.isVisible()
        self.note.setVisible(bool(text) and closed)
