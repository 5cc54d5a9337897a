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

    def moved_by(self, place: Placement, offset: Offset) -> SharedView:
        """What all share after one photo has been moved by hand to ``place``, its offset being kept."""
        if place.is_fitted:
            return SharedView(1 / offset.zoom)
        x, y = (
            shared if follows else now - shift
            for shared, now, shift, follows in zip(
                self.centre, place.centre, (offset.x, offset.y), self._follows(place, offset), strict=True
            )
        )
        return SharedView(_zoom(place) / offset.zoom, (x, y))

    def offset_of(self, place: Placement, offset: Offset) -> Offset:
        """How one photo, moved alone to ``place``, differs now; ``offset``: how it differed before."""
        x, y = (
            shift if follows else now - shared
            for shared, now, shift, follows in zip(
                self.centre, place.centre, (offset.x, offset.y), self._follows(place, offset), strict=True
            )
        )
        still_fitted = place.is_fitted and self.for_photo(place, offset) == FITTED
        return Offset(x, y, offset.zoom if still_fitted else _zoom(place) / self.zoom)

    def _follows(self, place: Placement, offset: Offset) -> tuple[bool, bool]:
        """Across and down: whether ``place`` is where what is shared puts it, be it only because it cannot go on."""
        view = View(place.scale, (self.centre[0] + offset.x, self.centre[1] + offset.y))
        put = replace(place, view=view).centre
        return abs(put[0] - place.centre[0]) < _STILL, abs(put[1] - place.centre[1]) < _STILL


def at_scale(shared: SharedView, place: Placement, scale: float | None, offset: Offset) -> SharedView:
    """The shared view in which the photo of ``place`` has this scale; None for fitted."""
    if scale is None:
        return SharedView(1 / offset.zoom)
    return replace(shared, zoom=max(scale, min(place.fit_scale, 1.0)) / place.fit_scale / offset.zoom)


def _zoom(place: Placement) -> float:
    return place.scale / place.fit_scale
