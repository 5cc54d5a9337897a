"""Opening 13 photos over lines of known bandwidth: all thumbnails, the first one, and what curl needs."""

from __future__ import annotations

import shutil
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path

from tests.bench.figures import Figure, Missing, Outcomes, Plan
from tests.bench.line import FAST, SLOW, Line, Served, served
from tests.bench.pictures import demo_pictures, large_pictures
from tests.bench.processes import ask, environment

_PHOTOS = 13
_ROUND_TRIPS = 2  # the list, and the first photo


def slow_line(plan: Plan) -> Outcomes:
    yield from _on_slow_line("slow", "20 Mbit/s, 13 x 0.4 MB", demo_pictures(_PHOTOS), plan, 1.05)


def slow_line_large(plan: Plan) -> Outcomes:
    yield from _on_slow_line("slow-large", "20 Mbit/s, 13 x 4 MB", large_pictures(_PHOTOS), plan, 1.05)


def fast_line(plan: Plan) -> Outcomes:
    pictures = demo_pictures(_PHOTOS)
    ours, curl = [], []
    with served(pictures, FAST, plan.folder) as host:
        for _ in range(plan.many):
            ours.append(max(_open(host, plan)))
            curl.append(_curl(host, plan))
    what = "100 Mbit/s, 13 x 0.4 MB"
    yield _all_of(what, "fast", FAST, host.size, ours, 1.20)
    if None in curl:
        yield Missing("fast", f"{what}: without the list", "curl is not installed")
        return
    photos = tuple(one - FAST.latency_seconds for one in ours)  # curl is told the addresses
    needed = tuple(one for one in curl if one is not None)
    yield Figure("fast", f"{what}: without the list", "curl --parallel-max 6", "s", photos, needed, 1.0)


def _on_slow_line(target: str, what: str, pictures: Sequence[Path], plan: Plan, limit: float) -> Outcomes:
    ours, first, plain = [], [], []
    with served(pictures, SLOW, plan.folder) as host:
        for _ in range(plan.rounds):
            painted = _open(host, plan)
            ours.append(max(painted))
            first.append(min(painted))
            wish = {"server": host.url, "photos": 1}
            plain.append(ask("probe_sequence", wish, plan.folder, **host.credentials)["painted"][0])
    yield _all_of(what, target, SLOW, host.size, ours, limit)
    yield Figure(target, f"{what}: first one", "one requests.Session", "s", tuple(first), tuple(plain), 2.0)


def _all_of(what: str, target: str, line: Line, size: int, ours: list[float], limit: float) -> Figure:
    bound = line.bound(size, _ROUND_TRIPS)
    return Figure(target, f"{what}: all painted", "bytes and round trips", "s", tuple(ours), (bound,), limit)


def _open(host: Served, plan: Plan) -> list[float]:
    """Seconds from the wish to each thumbnail on the screen."""
    wish = {"server": host.url, "photos": _PHOTOS}
    painted: list[float] = ask("probe_opening", wish, plan.folder, **host.credentials)["painted"]
    return painted


def _curl(host: Served, plan: Plan) -> float | None:
    """Seconds for the same photos, their addresses known, thrown away; None without curl."""
    if (curl := shutil.which("curl")) is None:
        return None
    command = [curl, "--silent", "--fail", "--parallel", "--parallel-max", "6"]
    for url in host.urls:
        command += ["--output", "/dev/null", url]
    began = time.perf_counter()
    subprocess.run(command, check=True, stderr=subprocess.DEVNULL, env=environment(plan.folder), timeout=120)
    return time.perf_counter() - began
