"""One session of the queue under way: its reply, then its photos one after the other, each step when it is told to."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from app.bridge.background import Background
from app.bridge.open_session import Fetch
from app.domain.errors import AppError
from app.domain.photo import Photo
from app.domain.queued_session import Outcome
from app.domain.session_key import SessionKey
from app.services.cancel import CancelToken

ReadPhoto = Callable[[Photo, CancelToken], object]
TroubleOf = Callable[[SessionKey], AppError | None]
"""Why the disk did not take this session's pictures, if so; told once."""


class HearsVisit(Protocol):
    """Whoever says when the next step may be made."""

    def on_step(self, visit: QueueVisit) -> None: ...
    def on_trouble(self, visit: QueueVisit, error: AppError) -> None: ...


class QueueVisit:
    """A step that is interrupted, or fails, is made again by the next ``step``; what was loaded stays loaded."""

    def __init__(
        self, key: SessionKey, fetch: Fetch, read_photo: ReadPhoto, trouble_of: TroubleOf, background: Background
    ) -> None:
        self.key = key
        self._fetch, self._read_photo, self._trouble_of = fetch, read_photo, trouble_of
        self._background = background
        self._token: CancelToken | None = None
        self._left: list[Photo] = []
        self.outcome: Outcome | None = None
        self.photos = self.loaded = self.missed = 0
        self.tries = 0
        """How often the next step has failed already."""

    @property
    def idle(self) -> bool:
        return self._token is None

    @property
    def at_a_photo(self) -> bool:
        return self.outcome is not None

    @property
    def over(self) -> bool:
        return self.outcome is not None and not self._left

    def step(self, hears: HearsVisit) -> None:
        job = partial(self._photo, self._left[0]) if self._left else self._reply
        self._token = self._background.run(
            job, then=partial(self._on_made, hears), failed=partial(self._on_failed, hears)
        )

    def interrupt(self) -> None:
        if self._token is not None:
            self._token.cancel()
            self._token = None

    def give_up_photo(self) -> None:
        """Go on without the next photo."""
        self._left.pop(0)
        self.missed += 1
        self.tries = 0

    def _reply(self, cancel: CancelToken) -> tuple[Outcome, list[Photo]]:  # on a worker
        reply = self._fetch(self.key, cancel)
        if reply.kept is None and reply.not_kept is not None:
            raise reply.not_kept  # being on the disk is what this is for
        data = reply.kept.data if reply.kept is not None else None
        vehicle = data.vehicle.name if data is not None and data.vehicle is not None else ""
        photos = [photo for photo in reply.inspection.photos if photo.url is not None]
        return Outcome.of(reply.inspection, vehicle), photos

    def _photo(self, photo: Photo, cancel: CancelToken) -> None:  # on a worker
        self._read_photo(photo, cancel)
        if (trouble := self._trouble_of(self.key)) is not None:
            raise trouble

    def _on_made(self, hears: HearsVisit, answer: tuple[Outcome, list[Photo]] | None) -> None:
        self._token = None
        self.tries = 0
        if answer is None:
            self._left.pop(0)
            self.loaded += 1
        else:
            self.outcome, self._left = answer
            self.photos = len(self._left)
        hears.on_step(self)

    def _on_failed(self, hears: HearsVisit, error: AppError) -> None:
        self._token = None
        self.tries += 1
        hears.on_trouble(self, error)
