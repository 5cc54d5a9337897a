"""Photos are loaded in the order in which they are wanted, each once, and no more than there are lanes."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.bridge.background import Background
from app.bridge.lane_count import LaneCount
from app.bridge.photo_loader import PhotoLoader
from app.domain.errors import PhotoTrouble, PhotoUnavailable, PictureFault, UnreadablePhoto
from tests.bridge.conftest import Ears, FakePhotos
from tests.fakes.inspections import all_accepted, photo

ALL = all_accepted()


class Listening:
    def __init__(self, loader: PhotoLoader) -> None:
        self.loaded, self.missed, self.settled = Ears(), Ears(), Ears()
        loader.loaded.connect(self.loaded)
        loader.missed.connect(self.missed)
        loader.settled.connect(self.settled)


@pytest.fixture
def loader(photos: FakePhotos, background: Background) -> PhotoLoader:
    """One lane, so that order can be seen."""
    return PhotoLoader(photos, background, 32, LaneCount(1))


@pytest.fixture
def ears(loader: PhotoLoader) -> Listening:
    return Listening(loader)


def test_in_the_order_wanted_each_once(loader: PhotoLoader, ears: Listening, photos: FakePhotos, qtbot: QtBot) -> None:
    wanted = [ALL[5], ALL[0], ALL[5], ALL[3], ALL[0]]
    with qtbot.waitSignal(loader.settled):
        loader.want(wanted)
    assert photos.asked == [ALL[5], ALL[0], ALL[3]]
    assert sorted(map(str, ears.loaded.first())) == sorted(str(p.id) for p in (ALL[5], ALL[0], ALL[3]))
    for _, image in ears.loaded.heard:
        assert isinstance(image, QImage)
        assert (image.width(), image.height()) == (32, 18)


def test_what_is_loaded_is_not_loaded_again(loader: PhotoLoader, photos: FakePhotos, qtbot: QtBot) -> None:
    with qtbot.waitSignal(loader.settled):
        loader.want(ALL[:2])
    with qtbot.waitSignal(loader.settled):
        loader.want(ALL[:3])
    assert photos.asked == ALL[:3]


def test_a_new_wish_replaces_the_former_but_not_what_runs(
    loader: PhotoLoader, photos: FakePhotos, qtbot: QtBot
) -> None:
    photos.gate.clear()
    loader.want(ALL[:5])
    loader.want([ALL[9], ALL[8]])
    photos.gate.set()
    with qtbot.waitSignal(loader.settled):
        pass
    assert photos.asked == [ALL[0], ALL[9], ALL[8]]
    assert photos.cancelled == []


@pytest.mark.parametrize("lanes", [3, 5, 8])
def test_no_more_at_once_than_there_are_lanes(
    background: Background, photos: FakePhotos, qtbot: QtBot, lanes: int
) -> None:
    loader = PhotoLoader(photos, background, 32, LaneCount(lanes))
    photos.gate.clear()
    loader.want(ALL)
    assert len(loader.arriving()) == lanes
    photos.gate.set()
    with qtbot.waitSignal(loader.settled):
        pass
    assert sorted(photos.asked_codes()) == sorted(p.code for p in ALL)


def test_another_address_is_another_picture(loader: PhotoLoader, photos: FakePhotos, qtbot: QtBot) -> None:
    moved = replace(ALL[0], url="https://pictures.example/moved.jpg")
    for wanted in (ALL[0], moved):
        with qtbot.waitSignal(loader.settled):
            loader.want([wanted])
    assert photos.asked == [ALL[0], moved]


@pytest.mark.parametrize(
    "error", [PhotoUnavailable(PhotoTrouble.GONE, "h", 404), UnreadablePhoto(PictureFault.DAMAGED)]
)
def test_a_photo_that_fails_holds_up_no_other(
    loader: PhotoLoader, ears: Listening, photos: FakePhotos, qtbot: QtBot, error: Exception
) -> None:
    photos.errors[ALL[1].id] = error
    with qtbot.waitSignal(loader.settled):
        loader.want(ALL[:3])
    assert ears.missed.heard == [(ALL[1].id, error)]
    assert set(ears.loaded.first()) == {ALL[0].id, ALL[2].id}


def test_what_failed_is_tried_again_only_when_asked(
    loader: PhotoLoader, ears: Listening, photos: FakePhotos, qtbot: QtBot
) -> None:
    photos.errors[ALL[0].id] = PhotoUnavailable(PhotoTrouble.STATUS, "h", 500)
    for _ in range(2):
        with qtbot.waitSignal(loader.settled):
            loader.want([ALL[0]])
    assert len(photos.asked) == 1
    photos.errors.clear()
    loader.again([ALL[0]])
    with qtbot.waitSignal(loader.settled):
        loader.want([ALL[0]])
    assert ears.loaded.first() == [ALL[0].id]


def test_stop_is_heard_by_the_worker_and_by_nobody_else(
    loader: PhotoLoader, ears: Listening, photos: FakePhotos, qtbot: QtBot
) -> None:
    photos.gate.clear()
    loader.want(ALL[:4])
    qtbot.waitUntil(lambda: len(photos.asked) == 1)
    loader.stop()
    assert loader.arriving() == {}
    qtbot.waitUntil(lambda: len(photos.cancelled) == 1)
    photos.gate.set()
    with qtbot.waitSignal(loader.settled):
        loader.want([ALL[7]])
    assert photos.asked == [ALL[0], ALL[7]]
    assert ears.loaded.first() == [ALL[7].id]
    assert ears.missed.heard == []


def test_what_was_stopped_can_be_wanted_again_at_once(
    loader: PhotoLoader, ears: Listening, photos: FakePhotos, qtbot: QtBot
) -> None:
    photos.gate.clear()
    loader.want([ALL[0]])
    loader.stop()
    photos.gate.set()
    with qtbot.waitSignal(loader.settled):
        loader.want([ALL[0]])
    assert ears.loaded.first() == [ALL[0].id]


def test_bytes_are_told_while_they_arrive(loader: PhotoLoader, photos: FakePhotos, qtbot: QtBot) -> None:
    photos.told = ((1_000, 4_000), (3_000, 4_000))
    photos.gate.clear()
    loader.want(ALL[:1])
    qtbot.waitUntil(lambda: loader.arriving() == {ALL[0].id: (3_000, 4_000)})
    photos.gate.set()
    qtbot.waitUntil(lambda: loader.arriving() == {})


def test_at_another_size_everything_is_decoded_again(
    loader: PhotoLoader, ears: Listening, photos: FakePhotos, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(loader.settled):
        loader.want(ALL[:1])
    loader.at_size(48)
    with qtbot.waitSignal(loader.settled):
        loader.want(ALL[:1])
    widths = [image.width() for _, image in ears.loaded.heard if isinstance(image, QImage)]
    assert widths == [32, 48]


def test_the_same_size_changes_nothing(loader: PhotoLoader, photos: FakePhotos, qtbot: QtBot) -> None:
    with qtbot.waitSignal(loader.settled):
        loader.want(ALL[:1])
    loader.at_size(32)
    loader.want(ALL[:1])
    assert len(photos.asked) == 1


def test_a_small_picture_is_not_blown_up(
    loader: PhotoLoader, ears: Listening, photos: FakePhotos, qtbot: QtBot
) -> None:
    photos.width = 16
    with qtbot.waitSignal(loader.settled):
        loader.want(ALL[:1])
    ((_, image),) = ears.loaded.heard
    assert isinstance(image, QImage)
    assert image.width() == 16


def test_nothing_wanted_is_settled_at_once(loader: PhotoLoader, ears: Listening) -> None:
    loader.want([])
    assert ears.settled.heard == [()]


def test_a_photo_is_known_by_its_identity(
    loader: PhotoLoader, ears: Listening, photos: FakePhotos, qtbot: QtBot
) -> None:
    twins = [photo(4, 1, ordinal=0), photo(4, 1, ordinal=1)]
    with qtbot.waitSignal(loader.settled):
        loader.want(twins)
    assert set(ears.loaded.first()) == {twin.id for twin in twins}
