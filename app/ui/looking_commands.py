"""Each command of looking, carried to the loupe or to the comparison, whichever is open."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.ui.actions import Actions
from app.ui.close_look import CloseLook
from app.ui.commands import Place
from app.ui.depths import Depth, Depths
from app.ui.step_grid import StepGrid

_LARGE_ONLY = tuple(
    "fit actual_size double_size toggle_zoom keep_position brighten rotate_right rotate_left overlays drawings".split()
)
_LOUPE_ONLY = tuple("magnifier draw_arrow draw_circle draw_text remove_drawings".split())
_COMPARE_ONLY = tuple("pin sync blink reset_offset".split())


class LookingCommands(QObject):
    def __init__(self, look: CloseLook, depths: Depths, grid: StepGrid, actions: Actions) -> None:
        super().__init__(grid)
        self._look, self._depths, self._grid, self._actions = look, depths, grid, actions
        self._on_session = False
        loupe, compare = look.loupe, look.compare_view
        actions.connect(
            {
                "look_closely": look.enter,
                "compare": self._compare,
                "compare_opposite": look.compare_opposite,
                "previous_step": lambda: look.step(-1),
                "next_step": lambda: look.step(+1),
                "older_attempt": lambda: look.step_attempt(-1),
                "newer_attempt": lambda: look.step_attempt(+1),
                "fit": lambda: self._zoom(None),
                "actual_size": lambda: self._zoom(1.0),
                "double_size": lambda: self._zoom(2.0),
                "toggle_zoom": self._either(loupe.hands.toggle, compare.toggle_zoom),
                "zoom_in": lambda: self._step_zoom(+1),  # of the sheet's tiles: ViewCommands
                "zoom_out": lambda: self._step_zoom(-1),
                "rotate_right": self._either(lambda: loupe.turn(+1), lambda: compare.turn(+1)),
                "rotate_left": self._either(lambda: loupe.turn(-1), lambda: compare.turn(-1)),
                "reset_offset": compare.reset_offset,
            }
        )
        self._connect_switches()
        for place, widget in ((Place.SHEET, grid), (Place.LOUPE, loupe), (Place.COMPARE, compare)):
            actions.listen_at(place, widget)
        compare.began.connect(self._begin_comparing)
        depths.changed.connect(self._update_enabled)

    def _connect_switches(self) -> None:
        loupe, compare = self._look.loupe, self._look.compare_view
        for name, turn in (
            ("keep_position", self._keep_position),
            ("magnifier", loupe.magnify),
            ("brighten", self._brighten),
            ("overlays", self._show_overlays),
            ("pin", compare.pin),
            ("sync", compare.sync),
            ("blink", compare.blink),
            ("full_screen", self._full_screen),
        ):
            self._actions[name].toggled.connect(turn)
        for part in (loupe, compare):
            part.plain_asked.connect(lambda: self._actions["brighten"].setChecked(False))

    def out(self) -> bool:
        """Esc: the tool is put down, or one level up; False in the sheet."""
        if self._look.loupe.tools.held is not None:
            self._look.loupe.tools.hold(None)
            return True
        return self._depths.out()

    def show_session(self, open: bool) -> None:
        """Whether there is anything to look at."""
        self._on_session = open
        self._update_enabled()

    def _update_enabled(self) -> None:
        place = self._depths.place
        self._actions.enable(_LARGE_ONLY, place is not None)
        self._actions.enable(_LOUPE_ONLY, place is Depth.LOUPE)
        self._actions.enable(_COMPARE_ONLY, place is Depth.COMPARE)
        self._actions.enable(("look_closely",), self._on_session and place is not Depth.LOUPE)
        self._actions["full_screen"].setChecked(self._depths.is_full_screen)
        if place is not Depth.COMPARE:
            self._begin_comparing()
        if place is not Depth.LOUPE:
            self._actions["magnifier"].setChecked(False)

    def _compare(self) -> None:
        """The tiles that are picked in the sheet; else what suits the chosen photo."""
        self._look.compare(self._grid.selected_photos() if self._grid.picking.is_several else ())

    def _begin_comparing(self) -> None:
        for name in ("pin", "blink"):
            self._actions[name].setChecked(False)

    def _either(self, in_loupe: Callable[[], object], in_compare: Callable[[], object]) -> Callable[[], object]:
        return lambda: in_compare() if self._depths.place is Depth.COMPARE else in_loupe()

    def _zoom(self, scale: float | None) -> None:
        self._either(lambda: self._look.loupe.zoom_to(scale), lambda: self._look.compare_view.zoom_to(scale))()

    def _step_zoom(self, by: int) -> None:
        if self._depths.place is None:
            return
        self._either(lambda: self._look.loupe.zoom_step(by), lambda: self._look.compare_view.zoom_step(by))()

    def _keep_position(self, keeps: bool) -> None:
        self._look.loupe.keeps_position = keeps

    def _brighten(self, on: bool) -> None:
        self._look.loupe.brighten(on)
        self._look.compare_view.brighten(on)

    def _show_overlays(self, shown: bool) -> None:
        self._look.loupe.show_overlays(shown)
        self._look.compare_view.show_overlays(shown)

    def _full_screen(self, on: bool) -> None:
        if on:
            self._depths.enter(Depth.FULL_SCREEN)
        else:
            self._depths.leave(Depth.FULL_SCREEN)
