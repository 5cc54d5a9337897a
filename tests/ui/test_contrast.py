"""Contrast by WCAG 2.2: 4.5:1 for every text on its ground, 3:1 for every shape, light and dark."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from app.ui.palette import DARK, LIGHT, Palette

STATES = ("accepted", "retaken", "rejected", "neutral", "typed", "trouble")
TEXTS = [
    *((ink, ground) for ink in ("text", "quiet") for ground in ("window", "panel", "ground", "selection")),
    *(("text", ground) for ground in ("rejected_banner", "trouble_banner", "note_banner")),
    *(("chip_text", state) for state in STATES),
    *(("rejected", ground) for ground in ("window", "panel", "selection", "rejected_banner")),
    *(("accent", ground) for ground in ("window", "panel")),
    ("accent_text", "accent"),
]
SHAPES = [
    *((state, ground) for state in STATES for ground in ("window", "panel")),
    *(("accent", ground) for ground in ("window", "panel", "selection", "ground")),
    *(("control_line", ground) for ground in ("panel",)),
    ("rejected", "rejected_banner"),
    ("trouble", "trouble_banner"),
    ("accent", "note_banner"),
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


def test_the_measure_itself() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert contrast("#005f46", "#ffffff") == pytest.approx(7.7, abs=0.05)


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), TEXTS)
def test_texts(palette: Palette, ink: str, ground: str) -> None:
    assert contrast(getattr(palette, ink), getattr(palette, ground)) >= 4.5


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("shape", "ground"), SHAPES)
def test_shapes(palette: Palette, shape: str, ground: str) -> None:
    assert contrast(getattr(palette, shape), getattr(palette, ground)) >= 3
