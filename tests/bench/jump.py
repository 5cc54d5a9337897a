"""300 photos: a jump in the scroll bar, until every photo seen there is painted."""

from __future__ import annotations

from tests.bench.figures import Figure, Outcomes, Plan
from tests.bench.line import MIDDLING, served
from tests.bench.pictures import demo_pictures
from tests.bench.processes import ask

_PHOTOS = 300
_ROUND_TRIPS = 1


def jump(plan: Plan) -> Outcomes:
    pictures = demo_pictures(_PHOTOS)
    sizes = {picture.name: picture.stat().st_size for picture in pictures}
    ours, bounds, seen = [], [], 0
    with served(pictures, MIDDLING, plan.folder) as host:
        for _ in range(plan.rounds):
            painted = ask("probe_jump", {"server": host.url}, plan.folder, **host.credentials)
            ours.append(max(painted.values()))
            bounds.append(MIDDLING.bound(sum(sizes[name] for name in painted), _ROUND_TRIPS))
            seen = len(painted)
    what = f"50 Mbit/s, jump among 300: the {seen} in view"
    yield Figure("jump", what, "bytes and round trip", "s", tuple(ours), tuple(bounds), 1.25)
