"""The index over all session folders, in SQLite: search as one types. It can always be made anew from the folders."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from app.domain.errors import NewerFile, StoreFault
from app.domain.library_entry import LibraryEntry
from app.domain.library_errors import SearchMissing
from app.domain.session_key import SessionKey
from app.services.disk_faults import on_disk
from app.services.index_row import COLUMNS, Indexed, entry_of, row_of, wanted_words
from app.services.index_schema import STEPS, WORDS, migrate, version_in, version_of

_PATIENCE = 5.0  # seconds that another process may be writing
_CORRUPT, _NOT_A_DATABASE, _ERROR = 11, 26, 1  # SQLite's primary result codes
Answer = TypeVar("Answer")


class IndexDamaged(Exception):
    """The file is not as this program wrote it. Nothing is lost with it: the folders are the truth."""


class LibraryIndex:
    """Blocking; safe on any thread and in several processes: each call has a connection of its own.

    Every call may raise ``StoreFault`` (the disk), ``NewerFile`` (a later version of this program wrote the file; it
    is left exactly as it is), ``IndexDamaged`` and ``SearchMissing``. Latest opened first, wherever there is an order.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._made = False

    def note(self, indexed: Iterable[Indexed], cancelled: Callable[[], None] = lambda: None) -> None:
        """Put these in, in the place of what was known of the same sessions; all of them or none."""
        with self._writing() as db:
            for one in indexed:
                cancelled()
                _remove(db, one.entry.key)
                names = ", ".join(COLUMNS)
                places = ", ".join("?" * len(COLUMNS))
                cursor = db.execute(f"INSERT INTO sessions ({names}) VALUES ({places})", row_of(one))
                text = "\n".join(one.texts).encode("utf-8", "ignore").decode().replace("\0", " ")
                db.execute("INSERT INTO words (rowid, text) VALUES (?, ?)", (cursor.lastrowid, text))

    def remove(self, key: SessionKey) -> None:
        """No byte of it stays in the file."""
        self.remove_all((key,))

    def remove_all(self, keys: Iterable[SessionKey]) -> None:
        with self._writing() as db:
            found = [_remove(db, key) for key in keys]
            if any(found):  # the words of what is removed stay in the index until its parts are merged
                db.execute("INSERT INTO words (words) VALUES ('optimize')")
        self._checkpoint()

    def find(self, text: str = "", limit: int = 60, offset: int = 0) -> tuple[LibraryEntry, ...]:
        """Sessions in which every word of ``text`` begins a word, whatever its case and accents."""
        wanted = wanted_words(text)
        which = "WHERE id IN (SELECT rowid FROM words WHERE words MATCH ?)" if wanted else ""
        names = ", ".join(COLUMNS)
        query = f"SELECT {names} FROM sessions {which} ORDER BY opened_at DESC, key LIMIT ? OFFSET ?"
        values = (*([wanted] if wanted else ()), limit, offset)
        return self._entries(query, *values)

    def count(self, text: str = "") -> int:
        wanted = wanted_words(text)
        if not wanted:
            return self._number("SELECT count(*) FROM sessions")
        return self._number("SELECT count(*) FROM words WHERE words MATCH ?", wanted)

    def total_size(self) -> int:
        """Bytes of all session folders."""
        return self._number("SELECT coalesce(sum(size), 0) FROM sessions")

    def least_recently_used(self) -> tuple[LibraryEntry, ...]:
        names = ", ".join(COLUMNS)
        query = f"SELECT {names} FROM sessions ORDER BY opened_at, key"
        return self._entries(query)

    def oldest_opened(self) -> datetime | None:
        """When the session was opened that has not been opened for longest."""
        found = self._read(lambda db: db.execute("SELECT min(opened_at) FROM sessions").fetchone()[0])
        return datetime.fromisoformat(found) if found is not None else None

    def stamps(self) -> dict[str, str]:
        """By key, what each session's folder looked like when it was read last."""
        return self._read(lambda db: dict(db.execute("SELECT key, stamp FROM sessions").fetchall()))

    def erase(self) -> None:
        """Every session out of the file, which is as small as a new one then."""
        with self._writing() as db:
            db.execute("DELETE FROM sessions")
            db.execute("DROP TABLE words")
            db.execute(WORDS)
        with self._connected() as db:
            db.execute("VACUUM")
        self._checkpoint()

    def discard(self) -> None:
        """Remove the file: for one that is damaged. It holds nothing that the folders do not."""
        self._made = False
        for name in ("", "-wal", "-shm", "-journal"):
            with on_disk(self._file):
                self._file.with_name(self._file.name + name).unlink(missing_ok=True)

    def check(self) -> None:
        """``IndexDamaged`` when any page of the file is not as it should be."""
        if self._read(lambda db: db.execute("PRAGMA quick_check(1)").fetchone()[0]) != "ok":
            raise IndexDamaged
        self.find("a", limit=1)

    def _entries(self, query: str, *values: str | int) -> tuple[LibraryEntry, ...]:
        rows = self._read(lambda db: db.execute(query, values).fetchall())
        try:
            return tuple(map(entry_of, rows))
        except (TypeError, ValueError) as error:
            raise IndexDamaged from error

    def _number(self, query: str, *values: str) -> int:
        return self._read(lambda db: int(db.execute(query, values).fetchone()[0]))

    def _read(self, ask: Callable[[sqlite3.Connection], Answer]) -> Answer:
        with self._connected() as db:
            return ask(db)

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        with self._connected() as db:
            db.execute("BEGIN IMMEDIATE")
            try:
                yield db
            except BaseException:
                with suppress(sqlite3.Error):
                    db.execute("ROLLBACK")
                raise
            db.execute("COMMIT")

    def _checkpoint(self) -> None:
        """What was written beside the file goes into it, and what was beside it is cut off."""
        with self._connected() as db:
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    @contextmanager
    def _connected(self) -> Iterator[sqlite3.Connection]:
        with on_disk(self._file):
            self._file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            if version_in(self._file) > len(STEPS):
                raise NewerFile(str(self._file))
        with _sound(self._file), closing(sqlite3.connect(self._file, _PATIENCE, isolation_level=None)) as db:
            if (version := version_of(db)) > len(STEPS):
                raise NewerFile(str(self._file))
            if version == 0 and self._made:  # somebody has removed it under the running program
                raise IndexDamaged
            db.execute("PRAGMA secure_delete = ON")
            if version < len(STEPS):
                db.execute("PRAGMA journal_mode = WAL")
                migrate(db)
            self._made = True
            db.execute("PRAGMA synchronous = NORMAL")
            yield db


def _remove(db: sqlite3.Connection, key: SessionKey) -> bool:
    found = db.execute("SELECT id FROM sessions WHERE key = ?", (key.text,)).fetchone()
    if found is not None:
        db.execute("DELETE FROM words WHERE rowid = ?", found)
        db.execute("DELETE FROM sessions WHERE id = ?", found)
    return found is not None


@contextmanager
def _sound(file: Path) -> Iterator[None]:
    """SQLite's errors as ours."""
    try:
        yield
    except sqlite3.Error as error:
        primary = getattr(error, "sqlite_errorcode", _CORRUPT) & 0xFF
        if "fts5" in str(error) and "module" in str(error):
            raise SearchMissing from error
        if primary in (_CORRUPT, _NOT_A_DATABASE, _ERROR):
            raise IndexDamaged from error
        raise StoreFault(str(file), str(error)) from error
