"""Which sessions are past the limits that the user has set."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from app.domain.library_entry import LibraryEntry
from app.domain.session_key import SessionKey

_MEGABYTE = 1_000_000


@dataclass(frozen=True)
class Eviction:
    """``remove``: nothing in them was made or chosen by the adjuster. ``ask``: she has to be asked first."""

    remove: tuple[LibraryEntry, ...] = ()
    ask: tuple[LibraryEntry, ...] = ()


def past_limits(
    entries: Iterable[LibraryEntry],
    keep_days: int,
    keep_megabytes: int,
    open_keys: Collection[SessionKey],
    now: datetime,
) -> Eviction:
    """``entries``: least recently used first; 0 for no limit. What is open is never among them.

    A pinned session has no age. What is safe to remove goes first where room is short; only if that is not enough,
    judged sessions are asked for, and pinned ones after them.
    """
    known = list(entries)
    too_old = _before(now, keep_days) if keep_days else None
    over = sum(entry.size for entry in known) - keep_megabytes * _MEGABYTE if keep_megabytes else 0
    past: list[LibraryEntry] = []
    for entry in sorted((e for e in known if e.key not in open_keys), key=_worth):
        old = too_old is not None and entry.opened_at < too_old and not entry.pinned
        if old or over > 0:
            past.append(entry)
            over -= entry.size
    return Eviction(
        remove=tuple(entry for entry in past if entry.safe_to_evict),
        ask=tuple(entry for entry in past if not entry.safe_to_evict),
    )


def may_be_past(oldest: datetime | None, size: int, keep_days: int, keep_megabytes: int, now: datetime) -> bool:
    """Whether it is worth while to look at each session. ``oldest``: when the first of them was opened last."""
    too_old = bool(keep_days) and oldest is not None and oldest < _before(now, keep_days)
    return too_old or (bool(keep_megabytes) and size > keep_megabytes * _MEGABYTE)


def _before(now: datetime, days: int) -> datetime:
    """However many they are: there is no earlier time than the first that a datetime knows."""
    first = datetime.min.replace(tzinfo=UTC)
    return now - timedelta(days=days) if days < (now - first).days else first


def _worth(entry: LibraryEntry) -> int:
    """Sorting by it keeps the order among those of equal worth."""
    return 2 if entry.pinned else 1 if entry.judged else 0
