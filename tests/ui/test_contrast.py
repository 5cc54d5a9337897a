"""Contrast by WCAG 2.2: 4.5:1 for every text on its ground, 3:1 for every shape, in each of the looks."""

from __future__ import annotations

import re
from dataclasses import fields

import pytest
from PySide6.QtGui import QColor

from app.ui.high_contrast import contrast as measured
from app.ui.palette import DARK, HIGH_CONTRAST, LIGHT, Palette
from app.ui.style_sheet import style_sheet

PALETTES = pytest.mark.parametrize("palette", [LIGHT, DARK, HIGH_CONTRAST], ids=["light", "dark", "contrast"])
STATES = ("accepted", "retaken", "rejected", "neutral", "typed", "trouble")
GROUNDS = ("window", "panel", "ground", "selection")
TEXTS = [  # ink, ground: where it stands
    *(("text", ground) for ground in GROUNDS),  # labels, tiles, buttons, fields, pressed buttons, rows
    *(("quiet", ground) for ground in GROUNDS),  # captions, hints in fields, disabled texts, words instead of pictures
    *(("text", f"{kind}_banner") for kind in ("rejected", "trouble", "note")),
    ("highlight_text", "highlight"),  # the chosen filter, attempt or menu entry
    *(("chip_text", state) for state in STATES),  # the word on the chip, the glyph in the badge
    *(("rejected", ground) for ground in ("window", "panel", "selection", "rejected_banner")),  # reasons
    *(("accent", ground) for ground in ("window", "panel", "ground")),  # links, also "Try again" on a tile
    ("accent_text", "accent"),  # the first button; what is marked in a field
]
SHAPES = [  # shape or line, what it lies on
    *((state, ground) for state in STATES for ground in GROUNDS),  # badges, frames and hatches; session rows
    *(("accent", ground) for ground in (*GROUNDS, "note_banner")),  # focus, selection, progress
    ("highlight_ring", "highlight"),  # focus on what is chosen
    *(("text", ground) for ground in ("window", "panel")),  # focus around the first button
    *(("control_line", ground) for ground in ("window", "panel", "ground")),  # fields, buttons, silhouettes, rings
    *((kind, f"{kind}_banner") for kind in ("rejected", "trouble")),
]


def luminance(colour: str) -> float:
    """Source: WCAG 2.2, *relative luminance*."""
    seen = QColor(colour)
    parts = [channel / 255 for channel in (seen.red(), seen.green(), seen.blue())]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def too_faint(palette: Palette) -> list[str]:
    pairs = [(4.5, *pair) for pair in TEXTS] + [(3.0, *pair) for pair in SHAPES]
    measured_pairs = ((least, a, b, contrast(getattr(palette, a), getattr(palette, b))) for least, a, b in pairs)
    return [f"{a} on {b}: {found:.2f} < {least}" for least, a, b, found in measured_pairs if found < least]


def test_the_measure_itself() -> None:
    for ratio in (contrast, lambda a, b: measured(QColor(a), QColor(b))):
        assert ratio("#000000", "#ffffff") == pytest.approx(21)
        assert ratio("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
        assert ratio("#005f46", "#ffffff") == pytest.approx(7.7, abs=0.05)


@PALETTES
def test_texts_and_shapes(palette: Palette) -> None:
    assert too_faint(palette) == []


@PALETTES
def test_no_colour_is_left_out(palette: Palette) -> None:
    """``line`` separates and decorates only, but in high contrast, where it has the text's colour."""
    named = {name for pair in (*TEXTS, *SHAPES) for name in pair}
    colours = {field.name for field in fields(palette) if isinstance(getattr(palette, field.name), str)}
    assert colours - named == {"line"}


def test_high_contrast_has_no_faint_lines_and_a_wide_ring() -> None:
    palette = HIGH_CONTRAST
    for ink in ("text", "line", "control_line", *STATES):
        for ground in (*GROUNDS, "rejected_banner", "trouble_banner", "note_banner"):
            assert contrast(getattr(palette, ink), getattr(palette, ground)) >= 15
    assert len({getattr(palette, state) for state in STATES}) == 1, "shapes and patterns alone tell states apart"
    assert palette.ring == 3
    assert "border: 3px solid #ffe600" in style_sheet(palette)


@PALETTES
def test_every_colour_of_the_style_sheet_is_the_palettes(palette: Palette) -> None:
    own = {value for field in fields(palette) if isinstance(value := getattr(palette, field.name), str)}
    assert set(re.findall(r"#[0-9a-f]{6}", style_sheet(palette))) <= own
    assert "$" not in style_sheet(palette)
