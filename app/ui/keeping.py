"""Following, keeping and handing over: the door of each, hung once when the window has its house."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.bridge.house import House

if TYPE_CHECKING:
    from app.ui.furniture import Furniture
    from app.ui.main_window import MainWindow


class Keeping(QObject):
    """Each part gets what it acts on; none of them knows another."""

    def __init__(self, house: House, parts: Furniture, window: MainWindow) -> None:
        super().__init__(window)
