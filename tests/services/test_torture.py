"""A few rounds of ``python -m tests.faults``: real processes, killed, crowded and short of room."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.full_disk import can_mount, full_disk
from tests.faults.killing import everything, evicting, exporting, loading, migrating
from tests.faults.lives import Tally
from tests.faults.together import together
from tests.faults.world import World, world

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL as POSIX has it")


@pytest.fixture
def here(tmp_path: Path) -> Iterator[World]:
    with world(tmp_path) as made:
        yield made


def nothing_is_lost(tally: Tally) -> None:
    assert tally.bad == []


def test_killed_while_loading(here: World) -> None:
    tally = loading(here, 3, program_every=0)
    nothing_is_lost(tally)
    assert tally.figures["files hashed"] > 60
    assert tally.figures["claims"] >= 1


def test_killed_while_exporting(here: World) -> None:
    tally = exporting(here, 3)
    nothing_is_lost(tally)
    assert tally.figures["exports verified"] >= 3


def test_killed_while_evicting_and_forgetting(here: World) -> None:
    tally = evicting(here, 2)
    nothing_is_lost(tally)
    assert tally.figures["files verified"] > 60


def test_killed_while_forgetting_everything(here: World) -> None:
    tally = everything(here, 1)
    nothing_is_lost(tally)
    assert tally.figures["needles"] > 60


def test_killed_while_the_index_is_led_on(here: World) -> None:
    tally = migrating(here, 2)
    nothing_is_lost(tally)
    assert tally.figures["kills"] == 3


def test_a_full_disk(here: World, tmp_path: Path) -> None:
    if not can_mount(tmp_path / "disk"):
        pytest.skip("a small disk can be mounted by root only")
    tally = full_disk(here, 2, ext4=False)
    nothing_is_lost(tally)
    assert tally.figures["rounds in which not all fitted"] >= 1


def test_two_programs_at_once(here: World) -> None:
    tally = together(here, 1.5)
    nothing_is_lost(tally)
    assert tally.figures["things done"] > 10
