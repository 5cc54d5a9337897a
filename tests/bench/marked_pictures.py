"""Photos with a patch of one colour each, by which a screen tells that they are painted."""

from __future__ import annotations

import colorsys
import io
from collections.abc import Sequence
from pathlib import Path

from PIL import Image, ImageDraw

from tests.bench.pictures import CACHE, demo_pictures, large_pictures, write

Colour = tuple[int, int, int]
"""Red, green, blue."""
_QUALITY = 90
_PATCH = (0.3, 0.15, 0.7, 0.6)
"""Left, top, right, bottom, in parts of the picture: clear of what tiles draw over their photos."""


def colours(count: int) -> list[Colour]:
    """Far from each other and from every colour that a window has."""
    hues = (number / count for number in range(count))
    light = (0.35 + 0.3 * (number % 2) for number in range(count))
    made = (colorsys.hls_to_rgb(hue, light, 1.0) for hue, light in zip(hues, light, strict=True))
    return [(round(255 * r), round(255 * g), round(255 * b)) for r, g, b in made]


def marked_pictures(count: int, large: bool = False) -> list[Path]:
    """1920x1080, or 4032x3024 if ``large``, made once; the nth with the nth of ``colours(count)``."""
    photos = large_pictures(count) if large else demo_pictures(count)
    folder = CACHE / f"marked-{'large' if large else 'demo'}-{count}"
    return _marked(photos, colours(count), folder)


def _marked(photos: Sequence[Path], colours: Sequence[Colour], folder: Path) -> list[Path]:
    folder.mkdir(parents=True, exist_ok=True)
    targets = [folder / f"{number:03}.jpg" for number in range(len(photos))]
    for photo, colour, target in zip(photos, colours, targets, strict=True):
        if not target.exists():
            write(target, _with_patch(photo, colour))
    return targets


def _with_patch(photo: Path, colour: Colour) -> bytes:
    """Upright: the patch is where it is seen."""
    with Image.open(photo) as original:
        picture = original.convert("RGB")
    left, top, right, bottom = _PATCH
    box = (left * picture.width, top * picture.height, right * picture.width, bottom * picture.height)
    ImageDraw.Draw(picture).rectangle(box, fill=colour)
    content = io.BytesIO()
    picture.save(content, "JPEG", quality=_QUALITY)
    return content.getvalue()
