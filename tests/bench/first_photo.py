"""From the start of a program to the first photo of 12 megapixels on the screen: ours, and other viewers in turn."""

from __future__ import annotations

import shutil
from contextlib import ExitStack

from tests.bench.figures import Figure, Missing, Outcomes, Plan
from tests.bench.kept import PHOTOS, Kept, kept_session
from tests.bench.marked_pictures import colours, marked_pictures
from tests.bench.processes import environment
from tests.bench.screen import Painted, Screen, Spot, screen
from tests.bench.viewers import VIEWERS, Viewer, viewer

_LIMITS = {"gwenview": 0.6, "gthumb": 0.6, "geeqie": 1.0}
_OURS, _ANEW = "thumbnails kept", "no thumbnails"


def first_photo(plan: Plan) -> Outcomes:
    """The viewers show the very file whose thumbnail is the first of our session."""
    what, pictures = "start to the first of 13 x 4 MB", marked_pictures(PHOTOS, large=True)
    if shutil.which("Xvfb") is None:
        yield Missing("first-photo", what, "package xvfb is not installed")
        return
    with screen() as shown, kept_session(pictures, plan, "first") as session, ExitStack() as stack:
        peers = []
        for name in VIEWERS:
            try:
                peers.append(stack.enter_context(viewer(name, plan.folder)))
            except FileNotFoundError as missing:
                yield Missing("first-photo", f"{what}, {name}", f"{missing} is not installed")
        found = _rounds(plan, shown, session, peers, str(pictures[0]))
    for name, limit in ((peer.name, _LIMITS[peer.name]) for peer in peers):
        for ours, asked in ((_OURS, limit), (_ANEW, None)):
            ms = _ms(found[ours])
            yield Figure("first-photo", f"{what}: {ours}", name, "ms", ms, _ms(found[name]), asked)


def _ms(painted: list[Painted]) -> tuple[float, ...]:
    return tuple(1000 * one.whole_seconds for one in painted)


def _rounds(plan: Plan, shown: Screen, session: Kept, peers: list[Viewer], file: str) -> dict[str, list[Painted]]:
    ours = environment(plan.folder, **session.host.credentials)
    mark = colours(PHOTOS)[:1]
    ways = [(way, session.command, ours) for way in (_OURS, _ANEW)]
    ways += [(peer.name, (peer.program, file), peer.environment) for peer in peers]
    spots: dict[str, list[Spot]] = {name: shown.spots(command, variables, mark) for name, command, variables in ways}
    found: dict[str, list[Painted]] = {name: [] for name, _, _ in ways}
    for _ in range(plan.many):
        for name, command, variables in ways:
            if name == _ANEW:
                session.without_thumbnails()
            found[name].append(shown.until_shown(command, variables, spots[name]))
            if name == _ANEW:
                shown.spots(command, variables, mark)  # keeps them again
    return found
