"""Pictures come out upright, in sRGB, no larger than asked; what promises too much is not opened."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import pytest
from PIL import Image, ImageCms
from PySide6.QtGui import QColor, QColorSpace, QGuiApplication, QImage

from app.bridge.image_decoder import MOST_PIXELS, decode
from app.domain.errors import PictureFault, UnreadablePhoto
from tests.fakes.inspections import SAMPLE

RED, GREEN, BLUE, WHITE = (220, 20, 20), (20, 200, 20), (20, 20, 220), (250, 250, 250)
ORIENTATION = 0x0112


@pytest.fixture(autouse=True)
def application(qapp: QGuiApplication) -> None:
    """Image plug-ins are looked for where the application is."""


def quarters() -> Image.Image:
    """64 x 48, each quarter in a colour of its own: red green / blue white."""
    picture = Image.new("RGB", (64, 48), WHITE)
    picture.paste(RED, (0, 0, 32, 24))
    picture.paste(GREEN, (32, 0, 64, 24))
    picture.paste(BLUE, (0, 24, 32, 48))
    return picture


def nearest(colour: QColor) -> str:
    named = {"red": RED, "green": GREEN, "blue": BLUE, "white": WHITE}
    seen = (colour.red(), colour.green(), colour.blue())
    return min(named, key=lambda name: sum(abs(a - b) for a, b in zip(named[name], seen, strict=True)))


def corners(image: QImage) -> list[str]:
    right, lower = image.width() * 3 // 4, image.height() * 3 // 4
    left, upper = image.width() // 4, image.height() // 4
    places = ((left, upper), (right, upper), (left, lower), (right, lower))
    return [nearest(image.pixelColor(x, y)) for x, y in places]


UPRIGHT = ["red", "green", "blue", "white"]
STORED_AS = {  # how a camera stores an upright scene under each orientation
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}


@pytest.mark.parametrize("longest_edge", [400, 32], ids=["as it is", "scaled down"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_every_exif_orientation_is_upright(tmp_path: Path, orientation: int, longest_edge: int) -> None:
    stored = quarters().transpose(STORED_AS[orientation]) if orientation > 1 else quarters()
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    file = tmp_path / "turned.jpg"
    stored.save(file, quality=95, subsampling=0, exif=exif)
    image = decode(file, "jpeg", longest_edge)
    assert corners(image) == UPRIGHT
    assert (image.width(), image.height()) == ((64, 48) if longest_edge == 400 else (32, 24))


def test_an_impossible_orientation_is_as_it_is(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[ORIENTATION] = 77
    quarters().save(tmp_path / "odd.jpg", quality=95, exif=exif)
    assert corners(decode(tmp_path / "odd.jpg", "jpeg", 400)) == UPRIGHT


@pytest.mark.parametrize(("longest_edge", "size"), [(400, (64, 48)), (64, (64, 48)), (32, (32, 24)), (1, (1, 1))])
@pytest.mark.parametrize("qt_format", ["jpeg", "png", "webp"])
def test_no_larger_than_asked_and_never_blown_up(
    tmp_path: Path, qt_format: str, longest_edge: int, size: tuple[int, int]
) -> None:
    quarters().save(tmp_path / "a.bin", qt_format.upper())
    image = decode(tmp_path / "a.bin", qt_format, longest_edge)
    assert (image.width(), image.height()) == size


@pytest.mark.parametrize(("size", "scaled"), [((2_000, 3), (100, 1)), ((3, 2_000), (1, 100)), ((300, 400), (75, 100))])
def test_odd_shapes_keep_theirs(tmp_path: Path, size: tuple[int, int], scaled: tuple[int, int]) -> None:
    Image.new("RGB", size, RED).save(tmp_path / "a.png")
    image = decode(tmp_path / "a.png", "png", 100)
    assert (image.width(), image.height()) == scaled


def test_the_demo_s_photos(tmp_path: Path) -> None:
    for file in sorted((SAMPLE / "photos").glob("*.jpg")):
        image = decode(file, "jpeg", 320)
        assert max(image.width(), image.height()) == 320


def wide_gamut_profile() -> bytes:
    """A space in which full red is far outside of sRGB."""
    return bytes(QColorSpace(QColorSpace.NamedColorSpace.DisplayP3).iccProfile().data())


def test_colours_of_a_phone_are_brought_to_srgb(tmp_path: Path) -> None:
    muted = (180, 60, 60)
    Image.new("RGB", (32, 32), muted).save(tmp_path / "p3.png", icc_profile=wide_gamut_profile())
    image = decode(tmp_path / "p3.png", "png", 100)
    shown = image.pixelColor(16, 16)
    assert shown.red() > muted[0] + 5  # the same colour needs more red in the smaller space
    assert image.colorSpace() == QColorSpace(QColorSpace.NamedColorSpace.SRgb)


def test_colours_without_a_profile_stay(tmp_path: Path) -> None:
    Image.new("RGB", (32, 32), (180, 60, 60)).save(tmp_path / "plain.png")
    assert decode(tmp_path / "plain.png", "png", 100).pixelColor(16, 16) == QColor(180, 60, 60)


def test_an_srgb_profile_changes_nothing(tmp_path: Path) -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    Image.new("RGB", (32, 32), (180, 60, 60)).save(tmp_path / "srgb.png", icc_profile=profile)
    shown = decode(tmp_path / "srgb.png", "png", 100).pixelColor(16, 16)
    assert abs(shown.red() - 180) <= 1
    assert abs(shown.green() - 60) <= 1


@pytest.mark.parametrize("mode", ["L", "CMYK", "P", "RGBA", "I;16", "1"])
def test_other_kinds_of_pixels(tmp_path: Path, mode: str) -> None:
    qt_format = "jpeg" if mode == "CMYK" else "png"
    if mode == "I;16":
        Image.new(mode, (32, 32), 65_535).save(tmp_path / "a.bin", qt_format)
    else:
        Image.new("RGB", (32, 32), WHITE).convert(mode).save(tmp_path / "a.bin", qt_format)
    shown = decode(tmp_path / "a.bin", qt_format, 100).pixelColor(16, 16)
    assert min(shown.red(), shown.green(), shown.blue()) > 235


def png_header(width: int, height: int) -> bytes:
    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    empty = zlib.compress(b"\0" * 1_000)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", empty) + chunk(b"IEND", b"")


def fault(file: Path, qt_format: str) -> PictureFault:
    with pytest.raises(UnreadablePhoto) as caught:
        decode(file, qt_format, 320)
    return caught.value.fault


@pytest.mark.parametrize(("width", "height"), [(20_000, 20_000), (64_001, 1_000), (1_000, 64_001), (100_000, 100_000)])
def test_a_header_may_promise_anything(tmp_path: Path, width: int, height: int) -> None:
    assert width * height > MOST_PIXELS
    (tmp_path / "bomb.png").write_bytes(png_header(width, height))
    assert fault(tmp_path / "bomb.png", "png") is PictureFault.TOO_MANY_PIXELS


def test_just_small_enough_is_tried(tmp_path: Path) -> None:
    (tmp_path / "large.png").write_bytes(png_header(8_000, 8_000))
    assert fault(tmp_path / "large.png", "png") is PictureFault.DAMAGED, "its pixels are not there"


@pytest.mark.qt_log_ignore("Not a JPEG file", extend=True)
@pytest.mark.parametrize("qt_format", ["jpeg", "png", "webp"])
@pytest.mark.parametrize(
    "content", [b"", b"\0" * 100, b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"GIF89a" + b"\0" * 50], ids=repr
)
def test_wrong_bytes(tmp_path: Path, qt_format: str, content: bytes) -> None:
    (tmp_path / "a.bin").write_bytes(content)
    assert fault(tmp_path / "a.bin", qt_format) is PictureFault.DAMAGED


@pytest.mark.qt_log_ignore("Not a JPEG file", extend=True)
def test_the_format_is_given_never_guessed(tmp_path: Path) -> None:
    quarters().save(tmp_path / "a.png")
    quarters().save(tmp_path / "a.gif")
    assert fault(tmp_path / "a.png", "jpeg") is PictureFault.DAMAGED
    assert fault(tmp_path / "a.gif", "png") is PictureFault.DAMAGED


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    assert fault(tmp_path / "none.jpg", "jpeg") is PictureFault.DAMAGED
