"""Following, keeping and handing over: the door of each, hung once when the window has its house."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.bridge.house import House
from app.ui.actions import Actions
from app.ui.close_look import CloseLook
from app.ui.evidence_door import EvidenceDoor
from app.ui.first_look_door import FirstLookDoor
from app.ui.frame import Frame
from app.ui.furniture import Furniture
from app.ui.handing_over import HandingOver
from app.ui.library_door import LibraryDoor
from app.ui.live_door import LiveDoor
from app.ui.look import Look
from app.ui.policy_notice import PolicyNotice
from app.ui.queue_door import QueueDoor
from app.ui.retaking import Retaking
from app.ui.session_details import SessionDetails
from app.ui.status_line import StatusLine
from app.ui.update_notice import UpdateNotice


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
        window: Frame,
    ) -> None:
        super().__init__(window)
        self.policy = PolicyNotice(house, window)
        self.queue = QueueDoor(house, actions, status, window)
        self.library = LibraryDoor(house, parts, actions, parts.banner, status, close_look, window)
        self.details = SessionDetails(house, parts.summary, actions, status, window)
        self.retaking = Retaking(house, parts.panel, actions, status, window)
        self.evidence = EvidenceDoor(house, actions, parts.failures, status, window)
        self.live = LiveDoor(house, parts.live, look, actions, status, window)
        self.first_look = FirstLookDoor(house, parts.grid, parts.tile, look, window)
        self.updates = UpdateNotice(house.updates, status, house.translate, window)
        self.handing_over = HandingOver(house, parts, look, actions, status, close_look, window)
