"""Polite: five seconds after a change, slower while nothing happens, slower still while nothing works."""

from __future__ import annotations

from itertools import accumulate, repeat

import pytest

from app.domain.follow_pace import PATIENCE, FollowPace


def waits(pace: FollowPace, step: str, times: int) -> list[float]:
    paces = accumulate(repeat(step, times), lambda now, name: getattr(now, name)(), initial=pace)
    return [one.wait for one in paces]


def test_five_seconds_at_first_and_after_a_change() -> None:
    slow = FollowPace().after_nothing().after_nothing()
    assert FollowPace().wait == slow.anew().wait == 5
    assert slow.anew() == FollowPace()


def test_each_answer_without_news_makes_it_slower_up_to_a_minute() -> None:
    assert waits(FollowPace(), "after_nothing", 8) == pytest.approx(
        [5, 7.5, 11.25, 16.875, 25.3125, 37.96875, 56.953125, 60, 60]
    )


def test_failures_double_it_up_to_five_minutes() -> None:
    assert waits(FollowPace(), "after_failure", 8) == [5, 10, 20, 40, 80, 160, 300, 300, 300]


def test_an_answer_after_failures_goes_on_as_before_them() -> None:
    slow = FollowPace().after_nothing()
    failing = slow.after_failure().after_failure()
    assert failing.is_failing
    assert (failing.after_nothing().wait, failing.after_nothing().is_failing) == (slow.wait, False)
    assert failing.anew() == FollowPace()


@pytest.mark.parametrize(("asked", "waited"), [(None, 10), (0, 10), (3, 10), (90, 90), (3600, 3600)])
def test_what_the_server_asks_for_is_waited_at_least(asked: float | None, waited: float) -> None:
    assert FollowPace().after_failure(asked).wait == waited


def test_after_a_long_wait_the_next_failure_waits_no_longer_than_five_minutes() -> None:
    assert FollowPace().after_failure(3600).after_failure().wait == 300


def test_patience_ends_after_half_an_hour_without_a_change() -> None:
    pace = FollowPace()
    while not pace.patience_is_over:
        pace = pace.after_nothing()
    assert PATIENCE <= pace.unchanged < PATIENCE + 60
    assert not pace.anew().patience_is_over


def test_time_that_failed_counts_as_well() -> None:
    assert FollowPace().after_failure().after_failure().unchanged == 15


def test_a_play_is_followed_as_much_faster() -> None:
    fast = FollowPace().times_faster(10)
    assert (fast.wait, fast.after_nothing().wait) == (0.5, 0.75)
    assert waits(fast, "after_nothing", 20)[-1] == 6
    assert fast.after_nothing().anew().wait == 0.5
    assert FollowPace().times_faster(0.5) == FollowPace()
