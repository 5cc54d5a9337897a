"""Loads the photos that are wanted, in the order wanted, at one size; forgets the rest."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from app.bridge.background import Background
from app.bridge.image_decoder import decode
from app.bridge.lane_count import LaneCount
from app.domain.errors import AppError
from app.domain.photo import Photo, PhotoId
from app.services.cancel import CancelToken

Progress = Callable[[int, int | None], None]


class PictureFormat(Protocol):
    @property
    def qt_name(self) -> str: ...


class PictureFile(Protocol):
    """A complete picture on disk."""

    @property
    def path(self) -> Path: ...
    @property
    def format(self) -> PictureFormat: ...


class ReadPhoto(Protocol):
    """Blocks until the photo's file is there. Raises ``AppError``."""

    def __call__(self, photo: Photo, cancel: CancelToken, progress: Progress | None = None) -> PictureFile: ...


@dataclass(frozen=True)
class _Flight:
    url: str | None
    token: CancelToken


class PhotoLoader(QObject):
    """``loaded`` carries a picture at most ``longest_edge`` device pixels long."""

    loaded = Signal(object, QImage)  # PhotoId
    missed = Signal(object, object)  # PhotoId, AppError
    settled = Signal()  # nothing wanted is left, in flight or waiting

    def __init__(
        self, read_photo: ReadPhoto, background: Background, longest_edge: int, lanes: LaneCount | None = None
    ) -> None:
        super().__init__()
        self._read_photo = read_photo
        self._background = background
        self._longest_edge = longest_edge
        self._lanes = lanes or LaneCount()
        self._settled: set[tuple[PhotoId, str | None]] = set()
        self._wanted: list[Photo] = []
        self._in_flight: dict[PhotoId, _Flight] = {}
        self._arriving: dict[PhotoId, tuple[int, int | None]] = {}

    def want(self, photos: Iterable[Photo]) -> None:
        """Replace everything wanted before; what already runs may finish."""
        once = {photo.id: photo for photo in photos}
        for photo_id in [i for i, p in once.items() if i in self._in_flight and self._in_flight[i].url != p.url]:
            self._in_flight.pop(photo_id).token.cancel()  # its address has changed under way
        self._wanted = [p for i, p in once.items() if i not in self._in_flight and (i, p.url) not in self._settled]
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
        for flight in self._in_flight.values():
            flight.token.cancel()
        self._in_flight.clear()
        self._arriving.clear()

    def forget_all(self) -> None:
        """As if nothing had ever been wanted."""
        self.stop()
        self._settled.clear()

    def arriving(self) -> dict[PhotoId, tuple[int, int | None]]:
        """Bytes received, and announced if known, of each photo in flight."""
        return {photo_id: self._arriving.get(photo_id, (0, None)) for photo_id in self._in_flight}

    def _fill_lanes(self) -> None:
        while self._wanted and len(self._in_flight) < self._lanes.now:
            photo = self._wanted.pop(0)
            token = self._background.run(
                partial(self._load, photo, len(self._in_flight) + 1),
                then=partial(self._on_loaded, photo),
                failed=partial(self._on_failed, photo),
            )
            self._in_flight[photo.id] = _Flight(photo.url, token)
        if not self._in_flight:
            self.settled.emit()

    def _load(self, photo: Photo, lanes: int, cancel: CancelToken) -> tuple[QImage, int]:  # on a worker
        began, first = time.monotonic(), 0.0

        def progress(received: int, announced: int | None) -> None:
            nonlocal first
            first = first or time.monotonic()
            self._arriving[photo.id] = (received, announced)

        file = self._read_photo(photo, cancel, progress)
        if first:
            self._lanes.learn(first - began, time.monotonic() - first, lanes)
        cancel.check()
        longest_edge = self._longest_edge  # the size asked for now, not the one when the download began
        return decode(file.path, file.format.qt_name, longest_edge), longest_edge

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
        self._arriving.pop(photo.id, None)
        self._settled.add((photo.id, photo.url))
