"""A newer version is told once, on the status line and to a screen reader; where it is told of stands in About."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from app.bridge.update_desk import UpdateDesk
from app.domain.update import Update
from app.domain.wording import Translate
from app.ui.status_line import StatusLine


class UpdateNotice(QObject):
    def __init__(self, updates: UpdateDesk, status: StatusLine, translate: Translate, window: QWidget) -> None:
        super().__init__(window)
        self._status, self._translate, self._window = status, translate, window
        updates.news.connect(self._tell)
        updates.start()

    def _tell(self, update: Update) -> None:
        said = self._translate("Update", "There is a newer version, {0}: see Help, About Walkaround")
        text = said.format(update.version)
        self._status.tell(text, firmly=True)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._window, text))
