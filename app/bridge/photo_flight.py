"""One photo on its way: fetched, timed and decoded on a worker."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path
from typing import Protocol

from PySide6.QtGui import QImage

from app.bridge.image_decoder import decode
from app.bridge.lane_count import LaneCount
from app.domain.photo import Photo
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


_STALLED_SECONDS = 3.0
_MOST_DECODED = 2


class PhotoFlight:
    """``received`` and ``announced`` (bytes) may be read from any thread while it lasts.

    ``landing``: what is still to come will be here before another photo's first bytes could be, so its lane
    is as good as free.
    """

    def __init__(self, photo: Photo, lanes: LaneCount, beside: int, near: Callable[[Photo], None]) -> None:
        self.photo = photo
        self.token = CancelToken()  # replaced by that of its job
        self.received = 0
        self.announced: int | None = None
        self.landing = False
        self._lanes, self._beside, self._near = lanes, beside, near
        self._began = self._first = 0.0
        self._news = time.monotonic()

    @property
    def stalled(self) -> bool:
        """Nothing has come for a while: it may still, but it must not keep others waiting."""
        return time.monotonic() - self._news > _STALLED_SECONDS

    def fetch(self, read_photo: ReadPhoto, cancel: CancelToken) -> PictureFile:  # on a worker
        self._began = time.monotonic()
        file = read_photo(self.photo, cancel, self._progress)
        if self._first:
            self._lanes.learn(self._first - self._began, time.monotonic() - self._first, self._beside)
        self._land()
        cancel.check()
        return file

    def _progress(self, received: int, announced: int | None) -> None:
        self._news = now = time.monotonic()
        self._first = self._first or now
        self.received, self.announced = received, announced
        if announced and received and not self.landing:
            still = (now - self._first) * (announced - received) / received
            if still <= self._first - self._began:
                self._land()

    def _land(self) -> None:
        if not self.landing:
            self.landing = True
            self._near(self.photo)


class Decoding:
    """At most two at once. While photos arrive there is enough to do without it: one processor is left to the window
    then, even if it has two only."""

    def __init__(self, processors: int | None = None) -> None:
        """``processors``: None for as many as this computer has."""
        all_of_them = processors or os.cpu_count() or 1
        self._gate = threading.BoundedSemaphore(min(_MOST_DECODED, all_of_them))
        self._arrived = threading.BoundedSemaphore(max(1, min(_MOST_DECODED, all_of_them - 1)))

    def decode(self, file: PictureFile, longest_edge: int, cancel: CancelToken, kept: bool = False) -> QImage:
        """On a worker. ``kept``: it was on the disk already."""
        with nullcontext() if kept else self._arrived, self._gate:
            cancel.check()
            return decode(file.path, file.format.qt_name, longest_edge)
