"""The pictures of kept sessions: noted for good whatever becomes of their neighbours, compared only when fetched."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

import pytest

from app.domain.errors import Cancelled, PhotoTrouble, PhotoUnavailable
from app.domain.photo import Photo
from app.domain.session_key import SessionKey
from app.services import session_manifest
from app.services.cancel import CancelToken
from app.services.kept_pictures import KeptPictures
from app.services.pave_json import parse_photos
from app.services.photo_sink import Download
from app.services.photo_source import PhotoSource, Progress
from app.services.picture_folder import PictureFolder
from app.services.session_shelf import SessionShelf
from tests.fakes.inspections import sample_bytes
from tests.fakes.keeping import PHOTOS

KEY, OTHER = SessionKey("XXX-ABCDE12345"), SessionKey("XXX-OTHER12345")
AT = datetime(2026, 11, 25, 14, 2, 31, tzinfo=UTC)
PICTURES = [file.read_bytes() for file in sorted(PHOTOS.glob("*.jpg"))]


class World:
    """Sessions on a shelf, and a server whose pictures can be changed."""

    def __init__(self, folder: Path) -> None:
        self.shelf = SessionShelf(folder / "sessions")
        self.passing = PictureFolder(folder / "pictures")
        self.pictures = KeptPictures(self.shelf, self.passing)
        self.source = PhotoSource(self, self.pictures)
        self.content = PICTURES[0]
        self.asked: list[str] = []
        self.meanwhile: Callable[[], None] = lambda: None
        self.broken = False

    def keep(self, key: SessionKey) -> Photo:
        """A session; one photo of it."""
        kept = self.shelf.keep_reply(key, sample_bytes(), parse_photos(sample_bytes(), key), AT)
        self.pictures.learn(kept)
        return kept.inspection.photos[0]

    def get_photo(self, url: str, into: BinaryIO, cancel: CancelToken, progress: Progress | None) -> Download:
        self.asked.append(url)
        if self.broken:
            raise PhotoUnavailable(PhotoTrouble.UNREACHABLE)
        into.write(self.content)
        self.meanwhile()
        sha256 = hashlib.sha256(self.content).hexdigest()
        return Download(sha256, len(self.content), "image/jpeg", "h.example", 200, None, None)

    def read(self, photo: Photo) -> bytes:
        return self.source.photo_file(photo, CancelToken()).path.read_bytes()


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = World(tmp_path)
    yield made
    made.passing.close()


def receipts(world: World, key: SessionKey) -> int:
    kept = world.shelf.load(key)
    assert kept is not None
    return len(kept.receipts)


def test_a_picture_that_is_gone_holds_up_no_other(world: World) -> None:
    photo, other = world.keep(KEY), world.keep(OTHER)
    world.source.photo_file(photo, CancelToken()).path.unlink()
    world.read(other)
    world.pictures.commit()
    assert receipts(world, KEY) == 0
    assert receipts(world, OTHER) == 1
    assert not world.pictures.pending


def test_a_disk_that_refuses_one_session_takes_the_others(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    from app.domain.errors import StoreFault

    photo, other = world.keep(KEY), world.keep(OTHER)
    world.read(photo)
    world.read(other)
    note, refused = world.shelf.add_receipts, [KEY]

    def add(key: SessionKey, pairs: object) -> object:
        if key in refused:
            raise StoreFault("manifest.json", "No space left on device")
        return note(key, pairs)  # type: ignore[arg-type]

    monkeypatch.setattr(world.shelf, "add_receipts", add)
    with pytest.raises(StoreFault):
        world.pictures.commit()
    assert receipts(world, OTHER) == 1
    refused.clear()
    assert {done.key for done in world.pictures.commit()} == {KEY, OTHER}
    assert receipts(world, KEY) == 1


def test_a_newer_version_s_session_is_not_touched(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    photo, other = world.keep(KEY), world.keep(OTHER)
    world.read(photo)
    world.read(other)
    with monkeypatch.context() as later:
        later.setattr(session_manifest, "VERSION", session_manifest.VERSION + 1)
        world.shelf.keep_reply(KEY, sample_bytes(), parse_photos(sample_bytes(), KEY), AT)
    assert [done.key for done in world.pictures.commit()] == [OTHER]
    before = sorted(world.shelf.folder(KEY).rglob("*"))
    world.content = PICTURES[1]
    assert world.read(replace(photo, url="https://h.example/moved.jpg")) == PICTURES[1]
    assert sorted(world.shelf.folder(KEY).rglob("*")) == before


def test_of_a_session_that_is_not_kept_no_picture_stays(world: World) -> None:
    photo = parse_photos(sample_bytes(), KEY).photos[0]
    assert world.read(photo) == PICTURES[0]
    assert not world.shelf.folder(KEY).exists()
    assert world.pictures.trouble(KEY) is None


def test_forgotten_while_it_arrives_leaves_no_folder(world: World) -> None:
    photo = world.keep(KEY)

    def forget() -> None:
        world.pictures.forget(KEY)
        world.shelf.forget(KEY)
        world.shelf.room(KEY, "pictures")  # another picture that had just begun

    world.meanwhile = forget
    with pytest.raises(Cancelled):
        world.read(photo)
    assert not world.shelf.folder(KEY).exists()


def test_a_reply_in_between_does_not_end_a_comparison(world: World) -> None:
    photo = world.keep(KEY)
    world.read(photo)
    world.pictures.commit()
    world.pictures.again([photo.id])
    world.keep(KEY)
    assert world.pictures.held(photo) is None
    world.read(photo)
    (done,) = world.pictures.commit()
    assert done.compared == {photo.id}
    assert not done.changed
    assert len(world.asked) == 2


def test_what_cannot_be_fetched_anew_is_said_and_stays(world: World) -> None:
    photo = world.keep(KEY)
    world.read(photo)
    world.pictures.commit()
    world.pictures.again([photo.id])
    world.broken = True
    with pytest.raises(PhotoUnavailable):
        world.read(photo)
    assert world.read(photo) == PICTURES[0]
    assert world.pictures.commit() == ()


def test_what_was_settled_for_somebody_else_is_told_by_the_next_commit(world: World) -> None:
    photo = world.keep(KEY)
    world.read(photo)
    world.pictures.commit()
    world.pictures.again([photo.id])
    world.content = PICTURES[1]
    world.read(photo)
    world.pictures.settle()
    assert world.pictures.pending
    (done,) = world.pictures.commit()
    assert done.changed == {photo.id}
    assert not world.pictures.pending


def test_a_changed_picture_is_kept_beside_the_first_in_the_log_too(world: World) -> None:
    photo = world.keep(KEY)
    for content in PICTURES[:2]:
        world.content = content
        world.pictures.again([photo.id])
        world.read(photo)
        world.pictures.commit()
    kept = world.shelf.load(KEY)
    assert kept is not None
    assert [world.shelf.picture(KEY, r).read_bytes() for r in kept.receipts[photo.id]] == PICTURES[:2]
    assert [event.what for event in world.shelf.events(KEY)] == ["reply", "received", "changed"]
    assert json.loads((world.shelf.folder(KEY) / "manifest.json").read_text())["body"]["events"]["count"] == 3


def test_a_file_that_goes_just_before_it_is_read_is_fetched_anew(world: World) -> None:
    photo = world.keep(KEY)
    world.read(photo)
    world.pictures.commit()
    again = KeptPictures(world.shelf, world.passing)
    kept = world.shelf.load(KEY)
    assert kept is not None
    again.learn(kept)
    picture = again.held(photo)
    assert picture is not None
    picture.path.unlink()
    assert not again.checked(picture)
    assert again.held(photo) is None
    assert [event.what for event in world.shelf.events(KEY)] == ["reply", "received", "missing"]
