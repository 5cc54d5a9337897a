"""The session keys of a list that somebody pasted or keeps in a file, and what in it is no key."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.session_key import SessionKey, find_keys

MOST_BYTES = 5_000_000
MOST_ROWS = 20_000
_NEAR_MISS = re.compile(r"(?<![\w./-])(?=[\w–—-]*\d)(?=\d*[A-Za-z])[A-Za-z0-9]{2,6}[-–—_][A-Za-z0-9]{6,24}(?![\w./-])")
_LONGEST_SHOWN = 40


@dataclass(frozen=True)
class Skipped:
    """A line, counted from 1, in which something is no key. ``text``: what looks like one; empty if nothing does."""

    line: int
    text: str = ""


@dataclass(frozen=True)
class KeyList:
    """``keys``: each once, in the order of the list. ``duplicates``: how many more there were.

    ``column``: the heading of the column that held them; empty when the list is not a table with headings.
    """

    keys: tuple[SessionKey, ...] = ()
    duplicates: int = 0
    skipped: tuple[Skipped, ...] = ()
    column: str = ""


def keys_in_lines(lines: Iterable[tuple[int, str]], column: str = "") -> KeyList:
    """From (line number, text). A line may hold several keys; blank ones are passed over."""
    found: dict[SessionKey, None] = {}
    every = 0
    skipped: list[Skipped] = []
    for number, text in lines:
        keys = find_keys(text)
        every += len(keys)
        found |= dict.fromkeys(keys)
        odd = [Skipped(number, miss[:_LONGEST_SHOWN]) for miss in _near_misses(text)]
        skipped += odd or ([Skipped(number)] if text.strip() and not keys else [])
    return KeyList(tuple(found), every - len(found), tuple(skipped), column)


def keys_in_text(text: str) -> KeyList:
    """From running text, line by line."""
    return keys_in_lines(enumerate(text.splitlines(), start=1))


def _near_misses(text: str) -> list[str]:
    """What looks like a key that was mistyped."""
    return [miss for miss in _NEAR_MISS.findall(text) if not find_keys(miss)]
