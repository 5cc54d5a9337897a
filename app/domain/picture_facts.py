"""What is known about a photo's file, beside what the server says of it."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.evidence import Receipt


@dataclass(frozen=True)
class GpsPosition:
    """Decimal degrees, south and west negative; ``altitude`` in metres above the sea, if the file has one."""

    latitude: float
    longitude: float
    altitude: float | None = None


@dataclass(frozen=True)
class PictureFacts:
    """``width`` and ``height`` in pixels of the upright picture; ``sha256`` of the bytes that were received.

    What a camera wrote is empty or None where it wrote nothing. ``times``: EXIF tag name and text, as they stand
    there: local time of the camera, whose clock may be wrong. ``matches``: the file is still those bytes.
    """

    width: int
    height: int
    size: int
    """Bytes."""
    format: str
    """JPEG, PNG or WebP."""
    sha256: str
    matches: bool
    make: str = ""
    model: str = ""
    times: tuple[tuple[str, str], ...] = ()
    orientation: int | None = None
    """EXIF's number, 1 to 8; the picture is shown upright by it."""
    gps: GpsPosition | None = None
    exif_unreadable: bool = False
    """There are EXIF data, and they make no sense."""
    gps_unreadable: bool = False
    received: tuple[Receipt, ...] = ()
    """Of each version of the bytes, oldest first; the last are these."""

    @property
    def camera(self) -> str:
        """Make and model; makers often begin the model with their name."""
        if self.model.casefold().startswith(self.make.casefold()):
            return self.model
        return f"{self.make} {self.model}".strip()

    @property
    def megapixels(self) -> float:
        return self.width * self.height / 1e6
