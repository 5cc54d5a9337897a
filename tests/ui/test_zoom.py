"""Zoom, position and turns: what is under the pointer stays there, and no room is left empty that could be filled."""

from __future__ import annotations

import os
import subprocess
import sys
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, QSizeF

from app.ui.zoom import FITTED, LARGEST_SCALE, Placement, View

ONE_PIXEL = 1.001
edges = st.integers(60, 8000)
rooms = st.tuples(st.integers(160, 4000), st.integers(120, 2600))
shares = st.floats(0.0, 1.0)
turns = st.integers(0, 3)
scales = st.floats(0.02, LARGEST_SCALE)


@st.composite
def placements(draw: st.DrawFn) -> Placement:
    """Of any photo in any room, fitted or anywhere in it."""
    picture, room = QSizeF(draw(edges), draw(edges)), QSizeF(*draw(rooms))
    whole = Placement(picture, room, FITTED, draw(turns))
    if draw(st.booleans()):
        return whole
    view = View(draw(scales), (draw(shares), draw(shares)))
    return Placement(picture, room, Placement(picture, room, view, whole.turns).settled(), whole.turns)


@st.composite
def deep_inside(draw: st.DrawFn) -> Placement:
    """No edge of the picture is near."""
    room = QSizeF(*draw(rooms))
    picture = QSizeF(draw(st.integers(3000, 8000)), draw(st.integers(3000, 8000)))
    view = View(draw(st.floats(4.5, LARGEST_SCALE)), (draw(st.floats(0.4, 0.6)), draw(st.floats(0.4, 0.6))))
    return Placement(picture, room, view, draw(turns))


def with_view(place: Placement, view: View) -> Placement:
    return Placement(place.picture, place.room, view, place.turns)


def distance(one: QPointF, other: QPointF) -> float:
    return max(abs(one.x() - other.x()), abs(one.y() - other.y()))


def is_clamped(place: Placement) -> bool:
    """Whether an edge of the picture is at an edge of the room, or a whole side is seen."""
    target, room = place.target(), QRectF(QPointF(0, 0), place.room)
    sides = (
        (target.left(), room.left(), target.width(), room.width()),
        (target.top(), room.top(), target.height(), room.height()),
    )
    return any(
        abs(start - edge) < 1.5 or abs(start + extent - edge - space) < 1.5 or extent <= space + 1.5
        for start, edge, extent, space in sides
    )


@settings(suppress_health_check=[HealthCheck.filter_too_much])  # most views of a small picture are held by an edge
@given(placements(), st.floats(0, 1), st.floats(0, 1), scales)
def test_what_is_under_the_pointer_stays_there(place: Placement, x: float, y: float, scale: float) -> None:
    at = QPointF(x * place.room.width(), y * place.room.height())
    held = place.share_at(at)
    after = with_view(place, place.zoomed(scale, at))
    assume(after.view.scale is not None)
    assume(not is_clamped(after))
    assert distance(after.point_of(held), at) <= ONE_PIXEL


@settings(suppress_health_check=[HealthCheck.filter_too_much])
@given(placements(), scales)
def test_without_a_pointer_the_middle_stays(place: Placement, scale: float) -> None:
    after = with_view(place, place.zoomed(scale))
    assume(after.view.scale is not None)
    assume(not is_clamped(after))
    middle = QPointF(place.room.width() / 2, place.room.height() / 2)
    assert distance(after.point_of(place.centre), middle) <= ONE_PIXEL


@given(deep_inside(), st.floats(-500, 500), st.floats(-500, 500))
def test_the_picture_follows_the_hand_and_comes_back_with_it(place: Placement, x: float, y: float) -> None:
    held = (0.37, 0.61)
    after = with_view(place, place.panned(QPointF(x, y)))
    assert distance(after.point_of(held), place.point_of(held) + QPointF(x, y)) <= ONE_PIXEL
    back = with_view(place, after.panned(QPointF(-x, -y)))
    assert distance(back.point_of(held), place.point_of(held)) <= ONE_PIXEL


@given(st.tuples(edges, edges), rooms, turns, scales, st.floats(-3, 4), st.floats(-3, 4))
def test_no_room_stays_empty_that_the_picture_could_fill(
    picture: tuple[int, int], room: tuple[int, int], turn: int, scale: float, x: float, y: float
) -> None:
    """Wherever the view would like to be; a side that is seen whole stands in the middle."""
    place = Placement(QSizeF(*picture), QSizeF(*room), View(scale, (x, y)), turn)
    target = place.target()
    for start, extent, space in (
        (target.left(), target.width(), room[0]),
        (target.top(), target.height(), room[1]),
    ):
        if extent >= space:
            assert start <= 1
            assert start + extent >= space - 1
        else:
            assert start == pytest.approx((space - extent) / 2, abs=1)


@given(st.tuples(edges, edges), rooms, turns)
def test_fitted_is_as_large_as_the_room_allows(picture: tuple[int, int], room: tuple[int, int], turn: int) -> None:
    target = Placement(QSizeF(*picture), QSizeF(*room), FITTED, turn).target()
    assert target.width() <= room[0] + 0.01
    assert target.height() <= room[1] + 0.01
    assert target.width() >= room[0] - 0.01 or target.height() >= room[1] - 0.01
    shape, turned = target.width() - target.height(), picture[turn % 2] - picture[1 - turn % 2]
    assert abs(shape) < 0.01 if turned == 0 else shape * turned > 0


@given(st.tuples(edges, edges), rooms, turns)
def test_steps_grow_until_the_largest_and_shrink_until_the_smallest(
    picture: tuple[int, int], room: tuple[int, int], turn: int
) -> None:
    place = Placement(QSizeF(*picture), QSizeF(*room), FITTED, turn)
    grown = [place.scale]
    for _ in range(20):
        place = with_view(place, place.zoomed(place.next_scale(+1)))
        grown.append(place.scale)
    assert all(after >= before for before, after in pairwise(grown))
    assert grown[-1] == max(LARGEST_SCALE, grown[0])
    shrunk = [place.scale]
    for _ in range(20):
        place = with_view(place, place.zoomed(place.next_scale(-1)))
        shrunk.append(place.scale)
    assert all(after <= before for before, after in pairwise(shrunk))
    assert shrunk[-1] == pytest.approx(min(1.0, place.fit_scale)), "from one end of the zoom to the other"
    assert place.is_fitted is (place.fit_scale <= 1.0)


@given(st.tuples(edges, edges), rooms, turns)
def test_true_size_can_be_had_for_every_picture(picture: tuple[int, int], room: tuple[int, int], turn: int) -> None:
    """A small one, too, which is enlarged when it is fitted."""
    place = Placement(QSizeF(*picture), QSizeF(*room), FITTED, turn)
    assert with_view(place, place.zoomed(1.0)).scale == pytest.approx(1.0)


def test_zooming_out_never_makes_it_larger() -> None:
    """By the wheel, from a small picture's fitted 200 % past 1:1."""
    small = Placement(QSizeF(400, 300), QSizeF(800, 600))
    seen = [small.scale]
    for _ in range(6):
        small = with_view(small, small.zoomed(small.scale / 1.25, QPointF(100, 100)))
        seen.append(small.scale)
    assert seen == sorted(seen, reverse=True)
    assert seen[-1] == 1.0


def test_a_photo_smaller_than_the_last_one_is_seen_at_the_same_scale() -> None:
    kept = View(1.0, (0.2, 0.8))
    small = Placement(QSizeF(400, 300), QSizeF(800, 600), kept)
    assert small.scale == 1.0
    assert not small.is_fitted
    assert small.target() == QRectF(200, 150, 400, 300)


@pytest.mark.parametrize("ratio", ["1", "1.25", "1.5", "2"])
def test_at_true_size_one_pixel_of_the_photo_is_one_of_the_screen(ratio: str) -> None:
    """Whatever the scale factor of the screen, wherever the canvas begins in its window, however it is turned."""
    environment = os.environ | {"QT_SCALE_FACTOR": ratio, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "tests.ui.probe_true_size", ratio]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.split() == ["0", "1", "2", "3"]
