"""Small pictures of the kept ones: made once, found again by the hash of the bytes that they show."""

from __future__ import annotations

import secrets
from contextlib import suppress
from pathlib import Path
from zlib import crc32

from app.services.picture_files import StoredPicture
from app.services.shelf_places import PICTURES, THUMBNAILS

_LARGEST = 3
"""A thumbnail of so many times the edge asked for is no help: decoding it costs as much as the photo itself."""


def find_thumbnail(picture: StoredPicture, longest_edge: int) -> Path | None:
    """The smallest one that has at least ``longest_edge`` pixels. None for a picture that is in no session's folder."""
    room = _room(picture)
    if room is None:
        return None
    edges = sorted((edge, file) for file in room.glob(f"{picture.sha256}-*.jpg") if (edge := _edge(file)))
    fitting = (file for edge, file in edges if longest_edge <= edge <= longest_edge * _LARGEST)
    return next(filter(_is_sound, fitting), None)


def keep_thumbnail(picture: StoredPicture, longest_edge: int, jpeg: bytes) -> None:
    """In place of a smaller one. Not flushed to the disk: one that is lost is made again."""
    room = _room(picture)
    if room is None:
        return
    part = room / f"{secrets.token_hex(6)}.part"
    try:
        room.mkdir(exist_ok=True, mode=0o700)
        part.write_bytes(jpeg)
        part.replace(room / f"{picture.sha256}-{longest_edge}-{crc32(jpeg):08x}.jpg")
        for file in room.glob(f"{picture.sha256}-*.jpg"):
            if _edge(file) < longest_edge:
                file.unlink(missing_ok=True)
    except OSError:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _room(picture: StoredPicture) -> Path | None:
    folder = picture.path.parent
    return folder.parent / THUMBNAILS if folder.name == PICTURES else None


def _edge(file: Path) -> int:
    """0 for a name that is not ours: ``SHA256-EDGE-CRC.jpg``, with the checksum of the file itself."""
    digits = file.stem.split("-")[1]
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) <= 5 else 0


def _is_sound(file: Path) -> bool:
    """Cut short or altered, it would be drawn all the same: it goes, and is made again."""
    try:
        if file.stem.rpartition("-")[2] == f"{crc32(file.read_bytes()):08x}":
            return True
        file.unlink(missing_ok=True)
    except OSError:
        return False
    return False
