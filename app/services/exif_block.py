"""Finds the EXIF block of a picture's file, and which way up it says that the picture is."""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

MOST_BYTES = 256 * 1024
"""A JPEG segment holds 64 KB at most; of a longer block in the other formats no more than this is read."""

_MOST_PARTS = 50_000
_PREFIX = b"Exif\x00\x00"
_SOS = 0xDA
_STANDALONE = frozenset({0x01, *range(0xD0, 0xD9)})  # TEM, RST0-7, SOI: markers without a length
_ORIENTATION, _SHORT = 0x0112, 3


def exif_block(path: Path, format: str) -> bytes:
    """From its TIFF header on, as it stands in the file: the camera's own words. Empty for none.

    ``format``: jpeg, png or webp. Bounded whatever the file says. ``OSError`` if it cannot be read. Sources: CIPA
    DC-008, 4.7; PNG specification, 11.3.4.5 (eXIf); WebP container, EXIF chunk, which some writers begin as in JPEG.
    """
    with path.open("rb") as file:
        parts = {"jpeg": _jpeg_parts, "png": _png_parts, "webp": _webp_parts}[format](file)
        for _, (name, start, size) in zip(range(_MOST_PARTS), parts, strict=False):
            if name in (b"\xe1", b"eXIf", b"EXIF"):
                file.seek(start)
                block = file.read(min(size, MOST_BYTES))
                if format != "jpeg" or block.startswith(_PREFIX):
                    return block.removeprefix(_PREFIX)
    return b""


def orientation(block: bytes) -> int:
    """1 to 8, as CIPA DC-008 numbers them in tag 0x0112 of the first directory; 1 (upright) for anything else."""
    order = {b"II*\x00": "<", b"MM\x00*": ">"}.get(block[:4])
    try:
        if order is None:
            return 1
        (start,) = struct.unpack_from(f"{order}I", block, 4)
        (entries,) = struct.unpack_from(f"{order}H", block, start)
        for number in range(entries):
            tag, kind, count, value = struct.unpack_from(f"{order}HHIH", block, start + 2 + 12 * number)
            if (tag, kind, count) == (_ORIENTATION, _SHORT, 1):
                return int(value) if 1 <= value <= 8 else 1
    except struct.error:  # it ends before its directory does
        pass
    return 1


_Part = tuple[bytes, int, int]
"""Name, where the content starts, its size: as the file says, which may lie."""


def _jpeg_parts(file: BinaryIO) -> Iterator[_Part]:
    """The segments before the first scan."""
    file.seek(2)
    while len(head := file.read(2)) == 2 and head[0] == 0xFF and head[1] != _SOS:
        if head[1] == 0xFF:  # fill bytes before a marker
            file.seek(-1, os.SEEK_CUR)
            yield b"", 0, 0
        elif head[1] in _STANDALONE:
            yield b"", 0, 0
        else:
            start = file.tell() + 2
            size = max(2, int.from_bytes(file.read(2), "big")) - 2
            yield head[1:], start, size
            file.seek(start + size)


def _png_parts(file: BinaryIO) -> Iterator[_Part]:
    file.seek(8)
    while len(head := file.read(8)) == 8 and head[4:] != b"IEND":
        start, size = file.tell(), int.from_bytes(head[:4], "big")
        yield head[4:], start, size
        file.seek(start + size + 4)


def _webp_parts(file: BinaryIO) -> Iterator[_Part]:
    file.seek(12)
    while len(head := file.read(8)) == 8:
        start, size = file.tell(), int.from_bytes(head[4:], "little")
        yield head[:4], start, size
        file.seek(start + size + size % 2)
