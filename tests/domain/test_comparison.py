"""What C compares: what is selected, else the attempts of the step, else the side across."""

from __future__ import annotations

from itertools import permutations

import pytest

from app.domain.capture_steps import CAPTURE_STEPS
from app.domain.comparison import MOST, comparison, opposite_code, opposite_sides
from app.domain.photo import Photo
from tests.fakes.inspections import all_accepted, inspection, photo

LEFT, RIGHT = photo(4, 10), photo(7, 20)
TITLES = {step.code: step.title for step in CAPTURE_STEPS}


@pytest.mark.parametrize(
    ("one", "across"),
    [("Left", "Right"), ("Front Left", "Front Right"), ("Rear Left", "Rear Right"), ("Front", "Rear")],
)
def test_sides_across_the_vehicle(one: str, across: str) -> None:
    codes = {title: code for code, title in TITLES.items()}
    assert opposite_code(codes[one]) == codes[across]
    assert opposite_code(codes[across]) == codes[one]


def test_what_is_no_side_has_none_across() -> None:
    without = {TITLES[code] for code in TITLES if opposite_code(code) is None}
    assert without == {"VIN", "Interior", "Cluster", "Windshield", "Tires"}
    assert opposite_code(99) is None


def test_the_left_side_stands_left_whichever_is_chosen() -> None:
    seen = inspection(*all_accepted(4, 7), LEFT, RIGHT)
    assert opposite_sides(seen, LEFT) == (LEFT, RIGHT)
    assert opposite_sides(seen, RIGHT) == (LEFT, RIGHT)


def test_the_newest_of_the_side_across_stands_against_the_attempt_that_is_chosen() -> None:
    retake, again = photo(4, 40), photo(7, 50)
    seen = inspection(LEFT, retake, RIGHT, again)
    assert opposite_sides(seen, LEFT) == (LEFT, again)
    assert opposite_sides(seen, again) == (retake, again)


def test_nothing_across_is_nothing_to_compare() -> None:
    assert opposite_sides(inspection(LEFT), LEFT) == ()
    tires = photo(6)
    assert opposite_sides(inspection(tires, RIGHT), tires) == ()
    extra = photo(99)
    assert opposite_sides(inspection(extra, RIGHT), extra) == ()


def test_the_selected_ones_in_their_order_four_at_most() -> None:
    every = all_accepted()
    seen = inspection(*every)
    for chosen in permutations(every[:3], 2):
        assert comparison(seen, every[5], chosen) == chosen
    assert comparison(seen, None, every[:6]) == tuple(every[:MOST])


def test_one_selected_one_is_no_selection() -> None:
    seen = inspection(LEFT, RIGHT)
    assert comparison(seen, LEFT, [LEFT]) == (LEFT, RIGHT)
    assert comparison(seen, None, [LEFT]) == ()


def test_the_two_newest_attempts() -> None:
    tries = [photo(2, second) for second in (1, 2, 3)]
    seen = inspection(*tries)
    assert comparison(seen, tries[2], ()) == (tries[1], tries[2])
    assert comparison(seen, tries[1], ()) == (tries[1], tries[2])
    assert comparison(seen, tries[0], ()) == (tries[0], tries[2]), (
        "an older one that is chosen stands against the newest"
    )


def test_attempts_come_before_the_side_across() -> None:
    retake = photo(4, 40)
    seen = inspection(LEFT, retake, RIGHT)
    assert comparison(seen, retake, ()) == (LEFT, retake)


def test_attempts_of_an_extra_photo() -> None:
    first, second = photo(99, 1), photo(99, 2)
    assert comparison(inspection(first, second), second, ()) == (first, second)


@pytest.mark.parametrize("chosen", [None, photo(6), photo(99)])
def test_else_there_is_nothing(chosen: Photo | None) -> None:
    photos = (chosen,) if chosen is not None else ()
    assert comparison(inspection(*photos), chosen, ()) == ()


def test_one_that_a_refresh_took_away_is_compared_with_nothing_of_its_step() -> None:
    assert comparison(inspection(photo(2, 9)), photo(2, 1), ()) == ()
