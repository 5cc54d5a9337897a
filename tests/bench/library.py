"""A library of 10,000 sessions: searched as one types, scrolled, and what it adds to the start and to memory."""

from __future__ import annotations

import shutil
import sys
from dataclasses import replace
from pathlib import Path

from app.ui.palette import LIGHT
from tests.bench.figures import Compare, Figure, Missing, Outcomes, Plan
from tests.bench.full_library import SESSIONS, fill
from tests.bench.kept import ACCENT, PHOTOS, kept_session
from tests.bench.lateness import quantile
from tests.bench.line import LOOPBACK, served
from tests.bench.marked_pictures import colours, marked_pictures
from tests.bench.memory import resting
from tests.bench.pictures import large_pictures
from tests.bench.processes import ask, environment
from tests.bench.screen import screen

_FRAMES = 400
_ACCENT = bytes.fromhex(LIGHT.accent.removeprefix("#"))[::-1]  # the start page's button


def library(plan: Plan) -> Outcomes:
    full, empty = plan.folder / "full", plan.folder / "empty"
    empty.mkdir()
    fill(full)
    yield from _in_the_window(plan, full)
    yield from _start(plan, full, empty)
    yield from _kept_start(plan)
    ours, bare = (tuple(resting(folder, plan.folder) for _ in range(plan.rounds)) for folder in (full, empty))
    yield Figure("library", f"{SESSIONS} sessions: memory at rest", "empty library", "MB", ours, bare, 1.2)


def _in_the_window(plan: Plan, full: Path) -> Outcomes:
    searches, frames = [], []
    for number in range(plan.rounds):
        folder = plan.folder / f"searched-{number}"
        shutil.copytree(full, folder, copy_function=shutil.copy2)
        with served(large_pictures(1), LOOPBACK, plan.folder) as host:
            wish = {"folder": str(folder), "server": host.url, "frames": _FRAMES}
            answer = ask("probe_library", wish, plan.folder, **host.credentials)
        if answer["total"] < SESSIONS:
            raise RuntimeError(f"the library holds {answer['total']} sessions")
        searches.append(quantile(answer["searches"], 0.95))
        frames.append(quantile(answer["frames"], 0.99))
        shutil.rmtree(folder)
    what = f"{SESSIONS} sessions"
    yield Figure("library", f"{what}: a keystroke's search p95", "", "ms", tuple(searches), (), 50, Compare.ALONE)
    yield Figure("library", f"{what}: panel frame CPU p99", "", "ms", tuple(frames), (), 8.3, Compare.ALONE)


def _kept_start(plan: Plan) -> Outcomes:
    """A start page is painted before the library is looked at: with a session to open, both go on at once."""
    what, beside = f"{SESSIONS} sessions: start to a kept one's page", "the only session"
    if shutil.which("Xvfb") is None:
        yield Missing("library", what, "package xvfb is not installed")
        return
    found: dict[str, list[tuple[float, float]]] = {"full": [], "alone": []}
    with screen() as shown, kept_session(marked_pictures(PHOTOS), plan, "alone") as alone:
        full = replace(alone, folder=plan.folder / "among-many")
        shutil.copytree(alone.folder, full.folder)
        fill(full.folder)
        variables = environment(plan.folder, **alone.host.credentials)
        for number in range(plan.many + 1):
            for name, session in (("full", full), ("alone", alone)):
                if not number:  # also what the first round brings into the caches
                    spots = shown.spots(session.command, variables, [*colours(PHOTOS), ACCENT])
                    continue
                painted = shown.until_shown(session.command, variables, spots)
                found[name].append((painted.whole_seconds * 1000, painted.cpu_seconds * 1000))
    for part, name in enumerate(("", ": CPU")):
        ours, other = (tuple(one[part] for one in found[session]) for session in ("full", "alone"))
        yield Figure("library", f"{what}{name}", beside, "ms", ours, other, 1.1)


def _start(plan: Plan, full: Path, empty: Path) -> Outcomes:
    what, beside = f"{SESSIONS} sessions: start", "empty library"
    seconds: dict[Path, list[tuple[float, float]]] = {full: [], empty: []}
    try:
        with screen() as shown:
            for number in range(plan.many + 1):
                for folder, found in seconds.items():
                    command = (sys.executable, "-m", "app", "--data-dir", str(folder))
                    painted = shown.first_paint(command, environment(plan.folder), _ACCENT)
                    if number:  # the first round fills the disk's caches
                        found.append((painted.seconds * 1000, painted.whole_seconds * 1000))
    except FileNotFoundError:
        yield Missing("library", what, "package xvfb is not installed")
        return
    for part, name in enumerate(("first window", "page and all")):
        ours, bare = (tuple(one[part] for one in seconds[folder]) for folder in (full, empty))
        yield Figure("library", f"{what} to the {name}", beside, "ms", ours, bare, 1.1)
