"""Where a picture lies in its view: zoom, position and quarter turns as plain geometry, in device pixels."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QTransform

LARGEST_SCALE = 8.0
_STEPS = (0.0625, 0.125, 0.1667, 0.25, 0.3333, 0.5, 0.6667, 1.0, 1.5, 2.0, 3.0, 4.0, 6.0, LARGEST_SCALE)
_ALMOST = 1e-6


@dataclass(frozen=True)
class View:
    """``scale``: device pixels for one pixel of the picture; None fits it into the room there is.

    ``centre``: the point in the middle of the view, as shares of the upright picture's width and height.
    """

    scale: float | None = None
    centre: tuple[float, float] = (0.5, 0.5)


FITTED = View()


@dataclass(frozen=True)
class Placement:
    """A ``picture`` of so many pixels (upright) in a ``room`` of device pixels, turned right ``turns`` times by 90°."""

    picture: QSizeF
    room: QSizeF
    view: View = FITTED
    turns: int = 0

    @property
    def fit_scale(self) -> float:
        turned = self._turned(self.picture)
        return min(self.room.width() / max(turned.width(), 1.0), self.room.height() / max(turned.height(), 1.0))

    @property
    def scale(self) -> float:
        """Never smaller than fitted, or than 1:1 if the whole picture is seen so."""
        if self.view.scale is None:
            return self.fit_scale
        return max(self.view.scale, min(self.fit_scale, 1.0))

    @property
    def is_fitted(self) -> bool:
        """A picture smaller than the room is fitted by enlarging it; at 1:1 it is not fitted."""
        return self.view.scale is None or self._fits_at(self.view.scale)

    @property
    def centre(self) -> tuple[float, float]:
        """The view's, moved so far that no empty room shows beside a picture that could fill it."""
        seen = self._turned(self.room)
        shares = (
            _clamped(share, room / 2 / max(extent * self.scale, 1.0))
            for share, extent, room in zip(self.view.centre, self.picture.toTuple(), seen.toTuple(), strict=True)
        )
        x, y = shares
        return x, y

    def transform(self) -> QTransform:
        """From the picture's pixels to device pixels of the room; on whole pixels, so that 1:1 is exact."""
        x, y = self.centre
        scale = self.scale
        moved = QTransform.fromScale(scale, scale).rotate(90.0 * self.turns)
        middle = moved.map(QPointF(x * self.picture.width(), y * self.picture.height()))
        corner = QPointF(round(self.room.width() / 2 - middle.x()), round(self.room.height() / 2 - middle.y()))
        return moved * QTransform.fromTranslate(corner.x(), corner.y())

    def target(self) -> QRectF:
        """The whole picture in device pixels of the room."""
        return self.transform().mapRect(QRectF(QPointF(0, 0), self.picture))

    def share_at(self, at: QPointF) -> tuple[float, float]:
        """The point of the picture at ``at`` (device pixels of the room), as shares; may lie outside 0 to 1."""
        inverted, _ = self.transform().inverted()
        point = inverted.map(at)
        return point.x() / max(self.picture.width(), 1.0), point.y() / max(self.picture.height(), 1.0)

    def point_of(self, share: tuple[float, float]) -> QPointF:
        """Device pixels of the room."""
        return self.transform().map(QPointF(share[0] * self.picture.width(), share[1] * self.picture.height()))

    def zoomed(self, scale: float | None, at: QPointF | None = None) -> View:
        """What lies at ``at`` stays there; the middle of the view without it."""
        if scale is None:
            return FITTED
        scale = min(scale, max(LARGEST_SCALE, self.fit_scale))
        if self._fits_at(scale):
            return FITTED
        scale = max(scale, min(self.fit_scale, 1.0))
        if at is None:
            return replace(self, view=View(scale, self.centre)).settled()
        held = self.share_at(at)
        after = replace(self, view=View(scale, held))
        away = QPointF(self.room.width() / 2 - at.x(), self.room.height() / 2 - at.y())
        return after._moved_from(held, away)

    def panned(self, by: QPointF) -> View:
        """The picture follows the hand: ``by`` device pixels."""
        return self._moved_from(self.centre, -by)

    def settled(self) -> View:
        """The view with its centre where it is really shown."""
        return replace(self.view, centre=self.centre)

    def next_scale(self, by: int) -> float | None:
        """One step larger (+1) or smaller (-1) than now, if there is one; None for fitted."""
        fit, now = self.fit_scale, self.scale
        if by > 0:
            return next((step for step in _STEPS if step > now * 1.01), max(LARGEST_SCALE, now))
        smaller = next((step for step in reversed(_STEPS) if step < now * 0.99), 0.0)
        if fit > 1.0:
            return max(smaller, 1.0)
        return smaller if smaller > fit else None

    def _moved_from(self, share: tuple[float, float], away: QPointF) -> View:
        """The view whose middle lies ``away`` device pixels from the point ``share``."""
        back, _ = QTransform.fromScale(self.scale, self.scale).rotate(90.0 * self.turns).inverted()
        inside = back.map(away)
        centre = (
            share[0] + inside.x() / max(self.picture.width(), 1.0),
            share[1] + inside.y() / max(self.picture.height(), 1.0),
        )
        return replace(self, view=replace(self.view, centre=centre)).settled()

    def _fits_at(self, scale: float) -> bool:
        fit = self.fit_scale
        return abs(scale / fit - 1) < _ALMOST or scale < fit <= 1.0

    def _turned(self, size: QSizeF) -> QSizeF:
        return size.transposed() if self.turns % 2 else size


def _clamped(share: float, half: float) -> float:
    """``half``: half of what is seen, as a share; a picture that is seen whole stays in the middle."""
    return 0.5 if half >= 0.5 else min(max(share, half), 1.0 - half)
