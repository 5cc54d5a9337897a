"""Receiving one picture into a folder: written beside, checked, named by its bytes."""

from __future__ import annotations

import io
import tempfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, Protocol, TypeVar

from app.domain.errors import PictureFault, UnreadablePhoto
from app.services.disk_faults import on_disk
from app.services.photo_format import HEAD_BYTES, PhotoFormat, check_whole, sniff


class Download(Protocol):
    """What is known of bytes that have been received: hexadecimal SHA-256, size in bytes."""

    @property
    def sha256(self) -> str: ...
    @property
    def size(self) -> int: ...


@dataclass(frozen=True)
class StoredPicture:
    """A whole picture on disk, byte for byte as the server sent it; ``format`` is what its signature says."""

    path: Path
    sha256: str
    size: int
    format: PhotoFormat


Received = TypeVar("Received", bound=Download)


def receive(
    folder: Path, fetch: Callable[[BinaryIO], Received], *, anew: bool = False
) -> tuple[StoredPicture, Received]:
    """Let ``fetch`` write a picture into ``folder``, where it stands under its hash then. ``UnreadablePhoto`` for bytes
    that are none, ``StoreFault`` when the disk refuses; whatever ``fetch`` raises passes through. Nothing stays behind.
    ``anew``: also over one of the same name, whose bytes may no longer be what they were.
    """
    with on_disk(folder):
        part = _PartFile(folder)
    try:
        with io.BufferedWriter(part) as file:
            download = fetch(file)
        with on_disk(part.path):
            picture = _checked(part.path, download)
            if not anew and is_there(picture):
                return picture, download
            try:
                part.path.replace(picture.path)
            except PermissionError:  # Windows, while somebody reads the one of the same bytes
                if not is_there(picture):
                    raise
    finally:
        with suppress(OSError):
            part.path.unlink(missing_ok=True)
    return picture, download


def is_there(picture: StoredPicture) -> bool:
    try:
        return picture.path.stat().st_size == picture.size
    except OSError:
        return False


class _PartFile(io.FileIO):
    """A file being received. What the disk refuses is a ``StoreFault`` at once: no network fault to be retried."""

    def __init__(self, folder: Path) -> None:
        descriptor, name = tempfile.mkstemp(suffix=".part", dir=folder)
        self.path = Path(name)
        super().__init__(descriptor, "wb")

    def write(self, content: Any, /) -> int:
        with on_disk(self.path):
            return super().write(content)

    def truncate(self, size: int | None = None, /) -> int:
        with on_disk(self.path):
            return super().truncate(size)

    def close(self) -> None:
        with on_disk(self.path):
            super().close()


def _checked(part: Path, download: Download) -> StoredPicture:
    with part.open("rb") as file:
        format = sniff(file.read(HEAD_BYTES))
    check_whole(part, format)
    if part.stat().st_size != download.size:
        raise UnreadablePhoto(PictureFault.INCOMPLETE, f"{part.stat().st_size} of {download.size} bytes on disk")
    name = f"{download.sha256}.{format.extension}"
    return StoredPicture(part.with_name(name), download.sha256, download.size, format)
