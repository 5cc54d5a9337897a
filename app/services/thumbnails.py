"""Small pictures of the kept ones: made once, found again by the hash of the bytes that they show."""

from __future__ import annotations

import os
import secrets
import threading
from contextlib import suppress
from pathlib import Path

from app.services.picture_files import StoredPicture
from app.services.shelf_places import PICTURES, THUMBNAILS

_LARGEST = 3
"""A thumbnail of so many times the edge asked for is no help: decoding it costs as much as the photo itself."""


class Thumbnails:
    """Safe on any thread. Each folder of them is listed once; one that has gone since then is made again."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._rooms: dict[Path, dict[str, set[int]]] = {}

    def find(self, picture: StoredPicture, longest_edge: int) -> Path | None:
        """The smallest one that has at least ``longest_edge`` pixels. None for a picture that is in no session's
        folder."""
        room = _room(picture)
        if room is None:
            return None
        with self._guard:
            edges = sorted(self._edges(room, picture.sha256))
        fitting = (edge for edge in edges if longest_edge <= edge <= longest_edge * _LARGEST)
        files = (_file(room, picture, edge) for edge in fitting)
        return next((file for file in files if file.exists()), None)

    def keep(self, picture: StoredPicture, longest_edge: int, jpeg: bytes) -> None:
        """In place of a smaller one. Not flushed to the disk: one that is lost is made again."""
        room = _room(picture)
        if room is None:
            return
        part = room / f"{secrets.token_hex(6)}.part"
        try:
            room.mkdir(exist_ok=True, mode=0o700)
            part.write_bytes(jpeg)
            part.replace(_file(room, picture, longest_edge))
            with self._guard:
                edges = self._edges(room, picture.sha256)
                smaller = {edge for edge in edges if edge < longest_edge}
                edges.add(longest_edge)
                edges -= smaller
            for edge in smaller:
                _file(room, picture, edge).unlink(missing_ok=True)
        except OSError:
            with suppress(OSError):
                part.unlink(missing_ok=True)

    def _edges(self, room: Path, sha256: str) -> set[int]:
        """Under the guard."""
        if (known := self._rooms.get(room)) is None:
            known = self._rooms[room] = _listed(room)
        return known.setdefault(sha256, set())


def _listed(room: Path) -> dict[str, set[int]]:
    found: dict[str, set[int]] = {}
    with suppress(OSError):
        for name in os.listdir(room):
            sha256, _, digits = name.removesuffix(".jpg").rpartition("-")
            if name.endswith(".jpg") and digits.isascii() and digits.isdigit() and len(digits) <= 5:
                found.setdefault(sha256, set()).add(int(digits))
    return found


def _room(picture: StoredPicture) -> Path | None:
    folder = picture.path.parent
    return folder.parent / THUMBNAILS if folder.name == PICTURES else None


def _file(room: Path, picture: StoredPicture, edge: int) -> Path:
    return room / f"{picture.sha256}-{edge}.jpg"
