"""An open session: sessions on the left, the contact sheet in the middle, the chosen step on the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.domain.wording import Translate
from app.ui.session_search import SessionSearch
from app.ui.step_grid import StepGrid
from app.ui.step_panel import StepPanel
from app.ui.summary_bar import SummaryBar
from app.ui.words import Words

_SESSIONS_WIDTH, _SHEET_WIDTH, _PANEL_WIDTH = 196, 900, 292
_ROOM_FOR_SHEET = 760


class SessionPage(QSplitter):
    def __init__(
        self, sessions: SessionSearch, summary: SummaryBar, grid: StepGrid, panel: StepPanel, translate: Translate
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.sessions, self.search = _sessions_side(sessions, translate), sessions
        self.panel = panel
        self._wanted, self._large = True, False
        self._narrow: bool | None = None
        middle = QWidget()
        layout = QVBoxLayout(middle)
        layout.setContentsMargins(14, 12, 8, 0)
        layout.setSpacing(6)
        summary.setContentsMargins(6, 0, 0, 0)
        layout.addWidget(summary)
        layout.addWidget(grid, 1)
        self.middle = QStackedWidget()
        self.middle.addWidget(middle)
        for part in (self.sessions, self.middle, panel):
            self.addWidget(part)
        parts = [self.widget(number) for number in range(self.count())]
        for raised in filter(None, (*parts, self.handle(1), self.handle(2))):
            raised.raise_()  # a splitter stacks them the other way round, and so would a screen reader read them
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.setStretchFactor(1, 1)
        self.middle.setMinimumWidth(320)
        self._widths = [_SESSIONS_WIDTH, _SHEET_WIDTH, _PANEL_WIDTH]
        self.setSizes(self._widths)
        self.splitterMoved.connect(self._on_moved)

    @property
    def sessions_wanted(self) -> bool:
        return self._wanted

    @property
    def widths(self) -> list[int]:
        """Of the three panes as the user wants them, also of those that are hidden now."""
        return list(self._widths)

    def take_widths(self, widths: Sequence[int]) -> None:
        """As they were in an earlier run."""
        if len(widths) == self.count() and all(width > 0 for width in widths):
            self._widths = list(widths)
            self.setSizes(self._widths)

    def show_sessions(self, shown: bool) -> None:
        """The user's wish; on a narrow window the contact sheet needs the room more."""
        self._wanted = shown
        self.sessions.setVisible(shown and not self._large)

    def make_large(self, large: bool) -> None:
        """For one photo, or a few of them: the list of sessions gives way."""
        self._large = large
        self.sessions.setVisible(self._wanted and not large and not self._narrow)

    def _on_moved(self, _position: int, _handle: int) -> None:
        self._widths = [now or before for now, before in zip(self.sizes(), self._widths, strict=True)]

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._give_way()
        super().resizeEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:  # larger text makes the sides wider
            self._give_way()
        return super().event(event)

    def _give_way(self) -> None:
        """The list of sessions, where both sides would leave too little for the sheet; it comes back with the room."""
        sides = (self.sessions, self.panel)
        for side in sides:
            side.ensurePolished()
        narrow = self.width() < _ROOM_FOR_SHEET + sum(side.minimumWidth() for side in sides)
        if narrow != self._narrow:
            self._narrow = narrow
            self.sessions.setVisible(self._wanted and not narrow and not self._large)


def _sessions_side(sessions: SessionSearch, translate: Translate) -> QFrame:
    side = QFrame()
    side.setProperty("role", "side-left")
    layout = QVBoxLayout(side)
    layout.setContentsMargins(6, 14, 6, 6)
    heading = Words(translate("SessionPage", "Sessions").upper(), role="heading")
    heading.setContentsMargins(8, 0, 0, 4)
    layout.addWidget(heading)
    layout.addWidget(sessions, 1)
    return side
