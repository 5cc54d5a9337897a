"""Pictures are noted as somebody's as soon as that can be, whatever happens to their files and folders meanwhile."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import pytest

from app.domain.errors import NewerFile, StoreFault
from app.domain.photo import Photo
from app.domain.session_key import SessionKey
from app.services import pending_receipts, picture_files
from app.services.kept_pictures import KeptPictures
from app.services.pave_json import parse_photos
from app.services.picture_copies import copy_picture
from app.services.picture_files import StoredPicture
from app.services.picture_folder import PictureFolder
from app.services.session_shelf import SessionShelf
from app.services.thumbnails import Thumbnails
from tests.fakes.keeping import PHOTOS
from tests.services.test_session_shelf import AT, KEY, RAW

OTHER = SessionKey("XXX-OTHER00001")
LEFT, FRONT = (PHOTOS / name for name in ("04-Left-1.jpg", "05-Front-1.jpg"))


@dataclass(frozen=True)
class Arrived:
    sha256: str
    size: int
    content_type: str = "image/jpeg"
    host: str = "h.example"
    status: int = 200
    etag: str | None = None
    last_modified: str | None = None


def sending(file: Path) -> Callable[[BinaryIO], Any]:
    content = file.read_bytes()

    def fetch(into: BinaryIO) -> Arrived:
        into.write(content)
        return Arrived(hashlib.sha256(content).hexdigest(), len(content))

    return fetch


class Kept:
    """``full``: the disk with the sessions takes no picture."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.root, self.full = folder / "sessions", False
        self.elsewhere = folder / "elsewhere"
        self.elsewhere.mkdir()
        self.shelf = SessionShelf(self.root, lambda: AT)
        self.passing = PictureFolder(folder / "pictures", self.elsewhere)
        self.pictures = KeptPictures(self.shelf, self.passing)
        real_write, real_copy = picture_files._PartFile.write, copy_picture

        def write(part: Any, content: Any) -> int:
            if self.full and self.elsewhere not in part.path.parents:
                raise StoreFault(str(part.path), os.strerror(errno.ENOSPC))
            return real_write(part, content)

        def copy(kept: Path, target: Path) -> Path:
            if self.full:
                raise StoreFault(str(target), os.strerror(errno.ENOSPC))
            return real_copy(kept, target)

        monkeypatch.setattr(picture_files._PartFile, "write", write)
        monkeypatch.setattr(pending_receipts, "copy_picture", copy)

    def keep(self, key: SessionKey = KEY) -> None:
        self.shelf.keep_reply(key, RAW, parse_photos(RAW, key), AT)

    def take(self, file: Path = LEFT, key: SessionKey = KEY, code: int = 4) -> StoredPicture:
        return self.pictures.take(photo(key, code), sending(file))

    def receipts(self, key: SessionKey = KEY) -> int:
        kept = SessionShelf(self.root).load(key)
        return len(kept.receipts) if kept is not None else 0


def photo(key: SessionKey = KEY, code: int = 4) -> Photo:
    return next(p for p in parse_photos(RAW, key).photos if p.code == code)


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Kept]:
    made = Kept(tmp_path, monkeypatch)
    yield made
    made.passing.close()


def test_a_picture_that_another_process_has_forgotten_holds_up_nobody_elses(kept: Kept) -> None:
    kept.keep()
    kept.keep(OTHER)
    gone = kept.take()
    kept.take(key=OTHER)
    gone.path.unlink()
    assert {done.key for done in kept.pictures.commit()} == {OTHER}
    assert (kept.receipts(), kept.receipts(OTHER)) == (0, 1)
    assert not kept.pictures.pending


def test_a_picture_is_noted_once_its_session_is_kept(kept: Kept) -> None:
    """The disk did not take the reply, and took the picture a moment later."""
    kept.take()
    assert kept.pictures.commit() == ()
    assert not kept.pictures.pending, "nothing can be done about it for the time being"
    kept.keep()
    assert kept.pictures.catch_up()
    assert kept.receipts() == 1


def test_a_disk_that_refuses_one_session_does_not_hold_up_the_other(
    kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept.keep()
    kept.keep(OTHER)
    kept.take()
    kept.take(key=OTHER)
    real = kept.shelf.add_receipts

    def refusing(key: SessionKey, receipts: Any) -> Any:
        if key == KEY:
            raise StoreFault("manifest.json", "No space left on device")
        return real(key, receipts)

    with monkeypatch.context() as patch:
        patch.setattr(kept.shelf, "add_receipts", refusing)
        with pytest.raises(StoreFault):
            kept.pictures.commit()
    assert (kept.receipts(), kept.receipts(OTHER)) == (0, 1)
    assert kept.pictures.pending
    kept.pictures.commit()
    assert kept.receipts() == 1


def test_what_a_later_version_wrote_does_not_hold_up_the_other(kept: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    kept.keep()
    kept.keep(OTHER)
    kept.take()
    kept.take(key=OTHER)
    real = kept.shelf.add_receipts

    def newer(key: SessionKey, receipts: Any) -> Any:
        if key == KEY:
            raise NewerFile("manifest.json")
        return real(key, receipts)

    monkeypatch.setattr(kept.shelf, "add_receipts", newer)
    assert {done.key for done in kept.pictures.commit()} == {OTHER}
    assert not kept.pictures.pending


def test_on_a_full_disk_a_picture_is_shown_from_elsewhere_and_kept_when_there_is_room(kept: Kept) -> None:
    kept.keep()
    kept.full = True
    first = kept.take()
    again = kept.take(FRONT, code=5)
    assert all(kept.elsewhere in picture.path.parents for picture in (first, again))
    assert first.path.read_bytes() == LEFT.read_bytes()
    assert isinstance(kept.pictures.trouble(KEY), StoreFault)
    kept.pictures.commit()
    assert kept.receipts() == 0
    kept.full = False
    assert kept.pictures.catch_up()
    assert kept.receipts() == 2
    held = kept.pictures.held(photo())
    assert held is not None
    assert held.path.parent == kept.root / KEY.text / "pictures"
    assert hashlib.sha256(held.path.read_bytes()).hexdigest() == held.sha256
    assert not kept.pictures.catch_up()


def test_what_is_forgotten_is_not_kept_when_there_is_room(kept: Kept) -> None:
    kept.keep()
    kept.full = True
    kept.take()
    kept.full = False
    kept.pictures.forget(KEY)
    kept.shelf.forget(KEY)
    kept.keep()
    assert not kept.pictures.catch_up()
    assert kept.receipts() == 0


def test_a_session_that_another_process_forgets_while_a_picture_arrives(kept: Kept) -> None:
    """Here it stays open: its picture is shown, and no folder is made again for it."""
    kept.keep()
    fetch, times = sending(LEFT), []

    def forgotten_meanwhile(into: BinaryIO) -> Any:
        times.append(1)
        if len(times) == 1:
            shutil.rmtree(kept.root / KEY.text)
        return fetch(into)

    picture = kept.pictures.take(photo(), forgotten_meanwhile)
    assert len(times) == 2
    assert picture.path.read_bytes() == LEFT.read_bytes()
    assert not (kept.root / KEY.text).exists()
    assert kept.pictures.trouble(KEY) is None


def test_a_damaged_thumbnail_is_none(kept: Kept) -> None:
    kept.keep()
    picture = kept.take()
    thumbnails = Thumbnails()
    thumbnails.keep(picture, 320, LEFT.read_bytes())
    file = thumbnails.find(picture, 320)
    assert file is not None
    file.write_bytes(LEFT.read_bytes()[:-1000] + bytes(1000))
    assert thumbnails.find(picture, 320) is None
    assert not file.exists()
    thumbnails.keep(picture, 320, LEFT.read_bytes())
    thumbnails.keep(picture, 640, FRONT.read_bytes())
    (only,) = file.parent.iterdir()
    assert thumbnails.find(picture, 300) == only
