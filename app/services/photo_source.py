"""A photo's file: the one already held in this run, or fetched, checked and kept now."""

from __future__ import annotations

from collections.abc import Callable
from typing import BinaryIO, Protocol

from app.domain.errors import PhotoTrouble, PhotoUnavailable
from app.domain.photo import Photo
from app.services.cancel import CancelToken
from app.services.picture_folder import Download, PictureFolder, StoredPicture

Progress = Callable[[int, int | None], None]
"""(bytes so far, bytes in all if known); called on the worker."""


class FetchesPhotos(Protocol):
    """The part of the HTTP client that is needed here."""

    def get_photo(self, url: str, into: BinaryIO, cancel: CancelToken, progress: Progress | None) -> Download: ...


class PhotoSource:
    """Blocking; safe on any thread."""

    def __init__(self, http: FetchesPhotos, folder: PictureFolder) -> None:
        self._http = http
        self._folder = folder

    def photo_file(self, photo: Photo, cancel: CancelToken, progress: Progress | None = None) -> StoredPicture:
        """A whole picture on disk. ``PhotoUnavailable``, ``UnreadablePhoto``, ``StoreFault``, ``Cancelled``."""
        cancel.check()
        if (url := photo.url) is None:
            raise PhotoUnavailable(PhotoTrouble.NO_ADDRESS)
        if (picture := self._folder.held(photo)) is not None:
            return picture
        return self._folder.take(photo, lambda into: self._http.get_photo(url, into, cancel, progress))
