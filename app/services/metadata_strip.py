"""A picture without what its camera wrote into it (EXIF, GPS, XMP, IPTC, texts); every pixel stays as it is."""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Iterator

from app.domain.errors import PictureFault, UnreadablePhoto

_MARKER = re.compile(rb"\xff+([\x01-\xfe])")
_MARKER_IN_SCAN = re.compile(rb"\xff+([\x01-\xcf\xd8-\xfe])")  # behind FF neither a stuffed 00 nor a restart
_SOI, _EOI, _SOS, _COMMENT = 0xD8, 0xD9, 0xDA, 0xFE
_STANDALONE = frozenset({0x01, *range(0xD0, 0xD9)})
_APP0, _APP2, _APP14, _APP15 = 0xE0, 0xE2, 0xEE, 0xEF
_PNG_HEAD = 8
_PNG_TEXTS = (b"eXIf", b"tEXt", b"iTXt", b"zTXt", b"tIME")
_WEBP_EXIF, _WEBP_XMP = 0x08, 0x04


def strip_jpeg(content: bytes, orientation: int, comment: str) -> bytes:
    """Keeps what decides on the look: JFIF and Adobe segments, the ICC profile, tables and scans up to the end of
    the picture; what lies behind it (previews, films) goes. ``orientation`` other than 1 gets an EXIF block with
    nothing else in it. ``UnreadablePhoto`` for what is no whole JPEG.
    """
    parts = [b"\xff\xd8"]
    if orientation != 1:
        parts.append(_segment(0xE1, b"Exif\x00\x00" + _orientation_only(orientation)))
    parts.append(_segment(_COMMENT, comment.encode("ascii", "replace")))
    parts += _kept_of_jpeg(content)
    return b"".join(parts)


def strip_png(content: bytes, orientation: int, comment: str) -> bytes:
    """As for JPEG."""
    parts = [content[:_PNG_HEAD]]
    position = _PNG_HEAD
    while position + 12 <= len(content):
        length, kind = struct.unpack_from(">I4s", content, position)
        end = position + length + 12
        if kind not in _PNG_TEXTS:
            parts.append(content[position:end])
        if kind == b"IHDR":
            parts.append(_png_chunk(b"tEXt", b"Comment\x00" + comment.encode("ascii", "replace")))
            if orientation != 1:
                parts.append(_png_chunk(b"eXIf", _orientation_only(orientation)))
        if kind == b"IEND":
            return b"".join(parts)
        position = end
    raise UnreadablePhoto(PictureFault.INCOMPLETE, "no IEND chunk")


def strip_webp(content: bytes, orientation: int) -> bytes:
    """As for JPEG, without a comment, for which the format has no place of its own."""
    parts, position = [], 12
    dropped = _WEBP_XMP | (_WEBP_EXIF if orientation == 1 else 0)
    while position + 8 <= len(content):
        kind, size = struct.unpack_from("<4sI", content, position)
        end = position + 8 + size + size % 2
        chunk = content[position:end]
        if kind == b"VP8X":
            chunk = chunk[:8] + bytes([chunk[8] & ~dropped]) + chunk[9:]
        if kind == b"EXIF" and orientation != 1:
            block = _orientation_only(orientation)
            chunk = b"EXIF" + struct.pack("<I", len(block)) + block
        if kind not in (b"EXIF", b"XMP ") or (kind == b"EXIF" and orientation != 1):
            parts.append(chunk)
        position = end
    body = b"WEBP" + b"".join(parts)
    return b"RIFF" + struct.pack("<I", len(body)) + body


def _kept_of_jpeg(content: bytes) -> Iterator[bytes]:
    position, scanning = 2, False
    while (found := (_MARKER_IN_SCAN if scanning else _MARKER).search(content, position)) is not None:
        marker = found[1][0]
        if scanning:
            yield content[position : found.start()]
        scanning = False
        position = found.end()
        if marker == _EOI:
            yield b"\xff\xd9"
            return
        if marker in _STANDALONE:
            continue
        size = max(2, int.from_bytes(content[position : position + 2], "big"))
        segment = content[position : position + size]
        position += size
        if _stays(marker, segment[2:]):
            yield bytes([0xFF, marker]) + segment
        scanning = marker == _SOS
    raise UnreadablePhoto(PictureFault.INCOMPLETE, "no end of the picture")


def _stays(marker: int, body: bytes) -> bool:
    if marker == _APP2:
        return body.startswith(b"ICC_PROFILE\x00")
    if marker == _APP0:
        return body.startswith(b"JFIF\x00")
    if marker == _APP14:
        return body.startswith(b"Adobe")
    return marker != _COMMENT and not _APP0 <= marker <= _APP15


def _segment(marker: int, body: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(body) + 2) + body


def _orientation_only(orientation: int) -> bytes:
    """A TIFF block whose only directory has the one entry 0x0112. Source: CIPA DC-008, 4.6.2."""
    return struct.pack(">2sHIHHHIHHI", b"MM", 42, 8, 1, 0x0112, 3, 1, orientation, 0, 0)


def _png_chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
