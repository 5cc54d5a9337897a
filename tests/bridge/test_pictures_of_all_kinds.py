"""Whatever kind of picture it is, its colours come out as they were meant, upright, ready to be painted."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from functools import partial
from io import BytesIO
from itertools import product
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageCms, ImageOps
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColorSpace, QGuiApplication, QImage

from app.bridge.image_decoder import decode, upright_size
from app.domain.errors import UnreadablePhoto
from tests.bridge.test_image_decoder import ORIENTATION, STORED_AS, UPRIGHT, corners, quarters

Colours = tuple[tuple[int, ...], ...]
MUTED: Colours = ((200, 60, 50), (40, 160, 60), (30, 60, 180), (250, 250, 250))
"""Upper left, upper right, lower left, lower right, in sRGB; inside of every printable space."""
GREYS: Colours = ((40,) * 3, (120,) * 3, (180,) * 3, (250,) * 3)
TOLERANCE = 4
"""In each channel: what JPEG and an 8-bit profile conversion may cost."""
SPACES = QColorSpace.NamedColorSpace
FASTEST = {QImage.Format.Format_RGB32, QImage.Format.Format_ARGB32_Premultiplied}


@pytest.fixture(autouse=True)
def application(qapp: QGuiApplication) -> None:
    """Image plug-ins are looked for where the application is."""


def scene(mode: str = "RGB", colours: tuple[tuple[int, ...] | int, ...] = MUTED) -> Image.Image:
    """64 x 48, a colour a quarter."""
    picture = Image.new(mode, (64, 48), colours[3])
    for place, colour in zip(((0, 0, 32, 24), (32, 0, 64, 24), (0, 24, 32, 48)), colours, strict=False):
        picture.paste(colour, place)
    return picture


def saved(picture: Image.Image, format: str, **how: object) -> bytes:
    best: dict[str, dict[str, object]] = {"JPEG": {"quality": 96, "subsampling": 0}, "WEBP": {"lossless": True}}
    out = BytesIO()
    picture.save(out, format, **{**best.get(format, {}), **how})
    return out.getvalue()


def profile(space: QColorSpace) -> bytes:
    return bytes(space.iccProfile().data())


def profiled(name: QColorSpace.NamedColorSpace, format: str) -> bytes:
    """The scene in another space, by a colour engine that is not Qt's."""
    icc = profile(QColorSpace(name))
    there = ImageCms.ImageCmsProfile(BytesIO(icc))
    turned = ImageCms.profileToProfile(scene(), ImageCms.createProfile("sRGB"), there, ImageCms.Intent(1))
    assert turned is not None
    assert turned.getpixel((1, 1)) != scene().getpixel((1, 1)), "a profile that changes nothing proves nothing"
    return saved(turned, format, icc_profile=icc)


def ycck() -> bytes:
    """As Photoshop writes CMYK: the inverted inks as YCC, marked in the Adobe segment. Source: Adobe TN 5116, 18."""
    inks = ImageOps.invert(scene()).convert("YCbCr").split()
    stored = Image.merge("CMYK", [*(ImageOps.invert(ink) for ink in inks), Image.new("L", (64, 48), 0)])
    content = bytearray(saved(stored, "JPEG"))
    content[content.index(b"Adobe") + 11] = 2
    return bytes(content)


def deep(space: QColorSpace | None = None) -> bytes:
    """16 bits a channel, which Pillow cannot write in colour."""
    rows = []
    for y in range(48):
        pixels = (MUTED[(y >= 24) * 2 + (x >= 32)] for x in range(64))
        rows.append(b"\0" + b"".join(struct.pack(">3H", *(channel * 257 for channel in pixel)) for pixel in pixels))

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    header = chunk(b"IHDR", struct.pack(">IIBBBBB", 64, 48, 16, 2, 0, 0, 0))
    tagged = chunk(b"iCCP", b"x\0\0" + zlib.compress(profile(space))) if space is not None else b""
    body = chunk(b"IDAT", zlib.compress(b"".join(rows)))
    return b"\x89PNG\r\n\x1a\n" + header + tagged + body + chunk(b"IEND", b"")


def grey_of_gamma(format: str) -> bytes:
    space = QColorSpace(QPointF(0.3127, 0.3290), QColorSpace.TransferFunction.Gamma, 1.8)
    return saved(scene("L", tuple(g[0] for g in GREYS)), format, icc_profile=profile(space))


def inks_of_their_own() -> bytes:
    """A CMYK profile with one table of 2^4 points to Lab. Source: ICC.1:2001-04, 6.5.7 (lut8Type)."""
    corners_of_inks = product((0, 1), repeat=4)
    table = b"".join(
        bytes((255 - 55 * (c + m + y) - 90 * k, 128 + 40 * m, 128 + 40 * y)) for c, m, y, k in corners_of_inks
    )
    ramp = bytes(range(256))
    unit = struct.pack(">9i", 65536, 0, 0, 0, 65536, 0, 0, 0, 65536)
    lut = b"mft1\0\0\0\0" + bytes((4, 3, 2, 0)) + unit + ramp * 4 + table + ramp * 3
    white = b"XYZ \0\0\0\0" + struct.pack(">3i", 63190, 65536, 54061)
    named = b"desc\0\0\0\0" + struct.pack(">I", 5) + b"inks\0" + bytes(78)
    tags, listed, body = {b"desc": named, b"wtpt": white, b"A2B0": lut}, b"", b""
    for name, content in tags.items():
        listed += struct.pack(">4sII", name, 132 + 12 * len(tags) + len(body), len(content))
        body += content + bytes(-len(content) % 4)
    rest = struct.pack(">I", len(tags)) + listed + body
    kind = struct.pack(">I4sI4s4s4s", 128 + len(rest), b"", 0x02400000, b"prtr", b"CMYK", b"Lab ")
    return (kind + bytes(12) + b"acsp" + bytes(28) + white[8:]).ljust(128, b"\0") + rest


def from_gamma(value: int) -> int:
    """What stands for the same light in sRGB. Source: IEC 61966-2-1."""
    light = float((value / 255) ** 1.8)
    return round(255 * (12.92 * light if light <= 0.0031308 else 1.055 * pow(light, 1 / 2.4) - 0.055))


GREY_VALUES = tuple(g[0] for g in GREYS)
LIGHTER: Colours = tuple((from_gamma(value),) * 3 for value in GREY_VALUES)
KINDS: dict[str, tuple[Callable[[], bytes], str, Colours]] = {
    "CMYK, Adobe's inverted": (lambda: saved(scene().convert("CMYK"), "JPEG"), "jpeg", MUTED),
    "CMYK with black ink": (
        lambda: saved(scene("CMYK", ((0, 200, 200, 55), (200, 0, 200, 55), (200, 200, 0, 55), (0, 0, 0, 5))), "JPEG"),
        "jpeg",
        ((200, 43, 43), (43, 200, 43), (43, 43, 200), (250, 250, 250)),
    ),
    "YCCK": (ycck, "jpeg", MUTED),
    "grey JPEG": (lambda: saved(scene("L", GREY_VALUES), "JPEG"), "jpeg", GREYS),
    "grey PNG": (lambda: saved(scene("L", GREY_VALUES), "PNG"), "png", GREYS),
    "grey WebP": (lambda: saved(scene("L", GREY_VALUES), "WEBP"), "webp", GREYS),
    "grey of 16 bits": (
        lambda: saved(scene("I;16", tuple(v * 257 for v in GREY_VALUES)), "PNG"),
        "png",
        GREYS,
    ),
    "colours of 16 bits": (deep, "png", MUTED),
    "progressive JPEG": (lambda: saved(scene(), "JPEG", progressive=True), "jpeg", MUTED),
    "palette": (lambda: saved(scene().quantize(8), "PNG"), "png", MUTED),
    "opaque RGBA": (lambda: saved(scene().convert("RGBA"), "PNG"), "png", MUTED),
    "grey of gamma 1.8, JPEG": (lambda: grey_of_gamma("JPEG"), "jpeg", LIGHTER),
    "grey of gamma 1.8, PNG": (lambda: grey_of_gamma("PNG"), "png", LIGHTER),
    **{
        f"{name}, {format}": (partial(profiled, space, format), format.lower(), MUTED)
        for name, space in (("Display P3", SPACES.DisplayP3), ("Adobe RGB", SPACES.AdobeRgb))
        for format in ("JPEG", "PNG", "WEBP")
    },
}


def seen(image: QImage) -> Colours:
    places = [(x, y) for y in (image.height() // 4, image.height() * 3 // 4) for x in _across(image)]
    return tuple((c.red(), c.green(), c.blue()) for c in (image.pixelColor(*place) for place in places))


def _across(image: QImage) -> tuple[int, int]:
    return image.width() // 4, image.width() * 3 // 4


def assert_alike(shown: Colours, meant: Colours) -> None:
    furthest = max(abs(a - b) for one, other in zip(shown, meant, strict=True) for a, b in zip(one, other, strict=True))
    assert furthest <= TOLERANCE, f"{shown} instead of {meant}"


@pytest.mark.parametrize("longest_edge", [400, 32], ids=["as it is", "scaled down"])
@pytest.mark.parametrize("kind", KINDS)
def test_colours_are_as_they_were_meant(tmp_path: Path, kind: str, longest_edge: int) -> None:
    make, qt_format, meant = KINDS[kind]
    (tmp_path / "a.bin").write_bytes(make())
    image = decode(tmp_path / "a.bin", qt_format, longest_edge)
    assert_alike(seen(image), meant)
    assert image.format() in FASTEST


def corner_colours(picture: Image.Image) -> Colours:
    found = (picture.getpixel((x, y)) for y in (12, 36) for x in (16, 48))
    return tuple(colour for colour in found if isinstance(colour, tuple))


INKS = ((0, 200, 200, 0), (200, 0, 200, 0), (200, 200, 0, 0), (0, 0, 0, 60))


@pytest.mark.parametrize("longest_edge", [400, 32], ids=["as it is", "scaled down"])
def test_inks_are_as_their_profile_says(tmp_path: Path, longest_edge: int) -> None:
    icc = inks_of_their_own()
    printed = scene("CMYK", INKS)
    (tmp_path / "a.jpg").write_bytes(saved(printed, "JPEG", icc_profile=icc))
    there = ImageCms.ImageCmsProfile(BytesIO(icc))
    meant = ImageCms.profileToProfile(printed, there, ImageCms.createProfile("sRGB"), ImageCms.Intent(1), "RGB")
    assert meant is not None
    colours, plain = corner_colours(meant), corner_colours(printed.convert("RGB"))
    assert max(abs(a - b) for a, b in zip(colours[0], plain[0], strict=True)) > 30, "a profile that changes nothing"
    assert_alike(seen(decode(tmp_path / "a.jpg", "jpeg", longest_edge)), colours)


def test_a_deep_picture_of_a_phone(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(deep(QColorSpace(SPACES.DisplayP3)))
    red, green, _, white = seen(decode(tmp_path / "a.png", "png", 400))
    assert red[0] > MUTED[0][0] + 5, "the same numbers mean more red in Display P3"
    assert green[1] > MUTED[1][1]
    assert_alike((white,), (MUTED[3],))


def test_what_can_be_seen_through_stays_so(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(saved(Image.new("RGBA", (32, 32), (200, 60, 50, 128)), "PNG"))
    image = decode(tmp_path / "a.png", "png", 400)
    assert image.format() is QImage.Format.Format_ARGB32_Premultiplied
    assert image.pixelColor(9, 9).alpha() == 128


def turned(orientation: int, format: str) -> bytes:
    """``quarters`` as a camera stores them in this orientation."""
    stored = quarters().transpose(STORED_AS[orientation]) if orientation > 1 else quarters()
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    return saved(stored, format, exif=exif)


@pytest.mark.parametrize("longest_edge", [400, 32], ids=["as it is", "scaled down"])
@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("format", ["JPEG", "PNG", "WEBP"])
def test_eight_orientations_look_alike(tmp_path: Path, format: str, orientation: int, longest_edge: int) -> None:
    file = tmp_path / "turned.bin"
    file.write_bytes(turned(orientation, format))
    image = decode(file, format.lower(), longest_edge)
    assert corners(image) == UPRIGHT
    assert image.size().toTuple() == ((64, 48) if longest_edge == 400 else (32, 24))
    assert upright_size(file, format.lower()).toTuple() == (64, 48)


@pytest.mark.parametrize("orientation", range(2, 9))
@pytest.mark.parametrize("mode", ["RGB", "RGBA", "L", "I;16", "P", "1"])
def test_turning_costs_no_pixel(tmp_path: Path, mode: str, orientation: int) -> None:
    noise = Image.effect_noise((31, 17), 90)
    picture = noise.convert("RGB").convert(mode) if mode != "I;16" else noise.convert("I").convert("I;16")
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    picture.save(tmp_path / "upright.png")
    picture.transpose(STORED_AS[orientation]).save(tmp_path / "turned.png", exif=exif)
    assert decode(tmp_path / "turned.png", "png", 400) == decode(tmp_path / "upright.png", "png", 400)


@pytest.mark.qt_log_ignore("libpng", extend=True)
@pytest.mark.parametrize("format", ["PNG", "WEBP"])
@given(where=st.integers(0, 400), byte=st.integers(0, 255))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_spoilt_file_is_refused_or_measured_as_it_is_shown(
    tmp_path: Path, format: str, where: int, byte: int
) -> None:
    content = bytearray(turned(6, format))
    content[where % len(content)] = byte
    file = tmp_path / "spoilt.bin"
    file.write_bytes(content)
    try:
        image = decode(file, format.lower(), 400)
    except UnreadablePhoto:
        return
    assert image.size() == upright_size(file, format.lower())
