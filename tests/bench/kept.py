"""A session that is kept: from starting the program with its key to all 13 photos on the screen."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.bench.figures import Compare, Figure, Missing, Outcomes, Plan
from tests.bench.line import LOOPBACK, Served, served
from tests.bench.marked_pictures import colours, marked_pictures
from tests.bench.memory import BARE
from tests.bench.processes import ask, environment
from tests.bench.screen import Painted, Screen, screen
from tests.bench.sessions import KEY

PHOTOS = 13


@dataclass(frozen=True)
class Kept:
    """A data folder in which the session of ``KEY`` is kept, and the server that it came from."""

    folder: Path
    host: Served

    @property
    def command(self) -> tuple[str, ...]:
        return (sys.executable, "-m", "app", "--data-dir", str(self.folder), "--server", self.host.url, KEY)

    def without_thumbnails(self) -> None:
        for room in self.folder.glob("sessions/*/thumbnails"):
            shutil.rmtree(room)


@contextmanager
def kept_session(pictures: Sequence[Path], plan: Plan, name: str) -> Iterator[Kept]:
    """Loaded once by the program itself, photos, thumbnails and all."""
    folder = plan.folder / name
    with served(pictures, LOOPBACK, plan.folder) as host:
        ask("probe_keeping", {"folder": str(folder), "server": host.url}, plan.folder, **host.credentials)
        thumbnails = {file.name.partition("-")[0] for file in folder.glob("sessions/*/thumbnails/*.jpg")}
        if len(thumbnails) != len(pictures):
            raise RuntimeError(f"{len(thumbnails)} thumbnails of {len(pictures)} photos are kept")
        yield Kept(folder, host)


def kept(plan: Plan) -> Outcomes:
    what = f"{PHOTOS} kept photos"
    try:
        with screen() as shown, kept_session(marked_pictures(PHOTOS), plan, "kept") as session:
            yield from _start(plan, shown, session, what)
    except FileNotFoundError:
        yield Missing("kept", what, "package xvfb is not installed")
    for large, size in ((True, "4 MB"), (False, "0.4 MB")):
        yield from _originals(plan, large, f"{PHOTOS} x {size} kept, no thumbnails", 1.3 if large else None)


def _start(plan: Plan, shown: Screen, session: Kept, what: str) -> Outcomes:
    variables = environment(plan.folder, **session.host.credentials)
    spots = shown.spots(session.command, variables, colours(PHOTOS))
    ours: list[Painted] = []
    bare: list[Painted] = []
    for _ in range(plan.many):
        bare.append(shown.first_paint((sys.executable, *BARE), environment(plan.folder)))
        ours.append(shown.until_shown(session.command, variables, spots))
    beside = "a bare window"
    for name, limit, our, its in (
        ("start until painted", 60, [one.whole_seconds for one in ours], [one.seconds for one in bare]),
        ("CPU until painted", 40, [one.cpu_seconds for one in ours], [one.cpu_seconds for one in bare]),
    ):
        ms = (tuple(1000 * one for one in our), tuple(1000 * one for one in its))
        yield Figure("kept", f"{what}: {name}", beside, "ms", *ms, limit, Compare.MORE)
    walls = (tuple(1000 * one.whole_seconds for one in ours), tuple(1000 * one.seconds for one in bare))
    yield Figure("kept", f"{what}: start until painted", beside, "ms", *walls, None)


def _originals(plan: Plan, large: bool, what: str, limit: float | None) -> Outcomes:
    """Hashed and decoded anew, in a program that runs already; the page of the session is shown for the first time."""
    rounds = []
    pictures = marked_pictures(PHOTOS, large)
    with kept_session(pictures, plan, f"originals-{large}") as session:
        for _ in range(plan.rounds):
            session.without_thumbnails()
            wish = {
                "folder": str(session.folder),
                "server": session.host.url,
                "photos": PHOTOS,
                "files": [str(picture) for picture in pictures],
            }
            rounds.append(ask("probe_kept", wish, plan.folder, **session.host.credentials))
    if "missing" in rounds[0]:
        yield Missing("kept", what, f"package libturbojpeg0: {rounds[0]['missing']}")
        return
    beside = "libjpeg-turbo, M/8"
    for name, ours, floor, its_limit in (
        ("painted", "wall", "turbo_wall", None),
        ("CPU of workers", "workers", "turbo", limit),
        ("CPU, page and all", "cpu", "turbo", limit),
    ):
        ms = (tuple(1000 * one[ours] for one in rounds), tuple(1000 * one[floor] for one in rounds))
        yield Figure("kept", f"{what}: {name}", beside, "ms", *ms, its_limit)
