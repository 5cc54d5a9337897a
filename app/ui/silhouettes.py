"""Vector drawings: the 13 views for steps without a picture, and the program's icon."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.domain.capture_steps import CAPTURE_STEPS

_LINE_COLOUR = b"#8793a3"
"""The colour in the drawings, which the palette's replaces."""


class Silhouettes:
    """Pixmaps per step, size and colour, drawn once. ``folder`` holds ``silhouette-NN-Label.svg``."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._look: tuple[int, int, float, str] | None = None
        self._drawn: dict[tuple[int, int, int, float, str], QPixmap] = {}

    def of(self, code: int, size: QSize, ratio: float, colour: QColor) -> QPixmap:
        """``size`` in device-independent pixels; an empty pixmap for a code without a drawing."""
        look = (size.width(), size.height(), ratio, colour.name())
        if look != self._look:  # tiles of another size: the former drawings are of no use any more
            self._drawn, self._look = {}, look
        known = (code, size.width(), size.height(), ratio, colour.name())
        if known not in self._drawn:
            self._drawn[known] = self._draw(code, size, ratio, colour)
        return self._drawn[known]

    def _draw(self, code: int, size: QSize, ratio: float, colour: QColor) -> QPixmap:
        pixmap = QPixmap(size * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        label = next((step.label for step in CAPTURE_STEPS if step.code == code), None)
        file = self._folder / f"silhouette-{code:02}-{label}.svg"
        if label is not None and file.is_file():
            drawing = file.read_bytes().replace(_LINE_COLOUR, colour.name().encode())
            renderer = QSvgRenderer(drawing)
            natural = renderer.defaultSize().scaled(size, Qt.AspectRatioMode.KeepAspectRatio)
            corner = ((size.width() - natural.width()) / 2, (size.height() - natural.height()) / 2)
            painter = QPainter(pixmap)
            renderer.render(painter, QRectF(*corner, natural.width(), natural.height()))
            painter.end()
        return pixmap


def svg_icon(file: Path) -> QIcon:
    """Drawn here at the usual sizes: no image plug-in ever reads SVG."""
    icon, renderer = QIcon(), QSvgRenderer(str(file))
    for edge in (16, 24, 32, 48, 64, 128, 256):
        pixmap = QPixmap(edge, edge)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter)
        painter.end()
        icon.addPixmap(pixmap)
    return icon
