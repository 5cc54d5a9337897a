"""A newer version is told once, on the status line and to a screen reader; Help leads to it from then on."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction
from PySide6.QtWidgets import QWidget

from app.bridge.update_desk import UpdateDesk
from app.domain.update import Update
from app.domain.wording import Translate
from app.ui.actions import Actions
from app.ui.status_line import StatusLine


class UpdateNotice(QObject):
    def __init__(
        self, updates: UpdateDesk, status: StatusLine, actions: Actions, translate: Translate, window: QWidget
    ) -> None:
        super().__init__(window)
        self._status, self._translate, self._window = status, translate, window
        self.entry = QAction(window)
        self.entry.setMenuRole(QAction.MenuRole.NoRole)
        self.entry.setVisible(False)
        self.entry.triggered.connect(actions["about"].trigger)
        actions.put_before("about", self.entry)
        updates.known.connect(self._show_entry)
        updates.news.connect(self._tell)
        updates.start()

    def _tell(self, update: Update) -> None:
        said = self._translate("Update", "There is a newer version, {0}: see Help, About Walkaround")
        text = said.format(update.version)
        self._status.tell(text, firmly=True)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._window, text))

    def _show_entry(self, update: Update | None) -> None:
        if update is not None:
            self.entry.setText(self._translate("Update", "&Version {0} is available…").format(update.version))
        self.entry.setVisible(update is not None)
