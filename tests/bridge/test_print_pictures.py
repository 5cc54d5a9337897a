"""Pictures for paper: each once, at the printer's size; what cannot be had keeps nobody waiting."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from app.bridge.background import Background
from app.bridge.print_pictures import PrintPictures
from app.domain.errors import PhotoTrouble, PhotoUnavailable
from tests.bridge.conftest import Ears, FakePhotos
from tests.fakes.inspections import photo

LEFT, REAR = photo(4), photo(8)


def test_as_large_as_asked(photos: FakePhotos, background: Background, qtbot: QtBot) -> None:
    photos.width = 1600
    pictures = PrintPictures(photos, background)
    with qtbot.waitSignal(pictures.ready) as ready:
        pictures.want([LEFT, REAR], 800)
    (images,) = ready.args
    assert {i: (image.width(), image.height()) for i, image in images.items()} == {
        LEFT.id: (800, 450),
        REAR.id: (800, 450),
    }


def test_without_those_that_cannot_be_had(photos: FakePhotos, background: Background, qtbot: QtBot) -> None:
    photos.errors[LEFT.id] = PhotoUnavailable(PhotoTrouble.GONE)
    pictures = PrintPictures(photos, background)
    with qtbot.waitSignal(pictures.ready) as ready:
        pictures.want([LEFT, REAR], 800)
    assert list(ready.args[0]) == [REAR.id]


def test_what_was_wanted_before_is_dropped(photos: FakePhotos, background: Background, qtbot: QtBot) -> None:
    pictures, heard = PrintPictures(photos, background), Ears()
    pictures.ready.connect(heard)
    photos.gate.clear()
    pictures.want([LEFT], 800)
    pictures.want([REAR], 800)
    photos.gate.set()
    qtbot.waitUntil(lambda: bool(heard.heard))
    pictures.want([LEFT], 800)
    pictures.drop()
    qtbot.wait(50)
    assert [list(images) for images in heard.first()] == [[REAR.id]]  # type: ignore[call-overload]
