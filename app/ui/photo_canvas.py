"""One photo, large: painted at any zoom from the size of it that suits best, never scaled as a whole."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPixmap, QResizeEvent, QTransform
from PySide6.QtWidgets import QWidget

from app.ui.brightening import brightened
from app.ui.palette import Palette
from app.ui.zoom import FITTED, Placement, View

_CRISP_FROM = 2.0
"""From this scale on every pixel of the photo is a square of its own: an adjuster wants to see what is there."""

_USUAL_EDGE = 4000
_STILL_MS = 120
"""So long after the last move nobody is about to zoom on: the picture may be made for just this zoom."""


class Sized(Protocol):
    """A decoded picture; ``full`` is the photo's own size, upright."""

    @property
    def image(self) -> QImage: ...
    @property
    def full(self) -> QSize: ...


Overlay = Callable[[QPainter, Placement], None]


class PhotoCanvas(QWidget):
    """Shows what there is at once, thumbnail included, and puts better pictures in its place without a jump."""

    detail_wanted = Signal()  # edge_needed() may be another one now
    room_changed = Signal()
    painted_sharp = Signal()

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._palette = palette
        self._pictures: Sequence[Sized] = ()
        self._thumbnail: QPixmap | None = None
        self._full = QSize(4, 3)
        self._words = ""
        self._view = FITTED
        self.turns = 0
        self.brighten = False
        self.overlays: list[Overlay] = []
        self._moving = QTimer(self)
        self._moving.setSingleShot(True)
        self._moving.setInterval(_STILL_MS)
        self._moving.timeout.connect(self.detail_wanted)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(120, 80)

    @property
    def view(self) -> View:
        return self._view

    @property
    def full_size(self) -> QSize:
        """Of the photo, in its own pixels, upright; a guess from its thumbnail while there is nothing better."""
        return self._full

    @property
    def has_picture(self) -> bool:
        return bool(self._pictures) or self._thumbnail is not None

    @property
    def knows_size(self) -> bool:
        """Whether ``full_size`` is no guess, so that percents of it mean something."""
        return bool(self._pictures)

    def placement(self) -> Placement:
        return Placement(self._full.toSizeF(), self.room(), self._view, self.turns)

    def room(self) -> QSizeF:
        """In device pixels."""
        return QSizeF(self.size()) * self.devicePixelRatioF()

    def show_words(self, words: str) -> None:
        """Instead of a picture."""
        self._pictures, self._thumbnail, self._words = (), None, words
        self.update()

    def show_photo(self, pictures: Sequence[Sized], thumbnail: QPixmap | None, likely: QSize | None = None) -> None:
        """``pictures``: smallest first. ``likely``: the size of a photo like this one, while its own is unknown."""
        self._pictures, self._thumbnail, self._words = pictures, thumbnail, ""
        if pictures:
            self._full = pictures[-1].full
        elif thumbnail is not None:
            self._full = _guess(thumbnail.size(), likely)
        self.update()
        self.detail_wanted.emit()

    def set_view(self, view: View) -> None:
        if view != self._view:
            self._view = view
            self._moving.start()
            self.update()
            self.detail_wanted.emit()

    def set_palette(self, palette: Palette) -> None:
        self._palette = palette
        self.update()

    def edge_needed(self) -> int:
        """Longest edge, in device pixels, of the picture that this zoom needs; beyond fitted in halves of the whole."""
        place = self.placement()
        longest = max(self._full.toTuple())
        shown = longest * place.scale
        if place.is_fitted:
            return max(1, min(round(shown), longest))
        edge = longest
        while edge / 2 >= shown and edge / 2 > 1:
            edge = -(-edge // 2)
        return edge

    def settled_edge(self) -> int | None:
        """Longest edge for just this zoom, once the view is at rest; None from half of the whole on: there, painting
        leaves out too few pixels for it to be seen."""
        longest, shown = max(self._full.toTuple()), max(self._full.toTuple()) * self.placement().scale
        return None if self._moving.isActive() or 2 * shown > longest else max(1, round(shown))

    def pixel_at(self, event_position: QPointF) -> QPointF:
        """Device pixels of the room, for a position in the widget's own coordinates."""
        return event_position * self.devicePixelRatioF()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._moving.start()
        self.room_changed.emit()
        self.detail_wanted.emit()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self.room_changed.emit()
            self.detail_wanted.emit()
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._palette.ground))
        if not self.has_picture:
            painter.setPen(QColor(self._palette.quiet))
            flags = Qt.AlignmentFlag.AlignCenter.value | Qt.TextFlag.TextWordWrap.value
            painter.drawText(self.rect().adjusted(24, 24, -24, -24), flags, self._words)
            return
        place = self.placement()
        painter.save()
        self._to_device_pixels(painter)
        if self.brighten:
            painter.setClipRect(place.target().toAlignedRect(), Qt.ClipOperation.IntersectClip)  # the room stays dark
            painter.drawImage(QPointF(0, 0), self._brightened(place))
        else:
            self.paint_picture(painter, place)
        painter.restore()
        for overlay in self.overlays:
            painter.save()
            overlay(painter, place)
            painter.restore()
        if self._pictures and self._is_sharp(place):
            self.painted_sharp.emit()

    def paint_picture(self, painter: QPainter, place: Placement) -> None:
        """In device pixels of the room; also what a magnifier shows."""
        if not self._pictures:
            assert self._thumbnail is not None
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(place.target(), self._thumbnail, QRectF(self._thumbnail.rect()))
            return
        image = self._best(place).image
        target = place.target()
        if place.turns % 4 == 0 and _as_large(image.size(), target):
            painter.drawImage(QPointF(round(target.x()), round(target.y())), image)
            return
        reduced = self._full.width() / max(image.width(), 1), self._full.height() / max(image.height(), 1)
        whole = reduced[0] <= 1.0
        smooth = not whole or place.scale < _CRISP_FROM
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth and (not whole or place.scale != 1.0))
        painter.setTransform(QTransform.fromScale(*reduced) * place.transform(), True)
        painter.drawImage(QPointF(0, 0), image)

    def _best(self, place: Placement) -> Sized:
        """Enough pixels, but not more than twice as many: reducing by more would leave out some and alias."""
        shown = max(self._full.toTuple()) * place.scale
        enough = [p for p in self._pictures if max(p.image.size().toTuple()) >= shown - 1.5]
        if enough and (max(enough[0].image.size().toTuple()) <= 2.05 * shown or enough[0] is self._pictures[0]):
            return enough[0]
        fewer = [p for p in self._pictures if p not in enough]
        return fewer[-1] if fewer else self._pictures[-1]

    def _is_sharp(self, place: Placement) -> bool:
        """What is shown has a pixel for each of the screen's, unless the photo itself has fewer."""
        shown = round(max(self._full.toTuple()) * place.scale)
        return max(self._best(place).image.size().toTuple()) >= min(self.edge_needed(), shown) - 1

    def _brightened(self, place: Placement) -> QImage:
        room = self.room().toSize()
        seen = QImage(room, QImage.Format.Format_RGB32)
        seen.fill(QColor(self._palette.ground))
        painter = QPainter(seen)
        self.paint_picture(painter, place)
        painter.end()
        return brightened(seen)

    def _to_device_pixels(self, painter: QPainter) -> None:
        """One unit is one pixel of the screen, beginning on a whole one: at 125 % a widget may begin between two."""
        ratio = self.devicePixelRatioF()
        begins = painter.deviceTransform()
        painter.translate((round(begins.dx()) - begins.dx()) / ratio, (round(begins.dy()) - begins.dy()) / ratio)
        painter.scale(1 / ratio, 1 / ratio)


def _as_large(size: QSize, target: QRectF) -> bool:
    return abs(size.width() - target.width()) < 1.5 and abs(size.height() - target.height()) < 1.5


def _guess(thumbnail: QSize, likely: QSize | None) -> QSize:
    """A photo most likely has as many pixels as its neighbour; one of the same shape exactly its size, held either way.

    Without a neighbour any large number is nearer to the truth than the thumbnail's own.
    """
    longest = max(likely.toTuple()) if likely is not None and not likely.isEmpty() else _USUAL_EDGE
    if thumbnail.isEmpty():
        return likely or QSize(longest, longest)
    if likely is not None:
        for size in (likely, likely.transposed()):
            shape, other = thumbnail.width() / thumbnail.height(), size.width() / max(size.height(), 1)
            if abs(shape / max(other, 0.001) - 1) < 0.02:
                return size
    return thumbnail.scaled(longest, longest, Qt.AspectRatioMode.KeepAspectRatio)
