"""Reads what a photo's file tells of itself: its EXIF data, and whether it still is what was received."""

from __future__ import annotations

import hashlib
import logging
import math
from contextlib import suppress
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

from app.domain.errors import StoreFault
from app.domain.picture_facts import GpsPosition, PictureFacts
from app.services.exif_block import exif_block
from app.services.photo_format import PhotoFormat
from app.services.picture_files import StoredPicture
from app.services.server_text import clean

_FORMATS = {PhotoFormat.JPEG: "JPEG", PhotoFormat.PNG: "PNG", PhotoFormat.WEBP: "WebP"}
_TIMES = {
    name: f"{folder} {name}"
    for kind in ("Original", "Digitized", "")
    for name, folder in (
        (f"DateTime{kind}", "EXIF" if kind else "Image"),
        (f"SubSecTime{kind}", "EXIF"),
        (f"OffsetTime{kind}", "EXIF"),
    )
}
_LONGEST = 100
_MOST_READS = 20_000
_MOST_BYTES = 1 << 20
"""A camera's own EXIF data take some hundred reads; directories that lead in circles take all they get."""


def read_facts(stored: StoredPicture, width: int, height: int) -> PictureFacts:
    """Blocking: reads the whole file. ``width``, ``height``: upright, by whoever decodes it. ``StoreFault``."""
    try:
        with stored.path.open("rb") as file:
            sha256 = hashlib.file_digest(file, "sha256").hexdigest()
        block = exif_block(stored.path, stored.format.value)
    except OSError as error:
        raise StoreFault(stored.path.name, error.strerror or type(error).__name__) from None
    facts = PictureFacts(
        width, height, stored.size, _FORMATS[stored.format], stored.sha256, matches=sha256 == stored.sha256
    )
    return _with_exif(facts, block) if block else facts


def exif_times(path: Path, format: PhotoFormat) -> tuple[tuple[str, str], ...]:
    """EXIF tag name and text, as ``PictureFacts.times``, without reading the whole file. Empty when there are none."""
    with suppress(Exception):  # whatever hostile bytes can do to a parser
        block = exif_block(path, format.value)
        tags = _tags(block) if block else {}
        return tuple((name, text) for name, tag in _TIMES.items() if (text := _text(tags.get(tag))))
    return ()


def _with_exif(facts: PictureFacts, block: bytes) -> PictureFacts:
    """The library was written for honest cameras: it gets the bare block, metered, and may fail in any way."""
    try:
        tags = _tags(block)
        times = ((name, _text(tags.get(tag))) for name, tag in _TIMES.items())
        gps = _gps(tags)
        return replace(
            facts,
            make=_text(tags.get("Image Make")),
            model=_text(tags.get("Image Model")),
            times=tuple((name, text) for name, text in times if text),
            orientation=_orientation(tags.get("Image Orientation")),
            gps=gps,
            gps_unreadable=gps is None and "GPS GPSLatitude" in tags,
        )
    except Exception:  # whatever hostile bytes can do to a parser
        return replace(facts, exif_unreadable=True)


class _Metered(BytesIO):
    """Bounds time and memory: the library reads everything that it looks at from here."""

    def __init__(self, block: bytes) -> None:
        super().__init__(block)
        self._reads, self._bytes = _MOST_READS, _MOST_BYTES

    def read(self, size: int | None = -1, /) -> bytes:
        found = super().read(size)
        self._reads -= 1
        self._bytes -= len(found)
        if self._reads < 0 or self._bytes < 0:
            raise ValueError("more than any camera writes")
        return found


def _tags(block: bytes) -> dict[str, Any]:
    """``directory tag`` -> the library's tag. ``ValueError`` for a block that is none."""
    import exifread  # 26 ms, of which a start would need none

    logging.getLogger("exifread").disabled = True  # at level debug it would write down where the car stands
    if block[:4] not in (b"II*\x00", b"MM\x00*"):
        raise ValueError("no TIFF header")
    return exifread.process_file(_Metered(block), details=False, extract_thumbnail=False)


def _text(tag: Any) -> str:
    if tag is None:
        return ""
    values = tag.values
    if isinstance(values, bytes):  # no UTF-8
        values = values.decode("utf-8", "replace")
    return clean(values if isinstance(values, str) else str(tag.printable), _LONGEST)


def _orientation(tag: Any) -> int | None:
    value = tag.values[0] if tag is not None and tag.values else None
    return value if isinstance(value, int) and 1 <= value <= 8 else None


def _gps(tags: dict[str, Any]) -> GpsPosition | None:
    """None for a position that is not there, not whole, or not on this planet."""
    from exifread.utils import get_gps_coords

    altitude = None
    with suppress(Exception):
        metres = float(tags["GPS GPSAltitude"].values[0])
        below = "GPS GPSAltitudeRef" in tags and tags["GPS GPSAltitudeRef"].values[0] == 1
        altitude = (-metres if below else metres) if math.isfinite(metres) else None
    with suppress(Exception):
        signs = (tags["GPS GPSLatitudeRef"].values, tags["GPS GPSLongitudeRef"].values)
        found = get_gps_coords(dict(tags))
        if found and signs[0] in ("N", "S") and signs[1] in ("E", "W") and abs(found[0]) <= 90 and abs(found[1]) <= 180:
            return GpsPosition(found[0], found[1], altitude)
    return None
