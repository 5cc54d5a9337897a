"""The library without its index: every session in memory. For a disk or an SQLite that cannot keep one."""

from __future__ import annotations

import threading
import unicodedata
from collections.abc import Callable, Iterable
from datetime import datetime

from app.domain.library_entry import LibraryEntry
from app.domain.session_key import SessionKey
from app.services.index_row import Indexed


class ListedSessions:
    """Does what ``LibraryIndex`` does, but nothing outlives the program. Safe on any thread."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._known: dict[SessionKey, tuple[Indexed, str]] = {}

    def note(self, indexed: Iterable[Indexed], cancelled: Callable[[], None] = lambda: None) -> None:
        for one in indexed:
            cancelled()
            with self._guard:
                self._known[one.entry.key] = (one, _folded(" ".join(one.texts)))

    def remove(self, key: SessionKey) -> None:
        self.remove_all((key,))

    def remove_all(self, keys: Iterable[SessionKey]) -> None:
        with self._guard:
            for key in keys:
                self._known.pop(key, None)

    def find(self, text: str = "", limit: int = 60, offset: int = 0) -> tuple[LibraryEntry, ...]:
        """Sessions in which every word of ``text`` stands anywhere."""
        return self._found(text)[offset : offset + limit]

    def count(self, text: str = "") -> int:
        return len(self._found(text))

    def total_size(self) -> int:
        return sum(entry.size for entry in self._found(""))

    def least_recently_used(self) -> tuple[LibraryEntry, ...]:
        return self._found("")[::-1]

    def oldest_opened(self) -> datetime | None:
        return min((entry.opened_at for entry in self._found("")), default=None)

    def stamps(self) -> dict[str, str]:
        with self._guard:
            return {key.text: one.stamp for key, (one, _) in self._known.items()}

    def erase(self) -> None:
        with self._guard:
            self._known.clear()

    def discard(self) -> None:
        self.erase()

    def check(self) -> None:
        """Memory is never damaged."""

    def _found(self, text: str) -> tuple[LibraryEntry, ...]:
        words = _folded(text).split()
        with self._guard:
            found = [one.entry for one, all_ in self._known.values() if all(word in all_ for word in words)]
        return tuple(sorted(found, key=lambda entry: (entry.opened_at, entry.key.text), reverse=True))


def _folded(text: str) -> str:
    """Without case and accents."""
    return "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
