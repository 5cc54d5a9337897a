"""The index over the session folders: what is found, in which order, and what a damaged file does."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import textwrap
import threading
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.errors import NewerFile, StoreFault
from app.domain.library_entry import LibraryEntry
from app.domain.library_errors import SearchMissing
from app.domain.session_key import SessionKey
from app.services import library_index
from app.services.index_row import Indexed
from app.services.index_schema import STEPS, migrate, version_in, version_of
from app.services.library_index import IndexDamaged, LibraryIndex
from tests.fakes.shelf import OPENED

ROOT = Path(__file__).parents[2]
KEYS = tuple(SessionKey(f"ABC-0000000{n}") for n in range(6))


def entry(number: int, **fields: object) -> LibraryEntry:
    """The higher the number, the later it was opened."""
    made = {"accepted": 10, "to_retake": 3, "size": 1000 * (number + 1), **fields}
    return LibraryEntry(KEYS[number], OPENED + timedelta(days=number), **made)  # type: ignore[arg-type]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "library.sqlite"


@pytest.fixture
def index(file: Path) -> LibraryIndex:
    return LibraryIndex(file)


def noted(index: LibraryIndex, *texts: str) -> None:
    index.note(Indexed(entry(n), (KEYS[n].text, text)) for n, text in enumerate(texts))


def found(index: LibraryIndex, text: str) -> list[int]:
    return [KEYS.index(one.key) for one in index.find(text)]


def test_an_entry_comes_back_as_it_was_noted(index: LibraryIndex) -> None:
    whole = LibraryEntry(
        KEYS[0], OPENED, 9, 2, 1, 1, OPENED + timedelta(seconds=1), "5N1AT2MK7HC785447", "2017 Nissan Rogue",
        "COMPLETE", 1234, pinned=True, judged=True, changed=True,
    )  # fmt: skip
    index.note([Indexed(whole, ("x",), "stamp")])
    assert index.find() == (whole,)
    assert index.stamps() == {KEYS[0].text: "stamp"}


def test_latest_opened_first_in_pages(index: LibraryIndex) -> None:
    noted(index, *["word"] * 6)
    assert found(index, "") == [5, 4, 3, 2, 1, 0]
    assert [e.key for e in index.find("word", limit=2, offset=2)] == [KEYS[3], KEYS[2]]
    assert index.count("word") == index.count() == 6
    assert index.total_size() == 21_000
    assert [e.key for e in index.least_recently_used()] == list(KEYS)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("scra", [0]),
        ("SCRATCH bum", [0]),
        ("bumper scratch", [0]),
        ("scratch vetre", []),
        ("vetre", [1]),
        ("vêtre vêt", [1]),
        ("abc-0000", [2, 1, 0]),
        ("abc-00000001", [1]),
        ("-", [2, 1, 0]),
        ('"', [2, 1, 0]),
        ('"scratch', [0]),
        ("sCRATCH OR vêtre", []),
        ("scratch*", [0]),
        ("text:", []),
        ("(bumper", [0]),
        ("NEAR(scratch bumper)", []),
        (" ".join(["scratch"] * 400), [0]),
        ("x" * 3000, []),
        ("scratch \ud800\0", [0]),
    ],
)
def test_every_word_begins_a_word(index: LibraryIndex, typed: str, expected: list[int]) -> None:
    noted(index, "a Scratch on the bumper", "vêtre", "nothing")
    assert found(index, typed) == expected
    assert index.count(typed) == len(expected)


@given(st.text(max_size=60))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_typed_is_a_question_that_sqlite_takes(index: LibraryIndex, typed: str) -> None:
    noted(index, "scratch")
    assert len(index.find(typed)) == index.count(typed) <= 1


def test_noting_again_replaces_the_words(index: LibraryIndex) -> None:
    noted(index, "scratch")
    noted(index, "dent")
    assert (found(index, "scratch"), found(index, "dent"), index.count()) == ([], [0], 1)


def test_nothing_stays_in_the_file_of_what_is_removed(index: LibraryIndex, file: Path) -> None:
    noted(index, "Rostschaden", "Hagelschaden")
    index.remove(KEYS[0])
    assert found(index, "") == [1]
    left = bytes_beside(file)
    for gone in (b"rostschaden", b"rostsc", KEYS[0].text.lower().encode()):
        assert gone not in left
    assert b"hagelschaden" in left


def test_nothing_stays_in_the_file_that_is_erased(index: LibraryIndex, file: Path) -> None:
    noted(index, *[f"Rostschaden {'x' * 5000}"] * 6)
    noted(index, "another text for the first of them")
    before = file.stat().st_size
    index.erase()
    left = bytes_beside(file)
    for gone in (b"rostschaden", b"another", b"abc-", b"0000000"):
        assert gone not in left
    assert file.stat().st_size < before
    noted(index, "Hagel")
    assert found(index, "hagel") == [0]


def bytes_beside(file: Path) -> bytes:
    return b"".join(path.read_bytes() for path in file.parent.iterdir()).lower()


def test_a_version_0_file_becomes_one_of_this_version(file: Path, index: LibraryIndex) -> None:
    file.touch()
    noted(index, "scratch")
    assert version_in(file) == len(STEPS)


OLDER = (("CREATE TABLE sessions (key TEXT)",), ("ALTER TABLE sessions ADD COLUMN pinned INTEGER DEFAULT 0",))


def test_an_older_file_is_led_on_with_what_it_holds(file: Path) -> None:
    with sqlite3.connect(file, isolation_level=None) as db:
        migrate(db, OLDER[:1])
        db.execute("INSERT INTO sessions VALUES ('ABC-00000000')")
        migrate(db, OLDER)
        assert version_of(db) == 2
        assert db.execute("SELECT * FROM sessions").fetchall() == [("ABC-00000000", 0)]
    db.close()


def test_a_step_that_fails_leaves_the_file_as_it_was(file: Path) -> None:
    with sqlite3.connect(file, isolation_level=None) as db:
        migrate(db, OLDER[:1])
        broken = (OLDER[0], ("CREATE TABLE other (x)", "CREATE TABLE sessions (x)"))
        with pytest.raises(sqlite3.OperationalError):
            migrate(db, broken)
        assert version_of(db) == 1
        assert db.execute("SELECT name FROM sqlite_master").fetchall() == [("sessions",)]
        migrate(db, OLDER)
        assert version_of(db) == 2
    db.close()


def test_a_migration_that_was_killed_goes_on_at_the_next_start(file: Path) -> None:
    """Killed for good, by the kernel, after the first statement of the first step."""
    script = f"""
        import os, signal, sqlite3
        from app.services.index_schema import STEPS, migrate
        db = sqlite3.connect({str(file)!r}, isolation_level=None)
        db.execute("PRAGMA journal_mode = WAL")
        db.create_function("die", 0, lambda: os.kill(os.getpid(), signal.SIGKILL))
        migrate(db, ((STEPS[0][0], "SELECT die()", *STEPS[0][1:]),))
    """
    ended = subprocess.run([sys.executable, "-c", textwrap.dedent(script)], cwd=ROOT, env=os.environ, check=False)
    assert ended.returncode == -signal.SIGKILL
    index = LibraryIndex(file)
    noted(index, "scratch")
    assert found(index, "scratch") == [0]


def test_two_processes_at_once_make_one_file(file: Path) -> None:
    indexes = [LibraryIndex(file) for _ in range(4)]
    failed: list[BaseException] = []

    def work(number: int) -> None:
        try:
            for _ in range(10):
                indexes[number].note([Indexed(entry(number), (f"word{number}",))])
        except BaseException as error:
            failed.append(error)

    threads = [threading.Thread(target=work, args=(n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failed
    assert indexes[0].count() == 4


def test_a_newer_file_is_not_touched(file: Path, index: LibraryIndex) -> None:
    with sqlite3.connect(file) as db:
        db.execute("CREATE TABLE other (x)")
        db.execute(f"PRAGMA user_version = {len(STEPS) + 1}")
    db.close()
    before, when = file.read_bytes(), file.stat().st_mtime_ns
    for ask in (index.find, index.erase, index.check, lambda: noted(index, "x")):
        with pytest.raises(NewerFile) as caught:
            ask()
        assert caught.value.path == str(file)
    assert (file.read_bytes(), file.stat().st_mtime_ns) == (before, when)
    assert [path.name for path in file.parent.iterdir()] == [file.name]


@pytest.mark.parametrize("damage", ["zeroed", "truncated", "garbage", "a page zeroed", "no table"])
def test_damage_is_found_and_the_file_can_be_made_anew(file: Path, index: LibraryIndex, damage: str) -> None:
    noted(index, *["word " * 2000] * 6)
    content = file.read_bytes()
    if damage == "no table":
        with sqlite3.connect(file) as db:
            db.execute("DROP TABLE sessions")
        db.close()
    else:
        file.write_bytes(
            {
                "zeroed": b"\0" * len(content),
                "truncated": content[: len(content) // 2],
                "garbage": b"garbage" * 1000,
                "a page zeroed": content[:4096] + b"\0" * 4096 + content[8192:],
            }[damage]
        )
    with pytest.raises(IndexDamaged):
        index.check()
    index.discard()
    assert list(file.parent.iterdir()) == []
    noted(index, "scratch")
    index.check()
    assert found(index, "scratch") == [0]


def test_an_sqlite_without_full_text_search_is_said_so(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The very message of an SQLite that was built without it."""
    without = tuple(tuple(s.replace("USING fts5", "USING fts5_of_nobody") for s in step) for step in STEPS)
    monkeypatch.setattr(library_index, "migrate", lambda db: migrate(db, without))
    with pytest.raises(SearchMissing):
        LibraryIndex(file).find()


def test_a_disk_that_refuses_is_a_store_fault(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StoreFault):
        LibraryIndex(tmp_path / "file" / "library.sqlite").find()


def test_what_another_process_holds_too_long_is_a_store_fault(
    file: Path, index: LibraryIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    noted(index, "scratch")
    monkeypatch.setattr(library_index, "_PATIENCE", 0.05)
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreFault):
        noted(index, "dent")
    assert found(index, "scratch") == [0]  # reading goes on beside it
    other.close()
