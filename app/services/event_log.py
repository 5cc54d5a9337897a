"""What this program did, line by line, append-only.

Each line holds the hash of the one before, so that none can be taken away or altered unnoticed.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from app.domain.evidence import Event

_START = "0" * 64


@dataclass(frozen=True)
class ChainHead:
    """How many events there are, and the SHA-256 of the last line (lower-case hex)."""

    count: int = 0
    sha256: str = _START


@dataclass(frozen=True)
class Chain:
    """``whole``: every line follows from the one before it. Events stop at the first that does not."""

    events: tuple[Event, ...]
    whole: bool
    head: ChainHead


class EventLog:
    """One file, a JSON object a line. ``OSError`` when the disk refuses. Writers keep each other out by a lock."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def append(self, at: datetime, what: str, facts: Mapping[str, str]) -> ChainHead:
        """Returns once it is on the disk. A line that a crash cut off is taken away first: it never was an event."""
        with self._file.open("a+b") as file:
            head = _cut_torn_line(file)
            line = _line(head.count + 1, at, what, facts, head.sha256)
            file.write(line)
            file.flush()
            os.fsync(file.fileno())
        return ChainHead(head.count + 1, hashlib.sha256(line.rstrip(b"\n")).hexdigest())

    def read(self, known: ChainHead | None = None) -> Chain:
        """``known``: a head noted elsewhere; a log that does not reach it, or has another line there, is not whole."""
        try:
            content = self._file.read_bytes()
        except FileNotFoundError:
            content = b""
        events: list[Event] = []
        heads = [ChainHead()]
        lines = content.split(b"\n")[:-1]  # a last line without an end was cut off by a crash
        for line in lines:
            event = _event(line, heads[-1])
            if event is None:
                break
            events.append(event)
            heads.append(ChainHead(event.number, hashlib.sha256(line).hexdigest()))
        whole = len(events) == len(lines) and (known is None or known in heads)
        return Chain(tuple(events), whole, heads[-1])


def _line(number: int, at: datetime, what: str, facts: Mapping[str, str], previous: str) -> bytes:
    entry = {"n": number, "at": at.isoformat(), "what": what, "facts": dict(facts), "previous": previous}
    return json.dumps(entry, ensure_ascii=True).encode("ascii") + b"\n"


def _cut_torn_line(file: Any) -> ChainHead:
    """The head of what is there, by its last whole line only: a long log costs no more than a short one."""
    size = file.seek(0, os.SEEK_END)
    tail = b""
    start = size
    while start and tail.rstrip(b"\n").count(b"\n") < 1:
        start = max(0, start - 4096)
        file.seek(start)
        tail = file.read(size - start)
    end = tail.rfind(b"\n") + 1
    if end < len(tail):
        file.truncate(start + end)
    last = tail[:end].rstrip(b"\n").rpartition(b"\n")[2]
    if not last:
        return ChainHead()
    try:
        number = int(json.loads(last)["n"])
    except (ValueError, KeyError, TypeError, RecursionError):
        number = -1  # damaged: reading says so; what comes after it is kept nevertheless
    return ChainHead(number, hashlib.sha256(last).hexdigest())


def _event(line: bytes, before: ChainHead) -> Event | None:
    try:
        entry = json.loads(line)
        if entry["previous"] != before.sha256 or entry["n"] != before.count + 1:
            return None
        facts = tuple((str(name), str(value)) for name, value in entry["facts"].items())
        return Event(entry["n"], datetime.fromisoformat(entry["at"]), str(entry["what"]), facts)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
