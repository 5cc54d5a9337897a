"""How photos of different sizes move together: by relative position and by zoom relative to fitted."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.ui.zoom import FITTED, Placement, View

_ALMOST = 1e-3


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
    """``zoom``: times fitted, 1 or more. ``centre``: shares of an upright picture."""

    zoom: float = 1.0
    centre: tuple[float, float] = (0.5, 0.5)

    def for_photo(self, place: Placement, offset: Offset) -> View:
        """The view of one photo, whatever its size and shape."""
        zoom = self.zoom * offset.zoom
        if zoom <= 1.0 + _ALMOST:
            return FITTED
        centre = (self.centre[0] + offset.x, self.centre[1] + offset.y)
        return View(place.fit_scale * zoom, centre)

    def moved_by(self, place: Placement, offset: Offset) -> SharedView:
        """``place`` has been moved by hand, with its offset kept: what all share now."""
        if place.is_fitted:
            return SharedView()
        x, y = place.centre
        return SharedView(max(1.0, place.scale / place.fit_scale / offset.zoom), (x - offset.x, y - offset.y))

    def offset_of(self, place: Placement) -> Offset:
        """``place`` has been moved alone: how it differs now."""
        x, y = place.centre
        return Offset(x - self.centre[0], y - self.centre[1], place.scale / place.fit_scale / self.zoom)


def at_scale(shared: SharedView, place: Placement, scale: float | None, offset: Offset) -> SharedView:
    """The shared view in which the photo of ``place`` has this scale; None for fitted."""
    if scale is None:
        return SharedView()
    return replace(shared, zoom=max(1.0, scale / place.fit_scale / offset.zoom))
