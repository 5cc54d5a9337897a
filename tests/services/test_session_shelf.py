"""What was received is kept, found again after crashes, and forgotten to the last byte."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.errors import Cancelled, FolderDamaged, InvalidSessionKey, NewerFile, StoreFault
from app.domain.evidence import Receipt
from app.domain.kept_session import KeptSession
from app.domain.session_key import SessionKey
from app.services import session_manifest, session_shelf
from app.services.cancel import CancelToken
from app.services.folder_lock import locked, locked_if_there
from app.services.pave_json import parse_photos
from app.services.session_shelf import SessionShelf
from app.services.shelf_mending import received_facts
from app.services.verify import verify_library
from tests.services.plain_http import SAMPLE

KEY = SessionKey("XXX-ABCDE12345")
RAW = (SAMPLE / "session-photos.json").read_bytes()
AT = datetime(2026, 11, 25, 14, 2, 31, tzinfo=UTC)
INSPECTION = parse_photos(RAW, KEY)
LEFT = next(p for p in INSPECTION.photos if p.code == 4)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "sessions"


@pytest.fixture
def shelf(root: Path) -> SessionShelf:
    return SessionShelf(root, lambda: AT)


def keep(shelf: SessionShelf, at: datetime = AT, raw: bytes = RAW) -> KeptSession:
    return shelf.keep_reply(KEY, raw, parse_photos(raw, KEY), at)


def receipt(shelf: SessionShelf, content: bytes = b"left", url: str = "https://h.example/4.jpg") -> Receipt:
    made = Receipt(hashlib.sha256(content).hexdigest(), len(content), "jpg", AT, url, "h.example", "image/jpeg")
    shelf.room(KEY, "pictures")
    shelf.picture(KEY, made).write_bytes(content)
    return made


def loaded(root: Path) -> KeptSession:
    """By another process, as far as it can tell."""
    found = SessionShelf(root).load(KEY)
    assert found is not None
    return found


def test_nothing_is_kept_at_first(shelf: SessionShelf, root: Path) -> None:
    assert shelf.load(KEY) is None
    assert shelf.keys() == ()
    assert shelf.size(KEY) == 0
    assert not root.exists()


def test_the_reply_comes_back_as_it_was(shelf: SessionShelf, root: Path) -> None:
    keep(shelf)
    found = loaded(root)
    assert found.inspection == INSPECTION
    assert shelf.raw_reply(found) == RAW
    assert found.received_at == found.checked_at == found.opened_at == AT
    assert shelf.keys() == (KEY,)
    assert shelf.size(KEY) > len(RAW)


def test_the_same_reply_again_is_a_check(shelf: SessionShelf, root: Path) -> None:
    keep(shelf)
    keep(shelf, AT + timedelta(minutes=1))
    found = loaded(root)
    assert (found.received_at, found.checked_at) == (AT, AT + timedelta(minutes=1))
    assert [event.what for event in shelf.events(KEY)] == ["reply"]


def test_another_reply_is_kept_beside_the_first(shelf: SessionShelf, root: Path) -> None:
    keep(shelf)
    later = json.dumps(json.loads(RAW)[:5]).encode()
    keep(shelf, AT + timedelta(minutes=1), later)
    assert len(loaded(root).inspection.photos) == 5
    assert len(list((root / KEY.text / "replies").iterdir())) == 2


def test_receipts_and_versions(shelf: SessionShelf, root: Path) -> None:
    keep(shelf)
    first, second = receipt(shelf), receipt(shelf, b"left, altered")
    assert shelf.add_receipts(KEY, [(LEFT.id, first)]) == frozenset()
    assert shelf.add_receipts(KEY, [(LEFT.id, first)]) == frozenset()
    assert shelf.add_receipts(KEY, [(LEFT.id, second)]) == {LEFT.id}
    found = loaded(root)
    assert found.receipts == {LEFT.id: (first, second)}
    assert found.changed == {LEFT.id}
    assert found.newest(LEFT.id) == second
    assert [event.what for event in shelf.events(KEY)] == ["reply", "received", "changed"]
    assert all(shelf.picture(KEY, version).is_file() for version in (first, second))


def test_the_same_bytes_from_elsewhere_are_no_other_version(shelf: SessionShelf, root: Path) -> None:
    keep(shelf)
    shelf.add_receipts(KEY, [(LEFT.id, receipt(shelf))])
    moved = replace(receipt(shelf, url="https://other.example/4.jpg"), received_at=AT + timedelta(hours=1))
    assert shelf.add_receipts(KEY, [(LEFT.id, moved)]) == frozenset()
    (only,) = loaded(root).receipts[LEFT.id]
    assert (only.url, only.received_at) == ("https://other.example/4.jpg", AT)


def test_pinned_and_opened(shelf: SessionShelf, root: Path) -> None:
    keep(shelf)
    shelf.set_pinned(KEY, True)
    shelf.set_opened(KEY, AT + timedelta(days=1))
    assert (loaded(root).pinned, loaded(root).opened_at) == (True, AT + timedelta(days=1))


def test_what_is_not_kept_is_not_noted(shelf: SessionShelf, root: Path) -> None:
    shelf.set_pinned(KEY, True)
    shelf.log(KEY, "opened", {})
    assert shelf.add_receipts(KEY, []) == frozenset()
    assert not root.exists()


def test_a_name_leads_nowhere_else(shelf: SessionShelf) -> None:
    for text in ("../x", "..", "XXX-ABCDE12345/..", "xxx-abcde12345"):
        with pytest.raises(InvalidSessionKey):
            shelf.load(SessionKey(text))


# --- damage


def manifest(root: Path) -> Path:
    return root / KEY.text / "manifest.json"


def spoil_whole(file: Path) -> None:
    file.write_bytes(b"\0" * 100)


def spoil_a_byte(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[content.index(b"pinned") + 2] ^= 1
    file.write_bytes(content)


def cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:40])


@pytest.mark.parametrize("spoil", [spoil_whole, spoil_a_byte, cut])
def test_a_damaged_manifest_is_made_anew(shelf: SessionShelf, root: Path, spoil: Callable[[Path], None]) -> None:
    keep(shelf)
    kept = receipt(shelf)
    shelf.add_receipts(KEY, [(LEFT.id, kept)])
    receipt(shelf, b"whose is this?")
    spoil(manifest(root))
    found = loaded(root)
    assert found.inspection == INSPECTION
    assert found.newest(LEFT.id) is not None
    assert found.newest(LEFT.id).sha256 == kept.sha256  # type: ignore[union-attr]
    assert found.damage is not None
    assert (found.damage.kept, found.damage.lost) == (1, 1)
    assert Path(found.damage.path).exists()
    assert loaded(root).damage is None
    assert shelf.verify_events(KEY)


def test_a_damaged_reply_gives_way_to_the_one_before(shelf: SessionShelf, root: Path) -> None:
    keep(shelf)
    later = json.dumps(json.loads(RAW)[:5]).encode()
    kept = keep(shelf, AT + timedelta(minutes=1), later)
    (root / KEY.text / "replies" / f"{kept.reply_sha256}.json").write_bytes(b"[]")
    found = loaded(root)
    assert found.inspection == INSPECTION
    assert found.damage is not None


def test_nothing_sound_is_nothing_kept(shelf: SessionShelf, root: Path) -> None:
    keep(shelf)
    for file in (root / KEY.text / "replies").iterdir():
        file.write_bytes(b"?")
    with pytest.raises(FolderDamaged):
        SessionShelf(root).load(KEY)
    assert SessionShelf(root).load(KEY) is None, "told once"
    assert shelf.keys() == ()
    assert list((root / KEY.text).glob("manifest.damaged-*"))
    keep(shelf)
    assert loaded(root).inspection == INSPECTION


def test_a_change_is_noticed_also_after_the_manifest_was_lost(shelf: SessionShelf, root: Path) -> None:
    keep(shelf)
    first = receipt(shelf)
    shelf.add_receipts(KEY, [(LEFT.id, first)])
    for file in (root / KEY.text / "replies").iterdir():
        file.write_bytes(b"?")
    with pytest.raises(FolderDamaged):
        shelf.load(KEY)
    keep(shelf)
    assert shelf.add_receipts(KEY, [(LEFT.id, receipt(shelf, b"left, altered"))]) == {LEFT.id}
    assert loaded(root).receipts[LEFT.id][0].sha256 == first.sha256


def test_a_session_that_is_damaged_beyond_mending_does_not_verify(shelf: SessionShelf, root: Path) -> None:
    keep(shelf)
    for file in (root / KEY.text / "replies").iterdir():
        file.write_bytes(b"?")
    outcome = verify_library(shelf, CancelToken())
    assert [name for name, _ in outcome.bad] == [KEY.text]


def test_a_log_leads_nowhere_else(shelf: SessionShelf, root: Path) -> None:
    keep(shelf)
    facts = {**received_facts(LEFT.id, receipt(shelf)), "extension": "jpg/../../../../secret"}
    shelf.log(KEY, "received", facts)
    spoil_whole(manifest(root))
    assert loaded(root).receipts == {}
    assert loaded(root).damage is None


def test_mending_stands_in_the_log(shelf: SessionShelf, root: Path) -> None:
    keep(shelf)
    spoil_a_byte(manifest(root))
    assert loaded(root).damage is not None
    assert [event.what for event in shelf.events(KEY)] == ["reply", "mended"]
    assert shelf.verify_events(KEY)


def test_a_newer_version_is_left_alone(shelf: SessionShelf, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session_manifest, "VERSION", 2)
    keep(shelf)
    monkeypatch.undo()
    before = manifest(root).read_bytes()
    with pytest.raises(NewerFile):
        shelf.load(KEY)
    with pytest.raises(NewerFile):
        keep(shelf)
    assert manifest(root).read_bytes() == before


def test_a_disk_that_refuses(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    shelf = SessionShelf(tmp_path / "file" / "sessions")
    with pytest.raises(StoreFault):
        keep(shelf)


# --- the log


def log_file(root: Path) -> Path:
    return root / KEY.text / "events.jsonl"


def test_a_line_that_was_cut_off_never_was(shelf: SessionShelf, root: Path) -> None:
    keep(shelf)
    with log_file(root).open("ab") as file:
        file.write(b'{"n": 2, "at": "2026')
    assert shelf.verify_events(KEY)
    shelf.log(KEY, "opened", {})
    assert [(e.number, e.what) for e in shelf.events(KEY)] == [(1, "reply"), (2, "opened")]
    assert shelf.verify_events(KEY)


@pytest.mark.parametrize("line", [0, 1, 2], ids=["first", "middle", "last that the manifest knows"])
def test_an_altered_line_is_noticed(shelf: SessionShelf, root: Path, line: int) -> None:
    keep(shelf)
    shelf.log(KEY, "opened", {"by": "window"})
    shelf.add_receipts(KEY, [(LEFT.id, receipt(shelf))])
    lines = log_file(root).read_bytes().splitlines(keepends=True)
    altered = [*lines[:line], lines[line].replace(b"2026", b"2025", 1), *lines[line + 1 :]]
    log_file(root).write_bytes(b"".join(altered))
    assert not shelf.verify_events(KEY)


def test_a_log_cut_short_is_noticed(shelf: SessionShelf, root: Path) -> None:
    keep(shelf)
    shelf.add_receipts(KEY, [(LEFT.id, receipt(shelf))])
    log_file(root).write_bytes(log_file(root).read_bytes().splitlines(keepends=True)[0])
    assert not shelf.verify_events(KEY)


# --- forgetting


def test_forgotten_to_the_last_byte(shelf: SessionShelf, root: Path) -> None:
    keep(shelf)
    shelf.add_receipts(KEY, [(LEFT.id, receipt(shelf))])
    (root / KEY.text / "review.json").write_bytes(b"{}")
    shelf.forget(KEY)
    assert not (root / KEY.text).exists()
    assert shelf.load(KEY) is None
    assert KEY.text.encode() not in b"".join(file.read_bytes() for file in root.iterdir())
    assert shelf.verify_own_events()


def test_a_forgetting_that_was_cut_off_is_finished(shelf: SessionShelf, root: Path) -> None:
    keep(shelf)
    (root / KEY.text / "forgotten").touch()
    assert shelf.load(KEY) is None
    assert SessionShelf(root).sweep() == 1
    assert not (root / KEY.text).exists()


def test_opened_again_while_being_forgotten(shelf: SessionShelf, root: Path) -> None:
    keep(shelf)
    shelf.add_receipts(KEY, [(LEFT.id, receipt(shelf))])
    (root / KEY.text / "forgotten").touch()
    keep(shelf)
    found = loaded(root)
    assert found.receipts == {}
    assert not list((root / KEY.text).glob("pictures/*"))


def test_a_file_that_comes_and_goes_does_not_stop_the_forgetting(
    shelf: SessionShelf, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A picture that is being received while its session is forgotten."""
    keep(shelf)
    receipt(shelf)
    real, fails = os.unlink, [FileNotFoundError(2, "gone"), OSError(39, "not empty")]

    def unlink(path: str, **where: int) -> None:
        if str(path).endswith(".jpg") and fails:
            raise fails.pop()
        real(path, **where)

    monkeypatch.setattr(os, "unlink", unlink)
    shelf.forget(KEY)
    assert not (root / KEY.text).exists()


def test_what_another_process_left_of_a_forgotten_folder_is_swept(shelf: SessionShelf, root: Path) -> None:
    keep(shelf)
    (root / "XXX-GONE123456" / "pictures").mkdir(parents=True)
    (root / "XXX-GONE123456" / "lock").touch()
    (root / "XXX-NOTES12345").mkdir()
    (root / "XXX-NOTES12345" / "review.json").touch()
    for name in ("XXX-GONE123456/pictures", "XXX-GONE123456", "XXX-NOTES12345"):
        os.utime(root / name, (0, 0))
    assert shelf.sweep() == 0
    assert sorted(folder.name for folder in root.iterdir()) == ["XXX-ABCDE12345", "XXX-NOTES12345"]


def test_half_forgotten_while_it_is_read_is_not_damage(
    shelf: SessionShelf, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another process marks it and removes the replies between our look at the manifest and our lock."""
    keep(shelf)
    folder = root / KEY.text

    def begins_to_forget(place: Path, *given: object) -> object:
        (folder / "forgotten").touch()
        shutil.rmtree(folder / "replies")
        monkeypatch.undo()
        return locked_if_there(place)

    monkeypatch.setattr(session_shelf, "is_whole", lambda *_: False)
    monkeypatch.setattr(session_shelf, "locked_if_there", begins_to_forget)
    assert shelf.load(KEY) is None
    assert not list(folder.glob("*.damaged-*"))


def test_a_reply_that_waited_while_the_session_was_forgotten_is_not_kept(shelf: SessionShelf, root: Path) -> None:
    keep(shelf)
    wanted = [True]
    kept: list[object] = []

    def late() -> None:
        try:
            kept.append(shelf.keep_reply(KEY, RAW, INSPECTION, AT, lambda: wanted[0]))
        except Cancelled:
            shelf.drop_if_bare(KEY)

    with locked(root / KEY.text):
        waiting = threading.Thread(target=late)
        waiting.start()
        time.sleep(0.1)
        wanted[0] = False
        shutil.rmtree(root / KEY.text)
    waiting.join()
    assert kept == []
    assert not (root / KEY.text).exists()
