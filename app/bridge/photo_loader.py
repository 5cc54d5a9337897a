"""Loads the photos that are wanted, in the order wanted, at one size; forgets the rest."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QImage

from app.bridge.background import Background
from app.bridge.lane_count import LaneCount
from app.bridge.photo_flight import Decoding, PhotoFlight, ReadPhoto
from app.bridge.thumbnail_making import KeepsThumbnails, keep, kept_thumbnail
from app.domain.errors import AppError
from app.domain.photo import Photo, PhotoId
from app.services.cancel import CancelToken

_MOST_IN_FLIGHT = 10
_LOOK_EVERY_MS = 500


class PhotoLoader(QObject):
    """``loaded`` carries a picture at most ``longest_edge`` device pixels long."""

    loaded = Signal(object, QImage)  # PhotoId
    missed = Signal(object, object)  # PhotoId, AppError
    settled = Signal()  # nothing wanted is left, in flight or waiting
    _landing = Signal(object)  # Photo; emitted on a worker

    def __init__(
        self,
        read_photo: ReadPhoto,
        background: Background,
        longest_edge: int,
        lanes: LaneCount | None = None,
        thumbnails: KeepsThumbnails | None = None,
    ) -> None:
        """``thumbnails``: where those of earlier runs are found, and this run's are kept."""
        super().__init__()
        self._thumbnails = thumbnails
        self._read_photo = read_photo
        self._background = background
        self._longest_edge = longest_edge
        self._lanes = lanes or LaneCount()
        self._decoding = Decoding()
        self._settled: set[tuple[PhotoId, str | None]] = set()
        self._wanted: list[Photo] = []
        self._in_flight: dict[PhotoId, PhotoFlight] = {}
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_EVERY_MS)
        self._look.timeout.connect(self._fill_lanes)
        self._landing.connect(self._fill_lanes, Qt.ConnectionType.QueuedConnection)

    def want(self, photos: Iterable[Photo], in_view: int = 0) -> None:
        """Replace everything wanted before. What already runs may finish; but when one of the first ``in_view``
        is not on its way yet, what is out of view and has hardly begun makes room for it."""
        once = {photo.id: photo for photo in photos}
        for photo in once.values():
            if photo.id in self._in_flight and self._in_flight[photo.id].photo.url != photo.url:
                self._abandon(photo.id)  # its address has changed under way
        self._make_room(list(once.values())[:in_view])
        self._wanted = [p for p in once.values() if self._is_open(p)]
        self._fill_lanes()

    def at_size(self, longest_edge: int) -> None:
        """From now on decode at this size; what was loaded counts as not loaded, its file is still on disk."""
        if longest_edge != self._longest_edge:
            self._longest_edge = longest_edge
            self._settled.clear()

    def again(self, photos: Iterable[Photo]) -> None:
        """Try these once more when they are wanted next."""
        self._settled -= {(photo.id, photo.url) for photo in photos}

    def stop(self) -> None:
        """Cancel what runs and forget what was wanted; what was loaded stays loaded."""
        self._wanted.clear()
        self._look.stop()
        for photo_id in list(self._in_flight):
            self._abandon(photo_id)

    def forget_all(self) -> None:
        """As if nothing had ever been wanted."""
        self.stop()
        self._settled.clear()

    def arriving(self) -> dict[PhotoId, tuple[int, int | None]]:
        """Bytes received, and announced if known, of each photo in flight."""
        return {photo_id: (f.received, f.announced) for photo_id, f in self._in_flight.items()}

    def _is_open(self, photo: Photo) -> bool:
        return photo.id not in self._in_flight and (photo.id, photo.url) not in self._settled

    def _make_room(self, in_view: list[Photo]) -> None:
        if any(self._is_open(photo) for photo in in_view):
            seen = {photo.id for photo in in_view}
            for photo_id in [i for i, f in self._in_flight.items() if i not in seen and not f.landing]:
                self._abandon(photo_id)

    def _abandon(self, photo_id: PhotoId) -> None:
        self._in_flight.pop(photo_id).token.cancel()

    def _fill_lanes(self, _landing: Photo | None = None) -> None:
        while self._wanted and self._has_room():
            photo = self._wanted.pop(0)
            flight = PhotoFlight(photo, self._lanes, len(self._in_flight) + 1, self._landing.emit)
            self._in_flight[photo.id] = flight
            flight.token = self._background.run(
                partial(self._load, flight),
                then=partial(self._on_loaded, photo),
                failed=partial(self._on_failed, photo),
            )
        if not self._in_flight:
            self.settled.emit()
        if self._wanted and not self._look.isActive():
            self._look.start()
        elif not self._wanted:
            self._look.stop()

    def _has_room(self) -> bool:
        busy = sum(not (flight.landing or flight.stalled) for flight in self._in_flight.values())
        return busy < self._lanes.now and len(self._in_flight) < _MOST_IN_FLIGHT

    def _load(self, flight: PhotoFlight, cancel: CancelToken) -> tuple[QImage, int]:  # on a worker
        longest_edge = self._longest_edge
        thumbnails = self._thumbnails
        if thumbnails is not None and (kept := kept_thumbnail(thumbnails, flight.photo, longest_edge)) is not None:
            return kept, longest_edge
        file = flight.fetch(self._read_photo, cancel)
        longest_edge = self._longest_edge  # the size asked for now, not the one when the download began
        image = self._decoding.decode(file, longest_edge, cancel, kept=not flight.received)
        if thumbnails is not None:
            keep(thumbnails, file, image, longest_edge)
        return image, longest_edge

    def _on_loaded(self, photo: Photo, outcome: tuple[QImage, int]) -> None:
        image, longest_edge = outcome
        self._settle(photo)
        if longest_edge != self._longest_edge:
            self.again([photo])
            self._wanted.append(photo)
        self.loaded.emit(photo.id, image)
        self._fill_lanes()

    def _on_failed(self, photo: Photo, error: AppError) -> None:
        self._settle(photo)
        self.missed.emit(photo.id, error)
        self._fill_lanes()

    def _settle(self, photo: Photo) -> None:
        del self._in_flight[photo.id]
        self._settled.add((photo.id, photo.url))
