"""What stands beneath a tile's picture: number, title, attempts, and the reason or the time on two lines."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from app.bridge.tile import Tile, TileKind
from app.domain.inspection import StepState
from app.domain.wording import Translate
from app.ui.palette import Palette
from app.ui.tile_frame import paint_stack
from app.ui.tile_texts import caption_lines


def paint_caption(
    painter: QPainter, tile: Tile, title_area: QRectF, below_area: QRectF, palette: Palette, translate: Translate
) -> None:
    title, below = caption_lines(tile, translate)
    area = QRectF(title_area)
    if tile.attempts > 1:
        area.setRight(area.right() - paint_stack(painter, area, tile.attempts, palette))
    if tile.number or tile.kind is TileKind.EXTRA:
        painter.setFont(tile_font(painter, palette.sizes.text))
        painter.setPen(QColor(palette.quiet))
        number = str(tile.number) if tile.number else "+"
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, number)
        area.setLeft(area.left() + painter.fontMetrics().horizontalAdvance(number) + 6)
    painter.setFont(tile_font(painter, palette.sizes.text, bold=True))
    painter.setPen(QColor(palette.text))
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, _elided(painter.fontMetrics(), title, area.width()))
    rejected = tile.state is StepState.REJECTED
    painter.setFont(tile_font(painter, palette.sizes.tiny))
    painter.setPen(QColor(palette.rejected if rejected else palette.quiet))
    lines = on_lines(painter.fontMetrics(), below, below_area.width(), 2)
    painter.drawText(below_area, Qt.AlignmentFlag.AlignTop, lines)


def tile_font(painter: QPainter, size: int, bold: bool = False) -> QFont:
    font = QFont(painter.font())
    font.setPixelSize(size)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font


def on_lines(metrics: QFontMetrics, text: str, width: float, most: int) -> str:
    """As many whole words as fit on each of ``most`` lines, the rest on the last one with an ellipsis."""
    lines: list[str] = []
    words = text.split()
    while words and len(lines) < most - 1:
        line = words.pop(0)
        while words and metrics.horizontalAdvance(f"{line} {words[0]}") < width:
            line = f"{line} {words.pop(0)}"
        lines.append(line)
    return "\n".join(_elided(metrics, line, width) for line in (*lines, " ".join(words)) if line)


def _elided(metrics: QFontMetrics, text: str, width: float) -> str:
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(width))
