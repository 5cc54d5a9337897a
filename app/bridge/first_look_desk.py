"""Keeps how the open session looks, for the next start with its key."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QRect, QSize

from app.bridge.background import Background
from app.domain.first_look import FirstLook, PlacedPhoto
from app.domain.photo import Photo
from app.domain.session_key import SessionKey
from app.services.cancel import CancelToken

FindThumbnail = Callable[[Photo, int], Path | None]


class KeepsLooks(Protocol):
    def save(self, session_key: str, look: FirstLook) -> None: ...


class FirstLookDesk:
    def __init__(self, looks: KeepsLooks, thumbnail: FindThumbnail, background: Background) -> None:
        self._looks, self._thumbnail, self._background = looks, thumbnail, background

    def keep(self, key: SessionKey, window: QSize, ground: str, photos: Sequence[tuple[Photo, QRect, int]]) -> None:
        """``photos``: each with its place in the window and the longest edge in device pixels."""

        def job(_: CancelToken) -> None:
            placed = [
                PlacedPhoto(place.x(), place.y(), place.width(), place.height(), file.name)
                for photo, place, edge in photos
                if (file := self._thumbnail(photo, edge)) is not None
            ]
            if placed:
                self._looks.save(key.text, FirstLook(window.width(), window.height(), ground, tuple(placed)))

        self._background.run(job, then=_nothing, failed=_nothing)


def _nothing(_: object) -> None:
    """Whether it was kept is not told: it only shows sooner what comes anyway."""
