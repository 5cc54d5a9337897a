"""The program that ``packaging/dev.py package`` built, beside the same program from source."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from app.ui.palette import LIGHT
from tests.bench.figures import Figure, Missing, Outcomes, Plan
from tests.bench.processes import ROOT, environment
from tests.bench.screen import Painted, screen

_ACCENT = bytes.fromhex(LIGHT.accent.removeprefix("#"))[::-1]  # the start page's button
_BUILT = ROOT / ".package" / "linux" / "walkaround" / "walkaround"


def installed(plan: Plan) -> Outcomes:
    """``WALKAROUND_BUILT`` names another program than the one of this checkout."""
    program = Path(os.environ.get("WALKAROUND_BUILT") or _BUILT)
    if not program.is_file():
        yield Missing("installed", "start of the built program", f"{program} is not built")
        return
    built, source = _starts(plan, program)
    parts = (
        ("start to the first window", lambda one: one.seconds),
        ("start, CPU", lambda one: one.cpu_seconds),
        ("start, page and all", lambda one: one.whole_seconds),
    )
    for name, part in parts:
        ours, theirs = (tuple(part(one) * 1000 for one in starts) for starts in (built, source))
        yield Figure("installed", f"built program: {name}", "from source", "ms", ours, theirs, 1.1)


def _starts(plan: Plan, program: Path) -> tuple[list[Painted], list[Painted]]:
    world = ("--data-dir", str(plan.folder / "world"))
    ways = ((str(program), *world), (sys.executable, "-m", "app", *world))
    found: tuple[list[Painted], list[Painted]] = ([], [])
    with screen() as ours:
        for number in range(plan.many + 1):
            for command, painted in zip(ways, found, strict=True):
                one = ours.first_paint(command, environment(plan.folder), _ACCENT)
                if number:  # the first round fills the disk's caches
                    painted.append(one)
    return found
