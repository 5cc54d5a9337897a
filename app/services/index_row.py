"""A session as one row of the library's index, and back; and what is typed as a query."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from app.domain.library_entry import LibraryEntry
from app.domain.session_key import SessionKey

_MOST_WORDS = 24  # of what is typed; SQLite takes no expression that is too deep
_LONGEST_WORD = 100
COLUMNS = (
    "key",
    "opened_at",
    "accepted",
    "to_retake",
    "missing",
    "without_verdict",
    "received_at",
    "vin",
    "vehicle",
    "status",
    "size",
    "pinned",
    "judged",
    "changed",
    "stamp",
)


@dataclass(frozen=True)
class Indexed:
    """``texts``: what the session is found by. ``stamp``: what its folder looked like when it was read."""

    entry: LibraryEntry
    texts: tuple[str, ...]
    stamp: str = ""


def row_of(indexed: Indexed) -> tuple[Any, ...]:
    """In the order of ``COLUMNS``."""
    e = indexed.entry
    received = _text(e.received_at) if e.received_at is not None else None
    counts = (e.accepted, e.to_retake, e.missing, e.without_verdict)
    flags = (e.pinned, e.judged, e.changed)
    return (
        *(e.key.text, _text(e.opened_at), *counts, received),
        *(_sound(text) for text in (e.vin, e.vehicle, e.status)),
        *(e.size, *flags, indexed.stamp),
    )


def entry_of(row: tuple[Any, ...]) -> LibraryEntry:
    """``ValueError`` or ``TypeError`` for a row that was not made here."""
    key, opened, accepted, to_retake, missing, without, received, vin, vehicle, status, size, *flags, _ = row
    pinned, judged, changed = (bool(flag) for flag in flags)
    return LibraryEntry(
        key=SessionKey(key),
        opened_at=datetime.fromisoformat(opened),
        accepted=accepted,
        to_retake=to_retake,
        missing=missing,
        without_verdict=without,
        received_at=datetime.fromisoformat(received) if received is not None else None,
        vin=vin,
        vehicle=vehicle,
        status=status,
        size=size,
        pinned=pinned,
        judged=judged,
        changed=changed,
    )


def wanted_words(typed: str) -> str:
    """In the index's language; empty when nothing is wanted. ``XXX-ABC`` is two words, one behind the other."""
    words = [word for word in _sound(typed).split() if any(letter.isalnum() for letter in word)]
    return " ".join(f'"{_quoted(word)}"*' for word in words[:_MOST_WORDS])


def _quoted(word: str) -> str:
    return word[:_LONGEST_WORD].replace('"', '""')


def _sound(text: str) -> str:
    """Without what no database takes: half a surrogate pair, a zero byte."""
    return text.encode("utf-8", "ignore").decode().replace("\0", " ")


def _text(moment: datetime) -> str:
    """UTC, all of one length, so that the order of the texts is that of the times."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")
