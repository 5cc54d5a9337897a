"""The pictures that are loaded: the demo's own, copies of them, and photos of 12 megapixels made once."""

from __future__ import annotations

import io
import math
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from PIL import Image, ImageChops, ImageOps

from app.domain.capture_steps import CAPTURE_STEPS
from tests.bench.processes import ROOT

CACHE = Path(tempfile.gettempdir()) / "walkaround-bench-1"
_SIZE = (4032, 3024)
_WANTED_BYTES = (3_600_000, 4_300_000)
_QUALITY = 90
_ORIENTATION, _TURNED_RIGHT = 0x0112, 6


def demo_pictures(count: int) -> list[Path]:
    """1920x1080, about 0.4 MB each: those of the 13 steps, then copies of them."""
    folder = ROOT / "resources" / "demo_session" / "photos"
    photos = [folder / f"{step.code:02}-{step.label}-1.jpg" for step in CAPTURE_STEPS]
    return photos[:count] if count <= len(photos) else copies(photos, count, CACHE / f"demo-{count}")


def large_pictures(count: int) -> list[Path]:
    """4032x3024, about 4 MB each, every fourth to be turned; made once on this machine."""
    made = [_large(number, photo) for number, photo in enumerate(demo_pictures(13))]
    return made[:count] if count <= len(made) else copies(made, count, CACHE / f"large-{count}")


def copies(photos: Sequence[Path], count: int, folder: Path) -> list[Path]:
    """Each a file of its own: a few bytes behind the picture's end, which decoders do not read, differ."""
    folder.mkdir(parents=True, exist_ok=True)
    targets = [folder / f"{number:03}.jpg" for number in range(count)]
    for number, target in enumerate(targets):
        if not target.exists():
            write(target, photos[number % len(photos)].read_bytes() + f"copy {number}".encode())
    return targets


def _large(number: int, photo: Path) -> Path:
    target = CACHE / "large" / f"{number:02}.jpg"
    if target.exists():
        return target
    target.parent.mkdir(parents=True, exist_ok=True)
    with Image.open(photo) as original:
        height = original.height
        left = (original.width - height * 4 // 3) // 2
        enlarged = original.convert("RGB").crop((left, 0, left + height * 4 // 3, height))
    picture = enlarged.resize(_SIZE, Image.Resampling.LANCZOS)
    exif = Image.Exif()
    exif[_ORIENTATION] = _TURNED_RIGHT if number % 4 == 3 else 1
    write(target, _photo_like(picture, exif))
    return target


def _photo_like(picture: Image.Image, exif: Image.Exif) -> bytes:
    """As a JPEG, with so much grain that its size is that of a phone's photo."""
    least, most = 0.0, 60.0
    for _ in range(8):
        sigma = (least + most) / 2
        content = io.BytesIO()
        _grainy(picture, sigma).save(content, "JPEG", quality=_QUALITY, exif=exif)
        if content.tell() > _WANTED_BYTES[1]:
            most = sigma
        elif content.tell() < _WANTED_BYTES[0]:
            least = sigma
        else:
            break
    return content.getvalue()


def _grainy(picture: Image.Image, sigma: float) -> Image.Image:
    """Fine and coarse grain on the brightness, as a sensor's noise and the texture of surfaces."""
    light, blue, red = picture.convert("YCbCr").split()
    for shrink, strength in ((1, 0.35), (3, 1.0)):
        size = (picture.width // shrink, picture.height // shrink)
        grain = Image.effect_noise(size, sigma * strength).resize(picture.size, Image.Resampling.BICUBIC)
        light = ImageChops.add(light, grain, 1, -128)
    return Image.merge("YCbCr", (light, blue, red))


def write(target: Path, content: bytes) -> None:
    part = target.with_suffix(".part")
    part.write_bytes(content)
    part.replace(target)


def huge_picture() -> Path:
    """8064x6048, 48 megapixels, made once on this machine."""
    return _once(CACHE / "looking" / "huge" / "photo.jpg", lambda: _twice(large_pictures(1)[0]))


def _once(target: Path, make: Callable[[], Image.Image]) -> Path:
    if not target.exists():
        target.parent.mkdir(parents=True, exist_ok=True)
        content = io.BytesIO()
        make().save(content, "JPEG", quality=_QUALITY)
        write(target, content.getvalue())
    return target


def _twice(photo: Path) -> Image.Image:
    with Image.open(photo) as original:
        return original.resize((original.width * 2, original.height * 2), Image.Resampling.BICUBIC)


RINGS_REACH = 3024
"""Pixels from the middle at which the rings are as fine as pixels can show: black and white in turn."""


def rings() -> Path:
    """8064x6048 of a zone plate: rings that grow finer outwards, plain grey where pixels could not show them."""
    return _once(CACHE / "looking" / "rings" / "photo.jpg", _zone_plate)


def _zone_plate() -> Image.Image:
    """Its quarter first: the cosine of a sum is made of a row's and a column's."""
    width, height, fineness = 4032, 3024, math.pi / (2 * RINGS_REACH)
    angles = [fineness * (n + 0.5) ** 2 for n in range(width)]
    cosines, sines = [math.cos(a) for a in angles], [math.sin(a) for a in angles]
    rows = []
    for y in range(height):
        cos_y, sin_y = 127.5 * cosines[y], 127.5 * sines[y]
        inside = math.isqrt(max(0, RINGS_REACH**2 - y * y))
        shown = zip(cosines[:inside], sines[:inside], strict=True)
        rows.append(bytes([int(127.5 + c * cos_y - s * sin_y) for c, s in shown]) + b"\x7f" * (width - inside))
    quarter = Image.frombytes("L", (width, height), b"".join(rows))
    half = Image.new("L", (width * 2, height))
    half.paste(ImageOps.mirror(quarter), (0, 0))
    half.paste(quarter, (width, 0))
    plate = Image.new("L", (width * 2, height * 2))
    plate.paste(ImageOps.flip(half), (0, 0))
    plate.paste(half, (0, height))
    return plate.convert("RGB")
