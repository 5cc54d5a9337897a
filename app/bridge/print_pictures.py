"""The photos of a printed sheet: each decoded once, at the size that the printer can show."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from app.bridge.background import Background
from app.bridge.photo_flight import Decoding, PictureFile, ReadPhoto
from app.domain.errors import AppError, Cancelled
from app.domain.photo import Photo, PhotoId
from app.services.cancel import CancelToken


class PrintPictures(QObject):
    """``ready`` comes once for each ``want`` that is not called off: with the pictures that could be had."""

    ready = Signal(object)  # Mapping[PhotoId, QImage]

    def __init__(self, read_photo: ReadPhoto, background: Background) -> None:
        super().__init__()
        self._read_photo, self._background = read_photo, background
        self._decoding = Decoding()
        self._token: CancelToken | None = None

    def want(self, photos: Sequence[Photo], longest_edge: int) -> None:
        """``longest_edge`` in dots of the printer. What was wanted before is dropped."""
        self.drop()

        def job(cancel: CancelToken) -> Mapping[PhotoId, QImage]:
            found = ((photo.id, self._image(photo, longest_edge, cancel)) for photo in photos)
            return MappingProxyType({photo_id: image for photo_id, image in found if image is not None})

        self._token = self._background.run(job, then=self._on_ready, failed=self._on_failed)

    def drop(self) -> None:
        if self._token is not None:
            self._token.cancel()
            self._token = None

    def _image(self, photo: Photo, longest_edge: int, cancel: CancelToken) -> QImage | None:  # on a worker
        cancel.check()
        try:
            file: PictureFile = self._read_photo(photo, cancel)
            return self._decoding.decode(file, longest_edge, cancel)
        except Cancelled:
            raise
        except AppError:
            return None

    def _on_ready(self, images: Mapping[PhotoId, QImage]) -> None:
        self._token = None
        self.ready.emit(images)

    def _on_failed(self, _error: AppError) -> None:
        """A sheet without pictures still says everything."""
        self._on_ready(MappingProxyType({}))
