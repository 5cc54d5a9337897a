"""Handing over: what leads out of the program, hung at the window's parts."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from app.bridge.house import House
from app.ui.actions import Actions
from app.ui.close_look import CloseLook
from app.ui.copying import Copying
from app.ui.drag_places import LoupeDrag, SheetDrag
from app.ui.export_door import ExportDoor
from app.ui.file_drag import FileDrag
from app.ui.furniture import Furniture
from app.ui.look import Look
from app.ui.photos_meant import PhotosMeant
from app.ui.printing import Printing
from app.ui.status_line import StatusLine


class HandingOver(QObject):
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
        meant = PhotosMeant(house, parts.grid, parts.panel, close_look)
        self.copying = Copying(house, meant, actions, status, self)
        self.drag = FileDrag(house.pictures, lambda: look.palette, self)
        self.from_sheet = SheetDrag(parts.grid, meant, self.drag)
        self.from_loupe = LoupeDrag(close_look.loupe, house.steps, meant, self.drag, house.translate)
        self.printing = Printing(house, actions, window)
        self.printing.told.connect(status.tell)
        self.export = ExportDoor(house, actions, window)
