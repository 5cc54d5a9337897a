"""The adjuster's marks can be told from one another, and from PAVE's badges, without colour."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from app.bridge.tile import PictureState, Tile, TileKind
from app.domain.inspection import StepState
from app.domain.review import Mark
from app.ui.badges import badge_of, trouble_badge, unreadable_badge
from app.ui.palette import DARK, LIGHT, Palette
from app.ui.review_marks import paint_dog_ear, paint_pennant, paint_review, paint_unseen_dot, pennant_icon
from app.ui.tile_card import Choice, paint_card, paint_tick
from app.ui.tile_geometry import TileGeometry
from tests.ui.test_badges_in_grey import badge_in_grey, canvas, difference

PALETTES = pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])


@pytest.fixture(autouse=True)
def application(qapp: QApplication) -> None:
    """Painting needs one."""


def drawn(size: int, draw: Callable[[QPainter, QRectF], None]) -> QImage:
    image = canvas(size)
    painter = QPainter(image)
    draw(painter, QRectF(1, 1, size - 2, size - 2))
    painter.end()
    return image


def marks(size: int, palette: Palette) -> dict[str, QImage]:
    return {
        "use": drawn(size, lambda painter, box: paint_pennant(painter, box, Mark.USE, palette)),
        "query": drawn(size, lambda painter, box: paint_pennant(painter, box, Mark.QUERY, palette)),
        "note": drawn(size, lambda painter, box: paint_dog_ear(painter, box, palette)),
        "unseen": drawn(size, lambda painter, box: paint_unseen_dot(painter, box, palette)),
    }


@PALETTES
@pytest.mark.parametrize("size", [16, 24, 64])
def test_no_two_marks_look_alike(size: int, palette: Palette) -> None:
    grey = replace(palette, accent="#606060", panel="#ffffff", window="#ffffff")
    for (one, first), (other, second) in combinations(marks(size, grey).items(), 2):
        assert difference(first, second) >= size * size // 20, f"{one} looks like {other}"


@pytest.mark.parametrize("size", [16, 24, 64])
def test_no_mark_looks_like_a_badge_of_pave(size: int) -> None:
    grey = replace(LIGHT, accent="#606060")
    badges = {state.value: badge_in_grey(badge_of(state), size) for state in StepState}
    badges |= {"unreadable": badge_in_grey(unreadable_badge(), size), "trouble": badge_in_grey(trouble_badge(), size)}
    for mark, image in marks(size, grey).items():
        for badge, other in badges.items():
            assert difference(image, other) >= size * size // 25, f"{mark} looks like {badge}"


def test_without_a_mark_there_is_no_pennant() -> None:
    blank = drawn(24, lambda painter, box: paint_pennant(painter, box, Mark.NONE, LIGHT))
    assert difference(blank, canvas(24)) == 0


@pytest.mark.parametrize("mark", [Mark.USE, Mark.QUERY])
def test_the_icon_is_sharp_at_200_percent(mark: Mark) -> None:
    icon = pennant_icon(mark, LIGHT)
    assert min(size.width() for size in icon.availableSizes()) >= 32


CARD = QRectF(20, 20, 158, 150)


def reviewed(palette: Palette, **changes: object) -> QImage:
    """The marks alone, on a tile of the size that a laptop shows."""
    tile = Tile(TileKind.STEP, 1, "", StepState.ACCEPTED, None, 1, PictureState.SHOWN, **changes)  # type: ignore[arg-type]
    image = QImage(200, 200, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_review(painter, tile, CARD, palette)
    painter.end()
    return image


@PALETTES
def test_each_combination_is_told_from_each_other(palette: Palette) -> None:
    found = {
        (mark, noted, seen): reviewed(palette, mark=mark, noted=noted, seen=seen)
        for mark in Mark
        for noted in (False, True)
        for seen in (False, True)
    }
    for one, other in combinations(found, 2):
        assert difference(found[one], found[other]) >= 15, f"{one} looks like {other}"


def test_they_cover_next_to_nothing_of_the_photo() -> None:
    """A dent may sit in the corner."""
    photo = TileGeometry(158).photo(CARD).toAlignedRect()
    black = replace(LIGHT, accent="#000000", panel="#000000", window="#000000")
    for noted, mark, seen in ((True, Mark.QUERY, False), (False, Mark.USE, True)):
        covered = dark_pixels(reviewed(black, mark=mark, noted=noted, seen=seen).copy(photo))
        assert 0 < covered <= photo.width() * photo.height() * 0.02
    assert dark_pixels(reviewed(black, seen=False).copy(photo)) <= 1


def dark_pixels(image: QImage) -> int:
    return sum(image.pixelColor(x, y).red() < 128 for x in range(image.width()) for y in range(image.height()))


def test_they_stay_in_the_upper_right_corner() -> None:
    image = reviewed(LIGHT, mark=Mark.QUERY, noted=True, seen=False)
    elsewhere = [(x, y) for x in range(200) for y in range(200) if x < 120 or y > 45]
    assert all(image.pixelColor(x, y).red() == 255 for x, y in elsewhere)


@PALETTES
def test_current_picked_and_both_are_told_apart(palette: Palette) -> None:
    def card(choice: Choice) -> QImage:
        image = QImage(200, 200, QImage.Format.Format_Grayscale8)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_card(painter, CARD, choice, palette)
        if choice.picked:
            paint_tick(painter, CARD, palette)
        painter.end()
        return image

    choices = [Choice(), Choice(current=True), Choice(picked=True), Choice(current=True, picked=True)]
    for one, other in combinations(choices, 2):
        assert difference(card(one), card(other)) >= 60, f"{one} looks like {other}"
