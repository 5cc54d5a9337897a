"""How many pictures at once: few on a slow line, more on a long one, never too many."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.bridge.lane_count import LaneCount

seconds = st.floats(0, 1_000)


def test_before_anything_is_known() -> None:
    assert LaneCount().now == 2
    assert LaneCount(6).now == 6


@pytest.mark.parametrize(
    ("waited", "transferred", "lanes", "now"),
    [
        (0.08, 0.8, 4, 3),  # the line is the limit: a photo takes 0.2 s alone, the way 0.08 s
        (0.08, 0.4, 4, 4),
        (0.3, 0.4, 4, 8),  # the way is long
        (0.001, 10.0, 4, 3),
        (1.0, 0.0, 1, 8),
    ],
)
def test_what_one_photo_teaches(waited: float, transferred: float, lanes: int, now: int) -> None:
    count = LaneCount()
    count.learn(waited, transferred, lanes)
    assert count.now == now


def test_the_shortest_way_counts() -> None:
    """A wait grows with the queue; only the shortest one is the way itself."""
    count = LaneCount()
    count.learn(0.05, 0.4, 4)
    few = count.now
    count.learn(5.0, 0.4, 4)
    assert count.now == few


@given(st.lists(st.tuples(seconds, seconds, st.integers(-1, 20))))
def test_always_two_to_eight(lessons: list[tuple[float, float, int]]) -> None:
    count = LaneCount()
    for lesson in lessons:
        count.learn(*lesson)
        assert 2 <= count.now <= 8
