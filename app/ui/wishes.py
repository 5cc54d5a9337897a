"""What a canvas needs of a photo: fitted, seen soonest; as many pixels as its zoom can show; then just so many."""

from __future__ import annotations

from app.bridge.large_photos import Wish
from app.domain.photo import Photo
from app.ui.photo_canvas import PhotoCanvas


def fitted(photo: Photo, canvas: PhotoCanvas, turns: int) -> Wish:
    """``turns``: quarter turns of the photo's view."""
    width, height = canvas.room().toSize().toTuple()
    return Wish(photo, (height, width) if turns % 2 else (width, height))


def needed(photo: Photo, canvas: PhotoCanvas) -> list[Wish]:
    """For the photo that the canvas shows, most urgent first."""
    wishes = [fitted(photo, canvas, canvas.turns)]
    if not canvas.placement().is_fitted:
        wishes.append(Wish(photo, edge=canvas.edge_needed()))
    if (edge := canvas.settled_edge()) is not None:
        wishes.append(Wish(photo, edge=edge, exact=True))
    return wishes
