"""The window's place on disk: all of it or nothing."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import pytest

from app.domain.errors import StoreFault
from app.domain.window_place import WindowPlace
from app.services.window_file import WindowFile

THERE = WindowPlace(-1900, 20, 1280, 700, True, (196, 800, 292), False, True)


def test_the_next_run_finds_it(tmp_path: Path) -> None:
    WindowFile(tmp_path / "world").save(THERE)
    assert WindowFile(tmp_path / "world").load() == THERE


def test_at_the_first_start_there_is_none(tmp_path: Path) -> None:
    assert WindowFile(tmp_path / "world").load() is None
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "damage",
    [
        {"x": "12"},
        {"x": 1.5},
        {"y": 10**9},
        {"width": 0},
        {"height": -3},
        {"maximized": 1},
        {"splitters": 3},
        {"splitters": [1, -2]},
        {"splitters": ["1"]},
        {"details_shown": None},
    ],
    ids=str,
)
def test_a_damaged_place_is_none(tmp_path: Path, damage: dict[str, object]) -> None:
    (tmp_path / "window.json").write_text(json.dumps(asdict(THERE) | damage))
    assert WindowFile(tmp_path).load() is None


@pytest.mark.parametrize("content", [b"", b"[]", b"null", b"{}", b"\xff", b"[" * 50_000])
def test_a_damaged_file_is_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "window.json").write_bytes(content)
    assert WindowFile(tmp_path).load() is None


def test_what_a_newer_program_adds_is_no_damage(tmp_path: Path) -> None:
    (tmp_path / "window.json").write_text(json.dumps(asdict(THERE) | {"tabs": 3}))
    assert WindowFile(tmp_path).load() == THERE


def test_a_disk_that_refuses(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreFault):
        WindowFile(tmp_path / "file").save(THERE)
