"""What is shown, and where the keyboard is: filters, finding, walking, attempts, panes, panels."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from app.bridge.step_filter import Shown, StepFilter
from app.bridge.step_walk import next_attention, next_unseen
from app.domain.wording import Translate, english, marked
from app.ui.actions import Actions
from app.ui.picking import MOST
from app.ui.session_page import SessionPage
from app.ui.state_filter_bar import StateFilterBar
from app.ui.step_grid import StepGrid
from app.ui.step_panel import StepPanel

_CHOICES = {
    "show_all": Shown.ALL,
    "show_accepted": Shown.ACCEPTED,
    "show_rejected": Shown.REJECTED,
    "show_missing": Shown.MISSING,
    "show_recaptured": Shown.RECAPTURED,
    "show_unseen": Shown.UNSEEN,
    "show_query": Shown.QUERY,
    "show_noted": Shown.NOTED,
}


class ViewCommands(QObject):
    told = Signal(str)  # news for the status line

    def __init__(
        self,
        steps: StepFilter,
        page: SessionPage,
        grid: StepGrid,
        panel: StepPanel,
        filters: StateFilterBar,
        actions: Actions,
        translate: Translate = english,
    ) -> None:
        super().__init__(page)
        self._steps, self._filters, self._translate = steps, filters, translate
        self._page, self._grid, self._panel = page, grid, panel
        self._connect_filters()
        grid.pick_refused.connect(self._tell_refused)
        nothing = marked("ViewCommands", "Nothing here needs attention")
        none_left = marked("ViewCommands", "There is nothing here that you have not seen")
        choices = {name: partial(filters.choose, shown) for name, shown in _CHOICES.items()}
        actions.connect(
            {
                **choices,
                "find": filters.finder.focus,
                "next_attention": partial(self._walk, next_attention, +1, nothing),
                "previous_attention": partial(self._walk, next_attention, -1, nothing),
                "next_unseen": partial(self._walk, next_unseen, +1, none_left),
                "previous_unseen": partial(self._walk, next_unseen, -1, none_left),
                "zoom_in": partial(self._resize_tiles, grid.larger),
                "zoom_out": partial(self._resize_tiles, grid.smaller),
                "next_pane": lambda: self._go(+1),
                "previous_pane": lambda: self._go(-1),
            }
        )
        actions["sessions_panel"].toggled.connect(page.show_sessions)
        actions["details_panel"].toggled.connect(panel.setVisible)

    def _connect_filters(self) -> None:
        steps, filters = self._steps, self._filters
        filters.use_reviews(steps.model.review_of)
        steps.model.reviewed.connect(filters.recount)
        filters.changed.connect(self._show_only)
        filters.finder.wanted.connect(self._find)
        filters.finder.left.connect(self._grid.setFocus)
        for changed in (steps.layoutChanged, steps.rowsInserted, steps.rowsRemoved, steps.modelReset):
            changed.connect(self._tell_found)

    def choose_some(self) -> None:
        """The first tile, if none is chosen: its filter may have hidden it, or a refresh brought tiles back."""
        if not self._grid.currentIndex().isValid():
            self._grid.choose_first()
            self._grid.tell_chosen()

    def show_everything(self) -> None:
        """Another session begins without the former one's filter."""
        self._filters.finder.clear()
        self._filters.choose(Shown.ALL)

    def step_back(self) -> bool:
        """Esc in the sheet: the tiles that are picked, then the text that was found; whether there was any."""
        return self._grid.picking.collapse() or self._filters.finder.clear()

    def _show_only(self, shown: Shown) -> None:
        self._steps.show_only(shown)
        self.choose_some()

    def _find(self, text: str) -> None:
        self._steps.find(text)
        self.choose_some()

    def _tell_found(self, *_: object) -> None:
        self._filters.finder.show_found(self._steps.rowCount() if self._steps.is_finding else None)

    def _walk(self, search: Callable[[StepFilter, int, int], int | None], by: int, none: str) -> None:
        row = search(self._steps, self._grid.currentIndex().row(), by)
        if row is None:
            self.told.emit(self._translate("ViewCommands", none))
        else:
            self._grid.go_to(row)

    def _tell_refused(self) -> None:
        self.told.emit(self._translate("ViewCommands", "%n photos can be compared at most", MOST))

    def _resize_tiles(self, resize: Callable[[], None]) -> None:
        """The same keys zoom a photo that is large."""
        if self._grid.isVisible():
            resize()

    def _go(self, by: int) -> None:
        """Contact sheet, attempts of the step, sessions: those that are there. A large photo has the window alone."""
        sessions = self._page.sessions.findChild(QWidget, "qt_scrollarea_viewport")
        sessions_list = sessions.parentWidget() if sessions is not None else None
        panes = [p for p in (self._grid, self._panel.attempts, sessions_list) if p is not None and p.isVisible()]
        if not panes:
            return
        now = next((n for n, pane in enumerate(panes) if pane.hasFocus()), -1)
        panes[(now + by) % len(panes)].setFocus(Qt.FocusReason.ShortcutFocusReason)
