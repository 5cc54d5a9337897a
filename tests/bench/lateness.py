"""How late the event loop is while 26 photos of 12 megapixels come from loopback as fast as they can."""

from __future__ import annotations

from typing import Any

from tests.bench.figures import Compare, Figure, Outcomes, Plan
from tests.bench.line import LOOPBACK, served
from tests.bench.pictures import large_pictures
from tests.bench.processes import ask

_PHOTOS = 26


def lateness(plan: Plan) -> Outcomes:
    with served(large_pictures(_PHOTOS), LOOPBACK, plan.folder) as host:
        wish = {"server": host.url, "photos": _PHOTOS}
        answers = [ask("probe_lateness", wish, plan.folder, **host.credentials) for _ in range(plan.rounds)]
    what, beside = "5 ms timer, 26 x 4 MB load", "the same at rest"
    for name, share, limit in (("p99", 0.99, 16.0), ("max", 1.0, 50.0)):
        ours, at_rest = (_each(answers, while_, 0, share) for while_ in ("loading", "at_rest"))
        yield Figure("lateness", f"{what}: {name}", beside, "ms", ours, at_rest, limit, Compare.ALONE)
    ours, at_rest = (_each(answers, while_, 1, 1.0) for while_ in ("loading", "at_rest"))
    yield Figure("lateness", f"{what}: own CPU of the worst", beside, "ms", ours, at_rest, None, Compare.ALONE)
    seconds = tuple(answer["seconds"] for answer in answers)
    yield Figure("lateness", "26 x 4 MB loaded from loopback", "", "s", seconds, (), None, Compare.ALONE)


def _each(answers: list[dict[str, Any]], while_: str, part: int, share: float) -> tuple[float, ...]:
    """Of each round the value below which ``share`` of its ticks lie; ``part`` 0: late, 1: CPU."""
    return tuple(quantile([tick[part] for tick in answer[while_]], share) for answer in answers)


def quantile(values: list[float], share: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]
