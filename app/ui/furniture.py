"""The parts of the window that need a house behind them: built after the first paint, placed by the window."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QWidget

from app.bridge.house import House
from app.bridge.tile import PictureState, Tile, TileKind
from app.domain.inspection import StepState
from app.domain.review import Mark
from app.ui.actions import Actions
from app.ui.banner import Banner
from app.ui.failures import Failures
from app.ui.live_button import LiveButton
from app.ui.look import Look
from app.ui.palette import Palette
from app.ui.review_marks import pennant_icon
from app.ui.review_panel import ReviewPanel
from app.ui.session_key_box import SessionKeyBox
from app.ui.session_page import SessionPage
from app.ui.session_row import SessionRow
from app.ui.session_search import SessionSearch
from app.ui.silhouettes import Silhouettes
from app.ui.state_filter_bar import StateFilterBar
from app.ui.step_grid import StepGrid
from app.ui.step_panel import StepPanel
from app.ui.step_tile import StepTile
from app.ui.summary_bar import SummaryBar
from app.ui.top_bar import TopBar
from app.ui.when import when_opened


class Furniture:
    """Widgets and what speaks for them; who hears whom is the window's business."""

    def __init__(self, house: House, look: Look, actions: Actions, banner: Banner) -> None:
        say, palette = house.translate, look.palette
        self.recents = _session_search(house, palette, say("Window", "Recent sessions"))
        self.sessions = _session_search(house, palette, say("Window", "Sessions"))
        self.box = SessionKeyBox(say)
        self.filters = StateFilterBar(palette, say)
        self.live = LiveButton(actions["live"], palette, say)
        commands = (actions["refresh"], actions["export"])
        self.top = TopBar(self.box, self.filters, self.live, *commands, say, house.demo)
        self.summary = SummaryBar(say, house.demo, house.language.locale)
        silhouettes = Silhouettes(house.resources / "demo_session" / "silhouettes")
        self.tile = StepTile(palette, silhouettes, house.explain, say)
        self.grid = StepGrid(house.shown_steps, self.tile)
        self.grid.setAccessibleName(say("Window", "Contact sheet"))
        self.panel = StepPanel(house.steps, palette, house.explain, say)
        self._look, self.banner = look, banner
        self.review_panel = ReviewPanel(house.review, house.explain, say, self._pennant)
        self.panel.add(self.review_panel)
        self.page = SessionPage(self.sessions, self.summary, self.grid, self.panel, say)
        self.failures = Failures(banner, house.explain, say)

    def warm_up(self) -> Iterator[None]:
        """In small steps, what the first show of a session would otherwise do at once: polish each widget by
        the style sheet, draw each kind of tile."""
        for part in (self.top, self.page):
            for widget in (part, *part.findChildren(QWidget)):
                widget.ensurePolished()
                yield
        for number, state in enumerate(StepState, start=1):
            self.tile.draw(Tile(TileKind.STEP, number, "", state, None, number, PictureState.WAITING))
            yield

    def _pennant(self, mark: Mark) -> QIcon:
        return pennant_icon(mark, self._look.palette)

    def set_palette(self, palette: Palette) -> None:
        for part in (self.recents, self.sessions, self.filters, self.tile, self.panel):
            part.set_palette(palette)
        self.grid.viewport().update()


def _session_search(house: House, palette: Palette, name: str) -> SessionSearch:
    language = (house.translate, house.language.locale)
    row = SessionRow(palette, house.translate, lambda session: when_opened(session, *language))
    return SessionSearch(house.library.model, row, name, house.translate)
