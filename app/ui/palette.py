"""Every colour and size that is drawn, light, dark and high contrast, and nowhere else."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import Any

from PySide6.QtGui import QColor, QPalette

from app.domain.settings import LARGEST_TEXT, SMALLEST_TEXT

_ROOM_GROWS = 0.7


@dataclass(frozen=True)
class Sizes:
    """Device-independent pixels at a text size of ``percent``: type, and the boxes that hold it."""

    tiny: int = 11
    small: int = 12
    text: int = 13
    title: int = 17
    gap: int = 8
    control: int = 34
    percent: int = SMALLEST_TEXT
    chip_text: int = 10
    field_text: int = 16
    headline: int = 26
    small_control: int = 24
    large_control: int = 44
    line: int = 18
    two_lines: int = 30
    chip: int = 18
    badge: int = 20
    icon: int = 16

    @classmethod
    def at(cls, percent: int) -> Sizes:
        """The same at 100 to 200 %; what lies outside is brought to the nearer end."""
        share = cls(percent=min(max(percent, SMALLEST_TEXT), LARGEST_TEXT))
        grown = {f.name: share.scaled(getattr(share, f.name)) for f in fields(cls) if f.name not in ("gap", "percent")}
        roomy = {name: share.padded(getattr(share, name)) for name in ("control", "large_control")}
        return replace(share, **grown | roomy)

    def scaled(self, pixels: float) -> int:
        """A measure at 100 % that grows with the text."""
        return round(pixels * self.percent / 100)

    def padded(self, pixels: float) -> int:
        """A measure that is room around the text more than text: it grows more slowly."""
        return round(pixels * (1 + _ROOM_GROWS * (self.percent - 100) / 100))


SIZES = Sizes()


@dataclass(frozen=True)
class Palette:
    """Colours as ``#rrggbb``. Contrast of every text on its ground is at least 4.5:1, of every shape 3:1.

    The state colours fill an opaque chip; ``chip_text`` is written on them. ``selection`` is the ground of a chosen
    tile or row, which keeps its own inks; ``highlight`` is the ground of a chosen item that is written in
    ``highlight_text`` and has its focus shown by ``highlight_ring``. ``ring``: how wide focus is drawn, in pixels.
    """

    window: str
    panel: str
    ground: str
    line: str
    control_line: str
    text: str
    quiet: str
    accent: str
    accent_text: str
    selection: str
    highlight: str
    highlight_text: str
    highlight_ring: str
    accepted: str
    retaken: str
    rejected: str
    neutral: str
    typed: str
    trouble: str
    chip_text: str
    rejected_banner: str
    trouble_banner: str
    note_banner: str
    dark: bool
    ring: int = 2
    high_contrast: bool = False
    sizes: Sizes = SIZES


LIGHT = Palette(
    window="#f6f7f9",
    panel="#ffffff",
    ground="#e9edf2",
    line="#dfe3e8",
    control_line="#7b8694",
    text="#1b2430",
    quiet="#5b6776",
    accent="#1f5fbf",
    accent_text="#ffffff",
    selection="#e6eefa",
    highlight="#e6eefa",
    highlight_text="#1b2430",
    highlight_ring="#1f5fbf",
    accepted="#005f46",
    retaken="#0b4f8a",
    rejected="#8f2d00",
    neutral="#3a3a3a",
    typed="#5b3a8c",
    trouble="#6b5200",
    chip_text="#ffffff",
    rejected_banner="#fdeceb",
    trouble_banner="#fdf5dc",
    note_banner="#e6eefa",
    dark=False,
)
DARK = Palette(
    window="#15191f",
    panel="#1d232b",
    ground="#262e38",
    line="#2f3843",
    control_line="#768293",
    text="#e9edf3",
    quiet="#9aa7b6",
    accent="#7fb0ff",
    accent_text="#10151b",
    selection="#263a57",
    highlight="#263a57",
    highlight_text="#e9edf3",
    highlight_ring="#7fb0ff",
    accepted="#5cc8a4",
    retaken="#7fb8f0",
    rejected="#ff9a5c",
    neutral="#c8c8c8",
    typed="#c3a6f0",
    trouble="#e8c84a",
    chip_text="#15191f",
    rejected_banner="#3c1917",
    trouble_banner="#37300f",
    note_banner="#1f2f47",
    dark=True,
)


def two_colours(
    ground: str, ink: str, quiet: str, accent: str, accent_text: str, highlight: str, highlight_text: str
) -> Palette:
    """High contrast: every text and every state is ``ink`` on ``ground``, so that shapes and patterns alone tell
    states apart; ``quiet`` for hints and what is disabled, ``accent`` for links, focus and the first button,
    ``highlight`` for what is chosen.
    """
    inks = "line control_line text accepted retaken rejected neutral typed trouble".split()
    grounds = "window panel ground selection chip_text rejected_banner trouble_banner note_banner".split()
    plain: dict[str, Any] = dict.fromkeys(inks, ink) | dict.fromkeys(grounds, ground)
    return Palette(
        **plain,
        quiet=quiet,
        accent=accent,
        accent_text=accent_text,
        highlight=highlight,
        highlight_text=highlight_text,
        highlight_ring=highlight_text,
        dark=QColor(ground).lightness() < QColor(ink).lightness(),
        ring=3,
        high_contrast=True,
    )


HIGH_CONTRAST = two_colours("#000000", "#ffffff", "#c8c8c8", "#ffe600", "#000000", "#ffe600", "#000000")
"""For a desktop whose own colours are not of high contrast."""


def palette_for(dark: bool) -> Palette:
    return DARK if dark else LIGHT


def qt_palette(p: Palette) -> QPalette:
    """For everything that no style sheet rule names: native parts, selections, placeholders."""
    palette = QPalette()
    roles = QPalette.ColorRole
    for role, colour in (
        (roles.Window, p.window),
        (roles.WindowText, p.text),
        (roles.Base, p.panel),
        (roles.AlternateBase, p.window),
        (roles.Text, p.text),
        (roles.PlaceholderText, p.quiet),
        (roles.Button, p.panel),
        (roles.ButtonText, p.text),
        (roles.ToolTipBase, p.panel),
        (roles.ToolTipText, p.text),
        (roles.Highlight, p.accent),
        (roles.HighlightedText, p.accent_text),
        (roles.Link, p.accent),
        (roles.Accent, p.accent),
        (roles.Mid, p.ground),
        (roles.Dark, p.line),
    ):
        palette.setColor(role, QColor(colour))
    disabled = QPalette.ColorGroup.Disabled
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(disabled, role, QColor(p.quiet))
    return palette
