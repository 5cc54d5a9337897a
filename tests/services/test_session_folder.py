"""The adjuster's review on the disk: whole or as before, never lost, whatever the disk or another window does."""

from __future__ import annotations

import errno
import json
import os
import shutil
import stat
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.errors import InvalidSessionKey, NewerFile, StoreFault
from app.domain.review import Drawing, DrawingKind, Mark, PhotoReview, Review
from app.domain.session_key import SessionKey
from app.services import folder_lock, review_json, session_folder, whole_file
from app.services.kernel_lock import lock_file
from app.services.review_json import encode, rounded
from app.services.session_folder import SessionFolder
from tests.fakes.inspections import KEY
from tests.fakes.reviews import FRONT, INTERIOR, LEFT, full_review, review


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "world" / "sessions"


@pytest.fixture
def folder(root: Path) -> SessionFolder:
    return SessionFolder(root)


def file_of(root: Path) -> Path:
    return root / KEY.text / "review.json"


def reloaded(root: Path) -> Review:
    loaded = SessionFolder(root).load_review(KEY)
    assert loaded.damage is None
    return loaded.review


def names(root: Path) -> set[str]:
    return {path.name for path in (root / KEY.text).iterdir()}


def test_looking_makes_nothing(folder: SessionFolder, tmp_path: Path) -> None:
    assert folder.load_review(KEY).review == Review(KEY.text)
    assert list(tmp_path.iterdir()) == []


def test_what_was_saved_is_loaded_by_the_next_run(folder: SessionFolder, root: Path) -> None:
    assert folder.save_review(full_review()).review == full_review()
    assert reloaded(root) == full_review()
    assert names(root) == {"review.json", "lock"}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps the user's folders private by itself")
def test_the_folder_is_private(folder: SessionFolder, root: Path) -> None:
    folder.save_review(full_review())
    assert stat.S_IMODE((root / KEY.text).stat().st_mode) == 0o700
    assert stat.S_IMODE(root.stat().st_mode) == 0o700


def test_people_can_read_the_file(folder: SessionFolder, root: Path) -> None:
    slanted = Drawing(DrawingKind.ARROW, (1 / 3, 2 / 3), (0.5, float("nan")))
    folder.save_review(full_review().with_photo(FRONT, PhotoReview(drawings=(slanted,))))
    document = json.loads(file_of(root).read_bytes())
    assert document["version"] == 1
    assert "Kunde ruft zurück · 14:05" in file_of(root).read_text("utf-8")
    drawing = next(p for p in document["review"]["photos"] if p["photo"]["code"] == 5)["drawings"][0]
    assert drawing == {"kind": "arrow", "start": [0.33333, 0.66667], "end": [0.5, 0.0], "text": ""}
    assert reloaded(root).of(FRONT).drawings[0].start == (0.33333, 0.66667)


def test_half_a_character_does_no_harm(folder: SessionFolder, root: Path) -> None:
    folder.save_review(review(left="broken \ud83d emoji"))
    file_of(root).read_text("utf-8")
    assert reloaded(root) == review(left="broken \ud83d emoji")


def test_a_photo_taken_back_is_no_longer_in_the_file(folder: SessionFolder, root: Path) -> None:
    folder.save_review(full_review())
    folder.save_review(review())
    assert reloaded(root) == review()


@pytest.mark.parametrize("key", ["../x", "..", "", "XXX-ABCDE12345/../../x", "xxx-abcde12345", "XXX-ABCDE12345\n"])
def test_no_key_leads_out_of_the_folder(folder: SessionFolder, tmp_path: Path, key: str) -> None:
    with pytest.raises(InvalidSessionKey):
        folder.load_review(SessionKey(key))
    with pytest.raises(InvalidSessionKey):
        folder.save_review(Review(key))
    assert list(tmp_path.iterdir()) == []


def test_a_file_cut_off_anywhere_is_set_aside_and_told(root: Path) -> None:
    SessionFolder(root).save_review(full_review())
    whole = file_of(root).read_bytes()
    for number, cut in enumerate(range(0, len(whole) - 1, 15), start=1):
        file_of(root).write_bytes(whole[:cut])
        loaded = SessionFolder(root).load_review(KEY)
        assert loaded.damage is not None, cut
        assert loaded.damage.path.endswith(f"review.damaged-{number}.json")
        assert Path(loaded.damage.path).read_bytes() == whole[:cut]
        assert loaded.review == review()
        assert reloaded(root) == review()  # told once
        assert SessionFolder(root).save_review(full_review()).damage is None


def test_a_flipped_bit_anywhere_is_noticed(root: Path) -> None:
    SessionFolder(root).save_review(full_review())
    whole = file_of(root).read_bytes()
    salvaged = 0
    for place in range(0, len(whole), 3):
        flipped = bytearray(whole)
        flipped[place] ^= 1 << place % 8
        file_of(root).write_bytes(flipped)
        loaded = SessionFolder(root).load_review(KEY)
        if loaded.damage is None:  # a blank became another blank, at the most
            assert loaded.review == full_review(), place
            continue
        assert Path(loaded.damage.path).read_bytes() == flipped
        assert loaded.damage.kept == len(loaded.review.photos)
        assert reloaded(root) == loaded.review  # what could be read stays
        salvaged += loaded.damage.kept == 3
        Path(loaded.damage.path).unlink()
    assert salvaged > len(whole) // 12


@pytest.mark.parametrize(
    "content",
    [b"", b"\0" * 4000, b"{}", b"[]", b"null", b'"text"', b"7", b"\xff\xfe\xfa", b"[" * 100_000, b'{"review":{}}'],
    ids=lambda c: repr(c[:10]),
)
def test_no_file_is_too_strange(root: Path, content: bytes) -> None:
    file_of(root).parent.mkdir(parents=True)
    file_of(root).write_bytes(content)
    loaded = SessionFolder(root).load_review(KEY)
    assert loaded.review == review()
    assert loaded.damage is not None
    assert Path(loaded.damage.path).read_bytes() == content


def test_of_a_damaged_entry_the_readable_part_stays(root: Path) -> None:
    SessionFolder(root).save_review(full_review())
    document = json.loads(file_of(root).read_bytes())
    rows = {row["photo"]["code"]: row for row in document["review"]["photos"]}
    rows[4] |= {"mark": ["?"], "drawings": [rows[4]["drawings"][0], {"kind": "star"}, None, 7]}
    rows[5]["photo"] = None
    rows[2]["seen"] = "yes"
    file_of(root).write_text(json.dumps(document))
    loaded = SessionFolder(root).load_review(KEY)
    assert loaded.damage is not None
    left = full_review().of(LEFT)
    assert loaded.review.of(LEFT) == replace(left, mark=Mark.NONE, drawings=left.drawings[:1])
    assert loaded.review.note == full_review().note


def test_a_damaged_file_is_never_written_over(folder: SessionFolder, root: Path) -> None:
    """Damaged while the session is open: what is in memory is saved, the damaged file is kept and told of."""
    folder.save_review(full_review())
    file_of(root).write_bytes(b"torn")
    saved = folder.save_review(full_review().with_note("on"))
    assert saved.damage is not None
    assert Path(saved.damage.path).read_bytes() == b"torn"
    assert reloaded(root) == saved.review == full_review().with_note("on")


def test_a_file_that_somebody_deleted_is_written_again(folder: SessionFolder, root: Path) -> None:
    """No other window took the marks and notes back: they are still on the screen."""
    folder.save_review(full_review())
    shutil.rmtree(root / KEY.text)
    assert folder.save_review(full_review()).review == full_review()
    file_of(root).unlink()
    on = full_review().with_note("on")
    assert folder.save_review(on).review == reloaded(root) == on


@pytest.mark.parametrize("signed", [True, False])
def test_a_newer_version_is_left_alone(root: Path, signed: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    SessionFolder(root).save_review(full_review())
    if signed:
        monkeypatch.setattr(review_json, "VERSION", 2)
        content = encode(full_review())
        monkeypatch.undo()
    else:  # one whose fingerprint is made in another way
        document = json.loads(file_of(root).read_bytes()) | {"version": 9, "sha256": "other"}
        content = json.dumps(document).encode()
    file_of(root).write_bytes(content)
    folder = SessionFolder(root)
    for attempt in (lambda: folder.load_review(KEY), lambda: folder.save_review(review(left="mine"))):
        with pytest.raises(NewerFile):
            attempt()
        assert file_of(root).read_bytes() == content
    assert names(root) == {"review.json", "lock"}


def test_a_damaged_version_number_is_damage_only(root: Path) -> None:
    SessionFolder(root).save_review(full_review())
    file_of(root).write_bytes(file_of(root).read_bytes().replace(b'"version": 1', b'"version": 9'))
    loaded = SessionFolder(root).load_review(KEY)
    assert loaded.damage is not None
    assert loaded.review == full_review()


CALLS: tuple[tuple[object, str], ...] = (
    (os, "fsync"),
    (os, "replace"),
    (folder_lock, "lock_file"),
    (folder_lock, "sync_folder"),
    (whole_file, "sync_folder"),
    (Path, "open"),
    (Path, "mkdir"),
    (Path, "read_bytes"),
)


def failing(real: Callable[..., object], at: int, calls: list[str]) -> Callable[..., object]:
    def call(*given: object, **named: object) -> object:
        calls.append(repr(given))
        if len(calls) == at:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return real(*given, **named)

    return call


@pytest.mark.parametrize("first", [True, False], ids=["first save", "later save"])
def test_a_disk_that_fills_at_any_moment(tmp_path: Path, first: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every fallible call of one save fails in turn: the old state stays, or the new one is there; nothing else."""
    survived = 0
    for at in range(1, 40):
        root = tmp_path / f"{at}"
        folder = SessionFolder(root)
        if not first:
            folder.save_review(review(left="old"))
        calls: list[str] = []
        with monkeypatch.context() as patch:
            for owner, name in CALLS:
                patch.setattr(owner, name, failing(getattr(owner, name), at, calls))
            try:
                folder.save_review(review(left="new"))
            except StoreFault:
                survived += 1
            else:
                assert len(calls) < at, "a call failed and nobody said so"
                break
        assert reloaded(root).of(LEFT).note in (("", "new") if first else ("old", "new"))
        assert not list(root.rglob("*.part"))
        folder.save_review(review(left="newer"))
        assert reloaded(root) == review(left="newer")
    assert survived >= 6


def test_a_full_disk_leaves_no_half_file(folder: SessionFolder, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder.save_review(full_review())
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", failing(os.fsync, 1, []))
        with pytest.raises(StoreFault) as caught:
            folder.save_review(review())
    assert caught.value.path.endswith("review.json")
    assert names(root) == {"review.json", "lock"}
    assert reloaded(root) == full_review()


def test_a_file_stands_where_the_folder_should(root: Path) -> None:
    root.mkdir(parents=True)
    (root / KEY.text).write_bytes(b"")
    with pytest.raises(StoreFault):
        SessionFolder(root).load_review(KEY)
    with pytest.raises(StoreFault):
        SessionFolder(root).save_review(full_review())


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is forbidden to root")
def test_a_read_only_folder_can_be_read(folder: SessionFolder, root: Path) -> None:
    folder.save_review(full_review())
    (root / KEY.text).chmod(0o500)
    try:
        assert reloaded(root) == full_review()
        with pytest.raises(StoreFault):
            folder.save_review(review())
    finally:
        (root / KEY.text).chmod(0o700)


def test_a_damaged_file_that_cannot_be_set_aside(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A disk that is full or read-only: told, shown as far as it can be read, and not touched."""
    folder = SessionFolder(root)
    folder.save_review(full_review())
    damaged = file_of(root).read_bytes().replace(b"14:05", b"14:06")
    file_of(root).write_bytes(damaged)
    with monkeypatch.context() as patch:
        patch.setattr(session_folder, "write_whole", failing(whole_file.write_whole, 1, []))
        loaded = folder.load_review(KEY)
        assert loaded.damage is not None
        assert loaded.damage.path == str(file_of(root))
        assert loaded.review.of(LEFT) == full_review().of(LEFT)
    with monkeypatch.context() as patch:
        patch.setattr(session_folder, "write_whole", failing(whole_file.write_whole, 1, []))
        with pytest.raises(StoreFault):
            folder.save_review(review())
    assert file_of(root).read_bytes() == damaged


def test_what_a_crash_left_beside_is_swept(folder: SessionFolder, root: Path) -> None:
    folder.save_review(full_review())
    stray = whole_file.part_of(file_of(root))
    stray.write_bytes(b"half")
    with lock_file(root / KEY.text / "lock", wait=True):  # somebody is writing it
        assert reloaded(root) == full_review()
        assert stray.exists()
    assert reloaded(root) == full_review()
    assert not stray.exists()


def test_two_windows_keep_each_others_work(root: Path) -> None:
    one, other = SessionFolder(root), SessionFolder(root)
    for window in (one, other):
        window.load_review(KEY)
    one.save_review(review(left="one"))
    both = review(left="one", front="other", session="s")
    assert other.save_review(review(front="other", session="s")).review == both
    assert one.save_review(review(left="one", interior="i")).review == review(
        left="one", front="other", session="s", interior="i"
    )
    assert other.save_review(review(front="other", session="s", left="one")).review.of(INTERIOR).note == "i"


def test_two_windows_note_the_same_photo(root: Path) -> None:
    one, other = SessionFolder(root), SessionFolder(root)
    one.save_review(review(left="hers"))
    assert other.save_review(review(left="his")).review == review(left="his\nhers")
    assert reloaded(root) == review(left="his\nhers")


def test_who_has_not_looked_takes_nothing_away(root: Path) -> None:
    SessionFolder(root).save_review(full_review())
    SessionFolder(root).save_review(review())
    assert reloaded(root) == full_review()


def test_who_could_not_read_it_takes_nothing_away(
    folder: SessionFolder, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Opened before, then not readable for a moment: what she does on an empty screen is added."""
    folder.save_review(full_review())
    with monkeypatch.context() as patch:
        patch.setattr(Path, "read_bytes", failing(Path.read_bytes, 1, []))
        with pytest.raises(StoreFault):
            folder.load_review(KEY)
    saved = folder.save_review(review(interior="new"))
    assert saved.review == reloaded(root)
    assert saved.review.of(LEFT) == full_review().of(LEFT)
    assert saved.review.of(INTERIOR) == PhotoReview(note="new", seen=True)


def test_a_lock_that_nobody_lets_go_ends_in_words(
    folder: SessionFolder, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder.save_review(full_review())
    monkeypatch.setattr(folder_lock, "_PATIENCE", 0.1)
    with lock_file(root / KEY.text / "lock", wait=True):
        with pytest.raises(StoreFault):
            folder.save_review(review())
        assert reloaded(root) == full_review()  # reading waits for nobody


def test_many_writers_at_once(root: Path) -> None:
    """Four windows, each with its own photo, save again and again: in the end all four are there, and the last of
    each."""
    faults: list[Exception] = []
    ids = [replace(LEFT, code=code) for code in (1, 2, 3, 4)]

    def type_on(number: int) -> None:
        window = SessionFolder(root)
        try:
            mine = window.load_review(KEY).review
            for turn in range(10):
                mine = mine.with_photo(ids[number], PhotoReview(note=f"{number} {turn}"))
                mine = window.save_review(mine).review
        except Exception as fault:
            faults.append(fault)

    threads = [threading.Thread(target=type_on, args=(n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert faults == []
    assert [reloaded(root).of(i).note for i in ids] == [f"{n} 9" for n in range(4)]


def test_rounding_once_is_rounding_for_good() -> None:
    slanted = Drawing(DrawingKind.CIRCLE, (1 / 3, 0.1 + 0.2), (2 / 3, 1e-9))
    once = rounded(review().with_photo(LEFT, PhotoReview(drawings=(slanted,))))
    assert rounded(once) == once
