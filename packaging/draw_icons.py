"""Draws the program's icon as each system wants it, from resources/icons/walkaround.svg.

Run by the interpreter that bundles are made with: ``python packaging/draw_icons.py FOLDER`` leaves
``walkaround.ico`` and ``walkaround-side.bmp`` (Windows; the second beside the last page of its installer),
``walkaround.icns`` (macOS) and ``walkaround-EDGE.png`` (Linux).
"""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWING = Path(__file__).resolve().parent.parent / "resources" / "icons" / "walkaround.svg"
_LINUX = (16, 24, 32, 48, 64, 128, 256, 512)
_WINDOWS = (16, 20, 24, 32, 40, 48, 64, 128, 256)
_ON_SIDE, _PAPER = 128, "#e8eef8"
_MACOS = (16, 32, 64, 128, 256, 512, 1024)


def main(folder: Path) -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication(sys.argv[:1])
    folder.mkdir(parents=True, exist_ok=True)
    drawing = QSvgRenderer(str(DRAWING))
    if not drawing.isValid():
        raise SystemExit(f"{DRAWING} cannot be drawn")
    drawn = {edge: _draw(drawing, edge) for edge in sorted({*_LINUX, *_WINDOWS, *_MACOS})}
    for edge in _LINUX:
        drawn[edge].save(folder / f"walkaround-{edge}.png")
    _save(drawn, _WINDOWS, folder / "walkaround.ico", sizes=[(edge, edge) for edge in _WINDOWS])
    _save(drawn, _MACOS, folder / "walkaround.icns")
    _side(drawn[_ON_SIDE]).save(folder / "walkaround-side.bmp")
    del application


def _draw(drawing: QSvgRenderer, edge: int) -> Image.Image:
    """Each size from the drawing itself: a small icon that was scaled down is blurred."""
    image = QImage(edge, edge, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    drawing.render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # takes the name as text as well
    return Image.open(io.BytesIO(buffer.data().data()))


def _save(drawn: dict[int, Image.Image], edges: tuple[int, ...], file: Path, **how: object) -> None:
    largest, *others = (drawn[edge] for edge in sorted(edges, reverse=True))
    largest.save(file, append_images=others, **how)


def _side(icon: Image.Image) -> Image.Image:
    """Twice the size that NSIS shows on a plain screen."""
    side = Image.new("RGB", (328, 628), _PAPER)
    side.paste(icon, ((side.width - icon.width) // 2, 96), icon)
    return side


if __name__ == "__main__":
    main(Path(sys.argv[1]))
