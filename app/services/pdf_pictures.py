"""Pictures as a PDF wants them: JPEG bytes go in as they are, others packed without loss. Imported late."""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from PIL import Image

from app.services.exif_block import exif_block, orientation
from app.services.photo_format import HEAD_BYTES, PhotoFormat, sniff

_SOF = frozenset({0xC0, 0xC1, 0xC2})  # those that PDF's DCTDecode knows; Source: ISO 32000-1, 7.4.8
_ANY_SOF = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_STANDALONE = frozenset({0x01, *range(0xD0, 0xD9)})
_SPACES = {1: "DeviceGray", 3: "DeviceRGB", 4: "DeviceCMYK"}
_MOST_PIXELS = 64_000_000
_BAND_ROWS = 256
_MOST_SEGMENTS = 50_000


class NotDrawable(Exception):
    """These bytes cannot be drawn in a report; they are exported all the same."""


@dataclass(frozen=True)
class PdfPicture:
    """An image stream: ``path`` holds its content, ``entries`` its dictionary without the length.

    ``width`` and ``height``: pixels as they are stored; ``orientation``: EXIF's number, how they are turned upright.
    """

    path: Path
    size: int
    width: int
    height: int
    orientation: int
    entries: str

    @property
    def upright(self) -> tuple[int, int]:
        return (self.height, self.width) if self.orientation >= 5 else (self.width, self.height)


def pdf_picture(path: Path, work: Path) -> PdfPicture:
    """``work``: a folder for what has to be packed. ``NotDrawable``, ``OSError``."""
    try:
        with path.open("rb") as file:
            format = sniff(file.read(HEAD_BYTES))
        turned = orientation(exif_block(path, format.value))
        entries = _jpeg_entries(path) if format is PhotoFormat.JPEG else None
        if entries is None:
            return _packed(path, format, turned, work)
        width, height, text = entries
        return PdfPicture(path, path.stat().st_size, width, height, turned, text)
    except OSError:
        raise
    except Exception as error:  # whatever hostile bytes can do to a parser
        raise NotDrawable(type(error).__name__) from error


def _jpeg_entries(path: Path) -> tuple[int, int, str] | None:
    """Width, height and the dictionary; None for a kind of JPEG that PDF does not know."""
    adobe, jfif = None, False
    with path.open("rb") as file:
        file.seek(2)
        for _ in range(_MOST_SEGMENTS):
            marker = _next_marker(file)
            if marker in _STANDALONE:
                continue
            size = int.from_bytes(file.read(2), "big") - 2
            body = file.read(max(0, size)) if marker in _ANY_SOF or marker in (0xE0, 0xEE) else b""
            if marker in _ANY_SOF:
                return _frame(marker, body, adobe, jfif)
            if marker == 0xEE and body.startswith(b"Adobe") and len(body) >= 12:
                adobe = body[11]
            jfif = jfif or (marker == 0xE0 and body.startswith(b"JFIF"))
            if not body:
                file.seek(max(0, size), 1)
    raise NotDrawable("no frame")


def _next_marker(file: BinaryIO) -> int:
    """Behind any number of fill bytes."""
    if (byte := file.read(1)) != b"\xff":
        raise NotDrawable("no marker")
    while byte == b"\xff":
        byte = file.read(1)
    if not byte:
        raise NotDrawable("it ends")
    return byte[0]


def _frame(marker: int, body: bytes, adobe: int | None, jfif: bool) -> tuple[int, int, str] | None:
    bits, height, width, components = struct.unpack_from(">BHHB", body)
    if marker not in _SOF or bits != 8 or components not in _SPACES or not height or not width:
        return None
    entries = f"/ColorSpace /{_SPACES[components]} /BitsPerComponent 8 /Filter /DCTDecode"
    if components == 4 and adobe is not None:
        entries += " /Decode [1 0 1 0 1 0 1 0]"  # Adobe writes ink as its absence
    names = bytes(body[6 + 3 * n] for n in range(components))
    if components == 3 and adobe is None and not jfif and names == b"RGB":
        entries += " /DecodeParms << /ColorTransform 0 >>"
    return width, height, entries


def _packed(path: Path, format: PhotoFormat, turned: int, work: Path) -> PdfPicture:
    """Pixel for pixel, band by band; on white where it is transparent."""
    with Image.open(path, formats=[format.value.upper()]) as opened:
        if opened.width * opened.height > _MOST_PIXELS:
            raise NotDrawable("too many pixels")
        picture = _flat(opened)
    target = work / f"{len(list(work.iterdir()))}.packed"
    packer = zlib.compressobj(6)
    with target.open("xb") as out:
        for top in range(0, picture.height, _BAND_ROWS):
            band = picture.crop((0, top, picture.width, min(picture.height, top + _BAND_ROWS)))
            out.write(packer.compress(band.tobytes()))
        out.write(packer.flush())
    space = "DeviceGray" if picture.mode == "L" else "DeviceRGB"
    entries = f"/ColorSpace /{space} /BitsPerComponent 8 /Filter /FlateDecode"
    return PdfPicture(target, target.stat().st_size, picture.width, picture.height, turned, entries)


def _flat(picture: Image.Image) -> Image.Image:
    if picture.mode in ("L", "RGB") and "transparency" not in picture.info:
        return picture.copy()
    if picture.mode == "1":
        return picture.convert("L")
    if picture.mode in ("RGBA", "LA", "PA") or "transparency" in picture.info:
        layer = picture.convert("RGBA")
        return Image.alpha_composite(Image.new("RGBA", layer.size, "white"), layer).convert("RGB")
    return picture.convert("RGB")
