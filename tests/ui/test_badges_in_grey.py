"""Every state can be told without colour: by its shape, its frame and its word."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from typing import Any

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from app.bridge.tile import PictureState, Tile, TileKind
from app.domain.inspection import StepState
from app.domain.photo import Verdict
from app.ui.badges import Badge, badge_of, badge_of_verdict, paint_badge, trouble_badge, unreadable_badge
from app.ui.palette import DARK, HIGH_CONTRAST, LIGHT, Palette
from app.ui.tile_frame import paint_frame, paint_stack

GREY = "#606060"
RECAPTURED = (StepState.ACCEPTED, StepState.ACCEPTED_AFTER_RETAKE)


@pytest.fixture(autouse=True)
def application(qapp: QApplication) -> None:
    """Painting text needs fonts."""


def canvas(size: int) -> QImage:
    image = QImage(size, size, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    return image


def badge_in_grey(badge: Badge, size: int) -> QImage:
    image = canvas(size)
    painter = QPainter(image)
    paint_badge(painter, badge, QRectF(1, 1, size - 2, size - 2), QColor(GREY), QColor("white"))
    painter.end()
    return image


def all_one_grey(palette: Palette) -> Palette:
    states = {badge_of(state).colour for state in StepState} | {"trouble"}
    greyed: dict[str, Any] = dict.fromkeys(states, GREY)
    return replace(palette, **greyed)


def tile_in_grey(state: StepState | None, palette: Palette, picture: PictureState = PictureState.SHOWN) -> QImage:
    """Frame, badge and stack, as the tile paints them; no word."""
    grey = all_one_grey(palette)
    attempts = 2 if state is StepState.ACCEPTED_AFTER_RETAKE else 1
    tile = Tile(TileKind.STEP, 1, "", state, None, attempts, picture)
    image = canvas(160)
    painter = QPainter(image)
    photo = QRectF(12, 12, 136, 76)
    paint_frame(painter, tile, photo, grey)
    badge = badge_of(state) if state else unreadable_badge()
    paint_badge(painter, badge, QRectF(16, 68, 16, 16), QColor(GREY), QColor("white"))
    if attempts > 1:
        paint_stack(painter, QRectF(12, 100, 136, 18), attempts, grey)
    painter.end()
    return image


def difference(one: QImage, other: QImage) -> int:
    """Pixels that differ by more than a trace."""
    pairs = zip(bytes(one.constBits()), bytes(other.constBits()), strict=True)
    return sum(abs(a - b) > 64 for a, b in pairs)


@pytest.mark.parametrize("size", [16, 24, 64])
def test_no_two_shapes_look_alike(size: int) -> None:
    badges = {state.value: badge_of(state) for state in StepState if state is not StepState.ACCEPTED_AFTER_RETAKE}
    badges |= {"unreadable": unreadable_badge(), "trouble": trouble_badge()}
    drawn = {name: badge_in_grey(badge, size) for name, badge in badges.items()}
    for one, other in combinations(drawn, 2):
        assert difference(drawn[one], drawn[other]) >= size * size // 50, f"{one} looks like {other}"


@pytest.mark.parametrize("palette", [LIGHT, DARK, HIGH_CONTRAST], ids=["light", "dark", "contrast"])
def test_no_two_tiles_look_alike(palette: Palette) -> None:
    """The recaptured one has the accepted one's check: its second edge and its stack tell it."""
    drawn = {str(state): tile_in_grey(state, palette) for state in (*StepState, None)}
    for one, other in combinations(drawn, 2):
        assert difference(drawn[one], drawn[other]) >= 10, f"{one} looks like {other}"
    assert difference(drawn[str(RECAPTURED[0])], drawn[str(RECAPTURED[1])]) >= 150


@pytest.mark.parametrize("state", StepState)
def test_a_picture_that_failed_is_seen_in_grey(state: StepState) -> None:
    good, failed = (tile_in_grey(state, LIGHT, p) for p in (PictureState.SHOWN, PictureState.FAILED))
    assert difference(good, failed) >= 50


def test_verdicts_have_the_shapes_of_their_states() -> None:
    assert [badge_of_verdict(verdict) for verdict in Verdict] == [
        badge_of(state) for state in (StepState.ACCEPTED, StepState.REJECTED, StepState.PENDING)
    ]


def test_the_frame_lies_around_the_picture_not_on_it() -> None:
    """A dent may sit at the edge."""
    for state in (*StepState, None):
        image = canvas(160)
        painter = QPainter(image)
        tile = Tile(TileKind.STEP, 1, "", state, None, 1, PictureState.SHOWN)
        paint_frame(painter, tile, QRectF(20, 20, 120, 68), all_one_grey(LIGHT))
        painter.end()
        inside = image.copy(22, 24, 116, 60)
        assert difference(inside, canvas_like(inside)) == 0, f"{state} paints on the picture"


def canvas_like(image: QImage) -> QImage:
    blank = image.copy()
    blank.fill(Qt.GlobalColor.white)
    return blank
