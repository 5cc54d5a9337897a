"""A session that is kept: from starting the program with its key to all 13 photos on the screen."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.ui.palette import LIGHT
from tests.bench.figures import Compare, Figure, Missing, Outcomes, Plan
from tests.bench.line import LOOPBACK, Served, served
from tests.bench.marked_pictures import colours, marked_pictures
from tests.bench.memory import BARE
from tests.bench.processes import ask, environment
from tests.bench.screen import Screen, screen
from tests.bench.sessions import KEY

PHOTOS = 13
_HEX = LIGHT.accent.removeprefix("#")
ACCENT = (int(_HEX[:2], 16), int(_HEX[2:4], 16), int(_HEX[4:], 16))
"""The page's button."""


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
    """The photos are seen before the page that they stand on: that is measured in a start of its own."""
    variables = environment(plan.folder, **session.host.credentials)
    *photos, button = shown.spots(session.command, variables, [*colours(PHOTOS), ACCENT])
    ours, page, bare = [], [], []
    for _ in range(plan.many):
        bare.append(shown.first_paint((sys.executable, *BARE), environment(plan.folder)))
        ours.append(shown.until_shown(session.command, variables, photos))
        page.append(shown.until_shown(session.command, variables, [*photos, button]))
    seconds, beside = tuple(1000 * one.seconds for one in bare), "a bare window"
    painted, whole = (tuple(1000 * one.whole_seconds for one in starts) for starts in (ours, page))
    cpu, bare_cpu, whole_cpu = (tuple(1000 * one.cpu_seconds for one in starts) for starts in (ours, bare, page))
    more = Compare.MORE
    yield Figure("kept", f"{what}: start until painted", beside, "ms", painted, seconds, 60, more)
    yield Figure("kept", f"{what}: CPU until painted", beside, "ms", cpu, bare_cpu, 40, more)
    yield Figure("kept", f"{what}: start until their page", beside, "ms", whole, seconds, None, more)
    yield Figure("kept", f"{what}: CPU until their page", beside, "ms", whole_cpu, bare_cpu, None, more)


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
        ("wall", "wall", "turbo_wall", limit),
        ("CPU of making", "making", "turbo", limit),
        ("CPU, page and all", "cpu", "turbo", None),
    ):
        ms = (tuple(1000 * one[ours] for one in rounds), tuple(1000 * one[floor] for one in rounds))
        yield Figure("kept", f"{what}: {name}", beside, "ms", *ms, its_limit)
