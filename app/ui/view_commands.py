"""What is shown, and where the keyboard is: filters, attempts, panes, panels."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from app.bridge.step_filter import Shown, StepFilter
from app.ui.actions import Actions
from app.ui.session_page import SessionPage
from app.ui.state_filter_bar import StateFilterBar
from app.ui.step_grid import StepGrid
from app.ui.step_panel import StepPanel


class ViewCommands(QObject):
    def __init__(
        self,
        steps: StepFilter,
        page: SessionPage,
        grid: StepGrid,
        panel: StepPanel,
        filters: StateFilterBar,
        actions: Actions,
    ) -> None:
        super().__init__(page)
        self._steps, self._filters = steps, filters
        self._page, self._grid, self._panel = page, grid, panel
        choices = {
            "show_all": Shown.ALL,
            "show_accepted": Shown.ACCEPTED,
            "show_rejected": Shown.REJECTED,
            "show_missing": Shown.MISSING,
        }
        for name, shown in choices.items():
            actions[name].triggered.connect(lambda _=False, shown=shown: filters.choose(shown))
        filters.changed.connect(self._show_only)
        actions["next_pane"].triggered.connect(lambda _=False: self._go(+1))
        actions["previous_pane"].triggered.connect(lambda _=False: self._go(-1))
        actions["sessions_panel"].toggled.connect(page.show_sessions)
        actions["details_panel"].toggled.connect(panel.setVisible)

    def choose_some(self) -> None:
        """The first tile, if none is chosen: its filter may have hidden it, or a refresh brought tiles back."""
        if not self._grid.currentIndex().isValid():
            self._grid.choose_first()
            self._grid.tell_chosen()

    def show_everything(self) -> None:
        """Another session begins without the former one's filter."""
        self._filters.choose(Shown.ALL)

    def _show_only(self, shown: Shown) -> None:
        self._steps.show_only(shown)
        self.choose_some()

    def _go(self, by: int) -> None:
        """Contact sheet, attempts of the step, sessions: those that are there."""
        sessions = self._page.sessions.findChild(QWidget, "qt_scrollarea_viewport")
        sessions_list = sessions.parentWidget() if sessions is not None else None
        panes = [p for p in (self._grid, self._panel.attempts, sessions_list) if p is not None and p.isVisible()]
        now = next((n for n, pane in enumerate(panes) if pane.hasFocus()), -1)
        panes[(now + by) % len(panes)].setFocus(Qt.FocusReason.ShortcutFocusReason)
