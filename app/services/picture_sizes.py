"""Copies of pictures that fit a portal's limit, or may be given on. Imported late: it brings an imaging library."""

from __future__ import annotations

import io
import math
from pathlib import Path
from typing import Any

from PIL import Image

from app.domain.errors import PictureFault, UnreadablePhoto
from app.domain.export_plan import SizePreset
from app.services.cancel import CancelToken
from app.services.exif_block import exif_block, orientation
from app.services.metadata_strip import strip_jpeg, strip_png, strip_webp
from app.services.photo_format import PhotoFormat

LIMITS = {SizePreset.FOUR_MEGABYTES: 4_000_000, SizePreset.HALF_MEGABYTE: 500_000}
"""Bytes, in the smaller reading of a megabyte, so that a portal takes them whichever it means."""

_BEST, _LEAST = 92, 68
"""JPEG qualities between which the size is searched before pixels are given up."""

_MOST_PIXELS = 64_000_000
_SMALLEST_EDGE = 64


def reduced(path: Path, format: PhotoFormat, preset: SizePreset, original: str, cancel: CancelToken) -> bytes | None:
    """The copy's bytes, with ``original`` (a SHA-256) in its comment; None when the original itself fits.

    JPEG whenever pixels or qualities had to be given up. EXIF data and colour profile stay, except in ``SHARED``.
    ``UnreadablePhoto``, ``Cancelled``, ``OSError``.
    """
    comment = f"Copy of a file with SHA-256 {original}"
    if preset is SizePreset.SHARED:
        return _without_metadata(path, format, comment)
    if path.stat().st_size <= LIMITS[preset]:
        return None
    try:
        return _fitting(path, format, LIMITS[preset], comment, cancel)
    except (Image.DecompressionBombError, SyntaxError, ValueError, EOFError) as error:
        raise UnreadablePhoto(PictureFault.DAMAGED, type(error).__name__) from error


def _without_metadata(path: Path, format: PhotoFormat, comment: str) -> bytes:
    content, turned = path.read_bytes(), orientation(exif_block(path, format.value))
    if format is PhotoFormat.WEBP:
        return strip_webp(content, turned)
    return (strip_jpeg if format is PhotoFormat.JPEG else strip_png)(content, turned, comment)


def _fitting(path: Path, format: PhotoFormat, limit: int, comment: str, cancel: CancelToken) -> bytes:
    with Image.open(path, formats=[format.value.upper()]) as picture:
        if picture.width * picture.height > _MOST_PIXELS:
            raise UnreadablePhoto(PictureFault.TOO_MANY_PIXELS, f"{picture.width} x {picture.height}")
        kept = _kept(picture, exif_block(path, format.value), comment)
        whole = _opaque(picture)
    scale = 1.0
    while True:
        cancel.check()
        edges = tuple(max(_SMALLEST_EDGE, round(edge * scale)) for edge in whole.size)
        small = whole if scale == 1.0 else whole.resize(edges, Image.Resampling.LANCZOS, reducing_gap=2.0)
        least = _encoded(small, _LEAST, kept)
        if len(least) <= limit:
            return _best(small, least, limit, kept, cancel)
        if min(edges) == _SMALLEST_EDGE:
            return least
        scale *= min(0.9, math.sqrt(limit / len(least)))


def _best(picture: Image.Image, least: bytes, limit: int, kept: dict[str, Any], cancel: CancelToken) -> bytes:
    """The highest quality that fits; ``least`` does."""
    fits, low, high = least, _LEAST, _BEST
    while high - low > 2:
        cancel.check()
        middle = (low + high) // 2
        tried = _encoded(picture, middle, kept)
        if len(tried) <= limit:
            fits, low = tried, middle
        else:
            high = middle
    return fits


def _encoded(picture: Image.Image, quality: int, kept: dict[str, Any]) -> bytes:
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=quality, optimize=False, **kept)
    return out.getvalue()


def _kept(picture: Image.Image, exif: bytes, comment: str) -> dict[str, Any]:
    """What goes into the copy beside its pixels, as ``save`` wants it. A CMYK picture's profile fits no RGB copy."""
    kept: dict[str, Any] = {"comment": comment}
    if 0 < len(exif) < 65_000:
        kept["exif"] = b"Exif\x00\x00" + exif
    if picture.info.get("icc_profile") and picture.mode != "CMYK":
        kept["icc_profile"] = picture.info["icc_profile"]
    return kept


def _opaque(picture: Image.Image) -> Image.Image:
    """Grey or RGB, on white where it was transparent."""
    if picture.mode in ("L", "RGB"):
        picture.load()
        return picture.copy()
    if picture.mode in ("RGBA", "LA", "PA") or "transparency" in picture.info:
        layer = picture.convert("RGBA")
        ground = Image.new("RGBA", layer.size, "white")
        return Image.alpha_composite(ground, layer).convert("RGB")
    return picture.convert("RGB")
