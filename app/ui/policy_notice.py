"""Says above everything else, and as long as the window is open, that the organisation's policy is not applied."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QBoxLayout

from app.bridge.house import House
from app.domain.policy_errors import PolicyBroken
from app.ui.banner import Banner
from app.ui.frame import Frame

_TOLD = 3  # faults in the banner; the copied text has them all


class PolicyNotice(QObject):
    """A banner of its own: what else is to be said takes the other one, and Esc does not reach this one."""

    def __init__(self, house: House, window: Frame) -> None:
        super().__init__(window)
        self._house = house
        self.banner: Banner | None = None
        broken = house.policy.broken
        column = middle.layout() if (middle := window.centralWidget()) is not None else None
        if broken is None or not isinstance(column, QBoxLayout):
            return
        shown = PolicyBroken(broken.path, broken.faults[:_TOLD], max(0, len(broken.faults) - _TOLD))
        self.banner = Banner(house.translate)
        self.banner.say(house.explain(shown), [(house.translate("Banner", "Copy details"), self._copy)], stays=True)
        column.insertWidget(0, self.banner)
        self.banner.lower()  # read before what stands beneath it

    def _copy(self) -> None:
        if (broken := self._house.policy.broken) is not None:
            advice = self._house.explain(broken)
            QGuiApplication.clipboard().setText(f"{advice.title}\n{advice.text}")
