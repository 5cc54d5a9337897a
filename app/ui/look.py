"""Light or dark, as the system says, for the whole application."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from app.ui.palette import palette_for, qt_palette
from app.ui.style_sheet import style_sheet


class Look(QObject):
    """``dark``: a fixed choice (pictures for people to compare); None follows the system."""

    changed = Signal(object)  # Palette

    def __init__(self, application: QApplication, dark: bool | None = None) -> None:
        super().__init__()
        self._application = application
        self._fixed = dark
        self.palette = palette_for(self._is_dark())
        application.setStyle("Fusion")
        self._apply()
        application.styleHints().colorSchemeChanged.connect(self._on_scheme)

    def set_dark(self, dark: bool | None) -> None:
        self._fixed = dark
        self._on_scheme()

    def _is_dark(self) -> bool:
        if self._fixed is not None:
            return self._fixed
        return self._application.styleHints().colorScheme() is Qt.ColorScheme.Dark

    def _on_scheme(self, _scheme: Qt.ColorScheme = Qt.ColorScheme.Unknown) -> None:
        palette = palette_for(self._is_dark())
        if palette is not self.palette:
            self.palette = palette
            self._apply()
            self.changed.emit(palette)

    def _apply(self) -> None:
        self._application.setPalette(qt_palette(self.palette))
        self._application.setStyleSheet(style_sheet(self.palette))
