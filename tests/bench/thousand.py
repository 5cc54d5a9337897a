"""Thumbnails of a thousand photos of 2 megapixels, none of them made before: ours, vipsthumbnail's, other viewers'."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.bench.figures import Compare, Figure, Missing, Outcomes, Plan
from tests.bench.pictures import CACHE, copies, demo_pictures
from tests.bench.processes import ROOT, ask, end, environment
from tests.bench.screen import screen
from tests.bench.viewers import Viewer, tree_cpu_seconds, viewer

_PHOTOS, EDGE = 1000, 320
_BROWSERS = ("gwenview", "gthumb")
_LONGEST_SECONDS, _LOOK_SECONDS = 240.0, 0.1


@dataclass(frozen=True)
class _Made:
    """Seconds by the clock and of CPU, of all processes; MB at most."""

    wall: float
    cpu: float
    peak: float = 0.0


_Way = Callable[[], _Made]


def thousand(plan: Plan) -> Outcomes:
    what = f"{_PHOTOS} thumbnails, 0.4 MB each"
    files = copies(demo_pictures(13), _PHOTOS, CACHE / f"demo-{_PHOTOS}")
    kept = plan.folder / "thousand"
    ask("probe_thousand", {"folder": str(kept), "keep": [str(file) for file in files]}, plan.folder)
    ways: dict[str, _Way] = {"ours": lambda: _ours(kept, plan)}
    if (vips := shutil.which("vipsthumbnail")) is not None:
        ways["vipsthumbnail"] = lambda: _vips(vips, files, plan.folder / "vips")
    found: dict[str, list[_Made]] = {name: [] for name in (*ways, *_BROWSERS)}
    for _ in range(plan.rounds):
        for name, way in ways.items():
            found[name].append(way())
        for name in _BROWSERS:
            if (made := _browsed(name, files[0].parent, plan)) is not None:
                found[name].append(made)
    yield from _figures(what, found)


def _figures(what: str, found: dict[str, list[_Made]]) -> Outcomes:
    ours = found["ours"]
    cpu, wall = tuple(one.cpu for one in ours), tuple(one.wall for one in ours)
    for name, part, limit in (
        ("vipsthumbnail", "CPU", 0.65),
        ("vipsthumbnail", "wall", None),
        *((name, part, limit) for name in _BROWSERS for part, limit in (("wall", 1.0), ("CPU", None))),
    ):
        if len(others := found.get(name, [])) != len(ours):
            yield Missing("thousand", f"{what}: {part}, {name}", "it is not installed, or did not finish")
            continue
        beside = tuple(one.cpu if part == "CPU" else one.wall for one in others)
        yield Figure("thousand", f"{what}: {part}", name, "s", cpu if part == "CPU" else wall, beside, limit)
    peak = tuple(one.peak for one in ours)
    yield Figure("thousand", f"{what}: memory at most", "", "MB", peak, (), 100, Compare.ALONE)


def _ours(kept: Path, plan: Plan) -> _Made:
    """The whole process, from its start to its end: Python and Qt are brought up, too."""
    for room in kept.glob("sessions/*/thumbnails"):
        shutil.rmtree(room)
    before, began = os.times(), time.perf_counter()
    answer = ask("probe_thousand", {"folder": str(kept), "edge": EDGE}, plan.folder)
    wall, after = time.perf_counter() - began, os.times()
    if (made := len(list(kept.glob("sessions/*/thumbnails/*.jpg")))) != _PHOTOS:
        raise RuntimeError(f"{made} thumbnails were made")
    return _Made(wall, _children(after) - _children(before), answer["peak_mb"])


def _vips(program: str, files: list[Path], folder: Path) -> _Made:
    folder.mkdir()
    command = [program, "--size", str(EDGE), "-o", f"{folder}/%s.jpg[Q=85]", *map(str, files)]
    before, began = os.times(), time.perf_counter()
    subprocess.run(command, check=True, cwd=ROOT, env=environment(folder))
    wall, after = time.perf_counter() - began, os.times()
    if (made := len(list(folder.iterdir()))) != _PHOTOS:
        raise RuntimeError(f"vipsthumbnail made {made} thumbnails")
    shutil.rmtree(folder)
    return _Made(wall, _children(after) - _children(before))


def _children(times: os.times_result) -> float:
    return times.children_user + times.children_system


def _browsed(name: str, folder: Path, plan: Plan) -> _Made | None:
    """The viewer opens the folder; it is done when a thumbnail of each photo is in its cache. None without it, or when
    it does not make them all."""
    try:
        with screen() as shown, viewer(name, plan.folder / f"{name}-{time.monotonic_ns()}") as browser:
            return _counted(browser, folder, shown.display)
    except (FileNotFoundError, TimeoutError):
        return None


def _counted(browser: Viewer, folder: Path, display: str) -> _Made:
    variables = {**browser.environment, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    began, patience = time.perf_counter(), time.monotonic() + _LONGEST_SECONDS
    process = subprocess.Popen(
        [browser.program, str(folder)], env=variables, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        while browser.thumbnails() < _PHOTOS:
            if time.monotonic() > patience:
                raise TimeoutError(browser.name)
            time.sleep(_LOOK_SECONDS)
        return _Made(time.perf_counter() - began, tree_cpu_seconds(process.pid))
    finally:
        end(process)
