"""From starting the process to the first painted pixel of the start page, beside a bare window's."""

from __future__ import annotations

import sys
from collections.abc import Callable

from app.ui.palette import LIGHT
from tests.bench.figures import Compare, Figure, Missing, Outcomes, Plan
from tests.bench.memory import BARE
from tests.bench.processes import ask, environment
from tests.bench.screen import Painted, screen

_ACCENT = bytes.fromhex(LIGHT.accent.removeprefix("#"))[::-1]  # the start page's button
_PARTS: tuple[tuple[str, Callable[[Painted], float], float | None], ...] = (
    ("", lambda one: one.seconds, 1.15),
    (": CPU", lambda one: one.cpu_seconds, 1.15),
    (", page and all", lambda one: one.whole_seconds, None),
)


def start(plan: Plan) -> Outcomes:
    what = "start to the first window"
    try:
        ours, bare = _starts(plan)
    except FileNotFoundError:
        yield Missing("start", what, "package xvfb is not installed")
    else:
        beside = "a bare window"
        for name, part, limit in _PARTS:
            ours_ms, bare_ms = (tuple(part(one) * 1000 for one in starts) for starts in (ours, bare))
            yield Figure("start", f"{what}{name}", beside, "ms", ours_ms, bare_ms, limit)
    found = ask("probe_first_paint", {}, plan.folder)
    named = f"heavy modules by then: {', '.join(found['heavy']) or 'none'}"
    yield Figure("start", named, "", "", (len(found["heavy"]),), (), 0, Compare.ALONE)


def _starts(plan: Plan) -> tuple[list[Painted], list[Painted]]:
    world = plan.folder / "world"
    ways = (((sys.executable, "-m", "app", "--data-dir", str(world)), _ACCENT), ((sys.executable, *BARE), b""))
    ours: list[Painted] = []
    bare: list[Painted] = []
    with screen() as our_screen:
        for number in range(plan.many + 1):
            for (command, colour), found in zip(ways, (ours, bare), strict=True):
                painted = our_screen.first_paint(command, environment(plan.folder), colour)
                if number:  # the first round fills the disk's caches
                    found.append(painted)
    return ours, bare
