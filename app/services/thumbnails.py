"""Small pictures of the kept ones: made once, found again by the hash of the bytes that they show."""

from __future__ import annotations

import os
import re
import secrets
import threading
from contextlib import suppress
from pathlib import Path
from zlib import crc32

from app.services.picture_files import StoredPicture
from app.services.shelf_places import PICTURES, THUMBNAILS

_NAME = re.compile(r"([0-9a-f]{64})-(\d{1,5})-[0-9a-f]{8}\.jpg")
_LARGEST = 3
"""A thumbnail of so many times the edge asked for is no help: decoding it costs as much as the photo itself."""


class Thumbnails:
    """Safe on any thread. Each folder of them is listed once; one that has gone since then is made again.

    A file's name, ``SHA256-EDGE-CRC.jpg``, tells what it shows, how large, and the checksum of the file itself.
    """

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._rooms: dict[Path, dict[str, dict[int, str]]] = {}

    def find(self, picture: StoredPicture, longest_edge: int) -> Path | None:
        """The smallest one that has at least ``longest_edge`` pixels. None for a picture that is in no session's
        folder."""
        room = _room(picture)
        if room is None:
            return None
        with self._guard:
            names = sorted(self._names(room, picture.sha256).items())
        fitting = (room / name for edge, name in names if longest_edge <= edge <= longest_edge * _LARGEST)
        return next(filter(_is_sound, fitting), None)

    def keep(self, picture: StoredPicture, longest_edge: int, jpeg: bytes) -> None:
        """In place of a smaller one. Not flushed to the disk: one that is lost is made again."""
        room = _room(picture)
        if room is None:
            return
        part = room / f"{secrets.token_hex(6)}.part"
        name = f"{picture.sha256}-{longest_edge}-{crc32(jpeg):08x}.jpg"
        try:
            room.mkdir(exist_ok=True, mode=0o700)
            part.write_bytes(jpeg)
            part.replace(room / name)
            with self._guard:
                names = self._names(room, picture.sha256)
                outdone = [(edge, old) for edge, old in names.items() if edge <= longest_edge and old != name]
                for edge, _ in outdone:
                    del names[edge]
                names[longest_edge] = name
            for _, old in outdone:
                (room / old).unlink(missing_ok=True)
        except OSError:
            with suppress(OSError):
                part.unlink(missing_ok=True)

    def _names(self, room: Path, sha256: str) -> dict[int, str]:
        """By edge. Under the guard."""
        if (known := self._rooms.get(room)) is None:
            known = self._rooms[room] = _listed(room)
        return known.setdefault(sha256, {})


def _listed(room: Path) -> dict[str, dict[int, str]]:
    found: dict[str, dict[int, str]] = {}
    with suppress(OSError):
        for name in os.listdir(room):
            if (parts := _NAME.fullmatch(name)) is not None:
                found.setdefault(parts[1], {})[int(parts[2])] = name
    return found


def _room(picture: StoredPicture) -> Path | None:
    folder = picture.path.parent
    return folder.parent / THUMBNAILS if folder.name == PICTURES else None


def _is_sound(file: Path) -> bool:
    """Cut short or altered, it would be drawn all the same: it goes, and is made again."""
    try:
        if file.stem.rpartition("-")[2] == f"{crc32(file.read_bytes()):08x}":
            return True
        file.unlink(missing_ok=True)
    except OSError:
        return False
    return False
