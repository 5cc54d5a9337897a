"""Light, dark or high contrast, and how large the text is, for the whole application."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from app.domain.settings import SMALLEST_TEXT, Theme
from app.ui.high_contrast import high_contrast, is_wanted_by_system, system_palette
from app.ui.palette import Palette, Sizes, palette_for, qt_palette
from app.ui.style_sheet import style_sheet

_FIXED = {None: Theme.SYSTEM, False: Theme.LIGHT, True: Theme.DARK}


class Look(QObject):
    """``dark``: a fixed choice (pictures for people to compare); None follows the system, also while it changes."""

    changed = Signal(object)  # Palette

    def __init__(self, application: QApplication, dark: bool | None = None) -> None:
        super().__init__()
        self._application = application
        self._theme = _FIXED[dark]
        self._percent = SMALLEST_TEXT
        application.setStyle("Fusion")
        self.palette = self._wanted()
        self._apply()
        self._hints = hints = application.styleHints()  # kept: with it PySide would forget what belongs to it
        hints.colorSchemeChanged.connect(self._on_system)
        if hasattr(hints, "accessibility"):  # Qt 6.10
            hints.accessibility().contrastPreferenceChanged.connect(self._on_system)

    def use(self, theme: Theme, text_percent: int) -> None:
        """``text_percent``: 100 to 200."""
        self._theme, self._percent = theme, text_percent
        self._on_system()

    def set_dark(self, dark: bool | None) -> None:
        self.use(_FIXED[dark], self._percent)

    def _wanted(self) -> Palette:
        """What the user chose in the program counts more than what the system says."""
        theme, application = self._theme, self._application
        following = theme is Theme.SYSTEM
        if theme is Theme.HIGH_CONTRAST or (following and is_wanted_by_system(application)):
            palette = high_contrast(system_palette(application))
        else:
            dark_system = application.styleHints().colorScheme() is Qt.ColorScheme.Dark
            palette = palette_for(theme is Theme.DARK or (following and dark_system))
        return replace(palette, sizes=Sizes.at(self._percent))

    def _on_system(self, _hint: object = None) -> None:
        palette = self._wanted()
        changed = palette != self.palette
        self.palette = palette
        self._apply(also_rules=changed)
        if changed:
            self.changed.emit(palette)

    def _apply(self, also_rules: bool = True) -> None:
        self._application.setPalette(qt_palette(self.palette))
        if also_rules:
            self._application.setStyleSheet(style_sheet(self.palette))
