"""The remembered window on the screens of today: always a title bar to take hold of, whatever was written down."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.window_place import FRAME, SMALLEST_HEIGHT, SMALLEST_WIDTH, Rect, WindowPlace, clamped

LAPTOP = Rect(0, 0, 1366, 728)  # a task bar of 40 beneath
DESK = Rect(1366, -200, 2560, 1400)
LEFT = Rect(-1920, 100, 1920, 1040)


def place(x: int, y: int, width: int = 1000, height: int = 600) -> WindowPlace:
    return WindowPlace(x, y, width, height, maximized=True, splitters=(196, 900, 292), details_shown=False)


def frame(of: WindowPlace) -> Rect:
    return Rect(of.x, of.y, of.width, of.height + FRAME)


def is_within(inner: Rect, outer: Rect) -> bool:
    return (
        inner.x >= outer.x
        and inner.y >= outer.y
        and inner.x + inner.width <= outer.x + outer.width
        and inner.y + inner.height <= outer.y + outer.height
    )


@pytest.mark.parametrize("there", [place(100, 50), place(1500, -150, 2000, 1200), place(-1900, 120)])
def test_what_fits_stays(there: WindowPlace) -> None:
    assert clamped(there, [LAPTOP, DESK, LEFT]) == there


def test_a_screen_was_removed() -> None:
    back = clamped(place(3000, 900), [LAPTOP])
    assert (back.x, back.y, back.width, back.height) == (366, 88, 1000, 600)


def test_what_is_not_about_the_screen_is_kept() -> None:
    back = clamped(place(3000, 900), [LAPTOP])
    assert back.maximized
    assert back.splitters == (196, 900, 292)
    assert back.sessions_shown
    assert not back.details_shown


def test_a_smaller_screen() -> None:
    back = clamped(place(0, 0, 2500, 1300), [LAPTOP])
    assert (back.x, back.y, back.width, back.height) == (0, 0, 1366, 728 - FRAME)


def test_a_title_bar_above_the_edge_comes_down() -> None:
    assert clamped(place(10, -30), [LAPTOP]).y == 0


def test_negative_coordinates_are_right_on_a_screen_to_the_left() -> None:
    assert clamped(place(-500, 300), [LAPTOP, LEFT]).x == -1000, "most of it is on the left one, and so is all of it"
    assert clamped(place(-500, 300), [LAPTOP]).x == 0


def test_of_several_screens_the_one_that_shows_most() -> None:
    assert clamped(place(1000, 0), [LAPTOP, DESK]).x == 1366
    assert clamped(place(600, 0), [LAPTOP, DESK]).x == 366


def test_out_of_all_screens_the_nearest() -> None:
    assert clamped(place(9000, 0), [LEFT, LAPTOP, DESK]).x == DESK.x + DESK.width - 1000
    assert clamped(place(-9000, 0), [LAPTOP, DESK, LEFT]).x == LEFT.x


def test_no_screen_at_all_changes_nothing() -> None:
    assert clamped(place(9000, 0), []) == place(9000, 0)


@pytest.mark.parametrize("absurd", [place(0, 0, 0, 0), place(0, 0, -5, -5), place(10**12, -(10**12), 10**12, 1)])
def test_absurd_values(absurd: WindowPlace) -> None:
    back = clamped(absurd, [LAPTOP])
    assert is_within(frame(back), LAPTOP)
    assert back.width >= SMALLEST_WIDTH
    assert back.height >= SMALLEST_HEIGHT


NUMBERS = st.integers(-(10**6), 10**6)
PLACES = st.builds(WindowPlace, NUMBERS, NUMBERS, NUMBERS, NUMBERS)
SCREENS = st.builds(
    Rect, st.integers(-8000, 8000), st.integers(-8000, 8000), st.integers(320, 8000), st.integers(200, 8000)
)


@given(PLACES, st.lists(SCREENS, min_size=1, max_size=4))
def test_the_whole_window_is_on_one_screen_and_stays_there(there: WindowPlace, screens: list[Rect]) -> None:
    back = clamped(there, screens)
    assert any(is_within(frame(back), screen) for screen in screens)
    assert back.height > 0
    assert clamped(back, [next(s for s in screens if is_within(frame(back), s))]).x == back.x
