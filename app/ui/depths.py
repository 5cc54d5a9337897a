"""How deep the adjuster is: sheet, loupe, comparison, full screen. Esc always comes out exactly one level."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QWidget

from app.ui.session_page import SessionPage


class Depth(Enum):
    LOUPE = auto()
    COMPARE = auto()
    FULL_SCREEN = auto()


class Depths(QObject):
    """The levels in the order in which they were entered; none is the contact sheet in its window."""

    changed = Signal()

    def __init__(self, window: QMainWindow, page: SessionPage, top: QWidget, panel: QAction) -> None:
        """``panel``: the command that shows the details; sheet and large photos each remember their own wish."""
        super().__init__(window)
        self._window, self._page, self._top, self._panel = window, page, top, panel
        self._entered: list[Depth] = []
        self._places: dict[Depth | None, QWidget | None] = {None: page.middle.widget(0)}
        self._panel_shown = {False: True, True: False}
        self._was_maximized = False
        panel.toggled.connect(self._on_panel)

    @property
    def place(self) -> Depth | None:
        """What is in the middle: loupe or comparison; None for the sheet."""
        return next((d for d in reversed(self._entered) if d is not Depth.FULL_SCREEN), None)

    @property
    def panel_in_sheet(self) -> bool:
        """Whether the details are wanted beside the contact sheet."""
        return self._panel_shown[False]

    @property
    def is_full_screen(self) -> bool:
        return Depth.FULL_SCREEN in self._entered

    def add(self, depth: Depth, widget: QWidget) -> None:
        self._places[depth] = widget
        self._page.middle.addWidget(widget)

    def enter(self, depth: Depth) -> None:
        """Again what has been entered already is left first: it comes to the top."""
        self._entered = [d for d in self._entered if d is not depth] + [depth]
        self._show()

    def leave(self, depth: Depth) -> None:
        if depth in self._entered:
            self._entered.remove(depth)
            self._show()

    def out(self) -> bool:
        """One level; False in the sheet."""
        if not self._entered:
            return False
        self.leave(self._entered[-1])
        return True

    def leave_all(self) -> None:
        if self._entered:
            self._entered.clear()
            self._show()

    def _show(self) -> None:
        place = self.place
        large = place is not None
        self._page.make_large(large)
        self._top.setVisible(not large and self._page.isVisibleTo(self._window))
        if (shown := self._places[place]) is not None:
            self._page.middle.setCurrentWidget(shown)
        self._panel.setChecked(self._panel_shown[large])
        self._show_full_screen(self.is_full_screen)
        self.changed.emit()

    def _show_full_screen(self, full: bool) -> None:
        if full == self._window.isFullScreen():
            return
        self._window.menuBar().setVisible(not full)
        self._window.statusBar().setVisible(not full)
        if full:
            self._was_maximized = self._window.isMaximized()
            self._window.showFullScreen()
        elif self._was_maximized:
            self._window.showMaximized()
        else:
            self._window.showNormal()

    def _on_panel(self, shown: bool) -> None:
        self._panel_shown[self.place is not None] = shown
