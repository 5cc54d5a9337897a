"""A photo's file: the one that is kept, or fetched, checked and kept now."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, Protocol

from app.domain.errors import AppError, PhotoTrouble, PhotoUnavailable, UnreadablePhoto
from app.domain.photo import Photo
from app.services.cancel import CancelToken
from app.services.kept_pictures import KeptPictures
from app.services.photo_sink import Download
from app.services.picture_files import StoredPicture
from app.services.thumbnails import Thumbnails

Progress = Callable[[int, int | None], None]
"""(bytes so far, bytes in all if known); called on the worker."""


class FetchesPhotos(Protocol):
    """The part of the HTTP client that is needed here."""

    def get_photo(self, url: str, into: BinaryIO, cancel: CancelToken, progress: Progress | None) -> Download: ...


class PhotoSource:
    """Blocking; safe on any thread."""

    def __init__(self, http: FetchesPhotos, pictures: KeptPictures) -> None:
        self._http = http
        self._pictures = pictures
        self._thumbnails = Thumbnails()

    def photo_file(self, photo: Photo, cancel: CancelToken, progress: Progress | None = None) -> StoredPicture:
        """A whole picture on disk. ``PhotoUnavailable``, ``UnreadablePhoto``, ``StoreFault``, ``Cancelled``.

        One whose bytes are no longer those that were received is set aside and fetched anew.
        """
        cancel.check()
        picture = self._pictures.held(photo)
        if picture is not None and self._pictures.checked(picture):
            return picture
        if (url := photo.url) is None:
            raise PhotoUnavailable(PhotoTrouble.NO_ADDRESS)
        try:
            return self._pictures.take(photo, lambda into: self._http.get_photo(url, into, cancel, progress))
        except (PhotoUnavailable, UnreadablePhoto) as error:
            if self._pictures.give_up_anew(photo.id) or not _is_unreachable(error):
                raise
            earlier = self._pictures.earlier(photo)
            if earlier is None or not self._pictures.checked(earlier):
                raise
            return earlier

    def thumbnail(self, photo: Photo, longest_edge: int) -> Path | None:
        """A small JPEG of at least ``longest_edge`` pixels, made earlier of the bytes that are kept."""
        picture = self._pictures.held(photo)
        return self._thumbnails.find(picture, longest_edge) if picture is not None else None

    def keep_thumbnail(self, picture: StoredPicture, longest_edge: int, jpeg: bytes) -> None:
        """For the next time. A disk that refuses costs nothing but time."""
        self._thumbnails.keep(picture, longest_edge, jpeg)


def _is_unreachable(error: AppError) -> bool:
    return isinstance(error, PhotoUnavailable) and error.trouble is PhotoTrouble.UNREACHABLE
