"""One dialog for all settings: sections at the left, each change in force at once."""

from __future__ import annotations

from dataclasses import replace
from enum import IntEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.credentials import Whereabouts
from app.domain.policy import Policy
from app.domain.settings import Settings
from app.domain.wording import Translate
from app.ui.button import Button
from app.ui.scrolled import scrolled
from app.ui.settings_general_page import GeneralPage
from app.ui.settings_keys_page import KeysPage
from app.ui.settings_storage_page import StoragePage

_FRAME = QSize(16, 48)
_ROOM = QSize(58, 40)  # in heights of a line


class Section(IntEnum):
    """In the order of the list."""

    GENERAL = 0
    KEYS = 1
    STORAGE = 2


class SettingsDialog(QDialog):
    """Whoever hears ``changed`` puts it in force; what is changed elsewhere meanwhile comes by ``show_settings``."""

    changed = Signal(object)  # Settings
    credentials_asked = Signal()
    forget_asked = Signal()  # everything

    def __init__(
        self,
        settings: Settings,
        data_folder: Path,
        translate: Translate,
        parent: QWidget | None = None,
        policy: Policy = Policy(),  # noqa: B008  frozen
    ) -> None:
        super().__init__(parent)
        self._translate = translate
        self.settings = settings
        self.setWindowTitle(translate("Settings", "Settings"))
        self.general = GeneralPage(translate, policy)
        self.keys = KeysPage(translate)
        self.storage = StoragePage(data_folder, translate, policy)
        self.sections = QListWidget()
        self._pages = QStackedWidget()
        self.close_button = Button(translate("Settings", "Close"), "primary")
        self._lay_out()
        self._connect()
        self.show_settings(settings)
        self.show_section(Section.GENERAL)

    @property
    def section(self) -> Section:
        return Section(self.sections.currentRow())

    def show_section(self, section: Section) -> None:
        self.sections.setCurrentRow(section)

    def show_settings(self, settings: Settings) -> None:
        """Nothing is announced by this."""
        self.settings = settings
        for page in (self.general, self.keys, self.storage):
            page.blockSignals(True)
            page.show_settings(settings)
            page.blockSignals(False)

    def show_place(self, whereabouts: Whereabouts) -> None:
        """Where credentials are kept, once that is known."""
        self.storage.show_place(whereabouts)

    def show_size(self, sessions: int, size: int) -> None:
        """What the library holds, in bytes."""
        self.storage.show_size(sessions, size)

    def showEvent(self, event: QShowEvent) -> None:
        if not event.spontaneous():
            self.fit(self.screen().availableSize() - _FRAME)  # before it is placed above the window
        super().showEvent(event)
        if not event.spontaneous():
            self.sections.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and self.isVisible():
            self.fit(self.screen().availableSize() - _FRAME)

    def _lay_out(self) -> None:
        say = self._translate
        self.sections.addItems([say("Settings", "General"), say("Settings", "Keys"), say("Settings", "Data")])
        self.sections.setProperty("role", "sections")
        self.sections.setAccessibleName(say("Settings", "Sections"))
        self.sections.setFrameShape(QFrame.Shape.NoFrame)
        self.sections.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for page in (self.general, self.keys, self.storage):
            self._pages.addWidget(scrolled(page))
        for button in self.findChildren(Button):
            button.setAutoDefault(False)  # Enter means what has the keyboard
        side = QVBoxLayout()
        side.addWidget(self._pages, 1)
        side.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignRight)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 16, 16, 16)
        row.setSpacing(20)
        row.addWidget(self.sections)
        row.addLayout(side, 1)

    def _connect(self) -> None:
        self.sections.currentRowChanged.connect(self._pages.setCurrentIndex)
        self.general.changed.connect(self._on_changed)
        self.keys.changed.connect(self._on_changed)
        self.storage.changed.connect(self._on_changed)
        self.storage.forget_asked.connect(self.forget_asked)
        self.storage.credentials_asked.connect(self.credentials_asked)
        self.close_button.clicked.connect(self.accept)

    def _on_changed(self, fields: dict[str, Any]) -> None:
        now = replace(self.settings, **fields)
        if now != self.settings:
            self.show_settings(now)
            self.changed.emit(now)

    def fit(self, room: QSize) -> None:
        """As large as the text asks for, but never larger than ``room``."""
        line = self.fontMetrics().height()
        self.sections.setFixedWidth(self.sections.sizeHintForColumn(0) + 2 * line)
        wanted = QSize(_ROOM.width() * line, _ROOM.height() * line)
        self.resize(wanted.boundedTo(room))
