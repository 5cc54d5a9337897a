"""What the library's index tells of a session, read from its folder."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

from app.domain.errors import AppError
from app.domain.kept_session import KeptSession
from app.domain.library_entry import LibraryEntry
from app.domain.review import Review
from app.domain.searchable import searchable
from app.domain.session_key import SessionKey
from app.services.disk_faults import on_disk
from app.services.index_row import Indexed
from app.services.session_folder import LoadedReview
from app.services.shelf_places import is_forgotten, key_of

_FILES = ("manifest.json", "review.json")
"""Whatever the index tells stands in one of them."""


class Shelf(Protocol):
    def load(self, key: SessionKey) -> KeptSession | None: ...
    def set_pinned(self, key: SessionKey, pinned: bool) -> None: ...
    def size(self, key: SessionKey) -> int: ...
    def forget(self, key: SessionKey) -> None: ...


class Reviews(Protocol):
    def load_review(self, key: SessionKey) -> LoadedReview: ...


@dataclass(frozen=True)
class Reading:
    """``indexed`` None: there is no such folder. ``troubles``: what could not be read of it."""

    indexed: Indexed | None
    troubles: tuple[AppError, ...] = ()


class SessionReader:
    """Blocking, safe on any thread. ``root``: ``<data-dir>/sessions``.

    ``reviews`` must be this reader's own: a ``SessionFolder`` remembers what it read last, and merges by it.
    """

    def __init__(self, root: Path, shelf: Shelf, reviews: Reviews) -> None:
        self._root, self._shelf, self._reviews = root, shelf, reviews

    def keys(self) -> tuple[SessionKey, ...]:
        """Every folder with a session's name. ``StoreFault``."""
        with on_disk(self._root):
            names = [folder.name for folder in self._root.iterdir() if folder.is_dir()] if self._root.is_dir() else []
        return tuple(key for name in sorted(names) if (key := key_of(name)) is not None)

    def stamp(self, key: SessionKey) -> str:
        """Another one whenever a file that the index tells of has been written; empty when there is nothing to tell."""
        if self._is_empty(key):
            return ""
        return " ".join(_stamp(self._root / key.text / name) for name in _FILES)

    def read(self, key: SessionKey) -> Reading:
        """Never fails: what cannot be read is left out, and told."""
        if self._is_empty(key):
            return Reading(None)
        stamp = self.stamp(key)  # before reading: what is written meanwhile will be read again
        troubles: list[AppError] = []
        kept, review = self._load(key, troubles), Review(key.text)
        if kept is not None and kept.damage is not None:
            troubles.append(kept.damage)
        try:
            loaded = self._reviews.load_review(key)
            review = loaded.review
            troubles += [loaded.damage] if loaded.damage is not None else []
        except AppError as error:
            troubles.append(error)
        if self._is_empty(key):  # forgotten meanwhile, or set aside as damaged
            return Reading(None, tuple(troubles))
        entry = replace(self._entry(key, kept), judged=_judged(review), size=self._size(key, troubles))
        details = kept.data if kept is not None else None
        texts = searchable(key, kept.inspection if kept is not None else None, review, details)
        return Reading(Indexed(entry, texts, stamp), tuple(troubles))

    def _is_empty(self, key: SessionKey) -> bool:
        folder = self._root / key.text
        return is_forgotten(folder) or not any((folder / name).exists() for name in _FILES)

    def _load(self, key: SessionKey, troubles: list[AppError]) -> KeptSession | None:
        """A second time for what the first has mended and complained about."""
        for _ in range(2):
            try:
                return self._shelf.load(key)
            except AppError as error:
                if type(error) not in map(type, troubles):
                    troubles.append(error)
        return None

    def _entry(self, key: SessionKey, kept: KeptSession | None) -> LibraryEntry:
        """Of a folder that holds a review alone, or that cannot be read, only when it was last written."""
        if kept is None:
            return LibraryEntry(key, _last_written(self._root / key.text))
        entry = LibraryEntry.of(kept.inspection, kept.opened_at)
        vehicle = kept.data.vehicle if kept.data is not None else None
        return replace(
            entry,
            received_at=kept.received_at,
            vin=vehicle.vin if vehicle is not None else "",
            vehicle=vehicle.name if vehicle is not None else "",
            pinned=kept.pinned,
            changed=bool(kept.changed),
        )

    def _size(self, key: SessionKey, troubles: list[AppError]) -> int:
        try:
            return self._shelf.size(key)
        except AppError as error:
            troubles.append(error)
            return 0


def _judged(review: Review) -> bool:
    return bool(review.note) or any(photo.judged for photo in review.photos.values())


def _stamp(file: Path) -> str:
    try:
        found = file.stat()
    except OSError:
        return "-"
    return f"{found.st_mtime_ns:x}.{found.st_size:x}"


def _last_written(folder: Path) -> datetime:
    newest = 0.0
    for name in _FILES:
        try:
            newest = max(newest, (folder / name).stat().st_mtime)
        except OSError:
            continue
    return datetime.fromtimestamp(newest, UTC)
