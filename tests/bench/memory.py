"""Resident memory of the whole program beside a bare window's: at rest, and at most while large photos load."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from tests.bench.figures import Compare, Figure, Outcomes, Plan
from tests.bench.line import LOOPBACK, served
from tests.bench.pictures import large_pictures
from tests.bench.processes import ROOT, end, environment, memory_mb, wait_for_rest
from tests.bench.sessions import KEY

BARE = (str(Path(__file__).with_name("bare_window.py")),)
_PHOTOS = 13


def memory(plan: Plan) -> Outcomes:
    bare, bare_peak, idle, peak = [], [], [], []
    with served(large_pictures(_PHOTOS), LOOPBACK, plan.folder) as host:
        for _ in range(plan.rounds):
            now, most = _memory(BARE, plan.folder)
            bare.append(now)
            bare_peak.append(most)
            idle.append(_ours(plan.folder)[0])
            peak.append(_ours(plan.folder, "--server", host.url, KEY, **host.credentials)[1])
    beside = "a bare window"
    yield Figure("memory", "memory at rest", beside, "MB", tuple(idle), tuple(bare), 25, Compare.MORE)
    what = "memory at most, 13 x 4 MB load"
    yield Figure("memory", what, beside, "MB", tuple(peak), tuple(bare_peak), 80, Compare.MORE)


def resting(folder: Path, home: Path) -> float:
    """MB of the program on its start page over ``folder``, once nothing goes on any more."""
    return _memory(("-m", "app", "--data-dir", str(folder)), home)[0]


def _ours(home: Path, *arguments: str, **credentials: str) -> tuple[float, float]:
    with tempfile.TemporaryDirectory(prefix="walkaround-bench-") as folder:

        def check() -> None:
            if credentials and len(list(Path(folder).glob("sessions/*/pictures/*.jpg"))) != _PHOTOS:
                raise RuntimeError("not every photo was loaded")

        return _memory(("-m", "app", "--data-dir", folder, *arguments), home, check, **credentials)


def _memory(
    arguments: tuple[str, ...], home: Path, check: Callable[[], None] = lambda: None, **more: str
) -> tuple[float, float]:
    """MB now, once nothing goes on any more, and the most that it ever was."""
    process = subprocess.Popen(
        [sys.executable, *arguments], cwd=ROOT, env=environment(home, **more), stderr=subprocess.DEVNULL
    )
    try:
        wait_for_rest(process)
        check()  # before the end: the program takes its pictures with it
        return memory_mb(process.pid, "VmRSS"), memory_mb(process.pid, "VmHWM")
    finally:
        end(process)
