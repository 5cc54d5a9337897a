"""Settings, Data: the folder on this computer, how long sessions are kept, and where credentials are."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.credentials import Kept, Whereabouts
from app.domain.policy import Policy
from app.domain.settings import Settings
from app.domain.wording import Translate
from app.ui.button import Button
from app.ui.keep_limits import KeepLimits
from app.ui.policy_lines import PolicyLines
from app.ui.words import Words


class StoragePage(QWidget):
    changed = Signal(dict)  # fields of Settings
    credentials_asked = Signal()
    forget_asked = Signal()

    def __init__(self, folder: Path, translate: Translate, policy: Policy) -> None:
        super().__init__()
        self._folder, self._translate = folder, translate
        self.path = QLineEdit(str(folder))
        self.path.setReadOnly(True)
        self.path.setCursorPosition(0)
        self.path.setAccessibleName(translate("Settings", "Data folder"))
        self.open_button = Button(translate("Settings", "&Open folder"))
        self.credentials_button = Button(translate("Settings", "&Credentials…"))
        self.place = Words(translate("Settings", "Looking for your keyring…"), wrap=True)
        self.limits = KeepLimits(translate, policy)
        self.limits.changed.connect(self.changed)
        self.limits.forget_asked.connect(self.forget_asked)
        self.trouble = Words(role="trouble", wrap=True)
        self.trouble.hide()
        self._lay_out(policy)
        self.open_button.clicked.connect(self._open)
        self.credentials_button.clicked.connect(self.credentials_asked)

    def show_settings(self, settings: Settings) -> None:
        self.limits.show_settings(settings)

    def show_size(self, sessions: int, size: int) -> None:
        """``size``: bytes of all session folders."""
        self.limits.show_size(sessions, size)

    def show_place(self, found: Whereabouts) -> None:
        self.place.setText(self._place_words(found))
        self.credentials_button.setVisible(found.kind is not Kept.DEMO)

    def _lay_out(self, policy: Policy) -> None:
        caption = Words(self._translate("Settings", "Data &folder"), role="strong")
        caption.setBuddy(self.path)
        hint = self._translate("Settings", "Sessions, settings, marks and notes are kept there, on this computer only.")
        row = QHBoxLayout()
        row.addWidget(self.path, 1)
        row.addWidget(self.open_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 16, 4)
        column.setSpacing(8)
        column.addWidget(caption)
        column.addLayout(row)
        column.addWidget(Words(hint, role="small", wrap=True))
        column.addWidget(self.trouble)
        column.addSpacing(12)
        column.addWidget(self.limits)
        column.addSpacing(12)
        column.addWidget(Words(self._translate("Settings", "Credentials"), role="strong"))
        column.addWidget(self.place)
        column.addWidget(self.credentials_button, 0, Qt.AlignmentFlag.AlignLeft)
        if (decided := PolicyLines(policy, self._translate)).says_something:
            column.addSpacing(12)
            column.addWidget(decided)
        column.addStretch(1)

    def _open(self) -> None:
        opened = QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
        self.trouble.setText(self._translate("Settings", "Your system did not open the folder: copy its path."))
        self.trouble.setVisible(not opened)

    def _place_words(self, found: Whereabouts) -> str:
        say = self._translate
        if found.kind is Kept.DEMO:
            return say("Settings", "The demo signs in by itself; nothing is kept.")
        if found.kind is Kept.ENVIRONMENT:
            return say("Settings", "In use: the variables WALKAROUND_… of your environment.")
        if found.kind is Kept.HELD:
            return say("Settings", "Kept until you close Walkaround; nothing is written to disk.")
        if found.kind is Kept.KEYRING:
            return say("Settings", "Kept in: {0}").format(found.place)
        if not found.place:
            return say("Settings", "None are kept. Walkaround found no keyring on this computer.")
        return say("Settings", "None are kept yet. They would be kept in: {0}").format(found.place)
