"""What crashes leave goes, when it is old enough to be nobody's; what may be of use stays."""

from __future__ import annotations

import hashlib
import os
import shutil
from contextlib import AbstractContextManager
from datetime import timedelta
from pathlib import Path

import pytest

from app.services import shelf_forgetting
from app.services.folder_lock import locked, locked_if_there
from app.services.session_shelf import SessionShelf
from app.services.shelf_forgetting import drop_if_bare
from tests.services.test_session_shelf import AT, KEY, LEFT, keep, receipt

OLD = AT - timedelta(days=2)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "sessions"


@pytest.fixture
def shelf(root: Path) -> SessionShelf:
    return SessionShelf(root, lambda: AT)


def put(path: Path, content: bytes = b"left behind", old: bool = True) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    when = (OLD if old else AT).timestamp()
    os.utime(path, (when, when))
    return path


def leftovers(folder: Path) -> list[Path]:
    unknown = hashlib.sha256(b"left behind").hexdigest()
    return [
        put(folder / "manifest.json.part", old=False),
        put(folder / "replies" / "x.json.part", old=False),
        put(folder / "replies" / f"{unknown}.json"),
        put(folder / "pictures" / "tmpabc.part"),
        put(folder / "pictures" / f"{unknown}.jpg"),
        put(folder / "thumbnails" / "abc.part"),
        put(folder / "thumbnails" / f"{unknown}-320-00000000.jpg"),
    ]


def test_at_the_opening_what_crashes_left_goes(shelf: SessionShelf, root: Path) -> None:
    keep(shelf)
    first, second = receipt(shelf), receipt(shelf, b"left, altered")
    shelf.add_receipts(KEY, [(LEFT.id, first)])
    shelf.add_receipts(KEY, [(LEFT.id, second)])
    folder = root / KEY.text
    thumbnail = put(folder / "thumbnails" / f"{first.sha256}-320-00000000.jpg")
    stays = [path for path in folder.rglob("*") if path.is_file()]
    gone = leftovers(folder)
    young = [put(folder / "pictures" / name, old=False) for name in ("tmpxyz.part", f"{'0' * 64}.jpg")]
    aside = put(folder / "pictures" / f"{first.sha256}.damaged-1.jpg")
    os.utime(folder / "pictures" / first.file_name, (0, 0))
    shelf.set_opened(KEY, AT)
    assert not [path for path in gone if path.exists()]
    assert [path for path in (*stays, *young, aside, thumbnail) if not path.exists()] == []


def test_a_folder_that_was_mended_may_hold_more_than_is_known(shelf: SessionShelf, root: Path) -> None:
    keep(shelf)
    picture = put(root / KEY.text / "pictures" / f"{'0' * 64}.jpg")
    put(root / KEY.text / "manifest.damaged-1.json")
    shelf.set_opened(KEY, AT)
    assert picture.exists()


def test_a_log_that_is_not_whole_may_know_more_than_it_tells(shelf: SessionShelf, root: Path) -> None:
    keep(shelf)
    picture = put(root / KEY.text / "pictures" / f"{'0' * 64}.jpg")
    (root / KEY.text / "events.jsonl").write_text("{}\n")
    shelf.set_opened(KEY, AT)
    assert picture.exists()


def test_the_start_sweeps_where_something_came_after_the_manifest(shelf: SessionShelf, root: Path) -> None:
    keep(shelf)
    folder = root / KEY.text
    picture = put(folder / "pictures" / f"{'0' * 64}.jpg")
    then = OLD.timestamp()
    os.utime(folder / "manifest.json", (then, then))
    os.utime(folder / "replies", (then, then))
    os.utime(folder / "pictures", (then - 1, then - 1))
    shelf.sweep()
    assert picture.exists(), "nothing tells that it is worth while to read the manifest"
    os.utime(folder / "pictures", (then + 1, then + 1))
    shelf.sweep()
    assert not picture.exists()


def test_what_another_process_writes_while_something_is_logged_keeps_its_time(
    shelf: SessionShelf, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else the library would not see that the session was opened."""
    keep(shelf)
    manifest = root / KEY.text / "manifest.json"
    os.utime(manifest, (0, 0))
    shelf.log(KEY, "exported", {})
    assert manifest.stat().st_mtime == 0, "what is logged is no news for the library"
    real, calls = locked_if_there, list[Path]()

    def opened_meanwhile(folder: Path) -> AbstractContextManager[bool]:
        calls.append(folder)
        if len(calls) == 1:
            SessionShelf(root).set_opened(KEY, AT + timedelta(hours=1))
        return real(folder)

    monkeypatch.setattr("app.services.session_shelf.locked_if_there", opened_meanwhile)
    shelf.log(KEY, "exported", {})
    assert manifest.stat().st_mtime > 0


def test_a_folder_that_never_became_a_session_goes_after_a_day(shelf: SessionShelf, root: Path) -> None:
    for name, when in (("XXX-OLD0000001", OLD), ("XXX-YOUNG00001", AT)):
        put(root / name / "replies" / f"{'0' * 64}.json", old=when is OLD)
        put(root / name / "lock", b"", old=when is OLD)
        for path in (root / name / "replies", root / name):
            os.utime(path, (when.timestamp(), when.timestamp()))
    put(root / "XXX-JUDGED0001" / "review.json")
    (root / "XXX-EMPTY00001").mkdir()
    put(root / "somebody else's" / "file")
    shelf.sweep()
    assert sorted(path.name for path in root.iterdir()) == ["XXX-JUDGED0001", "XXX-YOUNG00001", "somebody else's"]


def test_a_forgetting_that_another_has_finished_does_not_take_what_came_since(shelf: SessionShelf, root: Path) -> None:
    keep(shelf)
    (root / KEY.text / "forgotten").touch()
    keep(shelf)  # under the lock: what was to be forgotten went, and the session is there anew
    assert not shelf_forgetting.finish_forgetting(root / KEY.text)
    assert shelf.load(KEY) is not None


def test_forgetting_waits_for_a_picture_that_arrives(
    shelf: SessionShelf, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(shelf)
    real, arrived = shutil.rmtree, list[Path]()

    def arriving(path: Path) -> None:
        if not arrived and path.name == "replies":
            arrived.append(path)
            raise OSError(39, "Directory not empty")
        real(path)

    monkeypatch.setattr(shutil, "rmtree", arriving)
    shelf.forget(KEY)
    assert arrived
    assert not (root / KEY.text).exists()


def test_a_disk_without_room_for_the_mark_keeps_nothing_back(
    shelf: SessionShelf, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(shelf)

    def full(path: Path, *words: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "touch", full)
    shelf.forget(KEY)
    assert not (root / KEY.text).exists()


def test_what_is_asked_under_the_lock_keeps_it(shelf: SessionShelf, root: Path) -> None:
    keep(shelf)

    def judged_meanwhile() -> bool:
        with pytest.raises(BlockingIOError), locked(root / KEY.text, wait=False):
            pass
        return True

    shelf.forget(KEY, judged_meanwhile)
    assert shelf.load(KEY) is not None
    assert not (root / "events.jsonl").exists()


def test_only_a_bare_folder_is_dropped(shelf: SessionShelf, root: Path) -> None:
    shelf.room(KEY, "pictures")
    drop_if_bare(root / KEY.text)
    assert not (root / KEY.text).exists()
    put(shelf.room(KEY, "pictures") / "a.jpg")
    drop_if_bare(root / KEY.text)
    assert (root / KEY.text / "pictures" / "a.jpg").exists()
