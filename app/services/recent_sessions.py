"""Which sessions were opened last: one small file, replaced whole."""

from __future__ import annotations

import json
import threading
from datetime import datetime
from pathlib import Path
from typing import Any

from app.domain.errors import InvalidSessionKey, StoreFault
from app.domain.recent_session import RecentSession
from app.domain.session_key import SessionKey
from app.services.whole_file import write_whole

MOST = 20


class RecentSessions:
    """Blocking, safe on any thread. The file, ``<data-dir>/recent.json``, holds keys and counts, no person."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "recent.json"
        self._writing = threading.Lock()

    def load(self) -> tuple[RecentSession, ...]:
        """Latest first. A missing or damaged file is an empty list; a damaged entry is left out."""
        try:
            entries = json.loads(self._file.read_bytes())
        except (OSError, ValueError, RecursionError):
            return ()
        found = (_entry(e) for e in entries) if isinstance(entries, list) else ()
        return tuple(e for e in found if e is not None)[:MOST]

    def remember(self, session: RecentSession) -> tuple[RecentSession, ...]:
        """Put it first and return the new list. ``StoreFault`` when the disk refuses."""
        with self._writing:
            others = [s for s in self.load() if s.key != session.key]
            return self._write((session, *others)[:MOST])

    def forget(self, key: SessionKey) -> tuple[RecentSession, ...]:
        with self._writing:
            return self._write(tuple(s for s in self.load() if s.key != key))

    def _write(self, sessions: tuple[RecentSession, ...]) -> tuple[RecentSession, ...]:
        entries = [
            {
                "key": s.key.text,
                "opened_at": s.opened_at.isoformat(),
                "accepted": s.accepted,
                "to_retake": s.to_retake,
                "missing": s.missing,
            }
            for s in sessions
        ]
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            write_whole(self._file, json.dumps(entries, indent=1).encode())
        except OSError as error:
            raise StoreFault(str(self._file), error.strerror or type(error).__name__) from None
        return sessions


def _entry(entry: Any) -> RecentSession | None:
    try:
        opened_at = datetime.fromisoformat(entry["opened_at"])
        counts = [int(entry[name]) for name in ("accepted", "to_retake", "missing")]
        key = SessionKey.parse(entry["key"])
    except (KeyError, TypeError, ValueError, OverflowError, AttributeError, InvalidSessionKey):
        return None
    return RecentSession(key, opened_at, *counts) if opened_at.tzinfo else None
