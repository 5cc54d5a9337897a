"""What is seen of a session before anything else is ready: its photos, where the window showed them last."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class PlacedPhoto:
    """Device-independent pixels in the window; ``thumbnail`` is the name of a file."""

    x: int
    y: int
    width: int
    height: int
    thumbnail: str


@dataclass(frozen=True)
class FirstLook:
    """``width`` and ``height`` of the window whose photos stand so; ``ground``: the colour around them, #rrggbb."""

    width: int
    height: int
    ground: str
    photos: tuple[PlacedPhoto, ...]
