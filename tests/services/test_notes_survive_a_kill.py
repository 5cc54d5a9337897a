"""She types, the process is killed: every note that was shown as saved is there when it starts again."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.services.session_folder import SessionFolder
from tests.fakes.inspections import KEY
from tests.fakes.reviews import FRONT, LEFT
from tests.real_program import ROOT

KILLS = 20
SEED = 20261123
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pipes and SIGKILL as POSIX has them")


def test_twenty_kills_lose_nothing(tmp_path: Path) -> None:
    """One folder, through twenty lives of the program: what one had saved, the next one finds and types on."""
    chance = random.Random(SEED)
    shown: dict[int, str] = {}
    alive_when_killed = 0
    for life in range(KILLS):
        told = _killed_after(chance.uniform(0.0, 0.45), tmp_path, life)
        alive_when_killed += bool(told)
        shown |= told
        loaded = SessionFolder(tmp_path).load_review(KEY)
        assert loaded.damage is None
        notes = (loaded.review.of(LEFT).note, loaded.review.of(FRONT).note, loaded.review.note)
        for place, note in shown.items():
            assert notes[place].startswith(note), f"life {life}: shown as saved, and gone"
        assert not list(tmp_path.rglob("*.part"))
        assert not list(tmp_path.rglob("*damaged*"))
    assert alive_when_killed > KILLS // 2
    assert len("".join(shown.values())) > 100


def _killed_after(seconds: float, folder: Path, life: int) -> dict[int, str]:
    """What it had last shown as saved of each note, until it was killed in the middle of its typing."""
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.services.note_typist", str(folder), str(life)],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
    )
    assert child.stdout is not None
    try:
        assert child.stdout.readline() == b"ready\n"
        time.sleep(seconds)  # no signal to wait for: the moment is the point
    finally:
        child.kill()
        said = child.communicate(timeout=10)[0]
    *whole, _cut_off = said.split(b"\n")
    return dict(json.loads(line) for line in whole)
