"""Photos of any size and shape move together; an offset that one was given stays through everything."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QSizeF

from app.ui.shared_view import Offset, SharedView, at_scale
from app.ui.zoom import FITTED, Placement, View

ROOM = QSizeF(600, 500)
LANDSCAPE = Placement(QSizeF(4000, 3000), ROOM)
PORTRAIT = Placement(QSizeF(3000, 4000), ROOM)
WIDE = Placement(QSizeF(1600, 900), ROOM)
SMALL = Placement(QSizeF(320, 240), ROOM)
SHAPES = st.sampled_from([LANDSCAPE, PORTRAIT, WIDE, SMALL])
NONE = Offset()

shares = st.floats(0.35, 0.65)


def seen(place: Placement, view: View) -> Placement:
    return Placement(place.picture, place.room, view, place.turns)


def zoom(place: Placement) -> float:
    return place.scale / place.fit_scale


@given(SHAPES, SHAPES, st.floats(5, 20), shares, shares)
def test_the_same_spot_at_the_same_share_of_the_whole(
    one: Placement, other: Placement, times: float, x: float, y: float
) -> None:
    """Deep inside, whatever the sizes and shapes."""
    shared = SharedView(times, (x, y))
    for place in (one, other):
        now = seen(place, shared.for_photo(place, NONE))
        assert now.centre == pytest.approx((x, y), abs=0.002)
        assert zoom(now) == pytest.approx(times)


@given(SHAPES, st.floats(5, 20), shares, shares, st.floats(-0.05, 0.05), st.floats(-0.05, 0.05), st.floats(0.8, 1.3))
def test_what_was_moved_by_hand_is_what_is_shown_again(
    place: Placement, times: float, x: float, y: float, dx: float, dy: float, factor: float
) -> None:
    offset = Offset(dx, dy, factor)
    after = seen(place, View(place.fit_scale * times, (x, y)))
    again = seen(place, SharedView().moved_by(after, offset).for_photo(place, offset))
    assert again.scale == pytest.approx(after.scale)
    assert again.centre == pytest.approx(after.centre, abs=1e-6)


@given(SHAPES, SHAPES, st.lists(st.tuples(st.floats(-40, 40), st.floats(-40, 40)), max_size=12))
def test_an_offset_stays_through_pans_and_zooms(
    one: Placement, other: Placement, pans: list[tuple[float, float]]
) -> None:
    shared = SharedView(9.0, (0.5, 0.5))
    offset = Offset(0.03, -0.02, 1.1)
    for pan in pans:
        before = seen(one, shared.for_photo(one, NONE))
        after = seen(one, before.panned(QPointF(*pan)))
        shared = shared.moved_by(after, NONE)
        before = seen(other, shared.for_photo(other, offset))
        after = seen(other, before.zoomed(before.scale * 1.02, QPointF(280, 260)))
        shared = shared.moved_by(after, offset)
    first, second = (seen(p, shared.for_photo(p, o)) for p, o in ((one, NONE), (other, offset)))
    apart = (second.centre[0] - first.centre[0], second.centre[1] - first.centre[1])
    assert apart == pytest.approx((0.03, -0.02), abs=0.01)
    assert zoom(second) / zoom(first) == pytest.approx(1.1, rel=0.001)


def test_moved_alone_it_differs_by_what_the_hand_did() -> None:
    shared = SharedView(6.0, (0.5, 0.5))
    before = seen(LANDSCAPE, shared.for_photo(LANDSCAPE, NONE))
    after = seen(LANDSCAPE, before.panned(QPointF(-90, 45)))
    offset = shared.offset_of(after, NONE)
    assert (offset.x, offset.y) == pytest.approx((90 / before.scale / 4000, -45 / before.scale / 3000))
    assert offset.zoom == 1.0
    assert not offset.is_none
    assert seen(LANDSCAPE, shared.for_photo(LANDSCAPE, offset)).centre == pytest.approx(after.centre)


def test_where_one_cannot_move_the_others_are_not_led() -> None:
    """A tall photo, seen in its whole width, is moved up and down: a wide one stays where it is from left to right."""
    shared = SharedView(1.2, (0.7, 0.5))
    before = seen(PORTRAIT, shared.for_photo(PORTRAIT, NONE))
    assert before.centre[0] == 0.5
    after = seen(PORTRAIT, before.panned(QPointF(0, -20)))
    moved = shared.moved_by(after, NONE)
    assert moved.centre[0] == 0.7
    assert moved.centre[1] > 0.5
    alone = shared.offset_of(after, NONE)
    assert alone.x == 0.0


def test_fitted_is_fitted_for_all() -> None:
    for place in (LANDSCAPE, PORTRAIT, WIDE, SMALL):
        assert SharedView().for_photo(place, NONE) == FITTED
    assert SharedView(3.0, (0.5, 0.2)).moved_by(PORTRAIT, NONE) == SharedView()


def test_fit_fits_also_the_one_that_was_zoomed_alone() -> None:
    offset = Offset(zoom=2.0)
    shared = at_scale(SharedView(4.0, (0.3, 0.3)), LANDSCAPE, None, offset)
    assert shared.for_photo(LANDSCAPE, offset) == FITTED
    assert shared.for_photo(WIDE, NONE) == FITTED


@pytest.mark.parametrize("place", [LANDSCAPE, PORTRAIT, WIDE, SMALL, Placement(QSizeF(4032, 3024), QSizeF(591, 377))])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_true_size_is_exact_in_the_photo_that_leads(place: Placement, scale: float) -> None:
    """A scale of 0.9999999 would be drawn smoothed. A small photo shrinks to it; larger ones are fitted then."""
    for offset in (NONE, Offset(0.1, 0.1, 1.3)):
        shared = at_scale(SharedView(), place, scale, offset)
        assert shared.for_photo(place, offset).scale == scale
    if place is SMALL and scale == 1.0:
        assert at_scale(SharedView(), place, scale, NONE).for_photo(LANDSCAPE, NONE) == FITTED


def test_a_turned_photo_keeps_its_spot() -> None:
    """Shares are those of the upright picture."""
    shared = SharedView(8.0, (0.3, 0.6))
    turned = Placement(LANDSCAPE.picture, ROOM, FITTED, 1)
    assert seen(turned, shared.for_photo(turned, NONE)).centre == pytest.approx((0.3, 0.6))
