"""Which of the three picture formats bytes are, and whether a file of that format has arrived whole."""

from __future__ import annotations

import mmap
import os
import re
from enum import StrEnum
from pathlib import Path

from app.domain.errors import PictureFault, UnreadablePhoto

HEAD_BYTES = 16
"""How much of a file ``sniff`` wants to see."""

_PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_EOI = b"\xff\xd9"
_SOS = 0xDA
_STANDALONE = frozenset({0x01, *range(0xD0, 0xDA)})  # TEM, RST0-7, SOI, EOI: markers without a length
_MOST_PARTS = 50_000
"""Segments or chunks of one file: more than any camera writes, few enough to walk in a moment."""

_MARKER = re.compile(rb"\xff([\x01-\xfe])")


class PhotoFormat(StrEnum):
    """The formats that are shown."""

    JPEG = "jpeg"
    PNG = "png"
    WEBP = "webp"

    @property
    def extension(self) -> str:
        """For file names, without a dot."""
        return "jpg" if self is PhotoFormat.JPEG else self.value

    @property
    def qt_name(self) -> str:
        """What ``QImageReader.setFormat`` calls it."""
        return self.value


def sniff(head: bytes) -> PhotoFormat:
    """The format by the signature in the first ``HEAD_BYTES``; else ``UnreadablePhoto(UNKNOWN_FORMAT)``."""
    if head.startswith(b"\xff\xd8\xff"):
        return PhotoFormat.JPEG
    if head.startswith(_PNG_SIGNATURE):
        return PhotoFormat.PNG
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return PhotoFormat.WEBP
    raise UnreadablePhoto(PictureFault.UNKNOWN_FORMAT, f"begins with {head[:HEAD_BYTES].hex(' ') or 'nothing'}")


def check_whole(path: Path, format: PhotoFormat) -> None:
    """``UnreadablePhoto(INCOMPLETE)`` if the file ends before its picture does; ``OSError`` if it cannot be read.

    Bytes after the end are allowed. Whether the picture inside is undamaged is the decoder's word, not ours.
    """
    with path.open("rb") as file:
        if os.fstat(file.fileno()).st_size == 0:
            raise _incomplete("empty")
        with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
            {
                PhotoFormat.JPEG: _check_jpeg,
                PhotoFormat.PNG: _check_png,
                PhotoFormat.WEBP: _check_webp,
            }[format](content)


def _check_jpeg(content: mmap.mmap) -> None:
    """Walk the header's segments to the first scan, so that an EXIF thumbnail's own end does not count.

    Behind it a stuffed 00 follows every FF of the picture: only a real EOI reads FF D9. Source: ITU-T T.81, B.1.
    """
    position = 2
    for _ in range(_MOST_PARTS):
        if (found := _MARKER.search(content, position)) is None:
            break
        marker, position = found[1][0], found.end()
        if marker in _STANDALONE:
            continue
        position += max(2, int.from_bytes(content[position : position + 2], "big"))
        if marker == _SOS:
            if content.rfind(_EOI, position) < 0:
                break
            return
    raise _incomplete(f"no end of the picture found in {len(content)} bytes")


def _check_png(content: mmap.mmap) -> None:
    """Walk the chunks to IEND. Source: PNG specification, section 5.3: length, type, content, CRC."""
    position = len(_PNG_SIGNATURE)
    for _ in range(_MOST_PARTS):
        if position + 12 > len(content):
            break
        length = int.from_bytes(content[position : position + 4], "big")
        is_last = content[position + 4 : position + 8] == b"IEND"
        position += length + 12
        if is_last and position <= len(content):
            return
    raise _incomplete(f"no IEND chunk found in {len(content)} bytes")


def _check_webp(content: mmap.mmap) -> None:
    """The RIFF header's size against the file's. Source: RFC 9649, section 2.4: it counts from byte 8."""
    promised = 8 + int.from_bytes(content[4:8], "little")
    if promised < 20 or len(content) < promised:  # 20: the header and that of one chunk
        raise _incomplete(f"{len(content)} of {promised} bytes")


def _incomplete(detail: str) -> UnreadablePhoto:
    return UnreadablePhoto(PictureFault.INCOMPLETE, detail)
