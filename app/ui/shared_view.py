"""How photos of different sizes move together: by relative position and by zoom relative to fitted."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.ui.zoom import FITTED, Placement, View

_ALMOST = 1e-3
_STILL = 1e-9
_DIGITS = 9  # so that 1:1 is exactly that after a division


@dataclass(frozen=True)
class Offset:
    """How one photo differs from what all share: shares of its width and height, and a factor of its zoom."""

    x: float = 0.0
    y: float = 0.0
    zoom: float = 1.0

    @property
    def is_none(self) -> bool:
        return abs(self.x) < _ALMOST and abs(self.y) < _ALMOST and abs(self.zoom - 1) < _ALMOST


@dataclass(frozen=True)
class SharedView:
    """``zoom``: times fitted; a photo that it would make too small is fitted. ``centre``: shares of an upright picture.

    At its edge, and in a direction in which it is seen whole, a photo cannot follow; it does not lead there either.
    """

    zoom: float = 1.0
    centre: tuple[float, float] = (0.5, 0.5)

    def for_photo(self, place: Placement, offset: Offset) -> View:
        """The view of one photo, whatever its size and shape."""
        zoom, fit = self.zoom * offset.zoom, place.fit_scale
        if abs(zoom - 1) <= _ALMOST or (zoom < 1 and fit <= 1):
            return FITTED
        scale = max(round(fit * zoom, _DIGITS), min(fit, 1.0))
        return View(scale, (self.centre[0] + offset.x, self.centre[1] + offset.y))

    def moved_by(self, before: Placement, after: Placement, offset: Offset) -> SharedView:
        """What all share after one photo has been moved by hand, whose offset is kept."""
        if after.is_fitted:
            return SharedView(1 / offset.zoom)
        x, y = (
            now - shift if abs(now - was) > _STILL else shared
            for was, now, shift, shared in zip(
                before.centre, after.centre, (offset.x, offset.y), self.centre, strict=True
            )
        )
        return SharedView(_zoom(after) / offset.zoom, (x, y))

    def offset_of(self, before: Placement, after: Placement, offset: Offset) -> Offset:
        """How one photo, moved alone, differs now; ``offset``: how it differed before."""
        x, y = (
            now - shared if abs(now - was) > _STILL else shift
            for was, now, shift, shared in zip(
                before.centre, after.centre, (offset.x, offset.y), self.centre, strict=True
            )
        )
        zoomed = abs(_zoom(after) / _zoom(before) - 1) > _STILL
        return Offset(x, y, _zoom(after) / self.zoom if zoomed else offset.zoom)


def at_scale(shared: SharedView, place: Placement, scale: float | None, offset: Offset) -> SharedView:
    """The shared view in which the photo of ``place`` has this scale; None for fitted."""
    if scale is None:
        return SharedView(1 / offset.zoom)
    return replace(shared, zoom=max(scale, min(place.fit_scale, 1.0)) / place.fit_scale / offset.zoom)


def _zoom(place: Placement) -> float:
    return place.scale / place.fit_scale
