"""Every colour and size that is drawn, light and dark, and nowhere else."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette


@dataclass(frozen=True)
class Palette:
    """Colours as ``#rrggbb``. Contrast of every text on its ground is at least 4.5:1, of every shape 3:1.

    The state colours fill an opaque chip; ``chip_text`` is written on them.
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


LIGHT = Palette(
    window="#f6f7f9",
    panel="#ffffff",
    ground="#e9edf2",
    line="#dfe3e8",
    control_line="#8a95a3",
    text="#1b2430",
    quiet="#5b6776",
    accent="#1f5fbf",
    accent_text="#ffffff",
    selection="#e6eefa",
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
    control_line="#667283",
    text="#e9edf3",
    quiet="#9aa7b6",
    accent="#7fb0ff",
    accent_text="#10151b",
    selection="#263a57",
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


@dataclass(frozen=True)
class Sizes:
    """Device-independent pixels at a text size of 100 %."""

    tiny: int = 11
    small: int = 12
    text: int = 13
    title: int = 17
    gap: int = 8
    control: int = 34


SIZES = Sizes()


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
        (roles.Mid, p.line),
    ):
        palette.setColor(role, QColor(colour))
    disabled = QPalette.ColorGroup.Disabled
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(disabled, role, QColor(p.quiet))
    return palette
