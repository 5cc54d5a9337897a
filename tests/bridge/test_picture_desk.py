"""Pictures are handed over byte for byte: saved, opened in another program, copied."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from app.bridge.background import Background
from app.bridge.picture_desk import PictureDesk
from app.domain.errors import PhotoTrouble, PhotoUnavailable, StoreFault
from tests.bridge.conftest import Ears, FakePhotos
from tests.fakes.inspections import photo

LEFT = photo(4)


@dataclass
class Desk:
    desk: PictureDesk
    opened: list[QUrl]
    folder: Path
    saved: Ears
    copied: Ears
    path_copied: Ears
    failed: Ears


@pytest.fixture
def desk(photos: FakePhotos, background: Background, tmp_path: Path) -> Desk:
    opened: list[QUrl] = []

    def open_file(url: QUrl) -> bool:
        opened.append(url)
        return True

    folder = photos.folder / "opened"
    built = PictureDesk(photos, lambda _: None, lambda _: photos.folder / "opened", background, open_file)
    found = Desk(built, opened, folder, Ears(), Ears(), Ears(), Ears())
    for name in ("saved", "copied", "path_copied", "failed"):
        getattr(built, name).connect(getattr(found, name))
    return found


def original(photos: FakePhotos) -> bytes:
    return photos.file(photos.width).path.read_bytes()


def test_saved_where_the_user_says(desk: Desk, photos: FakePhotos, tmp_path: Path, qtbot: QtBot) -> None:
    target = tmp_path / "claims" / "left.png"
    with qtbot.waitSignal(desk.desk.saved):
        desk.desk.save(LEFT, target)
    assert target.read_bytes() == original(photos)
    assert (desk.saved.heard, desk.failed.heard) == ([(target,)], [])


def test_opened_as_a_copy_with_a_telling_name(desk: Desk, photos: FakePhotos, qtbot: QtBot) -> None:
    desk.desk.open(LEFT, "XXX-ABCDE12345_04-Left_a1_rejected")
    qtbot.waitUntil(lambda: bool(desk.opened))
    copy = desk.folder / "XXX-ABCDE12345_04-Left_a1_rejected.png"
    assert desk.opened == [QUrl.fromLocalFile(str(copy))]
    assert copy.read_bytes() == original(photos)


def test_copied_as_picture_and_as_file(desk: Desk, photos: FakePhotos, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.desk.copied):
        desk.desk.copy(LEFT, "left")
    held = QGuiApplication.clipboard().mimeData()
    picture = held.imageData()
    assert isinstance(picture, QImage)
    assert (picture.width(), picture.height()) == (64, 36)
    (url,) = held.urls()
    assert Path(url.toLocalFile()).read_bytes() == original(photos)
    assert desk.copied.heard == [("left.png",)]


def test_shown_in_its_folder(desk: Desk, photos: FakePhotos, qtbot: QtBot) -> None:
    desk.desk.show_in_folder(LEFT, "left")
    qtbot.waitUntil(lambda: bool(desk.opened))
    assert desk.opened == [QUrl.fromLocalFile(str(desk.folder))]
    assert (desk.folder / "left.png").read_bytes() == original(photos)


def test_no_program_shows_folders(photos: FakePhotos, background: Background, qtbot: QtBot) -> None:
    built = PictureDesk(photos, lambda _: None, lambda _: photos.folder / "opened", background, lambda _: False)
    with qtbot.waitSignal(built.failed) as failed:
        built.show_in_folder(LEFT, "left")
    assert isinstance(failed.args[0], StoreFault)


def test_the_path_is_copied_as_text(desk: Desk, photos: FakePhotos, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.desk.path_copied):
        desk.desk.copy_path(LEFT, "left")
    path = QGuiApplication.clipboard().text()
    assert Path(path) == desk.folder / "left.png"
    assert Path(path).read_bytes() == original(photos)
    assert desk.path_copied.heard == [(path,)]
    assert desk.copied.heard == []


@pytest.mark.parametrize(
    "act",
    [
        lambda desk: desk.save(LEFT, Path("a.png")),
        lambda desk: desk.open(LEFT, "left"),
        lambda desk: desk.copy(LEFT, "left"),
        lambda desk: desk.show_in_folder(LEFT, "left"),
        lambda desk: desk.copy_path(LEFT, "left"),
    ],
    ids=["save", "open", "copy", "show in folder", "copy path"],
)
def test_a_picture_that_is_not_to_be_had(
    desk: Desk, photos: FakePhotos, qtbot: QtBot, act: Callable[[PictureDesk], None]
) -> None:
    photos.errors[LEFT.id] = PhotoUnavailable(PhotoTrouble.GONE)
    with qtbot.waitSignal(desk.desk.failed):
        act(desk.desk)
    assert desk.failed.heard == [(photos.errors[LEFT.id],)]
    assert (desk.saved.heard, desk.copied.heard, desk.path_copied.heard, desk.opened) == ([], [], [], [])
    assert not desk.folder.exists()


def test_a_disk_that_refuses(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "file").write_bytes(b"")
    with qtbot.waitSignal(desk.desk.failed):
        desk.desk.save(LEFT, tmp_path / "file" / "left.png")
    ((error,),) = desk.failed.heard
    assert isinstance(error, StoreFault)


def test_the_ending_is_known_from_the_bytes(photos: FakePhotos, background: Background, tmp_path: Path) -> None:
    kept = photos.file(64)
    known = PictureDesk(photos, lambda _: kept, lambda _: photos.folder, background)
    unknown = PictureDesk(photos, lambda _: None, lambda _: photos.folder / "opened", background)
    assert (known.suffix(LEFT), unknown.suffix(LEFT)) == (".png", ".jpg")
