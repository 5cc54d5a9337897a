"""Following, keeping and handing over: the door of each, hung once when the window has its house."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from app.bridge.house import House
from app.ui.actions import Actions
from app.ui.close_look import CloseLook
from app.ui.furniture import Furniture
from app.ui.live_door import LiveDoor
from app.ui.look import Look
from app.ui.status_line import StatusLine


class Keeping(QObject):
    """Each part gets what it acts on; none of them knows another."""

    def __init__(
        self,
        house: House,
        parts: Furniture,
        look: Look,
        actions: Actions,
        status: StatusLine,
        close_look: CloseLook,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self.live = LiveDoor(house, parts.live, look, actions, status, window)
