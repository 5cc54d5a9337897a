"""The sessions that are kept on this computer: found, listed, held within limits, forgotten."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import Protocol, TypeVar

from app.domain.errors import AppError, NewerFile, StoreFault
from app.domain.eviction import may_be_past, past_limits
from app.domain.inspection import Inspection
from app.domain.library_entry import LibraryEntry
from app.domain.library_errors import LibraryRebuilt, NewerLibrary, SearchMissing
from app.domain.searchable import searchable
from app.domain.session_key import SessionKey
from app.services.cancel import CancelToken
from app.services.forgetting import Forgetting
from app.services.index_row import Indexed
from app.services.library_index import IndexDamaged, LibraryIndex
from app.services.listed_sessions import ListedSessions
from app.services.session_reader import SessionReader

_TOGETHER = 100  # folders read before they are written into the index
Answer = TypeVar("Answer")


@dataclass(frozen=True)
class Found:
    """``entries``: one page of them, latest opened first; ``total``: how many there are."""

    entries: tuple[LibraryEntry, ...]
    total: int


@dataclass(frozen=True)
class Evicted:
    """``keys`` are gone; ``asked`` are past the limits, too, but hold what the adjuster made or chose."""

    keys: tuple[SessionKey, ...] = ()
    asked: tuple[LibraryEntry, ...] = ()


class Pins(Protocol):
    def set_pinned(self, key: SessionKey, pinned: bool) -> None: ...


class Library:
    """Blocking, safe on any thread. The folders are the truth; the index is made anew from them when it is damaged.

    Where there can be no index (a later version's file, a disk that refuses, an SQLite without full-text search) the
    folders are read into memory at each start.
    """

    def __init__(self, reader: SessionReader, shelf: Pins, index: LibraryIndex, forgetting: Forgetting) -> None:
        self._reader, self._shelf, self._forgetting = reader, shelf, forgetting
        self._index: LibraryIndex | ListedSessions = index
        self._changing = threading.RLock()
        self._mended = 0
        self._troubles: list[AppError] = []

    def start(self, cancel: CancelToken) -> tuple[AppError, ...]:
        """Compare the index with the folders, by names and times, and read what differs. Returns what is to be told."""
        with suppress(StoreFault):
            self._forgetting.drop_old_list()
        with self._changing:
            try:
                self._safely(lambda index: index.check())
                self._safely(lambda index: self._fill(index, cancel))
            except StoreFault as error:
                self._do_without(error)
        return self._told()

    def refresh_entry(self, key: SessionKey) -> tuple[AppError, ...]:
        """Something in its folder has changed. ``StoreFault``; returns what could not be read of it."""
        with self._changing:
            reading = self._reader.read(key)
            if reading.indexed is None:
                self._safely(lambda index: index.remove(key))
            else:
                found = reading.indexed
                self._safely(lambda index: index.note((found,)))
        return (*reading.troubles, *self._told())

    def remember(self, inspection: Inspection, opened_at: datetime) -> None:
        """What was opened is listed, until the next start, even if the disk did not keep it."""
        alone = Indexed(LibraryEntry.of(inspection, opened_at), searchable(inspection.key, inspection))
        with self._changing:
            known = self._reader.read(inspection.key).indexed or alone
            self._safely(lambda index: index.note((known,)))

    def search(self, text: str, limit: int, offset: int = 0) -> Found:
        """Every word of ``text`` begins a word of the session; all sessions for an empty one."""
        return self._safely(lambda index: Found(index.find(text, limit, offset), index.count(text)))

    def size(self) -> tuple[int, int]:
        """How many sessions, how many bytes."""
        return self._safely(lambda index: (index.count(), index.total_size()))

    def pin(self, key: SessionKey, pinned: bool) -> None:
        """Pinned: age never removes it. ``StoreFault``."""
        self._shelf.set_pinned(key, pinned)
        self.refresh_entry(key)

    def forget(self, key: SessionKey) -> None:
        """Every byte of it, here. ``NotForgotten`` when the disk keeps some; the rest is gone all the same."""
        self.forget_all((key,))

    def forget_all(self, keys: Collection[SessionKey]) -> None:
        self._remove(dict.fromkeys(keys, _never))

    def _remove(self, wanted: Mapping[SessionKey, Callable[[], bool]]) -> tuple[SessionKey, ...]:
        """All of them, but those for which its question, asked under the folder's lock, is answered with yes."""
        gone: list[SessionKey] = []
        with self._changing:
            try:
                for key, unless in wanted.items():
                    self._forgetting.session(key, unless)
            finally:
                gone += [key for key in wanted if self._reader.read(key).indexed is None]
                self._safely(lambda index: index.remove_all(gone))
        return tuple(gone)

    def forget_everything(self) -> None:
        """Every session with its folder, the index, the log, the list of an earlier version. ``NotForgotten``."""
        with self._changing:
            try:
                listed = self._safely(lambda index: index.stamps())  # some may have pictures and no folder
                self._forgetting.everything({*self._reader.keys(), *map(SessionKey, listed)})
            finally:
                self._safely(lambda index: index.erase())
                left = self._reader.keys()
                if left:
                    self._safely(lambda index: self._fill(index, CancelToken()))

    def evict(
        self, keep_days: int, keep_megabytes: int, open_keys: Collection[SessionKey], now: datetime | None = None
    ) -> Evicted:
        """Least recently used first; 0 for no limit. Never one that is open, or that the adjuster put her mind to."""
        now = now or datetime.now(UTC)
        oldest, size = self._safely(lambda index: (index.oldest_opened(), index.total_size()))
        if not may_be_past(oldest, size, keep_days, keep_megabytes, now):
            return Evicted()
        known = self._safely(lambda index: index.least_recently_used())
        past = past_limits(known, keep_days, keep_megabytes, open_keys, now)
        fresh = {e.key: r.indexed for e in past.remove if (r := self._reader.read(e.key)).indexed is not None}
        sure = {key: one.stamp for key, one in fresh.items() if one is not None and one.entry.safe_to_evict}
        unless = {key: partial(self._has_changed, key, stamp) for key, stamp in sure.items()}
        nothing = {entry.key: _never for entry in past.remove if entry.key not in fresh}
        removed = self._remove(unless | nothing) if unless or nothing else ()
        return Evicted(removed, past.ask)

    def _has_changed(self, key: SessionKey, stamp: str) -> bool:
        """Perhaps because another window has judged it just now."""
        return self._reader.stamp(key) != stamp

    def _fill(self, index: LibraryIndex | ListedSessions, cancel: CancelToken) -> None:
        stamps, keys = index.stamps(), self._reader.keys()
        found = {key.text: self._reader.stamp(key) for key in keys}
        if gone := [SessionKey(text) for text in stamps if not found.get(text)]:
            index.remove_all(gone)
        others = [SessionKey(text) for text, stamp in found.items() if stamp and stamps.get(text) != stamp]
        for begin in range(0, len(others), _TOGETHER):
            index.note(self._readings(others[begin : begin + _TOGETHER], cancel))

    def _readings(self, keys: list[SessionKey], cancel: CancelToken) -> Iterator[Indexed]:
        """Read before the index is written: no other process waits for a slow folder."""
        found: list[Indexed] = []
        for key in keys:
            cancel.check()
            reading = self._reader.read(key)
            self._troubles += reading.troubles
            found += [reading.indexed] if reading.indexed is not None else []
        return iter(found)

    def _safely(self, ask: Callable[[LibraryIndex | ListedSessions], Answer]) -> Answer:
        """``ask`` of the index; of one made anew if it is damaged; of one in memory if there can be none."""
        for mend in (self._mend, self._do_without):
            before = self._mended
            try:
                return ask(self._index)
            except (IndexDamaged, SearchMissing, NewerFile) as error:
                with self._changing:
                    if self._mended == before:  # no other thread was quicker
                        mend(error)
        return ask(self._index)

    def _mend(self, error: Exception) -> None:
        if not isinstance(error, IndexDamaged):
            self._do_without(error)
            return
        try:
            self._index.discard()
            self._fill(self._index, CancelToken())
            self._troubles.append(LibraryRebuilt(self._index.count()))
        except (IndexDamaged, SearchMissing, StoreFault, NewerFile) as worse:
            self._do_without(worse)
        self._mended += 1

    def _do_without(self, error: Exception) -> None:
        told = NewerLibrary(error.path) if isinstance(error, NewerFile) else error
        self._index = ListedSessions()
        self._fill(self._index, CancelToken())
        self._troubles.append(told if isinstance(told, AppError) else LibraryRebuilt(self._index.count()))
        self._mended += 1

    def _told(self) -> tuple[AppError, ...]:
        told, self._troubles = tuple(self._troubles), []
        return told


def _never() -> bool:
    return False
