"""Copy: the photos that are meant, as picture, as files and with their captions; or the captions alone."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from app.bridge.house import House
from app.ui.actions import Actions
from app.ui.photos_meant import PhotosMeant
from app.ui.status_line import StatusLine


class Copying(QObject):
    def __init__(self, house: House, meant: PhotosMeant, actions: Actions, status: StatusLine, parent: QObject) -> None:
        super().__init__(parent)
        self._house, self._meant, self._status = house, meant, status
        actions.connect({"copy": self._copy, "copy_caption": self._copy_caption})

    def _copy(self) -> None:
        self._house.pictures.copy(self._meant.handed(self._meant.chosen()))

    def _copy_caption(self) -> None:
        """Of a photo whose picture has not arrived as well: what PAVE said of it is known."""
        handed = self._meant.handed(self._meant.chosen(), here_only=False)
        if not handed:
            return
        QGuiApplication.clipboard().setText("\n".join(one.caption for one in handed))
        say = self._house.translate
        self._status.tell(say("PhotoCommands", "%n caption(s) copied", len(handed)))
