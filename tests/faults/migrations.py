"""An index of an artificial older version, led on by steps that take their time."""

from __future__ import annotations

import sqlite3
from functools import partial
from pathlib import Path

from app.domain.session_key import SessionKey
from app.services import index_schema, library_index
from app.services.cancel import CancelToken
from tests.faults.hand import Hand, answer, say

SESSIONS = 400
NEXT = (
    (
        "ALTER TABLE sessions ADD COLUMN colour TEXT NOT NULL DEFAULT ''",
        "UPDATE sessions SET colour = hex(randomblob(4000))",
    ),
    (
        "CREATE TABLE wide (id INTEGER PRIMARY KEY, text TEXT)",
        "INSERT INTO wide SELECT id, colour || colour || colour FROM sessions",
        "INSERT INTO words (words) VALUES ('rebuild')",
    ),
    ("CREATE INDEX sessions_colour ON sessions (colour)", "UPDATE sessions SET colour = lower(colour)"),
)
"""Three versions that are to come."""


def old(hand: Hand, words: list[str]) -> None:
    """A file as today's version writes it, many sessions in it; their folders hold a note each."""
    say("ready")
    sessions = hand.services.data_dir / "sessions"
    known = {path.name for path in sessions.glob("OLD-*")}
    for number in range(SESSIONS):
        key = f"OLD-MIGRATE{number:04}"
        if key not in known:
            hand.services.sessions.save_review(
                hand.services.sessions.load_review(SessionKey(key)).review.with_note(f"note {number}")
            )
    (hand.services.data_dir / "library.sqlite").unlink(missing_ok=True)
    hand.services.library.start(CancelToken())
    answer([], {})


def migrate(hand: Hand, words: list[str]) -> None:
    """Nothing but the migration: the folders are compared at the start that follows the kill."""
    later()
    index = library_index.LibraryIndex(hand.services.data_dir / "library.sqlite")
    say("ready")
    index.check()
    say("migrated")


def migrated(hand: Hand, words: list[str]) -> None:
    """The start after the kill: everything is there, in a file of the newest version or of one on the way to it."""
    later()
    file = hand.services.data_dir / "library.sqlite"
    before = index_schema.version_in(file)
    bad = [f"told: {error!r}" for error in hand.services.library.start(CancelToken())]
    found = hand.services.library.search("note", SESSIONS + 10)
    if found.total != SESSIONS:
        bad.append(f"{found.total} sessions of {SESSIONS}, from version {before}")
    bad += _inside(file)
    answer(bad, {f"found at version {before}": 1})


def _inside(file: Path) -> list[str]:
    db = sqlite3.connect(file)
    try:
        version = index_schema.version_of(db)
        whole = db.execute("PRAGMA integrity_check").fetchone()[0]
        rows = db.execute("SELECT count(*) FROM wide").fetchone()[0]
    finally:
        db.close()
    good = version == 1 + len(NEXT) and whole == "ok" and rows >= 0
    return [] if good else [f"version {version}, {whole}, {rows} rows"]


def later() -> None:
    """This process is of a version to come."""
    steps = (*index_schema.STEPS, *NEXT)
    for name, value in (("STEPS", steps), ("migrate", partial(index_schema.migrate, steps=steps))):
        setattr(library_index, name, value)
