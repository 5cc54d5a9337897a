"""The tables of the library's index, and how a file of an earlier version becomes one of this version."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from pathlib import Path

Step = tuple[str, ...]

WORDS = "CREATE VIRTUAL TABLE words USING fts5 (text, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3')"
STEPS: tuple[Step, ...] = (
    (
        """CREATE TABLE sessions (
            id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, opened_at TEXT NOT NULL,
            accepted INTEGER NOT NULL, to_retake INTEGER NOT NULL, missing INTEGER NOT NULL,
            without_verdict INTEGER NOT NULL, received_at TEXT, vin TEXT NOT NULL, vehicle TEXT NOT NULL,
            status TEXT NOT NULL, size INTEGER NOT NULL, pinned INTEGER NOT NULL, judged INTEGER NOT NULL,
            changed INTEGER NOT NULL, stamp TEXT NOT NULL)""",
        "CREATE INDEX sessions_opened ON sessions (opened_at)",
        WORDS,
    ),
)
"""Step n leads from version n to n + 1; version 0 is an empty file. Never change one that was published: add one."""


def migrate(db: sqlite3.Connection, steps: Sequence[Step] = STEPS) -> None:
    """Each step whole or not at all, its number with it: a program that ends in the middle goes on from there."""
    while (version := version_of(db)) < len(steps):
        db.execute("BEGIN IMMEDIATE")
        try:
            if version_of(db) == version:  # or another process was quicker
                for statement in steps[version]:
                    db.execute(statement)
                db.execute(f"PRAGMA user_version = {version + 1:d}")
            db.execute("COMMIT")
        except BaseException:
            if db.in_transaction:
                db.execute("ROLLBACK")
            raise


def version_of(db: sqlite3.Connection) -> int:
    return int(db.execute("PRAGMA user_version").fetchone()[0])


def version_in(file: Path) -> int:
    """As the file's own header says it, without opening it as a database; 0 for none. ``OSError``."""
    try:
        with file.open("rb") as content:
            header = content.read(64)
    except FileNotFoundError:
        return 0
    return int.from_bytes(header[60:64], "big") if header.startswith(b"SQLite format 3\0") else 0
