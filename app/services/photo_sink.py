"""Where the bytes of one picture go: into an open file, hashed on the way."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import BinaryIO

from app.domain.errors import PhotoTrouble, PhotoUnavailable


@dataclass(frozen=True)
class Download:
    """A picture that arrived whole. ``host`` is the one that sent it, after any redirect.

    ``sha256`` is lower-case hex of the very bytes received, ``size`` their number; ``content_type``, ``etag``
    and ``last_modified`` are what the server said, unchecked.
    """

    sha256: str
    size: int
    content_type: str
    host: str
    status: int
    etag: str | None
    last_modified: str | None


class PhotoSink:
    """Writes into ``target`` from where it stands now; a second try begins there anew."""

    def __init__(self, target: BinaryIO) -> None:
        self._target = target
        self._start: int | None = None
        self._hash = hashlib.sha256()
        self.size = 0

    def begin(self) -> None:
        """Drop what an earlier try wrote."""
        try:
            if self._start is None:
                self._start = self._target.tell()
            elif self.size:
                self._target.seek(self._start)
                self._target.truncate()
        except OSError:
            raise PhotoUnavailable(PhotoTrouble.NOT_KEPT) from None
        self._hash, self.size = hashlib.sha256(), 0

    def write(self, chunk: bytes) -> None:
        """``PhotoUnavailable`` (not kept) when the disk refuses, so that it is not taken for the network."""
        try:
            self._target.write(chunk)
        except OSError:
            raise PhotoUnavailable(PhotoTrouble.NOT_KEPT) from None
        self._hash.update(chunk)
        self.size += len(chunk)

    @property
    def sha256(self) -> str:
        return self._hash.hexdigest()
