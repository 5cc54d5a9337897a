"""What is known about the file of the photo that is looked at, read on a worker and kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.bridge.background import Background
from app.bridge.image_decoder import upright_size
from app.domain.errors import AppError
from app.domain.evidence import Receipt
from app.domain.photo import Photo, PhotoId
from app.domain.picture_facts import PictureFacts
from app.services.cancel import CancelToken
from app.services.picture_facts import read_facts
from app.services.picture_files import StoredPicture


class FactsDesk(QObject):
    """Only of files that are here already: nothing is fetched. Of a photo without one nothing is said."""

    ready = Signal(object, object)  # PhotoId, PictureFacts
    failed = Signal(object, object)  # PhotoId, AppError

    def __init__(
        self,
        held: Callable[[Photo], StoredPicture | None],
        receipts: Callable[[PhotoId], tuple[Receipt, ...]],
        background: Background,
    ) -> None:
        super().__init__()
        self._held, self._receipts, self._background = held, receipts, background
        self._known: dict[tuple[PhotoId, str | None], PictureFacts] = {}
        self._under_way: tuple[Photo, CancelToken] | None = None
        self._asked_again = False

    def facts(self, photo: Photo) -> PictureFacts | None:
        """What has been read already."""
        return self._known.get((photo.id, photo.url))

    def show(self, photo: Photo | None) -> None:
        """``ready`` follows, at once for what is known; only for the photo shown last. Again when its file has come."""
        if self._under_way is not None:
            if self._under_way[0] == photo:
                self._asked_again = True  # its file may have come since that began
                return
            self._under_way[1].cancel()
            self._under_way = None
        self._asked_again = False
        if photo is None:
            return
        if (known := self.facts(photo)) is not None:
            self.ready.emit(photo.id, known)
            return
        token = self._background.run(
            partial(self._read, photo), then=partial(self._on_read, photo), failed=partial(self._on_failed, photo)
        )
        self._under_way = (photo, token)

    def forget(self) -> None:
        self.show(None)
        self._known.clear()

    def _read(self, photo: Photo, cancel: CancelToken) -> PictureFacts | None:  # on a worker
        stored = self._held(photo)
        cancel.check()
        if stored is None:
            return None
        size = upright_size(stored.path, stored.format.qt_name)
        facts = read_facts(stored, size.width(), size.height())
        return replace(facts, received=self._receipts(photo.id))

    def _on_read(self, photo: Photo, facts: PictureFacts | None) -> None:
        self._under_way = None
        if facts is not None:
            self._known[photo.id, photo.url] = facts
            self.ready.emit(photo.id, facts)
        elif self._asked_again:
            self.show(photo)

    def _on_failed(self, photo: Photo, error: AppError) -> None:
        self._under_way = None
        self.failed.emit(photo.id, error)
