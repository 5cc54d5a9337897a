"""High contrast in the system's own colours, and whether the system asks for it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from app.ui.palette import HIGH_CONTRAST, Palette, two_colours

_TEXT, _SHAPE, _HIGH = 4.5, 3.0, 7.0


def luminance(colour: QColor) -> float:
    """0 to 1. Source: WCAG 2.2, *relative luminance*."""
    red, green, blue = (_linear(channel) for channel in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)


def contrast(one: QColor, other: QColor) -> float:
    """1 to 21. Source: WCAG 2.2, *contrast ratio*."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def is_wanted_by_system(application: QApplication) -> bool:
    """Qt knows since 6.10; before, the colours of Windows' contrast themes give them away."""
    hints = application.styleHints()
    if hasattr(hints, "accessibility"):
        return hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
    return has_high_contrast(system_palette(application))


def system_palette(application: QApplication) -> QPalette:
    """What the system gives when nothing is asked of it; the application's palette must be set again afterwards."""
    application.setPalette(QPalette())
    return application.palette()


def has_high_contrast(system: QPalette) -> bool:
    """Contrast themes use one ground for everything, where others tell windows, fields and buttons apart."""
    roles = QPalette.ColorRole
    window, ink = system.color(roles.Window), system.color(roles.WindowText)
    one_ground = all(system.color(role).rgb() == window.rgb() for role in (roles.Base, roles.Button))
    return one_ground and contrast(window, ink) >= _HIGH


def high_contrast(system: QPalette) -> Palette:
    """The system's own colours where they are of high contrast, else ours."""
    if not has_high_contrast(system):
        return HIGH_CONTRAST
    roles = QPalette.ColorRole
    window, ink = system.color(roles.Window), system.color(roles.WindowText)
    chosen, on_chosen = system.color(roles.Highlight), system.color(roles.HighlightedText)
    if contrast(chosen, on_chosen) < _TEXT or contrast(chosen, window) < _SHAPE:
        chosen, on_chosen = ink, window
    accents = (system.color(roles.Link), chosen, ink)
    accent = next(colour for colour in accents if contrast(colour, window) >= _TEXT)
    on_accent = on_chosen if contrast(accent, on_chosen) >= _TEXT else window
    grey = system.color(QPalette.ColorGroup.Disabled, roles.WindowText)
    quiet = grey if contrast(grey, window) >= _TEXT else ink
    return two_colours(*(colour.name() for colour in (window, ink, quiet, accent, on_accent, chosen, on_chosen)))
