"""The library over real folders: what it finds, keeps within limits, mends and forgets."""

from __future__ import annotations

import json
import sqlite3
import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.errors import Cancelled, NewerFile, ReviewDamaged, StoreFault
from app.domain.library_errors import LibraryRebuilt, NewerLibrary, NotForgotten, SearchMissing
from app.domain.review import Drawing, DrawingKind, Mark, PhotoReview, Review
from app.domain.session_details import Vehicle
from app.domain.session_key import SessionKey
from app.services import library_index
from app.services.cancel import CancelToken
from app.services.index_schema import STEPS
from tests.fakes.inspections import KEY, sample
from tests.fakes.shelf import OPENED
from tests.services.library_world import LibraryWorld

A, B, C = (SessionKey(f"ABC-0000000{n}") for n in range(3))
ROGUE = Vehicle("5N1AT2MK7HC785447", "2017", "Nissan", "Rogue")


@pytest.fixture
def world(tmp_path: Path) -> LibraryWorld:
    return LibraryWorld(tmp_path / "world")


def start(world: LibraryWorld) -> tuple[object, ...]:
    return world.library.start(CancelToken())


def judge(world: LibraryWorld, key: SessionKey, note: str = "torn seat", session_note: str = "") -> None:
    photo = sample().photos[0].id
    drawn = Drawing(DrawingKind.TEXT, (0.1, 0.1), (0.1, 0.1), "Kratzer")
    marked = PhotoReview(Mark.QUERY, note, (drawn,))
    world.reviews.save_review(
        Review(key.text).with_note(session_note).with_photo(replace(photo, session_key=key.text), marked)
    )


def test_the_folders_are_read_at_the_start_and_found_by_all_that_is_in_them(world: LibraryWorld) -> None:
    world.shelf.put(A, vehicle=ROGUE)
    world.shelf.put(B, opened_at=OPENED + timedelta(hours=1))
    judge(world, B, session_note="customer calls back")
    assert start(world) == ()
    assert world.listed() == [B, A]
    for typed, expected in {
        "abc-0000": [B, A],
        "0001": [B],
        "785447": [A],
        "5n1at": [A],
        "nissan rog": [A],
        "2017": [A],
        "torn": [B],
        "kratz": [B],
        "CALLS back": [B],
        "front left": [B, A],
        "recapture vehicle frame": [B, A],
        "nobody": [],
    }.items():
        assert world.listed(typed) == expected, typed
    (entry,) = world.library.search("nissan", 5).entries
    assert (entry.accepted, entry.to_retake, entry.vehicle, entry.vin) == (10, 3, "2017 Nissan Rogue", ROGUE.vin)
    assert not entry.judged
    assert world.library.search("torn", 5).entries[0].judged
    assert world.library.size() == (2, sum(f.stat().st_size for f in world.sessions.rglob("*") if f.is_file()))


def test_a_start_reads_only_what_has_changed_since(world: LibraryWorld) -> None:
    for key in (A, B, C):
        world.shelf.put(key)
    start(world)
    world.next_start()
    assert start(world) == ()
    assert world.shelf.loads == []
    judge(world, B)
    world.shelf.forget(C)
    world.next_start()
    start(world)
    assert world.shelf.loads == [B]
    assert sorted(map(str, world.listed())) == [A.text, B.text]
    assert world.listed("torn") == [B]


def test_a_folder_with_nothing_but_a_review_is_listed(world: LibraryWorld) -> None:
    """As the second issue's program left it."""
    judge(world, A)
    start(world)
    (entry,) = world.library.search("torn", 5).entries
    assert entry.key == A
    assert entry.judged
    assert abs((datetime.now(UTC) - entry.opened_at).total_seconds()) < 60


def test_the_list_of_an_earlier_version_goes(world: LibraryWorld) -> None:
    world.folder.mkdir()
    (world.folder / "recent.json").write_text(json.dumps([{"key": A.text}]))
    assert start(world) == ()
    assert world.listed() == []
    assert not (world.folder / "recent.json").exists()


def test_what_is_opened_is_listed_even_if_no_folder_kept_it(world: LibraryWorld) -> None:
    now = datetime.now(UTC)
    world.library.remember(sample(), now)
    (entry,) = world.library.search("", 5).entries
    assert (entry.key, entry.to_retake, entry.opened_at) == (KEY, 3, now)
    world.next_start()
    start(world)
    assert world.listed() == []


def test_a_pin_is_kept_in_the_folder(world: LibraryWorld) -> None:
    world.shelf.put(A)
    start(world)
    world.library.pin(A, True)
    assert world.library.search("", 5).entries[0].pinned
    world.file.unlink()
    world.next_start()
    start(world)
    assert world.library.search("", 5).entries[0].pinned


@pytest.mark.parametrize("damage", ["zeroed", "truncated", "garbage"])
@pytest.mark.parametrize("at_start", [True, False])
def test_a_damaged_index_is_made_anew_and_said_so(world: LibraryWorld, damage: str, at_start: bool) -> None:
    for key in (A, B):
        world.shelf.put(key)
    start(world)
    size = world.file.stat().st_size
    content = {"zeroed": b"\0" * size, "truncated": world.file.read_bytes()[: size // 2], "garbage": b"?" * size}
    world.file.write_bytes(content[damage])
    world.next_start()
    if not at_start:
        assert world.listed() == [B, A] or world.listed() == [A, B]
    told = start(world)
    assert [(type(error), error.sessions) for error in told] == [(LibraryRebuilt, 2)]  # type: ignore[attr-defined]
    assert len(world.listed()) == 2
    world.next_start()
    assert start(world) == ()


def test_several_threads_that_meet_a_damaged_index_make_it_anew_once(world: LibraryWorld) -> None:
    for key in (A, B, C):
        world.shelf.put(key)
    start(world)
    world.file.write_bytes(b"\0" * 8192)
    world.next_start()
    found: list[int] = []
    threads = [threading.Thread(target=lambda: found.append(len(world.listed()))) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert set(found) <= {0, 3}  # some look while it is being made
    assert len(world.listed()) == 3
    assert [type(error) for error in start(world)] == [LibraryRebuilt]


def test_without_an_index_the_folders_are_listed(world: LibraryWorld, monkeypatch: pytest.MonkeyPatch) -> None:
    world.shelf.put(A, vehicle=ROGUE)
    judge(world, A, note="Rostfraß")
    with sqlite3.connect(_made(world.file)) as db:
        db.execute(f"PRAGMA user_version = {len(STEPS) + 1}")
    db.close()
    before = world.file.read_bytes()
    (error,) = start(world)
    assert isinstance(error, NewerLibrary)
    assert error.path == str(world.file)
    for typed in ("nissan", "ROSTFRASS", "785447", ""):
        assert world.listed(typed) == [A], typed
    assert world.listed("opel") == []
    world.library.forget(A)
    assert world.listed() == []
    assert world.file.read_bytes() == before


def _made(file: Path) -> Path:
    file.parent.mkdir(exist_ok=True)
    return file


def test_without_full_text_search_the_folders_are_listed(world: LibraryWorld, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_fts(db: sqlite3.Connection) -> None:
        db.execute("CREATE VIRTUAL TABLE words USING fts5_of_nobody (text)")

    monkeypatch.setattr(library_index, "migrate", no_fts)
    world.shelf.put(A)
    assert [type(error) for error in start(world)] == [SearchMissing]
    assert world.listed("abc") == [A]


def test_a_disk_that_refuses_the_index_costs_the_index_only(world: LibraryWorld) -> None:
    world.shelf.put(A)
    world.file.mkdir()
    assert [type(error) for error in start(world)] == [StoreFault]
    assert world.listed("abc") == [A]


def test_what_cannot_be_read_is_told_once_and_listed_nevertheless(world: LibraryWorld) -> None:
    world.shelf.put(A)
    world.shelf.put(B)
    world.shelf.troubles[A] = [NewerFile("manifest.json")] * 2
    judge(world, B)
    (world.sessions / B.text / "review.json").write_bytes(b"garbage")
    told = start(world)
    assert sorted(type(error).__name__ for error in told) == [NewerFile.__name__, ReviewDamaged.__name__]
    assert sorted(map(str, world.listed())) == [A.text, B.text]


def test_a_start_that_is_called_off_keeps_what_it_had_read(world: LibraryWorld) -> None:
    world.shelf.put(A)
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        world.library.start(cancel)
    assert world.listed() == []
    start(world)
    assert world.listed() == [A]


def test_the_oldest_go_and_the_judged_are_asked_for(world: LibraryWorld) -> None:
    for days, key in enumerate((A, B, C)):
        world.shelf.put(key, opened_at=OPENED + timedelta(days=days))
    judge(world, A)
    start(world)
    evicted = world.library.evict(30, 0, {C}, OPENED + timedelta(days=60))
    assert evicted.keys == (B,)
    assert [entry.key for entry in evicted.asked] == [A]
    assert world.listed() == [C, A]
    assert sorted(folder.name for folder in world.sessions.iterdir()) == [A.text, C.text]


def test_a_note_that_the_index_does_not_know_of_yet_saves_its_session(world: LibraryWorld) -> None:
    world.shelf.put(A)
    start(world)
    judge(world, A)  # another process did that
    assert world.library.evict(30, 0, (), OPENED + timedelta(days=60)).keys == ()
    assert world.listed() == [A]


def test_a_note_of_the_last_moment_saves_its_session(world: LibraryWorld) -> None:
    for key in (A, B):
        world.shelf.put(key)
    start(world)
    world.shelf.meanwhile = lambda key: judge(world, A)  # another process does that while the lock is waited for
    assert world.library.evict(30, 0, (), OPENED + timedelta(days=60)).keys == (B,)
    assert world.listed() == [A]


def test_an_index_that_somebody_removes_is_made_anew_and_said_so(world: LibraryWorld) -> None:
    world.shelf.put(A)
    start(world)
    for file in world.folder.glob("library.sqlite*"):
        file.unlink()
    assert world.listed() == [A]
    assert [type(told) for told in start(world)] == [LibraryRebuilt]


def test_what_was_half_forgotten_when_the_program_was_killed_is_not_listed(world: LibraryWorld) -> None:
    for key in (A, B, C):
        world.shelf.put(key)
    start(world)
    (world.sessions / A.text / "forgotten").touch()
    (world.sessions / B.text / "manifest.json").unlink()
    start(world)
    assert world.listed() == [C]


def test_forgetting_one_leaves_no_byte_of_it_and_the_others(world: LibraryWorld) -> None:
    for key in (A, KEY):
        world.shelf.put(key, vehicle=ROGUE if key is KEY else None)
        judge(world, key, note=f"note on {key.text[4:]}")
    aside = world.sessions / ".damaged" / f"{KEY.text}-1"
    aside.mkdir(parents=True)
    (aside / "old.jpg").write_bytes(KEY.text.encode())
    start(world)
    world.library.forget(KEY)
    assert world.listed() == [A]
    assert world.forgotten_pictures == [KEY]
    assert holding(world, KEY.text, "abcde12345", "rogue", ROGUE.vin, "785447") == []
    assert holding(world, A.text) != []


def test_forgetting_everything_leaves_no_byte_of_any(world: LibraryWorld) -> None:
    """Key, VIN, labels, notes and the bytes of pictures; what the user had set stays."""
    for key in (A, B, KEY):
        world.shelf.put(key, vehicle=ROGUE)
        judge(world, key, note="Rostschaden", session_note="Rückruf")
    for name in ("settings.json", "window.json"):
        (world.folder / name).write_text("{}")
    world.logs.mkdir()
    for name in ("walkaround.log", "walkaround.log.1", "crash.txt"):
        (world.logs / name).write_text("in front of Rostschaden")
    (world.sessions / ".damaged" / f"{KEY.text}-1").mkdir(parents=True)
    start(world)
    with sqlite3.connect(world.file) as reading:  # another process has it open
        reading.execute("SELECT count(*) FROM sessions").fetchone()
    world.library.forget_everything()
    reading.close()
    gone = (A.text, KEY.text, "abcde12345", "rostschaden", "rostsch", "ruckruf", ROGUE.vin, "nissan", "785447", "Front")
    assert holding(world, *gone, b"\xff\xd8ABC") == []
    left = sorted(str(path.relative_to(world.folder)) for path in world.folder.rglob("*") if path.is_file())
    assert left == ["library.sqlite", "logs/crash.txt", "logs/walkaround.log", "settings.json", "window.json"]
    assert world.library.size() == (0, 0)


def holding(world: LibraryWorld, *texts: str | bytes) -> list[tuple[str, str | bytes]]:
    """Files in which one of ``texts`` stands, or whose name has it, in whatever case."""
    found: list[tuple[str, str | bytes]] = []
    for path in world.folder.rglob("*"):
        inside = str(path).encode() + (path.read_bytes() if path.is_file() else b"")
        for text in texts:
            wanted = text if isinstance(text, bytes) else text.lower().encode()
            if wanted in (inside if isinstance(text, bytes) else inside.lower()):
                found.append((path.name, text))
    return found


def test_what_the_disk_keeps_is_said_and_stays_listed(world: LibraryWorld) -> None:
    for key in (A, B):
        world.shelf.put(key)
    start(world)
    world.shelf.stuck.add(A)
    with pytest.raises(NotForgotten) as caught:
        world.library.forget_everything()
    assert caught.value.path.endswith("picture.jpg")
    assert world.listed() == [A]
