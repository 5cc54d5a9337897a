"""Small pictures of the kept ones: made once, found again by the hash of the bytes that they show."""

from __future__ import annotations

import secrets
from contextlib import suppress
from pathlib import Path

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
    return next((file for edge, file in edges if longest_edge <= edge <= longest_edge * _LARGEST), None)


def keep_thumbnail(picture: StoredPicture, longest_edge: int, jpeg: bytes) -> None:
    """In place of a smaller one. Not flushed to the disk: one that is lost is made again."""
    room = _room(picture)
    if room is None:
        return
    part = room / f"{secrets.token_hex(6)}.part"
    try:
        room.mkdir(exist_ok=True, mode=0o700)
        part.write_bytes(jpeg)
        part.replace(room / f"{picture.sha256}-{longest_edge}.jpg")
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
    """0 for a name that is not ours."""
    digits = file.stem.rpartition("-")[2]
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) <= 5 else 0
