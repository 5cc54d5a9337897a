"""Paints one tile: picture, frame, verdict chip, caption, in that order."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPixmap, QRegion
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.bridge.step_list_model import Role
from app.bridge.tile import PictureState, Tile, TileKind
from app.domain.capture_steps import CAPTURE_STEPS
from app.domain.errors import AppError
from app.domain.wording import Advice, Translate
from app.ui.palette import Palette, Sizes
from app.ui.review_marks import paint_review
from app.ui.silhouettes import Silhouettes
from app.ui.tile_caption import on_lines, paint_caption, tile_font
from app.ui.tile_card import Choice, paint_card, paint_tick
from app.ui.tile_chip import Chips
from app.ui.tile_frame import paint_frame
from app.ui.tile_geometry import TileGeometry
from app.ui.tile_texts import picture_lines

_FEWEST_KEPT = 64
_PASS_SECONDS = 0.004
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class _Look:
    """All that a drawn tile depends on, but for the palette."""

    tile: Tile
    choice: Choice
    geometry: TileGeometry
    ratio: float


class StepTile(QStyledItemDelegate):
    """Reads one role, paints in short named steps; nothing is scaled that is not scaled already.

    Between ``begin_pass`` and ``end_pass`` at least one tile is drawn anew, and more only while there is time: the
    others keep their former look until the next pass.
    """

    def __init__(
        self,
        palette: Palette,
        silhouettes: Silhouettes,
        explain: Callable[[AppError], Advice],
        translate: Translate,
    ) -> None:
        super().__init__()
        self._palette = palette
        self._silhouettes = silhouettes
        self._explain = explain
        self._translate = translate
        self._geometry = TileGeometry(160)
        self._chips = Chips(translate)
        self._drawings: dict[tuple[object, ...], tuple[_Look | None, QPixmap]] = {}
        self._kept = _FEWEST_KEPT
        self._pass_end = math.inf
        self._drawn_anew = 0
        self._put_off = QRegion()
        self._current_row = -1
        self._several = False

    @property
    def geometry(self) -> TileGeometry:
        return self._geometry

    def set_geometry(self, geometry: TileGeometry) -> None:
        self._geometry = geometry

    def set_palette(self, palette: Palette) -> None:
        self._palette = palette
        self._chips = Chips(self._translate)
        self._drawings.clear()
        self.sizeHintChanged.emit(QModelIndex())  # the text may have another size

    @property
    def sizes(self) -> Sizes:
        return self._palette.sizes

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return self._geometry.cell

    def retry_area(self, cell: QRectF) -> QRectF:
        """Where a click on a picture that could not be loaded means "again"."""
        return self._geometry.photo(self._geometry.card(cell.toRect()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        look = _Look(
            index.data(Role.TILE), self._choice(option, index), self._geometry, painter.device().devicePixelRatioF()
        )
        known, drawing = self._drawings.get(_place(look.tile), (None, QPixmap()))
        if known != look and self._drawn_anew and time.monotonic() > self._pass_end:
            self._put_off += option.rect
            if known is not None and known.geometry != look.geometry:
                return
        else:
            drawing = self._drawn(look, painter.font())
        painter.drawPixmap(option.rect.topLeft(), drawing)

    def _choice(self, option: QStyleOptionViewItem, index: _Index) -> Choice:
        current = index.row() == self._current_row
        focused = current and bool(option.state & QStyle.StateFlag.State_HasFocus)
        return Choice(current, focused, self._several and bool(option.state & QStyle.StateFlag.State_Selected))

    def keep_drawings(self, in_view: int) -> None:
        """At least twice as many as are seen at once: else each pass would drive out what the next one needs."""
        self._kept = max(_FEWEST_KEPT, 2 * in_view)

    def show_choice(self, current_row: int, several: bool) -> None:
        """Which row is the current one, and whether what is selected is any other than it."""
        self._current_row, self._several = current_row, several

    def begin_pass(self) -> None:
        """The list begins to paint."""
        self._put_off, self._drawn_anew = QRegion(), 0
        self._pass_end = time.monotonic() + _PASS_SECONDS

    def end_pass(self) -> QRegion:
        """Where tiles still have their former look, in the list's viewport."""
        self._pass_end = math.inf
        return self._put_off

    def draw(self, tile: Tile) -> QPixmap:
        """As it would look in the list, neither current nor picked."""
        return self._drawn(_Look(tile, Choice(), self._geometry, 1.0), QFont())

    def _drawn(self, look: _Look, font: QFont) -> QPixmap:
        """The list repaints whatever lies between two changed tiles: those are not drawn again."""
        place = _place(look.tile)
        known, drawing = self._drawings.pop(place, (None, QPixmap()))
        if known != look:
            cell = look.geometry.cell
            drawing = QPixmap(cell * look.ratio)
            drawing.setDevicePixelRatio(look.ratio)
            drawing.fill(QColor(self._palette.window))  # opaque: drawn faster
            painter = QPainter(drawing)
            painter.setFont(font)
            self._paint_tile(painter, QRect(QPoint(), cell), look.tile, look.choice)
            painter.end()
            self._drawn_anew += 1
        self._drawings[place] = (look, drawing)
        if len(self._drawings) > self._kept:
            del self._drawings[next(iter(self._drawings))]
        return drawing

    def _paint_tile(self, painter: QPainter, cell: QRect, tile: Tile, choice: Choice) -> None:
        card = self._geometry.card(cell)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_card(painter, card, choice, self._palette)
        photo = _on_whole_pixels(self._geometry.photo(card), painter.device().devicePixelRatioF())
        self._paint_picture(painter, tile, photo)
        paint_frame(painter, tile, photo, self._palette)
        self._paint_chip(painter, tile, photo)
        title, below = self._geometry.title(card), self._geometry.reason(card)
        paint_caption(painter, tile, title, below, self._palette, self._translate)
        paint_review(painter, tile, card, self._palette)
        if choice.picked:
            paint_tick(painter, card, self._palette)
        painter.restore()

    def _paint_picture(self, painter: QPainter, tile: Tile, photo: QRectF) -> None:
        painter.fillRect(photo, QColor(self._palette.ground))
        if tile.picture is PictureState.SHOWN and tile.pixmap is not None:
            _draw_fitted(painter, tile.pixmap, photo)
            return
        if tile.kind is TileKind.STEP and tile.picture in (PictureState.NONE, PictureState.WAITING):
            self._paint_silhouette(painter, tile, photo)
        if tile.picture is PictureState.ARRIVING:
            self._paint_ring(painter, tile, photo)
        lines = picture_lines(tile, self._explain, self._translate)
        if tile.picture is PictureState.FAILED:
            self._paint_failure(painter, photo, lines)
        elif lines:
            self._paint_words(
                painter, photo.adjusted(0, photo.height() / 2, 0, -self.sizes.chip), lines[0], self._palette.quiet
            )

    def _paint_silhouette(self, painter: QPainter, tile: Tile, photo: QRectF) -> None:
        ratio = painter.device().devicePixelRatioF()
        code = tile.photo.code if tile.photo else _code_of_step(tile.number)
        size = ((photo.size() - QSizeF(0, self.sizes.chip)) * 0.88).toSize()
        drawing = self._silhouettes.of(code, size, ratio, QColor(self._palette.control_line))
        middle = photo.adjusted(0, 2, 0, 2 - self.sizes.chip).center()
        painter.drawPixmap(middle - QPointF(size.width() / 2, size.height() / 2), drawing)

    def _paint_ring(self, painter: QPainter, tile: Tile, photo: QRectF) -> None:
        ring = QRectF(0, 0, 22, 22)
        ring.moveCenter(photo.adjusted(0, 0, 0, -self.sizes.chip - self.sizes.scaled(16)).center())
        painter.setPen(QPen(QColor(self._palette.control_line), 3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(ring)
        share = min(tile.received / tile.announced, 1.0) if tile.announced else 0.0
        painter.setPen(QPen(QColor(self._palette.accent), 3))
        painter.drawArc(ring, 90 * 16, -round(share * 360 * 16))

    def _paint_failure(self, painter: QPainter, photo: QRectF, lines: tuple[str, ...]) -> None:
        """What went wrong, and the way out of it as a link, if there is one."""
        room = photo.adjusted(2, 4, -2, -self.sizes.chip)
        line = self.sizes.scaled(16) if lines[1:] else 0
        self._paint_words(painter, room.adjusted(0, 0, 0, -line), lines[0], self._palette.text, bold=True)
        for again in lines[1:]:
            self._paint_words(painter, room.adjusted(0, room.height() - line, 0, 0), again, self._palette.accent)

    def _paint_words(self, painter: QPainter, area: QRectF, words: str, colour: str, bold: bool = False) -> None:
        painter.setPen(QColor(colour))
        painter.setFont(tile_font(painter, self.sizes.tiny, bold=bold))
        metrics = painter.fontMetrics()
        lines = max(1, int(area.height()) // metrics.height())
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, on_lines(metrics, words, area.width(), lines))

    def _paint_chip(self, painter: QPainter, tile: Tile, photo: QRectF) -> None:
        ratio = painter.device().devicePixelRatioF()
        chip = self._chips.of(tile, self._palette, ratio, int(photo.width()), painter.font())
        painter.drawPixmap(QPointF(photo.x(), photo.bottom() - chip.deviceIndependentSize().height()), chip)
        if tile.changed:
            changed = self._chips.changed(self._palette, ratio, int(photo.width()), painter.font())
            painter.drawPixmap(photo.topLeft(), changed)


def _place(tile: Tile) -> tuple[object, ...]:
    """What stays when the tile changes."""
    return tile.kind, tile.number, tile.title, tile.code


def _draw_fitted(painter: QPainter, pixmap: QPixmap, area: QRectF) -> None:
    """Thumbnails have the very size; only right after a resize is one drawn at another."""
    size = pixmap.deviceIndependentSize()
    fitted = size.scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatio)
    if abs(fitted.width() - size.width()) < 1.5 and abs(fitted.height() - size.height()) < 1.5:
        fitted = size
    else:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    corner = area.center() - QPointF(fitted.width() / 2, fitted.height() / 2)
    whole = _on_whole_pixels(QRectF(corner, fitted), pixmap.devicePixelRatio())
    painter.drawPixmap(QRectF(whole.topLeft(), fitted), pixmap, QRectF(pixmap.rect()))


def _on_whole_pixels(area: QRectF, ratio: float) -> QRectF:
    """Its edges between pixels of the screen, so that at 125 % nothing shines through between picture and frame."""
    left, top, right, bottom = (round(edge * ratio) / ratio for edge in area.getCoords())  # type: ignore[attr-defined]
    return QRectF(QPointF(left, top), QPointF(right, bottom))


def _code_of_step(number: int) -> int:
    return CAPTURE_STEPS[number - 1].code if number else 0
