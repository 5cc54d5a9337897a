"""The first look of each kept session, among its thumbnails. Imports next to nothing: it is read before all else."""

from __future__ import annotations

import re
import secrets
from contextlib import suppress
from pathlib import Path

from app.domain.first_look import FirstLook, PlacedPhoto

_NAME, _THUMBNAILS, _KIND = "first_look.txt", "thumbnails", "walkaround-first-look 1"
_HEAD = re.compile(r"(\d{1,5}) (\d{1,5}) (#[0-9a-f]{6})")
_PHOTO = re.compile(r"(\d{1,5}) (\d{1,5}) (\d{1,5}) (\d{1,5}) ([0-9a-f]{64}-\d{1,5}\.jpg)")
_MOST_BYTES = 20_000


class FirstLookFile:
    """Blocking. ``root`` holds a folder for each session; nothing in it is made by this, so that what is forgotten
    stays forgotten."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def folder(self, session_key: str) -> Path:
        """Where the thumbnails are. ``session_key`` is a whole one, never what was typed."""
        return self._root / session_key / _THUMBNAILS

    def load(self, session_key: str) -> FirstLook | None:
        """None when there is none that can be used."""
        try:
            with (self.folder(session_key) / _NAME).open("rb") as file:
                kind, head, *lines = file.read(_MOST_BYTES).decode("ascii").splitlines()
        except (OSError, ValueError):
            return None
        size, photos = _HEAD.fullmatch(head), [_PHOTO.fullmatch(line) for line in lines]
        if kind != _KIND or size is None or not photos:
            return None
        placed = [PlacedPhoto(int(at[1]), int(at[2]), int(at[3]), int(at[4]), at[5]) for at in photos if at is not None]
        return FirstLook(int(size[1]), int(size[2]), size[3], tuple(placed)) if len(placed) == len(photos) else None

    def save(self, session_key: str, look: FirstLook) -> None:
        """Not flushed to the disk, and a disk that refuses costs nothing: it only shows sooner what comes anyway."""
        folder = self.folder(session_key)
        part = folder / f"{secrets.token_hex(6)}.part"
        rows = (f"{p.x} {p.y} {p.width} {p.height} {p.thumbnail}" for p in look.photos)
        text = "\n".join((_KIND, f"{look.width} {look.height} {look.ground}", *rows)) + "\n"
        try:
            part.write_bytes(text.encode("ascii"))
            part.replace(folder / _NAME)
        except OSError:
            with suppress(OSError):
                part.unlink(missing_ok=True)
