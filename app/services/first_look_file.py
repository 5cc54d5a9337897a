"""The first look of each kept session, in its folder. Imports next to nothing: it is read before all else."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from app.domain.first_look import FirstLook, PlacedPhoto
from app.services.shelf_places import MANIFEST, THUMBNAILS

_NAME, _KIND = "first_look.txt", "walkaround-first-look 1"
_DIGITS, _HEX = frozenset("0123456789"), frozenset("0123456789abcdef")
_MOST_BYTES = 20_000


class FirstLookFile:
    """Blocking. ``root`` holds a folder for each session; nothing in it is made by this, so that what is forgotten
    stays forgotten."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def folder(self, session_key: str) -> Path:
        """The session's. ``session_key`` is a whole one, never what was typed."""
        return self._root / session_key

    def thumbnails(self, session_key: str) -> Path:
        return self.folder(session_key) / THUMBNAILS

    def load(self, session_key: str) -> FirstLook | None:
        """None when there is none that can be used."""
        try:
            with (self.folder(session_key) / _NAME).open("rb") as file:
                kind, head, *lines = file.read(_MOST_BYTES).decode("ascii").splitlines()
        except (OSError, ValueError):
            return None
        photos = [placed for line in lines if (placed := _photo(line)) is not None]
        width, height, ground = [*head.split(" "), "", "", ""][:3]
        if kind != _KIND or not photos or len(photos) != len(lines):
            return None
        if not (_is_number(width) and _is_number(height) and len(ground) == 7 and ground.startswith("#")):
            return None
        return FirstLook(int(width), int(height), ground, tuple(photos))

    def save(self, session_key: str, look: FirstLook) -> None:
        """Not flushed to the disk, and a disk that refuses costs nothing: it only shows sooner what comes anyway."""
        import secrets

        folder = self.folder(session_key)
        part = folder / f"{secrets.token_hex(6)}.part"
        rows = (f"{p.x} {p.y} {p.width} {p.height} {p.thumbnail}" for p in look.photos)
        text = "\n".join((_KIND, f"{look.width} {look.height} {look.ground}", *rows)) + "\n"
        try:
            part.write_bytes(text.encode("ascii"))
            part.replace(folder / _NAME)
            if not (folder / MANIFEST).exists():  # forgotten meanwhile
                (folder / _NAME).unlink(missing_ok=True)
                folder.rmdir()
        except OSError:
            with suppress(OSError):
                part.unlink(missing_ok=True)


def _photo(line: str) -> PlacedPhoto | None:
    """``x y width height SHA256-EDGE-CRC.jpg``; a name that is none of ours leads nowhere."""
    *numbers, name = line.split(" ")
    parts = name.removesuffix(".jpg").split("-")
    if not name.endswith(".jpg") or len(parts) != 3 or len(numbers) != 4:
        return None
    sha256, edge, checksum = parts
    if not all(map(_is_number, (*numbers, edge))) or (len(sha256), len(checksum)) != (64, 8):
        return None
    if not _HEX.issuperset(sha256 + checksum):
        return None
    x, y, width, height = map(int, numbers)
    return PlacedPhoto(x, y, width, height, name) if width and height else None


def _is_number(text: str) -> bool:
    return 0 < len(text) <= 5 and _DIGITS.issuperset(text)
