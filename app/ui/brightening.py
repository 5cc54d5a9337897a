"""Brighter shadows, for the eye only: no pixel of a photo is ever changed."""

from __future__ import annotations

from PySide6.QtGui import QColorSpace, QImage

_GAMMA = 1.35
"""The encoding that is pretended; the nearer to 1, the brighter the shadows. Black and white stay what they are."""


def brightened(seen: QImage) -> QImage:
    """``seen``: what is on the screen, RGB32 in sRGB. A dark grey of 20 becomes about 50, a light one hardly moves."""
    lifted = QImage(seen)
    lifted.setColorSpace(QColorSpace(QColorSpace.Primaries.SRgb, _GAMMA))
    lifted.convertToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    return lifted
