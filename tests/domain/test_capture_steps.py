"""The table of the 13 steps, as PAVE's page GET Session Photos prints it."""

from __future__ import annotations

from app.domain.capture_steps import CAPTURE_STEPS, Absence

PAGE = """
1 1 VIN default image URL provided if manually entered
2 2 Interior no
3 3 Cluster default image URL provided if manually entered
4 4 Left yes, if all other needed images are captured
5 10 Front_Left yes, if all other needed images are captured
6 5 Front yes, if all other needed images are captured
7 11 Front_Right yes, if all other needed images are captured
8 7 Right yes, if all other needed images are captured
9 12 Rear_Right yes, if all other needed images are captured
10 8 Rear yes, if all other needed images are captured
11 13 Rear_Left yes, if all other needed images are captured
12 9 Windshield no
13 6 Tires no
"""


def test_it_is_the_page_row_by_row() -> None:
    ours = [f"{step.number} {step.code} {step.label} {step.absence.value}" for step in CAPTURE_STEPS]
    assert ours == PAGE.strip().splitlines()


def test_the_walk_goes_around_the_vehicle() -> None:
    assert [step.code for step in CAPTURE_STEPS] == [1, 2, 3, 4, 10, 5, 11, 7, 12, 8, 13, 9, 6]


def test_titles_are_for_people() -> None:
    assert [step.title for step in CAPTURE_STEPS if "_" in step.label] == [
        "Front Left",
        "Front Right",
        "Rear Right",
        "Rear Left",
    ]
    assert not any("_" in step.title for step in CAPTURE_STEPS)


def test_three_steps_are_required_and_two_may_be_typed() -> None:
    assert [s.title for s in CAPTURE_STEPS if s.absence is Absence.REQUIRED] == ["Interior", "Windshield", "Tires"]
    assert [s.title for s in CAPTURE_STEPS if s.absence is Absence.MAY_BE_TYPED] == ["VIN", "Cluster"]
    assert sum(s.absence is Absence.OPTIONAL for s in CAPTURE_STEPS) == 8
