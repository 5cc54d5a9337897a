"""Large pictures: the latest wishes in their order, sizes that suit, nothing that nobody wants any more."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.bridge import large_photos
from app.bridge.background import Background
from app.bridge.large_photos import LargePhotos, LargePicture, Wish
from app.domain.errors import PhotoTrouble, PhotoUnavailable
from app.domain.photo import Photo
from tests.bridge.conftest import Ears, FakePhotos
from tests.fakes.inspections import all_accepted

ALL = all_accepted()
WIDTH = 1600


@pytest.fixture
def photos(photos: FakePhotos) -> FakePhotos:
    photos.width = WIDTH
    return photos


@pytest.fixture
def large(photos: FakePhotos, background: Background) -> LargePhotos:
    return LargePhotos(photos, background)


@pytest.fixture
def arrived(large: LargePhotos) -> Ears:
    ears = Ears()
    large.arrived.connect(ears)
    return ears


def widths(large: LargePhotos, photo: Photo) -> list[int]:
    return [picture.image.width() for picture in large.pictures(photo)]


def comes(large: LargePhotos, qtbot: QtBot, *wishes: Wish) -> None:
    """Until every one of them is fulfilled."""
    large.want(wishes)
    qtbot.waitUntil(lambda: not large._under_way)


def room(photo: Photo, width: int) -> Wish:
    return Wish(photo, (width, width))


# which


def test_in_the_order_of_the_wishes_two_at_a_time(
    large: LargePhotos, arrived: Ears, photos: FakePhotos, qtbot: QtBot
) -> None:
    photos.gate.clear()
    large.want([room(photo, 400) for photo in ALL[:5]])
    qtbot.waitUntil(lambda: len(photos.asked) == 2)
    qtbot.wait(30)
    assert set(photos.asked_codes()) == {ALL[0].code, ALL[1].code}
    photos.gate.set()
    qtbot.waitUntil(lambda: len(arrived.heard) == 5)
    assert set(photos.asked_codes()[2:4]) <= {photo.code for photo in ALL[2:5]}
    assert photos.asked_codes()[4] in {ALL[3].code, ALL[4].code}


def test_a_wish_made_twice_is_fulfilled_once(large: LargePhotos, photos: FakePhotos, qtbot: QtBot) -> None:
    comes(large, qtbot, room(ALL[0], 400), room(ALL[0], 400))
    assert photos.asked == [ALL[0]]


def test_what_is_no_longer_wanted_is_dropped_and_never_arrives(
    large: LargePhotos, arrived: Ears, photos: FakePhotos, qtbot: QtBot
) -> None:
    photos.gate.clear()
    large.want([room(photo, 400) for photo in ALL[:6]])
    qtbot.waitUntil(lambda: len(photos.asked) == 2)
    large.want([room(ALL[8], 400)])
    qtbot.waitUntil(lambda: len(photos.cancelled) == 2)
    photos.gate.set()
    qtbot.waitUntil(lambda: bool(arrived.heard))
    qtbot.wait(30)
    assert arrived.first() == [ALL[8].id]
    assert photos.asked_codes()[2:] == [ALL[8].code]


def test_a_wish_that_stays_is_not_begun_again(large: LargePhotos, photos: FakePhotos, qtbot: QtBot) -> None:
    photos.gate.clear()
    large.want([room(ALL[0], 400), room(ALL[1], 400)])
    qtbot.waitUntil(lambda: len(photos.asked) == 2)
    large.want([room(ALL[2], 400), room(ALL[0], 400)])
    photos.gate.set()
    qtbot.waitUntil(lambda: bool(large.pictures(ALL[2])) and bool(large.pictures(ALL[0])))
    assert photos.asked_codes().count(ALL[0].code) == 1


def test_fifty_steps_in_a_row_leave_nothing_behind(
    large: LargePhotos, arrived: Ears, photos: FakePhotos, qtbot: QtBot
) -> None:
    photos.gate.clear()
    for n in range(50):
        large.want([room(ALL[(n + k) % 13], 400) for k in range(3)])
    photos.gate.set()
    qtbot.waitUntil(lambda: len(large._under_way) == 0)
    assert {str(i) for i in arrived.first()} == {str(ALL[(49 + k) % 13].id) for k in range(3)}


def test_nothing_is_asked_for_without_an_address(large: LargePhotos, photos: FakePhotos, qtbot: QtBot) -> None:
    nowhere = replace(ALL[0], url=None)
    comes(large, qtbot, room(nowhere, 400), room(ALL[1], 400))
    assert photos.asked == [ALL[1]]
    assert large.pictures(nowhere) == ()


# how large


def test_a_room_is_filled_and_an_edge_is_reached(large: LargePhotos, qtbot: QtBot) -> None:
    comes(large, qtbot, Wish(ALL[0], (500, 200)), Wish(ALL[1], edge=800), Wish(ALL[2]))
    assert widths(large, ALL[0]) == [round(200 * 16 / 9)]
    assert widths(large, ALL[1]) == [800]
    assert widths(large, ALL[2]) == [WIDTH]
    assert {p.full for photo in ALL[:3] for p in large.pictures(photo)} == {QSize(WIDTH, 900)}


def test_a_small_photo_is_never_enlarged(large: LargePhotos, photos: FakePhotos, qtbot: QtBot) -> None:
    comes(large, qtbot, room(ALL[0], 5000), Wish(ALL[0], edge=9000))
    assert widths(large, ALL[0]) == [WIDTH]
    assert len(photos.asked) <= 2
    comes(large, qtbot, room(ALL[0], 4000))
    assert widths(large, ALL[0]) == [WIDTH]


def test_a_size_that_suits_is_used_again(large: LargePhotos, photos: FakePhotos, qtbot: QtBot) -> None:
    comes(large, qtbot, room(ALL[0], 800))
    comes(large, qtbot, room(ALL[0], 700))
    comes(large, qtbot, room(ALL[0], 420))
    assert widths(large, ALL[0]) == [800]
    assert len(photos.asked) == 1


def test_a_size_that_would_have_to_be_reduced_to_less_than_half_is_not(large: LargePhotos, qtbot: QtBot) -> None:
    """On the screen that would leave out pixels: a scratch breaks up."""
    comes(large, qtbot, Wish(ALL[0]))
    comes(large, qtbot, room(ALL[0], 300))
    assert widths(large, ALL[0]) == [300, WIDTH]


def test_zooming_out_from_true_size_brings_the_size_between(large: LargePhotos, qtbot: QtBot) -> None:
    """Else it would be blurred: the fitted picture enlarged, the whole one being too large."""
    comes(large, qtbot, room(ALL[0], 300), Wish(ALL[0]))
    comes(large, qtbot, room(ALL[0], 300), Wish(ALL[0], edge=800))
    assert widths(large, ALL[0]) == [300, 800, WIDTH]


@pytest.mark.parametrize("full", [QSize(4000, 3000), QSize(3000, 4000), QSize(100, 90), QSize(1, 1), QSize(6001, 17)])
@pytest.mark.parametrize(
    "wish", [Wish(ALL[0], (1023, 611)), Wish(ALL[0], edge=777), Wish(ALL[0]), Wish(ALL[0], (1, 1))]
)
def test_what_was_decoded_for_a_wish_serves_it(full: QSize, wish: Wish) -> None:
    """Else it would be decoded for ever."""
    edge = wish.edge_for(full)
    scale = edge / max(full.toTuple())
    size = QSize(round(full.width() * scale), round(full.height() * scale)).expandedTo(QSize(1, 1))
    assert LargePicture(QImage(size, QImage.Format.Format_RGB32), full).serves(wish)


# how many


def test_beyond_the_budget_the_oldest_that_nobody_wants_is_forgotten(
    large: LargePhotos, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(large_photos, "_MOST_BYTES", 3 * 400 * 225 * 4)
    for photo in ALL[:3]:
        comes(large, qtbot, room(photo, 400))
    assert [bool(large.pictures(photo)) for photo in ALL[:3]] == [True, True, True]
    comes(large, qtbot, room(ALL[3], 400))
    assert [bool(large.pictures(photo)) for photo in ALL[:4]] == [False, True, True, True]
    comes(large, qtbot, room(ALL[1], 400), room(ALL[4], 400))
    assert [bool(large.pictures(photo)) for photo in ALL[:5]] == [False, True, False, True, True], "wanted ones stay"
    assert large.bytes_kept() <= 3 * 400 * 225 * 4


def test_beyond_the_budget_a_neighbour_keeps_only_the_sizes_it_needs(
    large: LargePhotos, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    comes(large, qtbot, room(ALL[0], 300), Wish(ALL[0], edge=800))
    comes(large, qtbot, room(ALL[0], 300), Wish(ALL[0]))
    assert widths(large, ALL[0]) == [300, 800, WIDTH]
    monkeypatch.setattr(large_photos, "_MOST_BYTES", 1)
    large.want([room(ALL[0], 300)])
    assert widths(large, ALL[0]) == [300, 800, WIDTH], "it is looked at: the next zoom is there already"
    large.want([room(ALL[1], 300), room(ALL[0], 300)])
    assert widths(large, ALL[0]) == [300]


def test_beyond_the_budget_what_nobody_wants_loses_its_larger_sizes_first(
    large: LargePhotos, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    for photo in ALL[:2]:
        comes(large, qtbot, room(photo, 400), Wish(photo, edge=800))
    monkeypatch.setattr(large_photos, "_MOST_BYTES", (3 * 400 * 225 + 800 * 450) * 4)
    large.want([room(ALL[1], 400), Wish(ALL[1], edge=800)])
    assert [widths(large, photo) for photo in ALL[:2]] == [[400], [400, 800]]


def test_a_zoom_at_rest_has_a_size_of_its_own_for_which_nothing_is_decoded(
    large: LargePhotos, photos: FakePhotos, qtbot: QtBot
) -> None:
    comes(large, qtbot, Wish(ALL[0], edge=800), Wish(ALL[0], edge=600, exact=True))
    assert widths(large, ALL[0]) == [600, 800]
    assert photos.asked == [ALL[0]]
    comes(large, qtbot, Wish(ALL[0], edge=800), Wish(ALL[0], edge=500, exact=True))
    assert widths(large, ALL[0]) == [500, 800], "that of the zoom before is forgotten"
    assert photos.asked == [ALL[0]]


def test_a_zoom_at_rest_waits_for_the_pixels_it_is_made_of(
    large: LargePhotos, photos: FakePhotos, qtbot: QtBot
) -> None:
    comes(large, qtbot, room(ALL[0], 400))
    comes(large, qtbot, Wish(ALL[0], edge=600, exact=True))
    assert widths(large, ALL[0]) == [400]
    assert photos.asked == [ALL[0]]


def test_everything_is_forgotten_with_the_session(
    large: LargePhotos, arrived: Ears, photos: FakePhotos, qtbot: QtBot
) -> None:
    comes(large, qtbot, room(ALL[0], 400))
    photos.gate.clear()
    large.want([room(ALL[1], 400)])
    large.forget()
    photos.gate.set()
    qtbot.wait(30)
    assert large.bytes_kept() == 0
    assert arrived.first() == [ALL[0].id]


# what goes wrong


def test_what_failed_is_tried_again_only_when_it_is_said(large: LargePhotos, photos: FakePhotos, qtbot: QtBot) -> None:
    missed = Ears()
    large.missed.connect(missed)
    gone = PhotoUnavailable(PhotoTrouble.GONE)
    photos.errors[ALL[0].id] = gone
    comes(large, qtbot, room(ALL[0], 400), room(ALL[1], 400))
    assert missed.heard == [(ALL[0].id, gone)]
    assert large.error(ALL[0]) == gone
    assert large.pictures(ALL[1]), "one broken picture stops no other"
    photos.errors.clear()
    comes(large, qtbot, room(ALL[0], 400))
    assert photos.asked_codes().count(ALL[0].code) == 1
    large.again(ALL[0])
    assert large.error(ALL[0]) is None
    comes(large, qtbot, room(ALL[0], 400))
    assert widths(large, ALL[0]) == [400]


def test_a_failure_at_a_larger_size_keeps_the_smaller_one(large: LargePhotos, photos: FakePhotos, qtbot: QtBot) -> None:
    comes(large, qtbot, room(ALL[0], 400))
    photos.errors[ALL[0].id] = PhotoUnavailable(PhotoTrouble.GONE)
    comes(large, qtbot, room(ALL[0], 400), Wish(ALL[0]))
    assert widths(large, ALL[0]) == [400]


def test_at_a_new_address_the_former_picture_is_seen_until_the_new_one_is_here(
    large: LargePhotos, photos: FakePhotos, qtbot: QtBot
) -> None:
    comes(large, qtbot, room(ALL[0], 400))
    moved = replace(ALL[0], url="https://pictures.example/b.jpg")
    photos.gate.clear()
    large.want([room(moved, 500)])
    assert widths(large, moved) == [400]
    photos.gate.set()
    qtbot.waitUntil(lambda: widths(large, moved) == [500])
    assert photos.asked_urls() == [ALL[0].url, moved.url]
    assert widths(large, ALL[0]) == [500], "one picture for one photo"


def test_a_failure_belongs_to_its_address(large: LargePhotos, photos: FakePhotos, qtbot: QtBot) -> None:
    photos.errors[ALL[0].id] = PhotoUnavailable(PhotoTrouble.GONE)
    comes(large, qtbot, room(ALL[0], 400))
    photos.errors.clear()
    moved = replace(ALL[0], url="https://pictures.example/b.jpg")
    comes(large, qtbot, room(moved, 400))
    assert widths(large, moved) == [400]
