"""Digits that are typed quickly are one number."""

from __future__ import annotations

from app.ui.typed_number import TypedNumber


def typed(*keys: tuple[float, int]) -> list[int | None]:
    """Each key with the second at which it goes down."""
    now = [0.0]
    number = TypedNumber(13, clock=lambda: now[0])
    answers = []
    for second, digit in keys:
        now[0] = second
        answers.append(number.add(digit))
    return answers


def test_quickly_and_slowly() -> None:
    assert typed((10.0, 1), (10.5, 3)) == [1, 13]
    assert typed((10.0, 1), (10.8, 3)) == [1, 3]


def test_what_leads_too_far_begins_anew() -> None:
    assert typed((10.0, 1), (10.1, 9), (10.2, 1)) == [1, 9, 1]
    assert typed((10.0, 1), (10.1, 3), (10.2, 1), (10.3, 2)) == [1, 13, 1, 12]


def test_there_is_no_step_zero() -> None:
    assert typed((10.0, 0), (10.1, 7), (12.0, 1), (12.1, 0)) == [None, 7, 1, 10]
