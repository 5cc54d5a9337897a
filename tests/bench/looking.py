"""Looking closely at photos of 12 megapixels: Enter until sharp, step to step, and what is decoded for it."""

from __future__ import annotations

from tests.bench.figures import Compare, Figure, Missing, Outcomes, Plan
from tests.bench.line import LOOPBACK, served
from tests.bench.pictures import large_pictures
from tests.bench.processes import ask

_PHOTOS = 26


def loupe(plan: Plan) -> Outcomes:
    pictures = large_pictures(_PHOTOS)
    what = "Enter until a 12-megapixel photo is sharp: CPU"
    with served(pictures, LOOPBACK, plan.folder) as host:
        wish = {"server": host.url, "pictures": str(pictures[0].parent)}
        answer = ask("probe_loupe", wish, plan.folder, **host.credentials)
    if "missing" in answer:
        yield Missing("loupe", what, f"package libturbojpeg0: {answer['missing']}")
        return
    turbo = "libjpeg-turbo, M/8"
    ours, floor = (_ms(answer[name][1:]) for name in ("entered", "floor"))
    yield Figure("loupe", what, turbo, "ms", ours, floor, 1.4)
    first, its_floor = (_ms(answer[name][:1]) for name in ("entered", "floor"))
    yield Figure("loupe", "the same, of the first photo of a run", turbo, "ms", first, its_floor, None)
    wall = _ms(answer["entered_wall"][1:])
    yield Figure("loupe", "Enter until sharp: by the clock", "", "ms", wall, (), None, Compare.ALONE)
    yield Figure(
        "loupe", "step to step from the prefetch", "", "ms", _ms(answer["stepped"]), (), 50, Compare.ALONE
    )
    cpu = _ms(answer["stepped_cpu"])
    yield Figure("loupe", "step to step: CPU of all threads", "", "ms", cpu, (), None, Compare.ALONE)
    shown, decoded = (tuple(float(pair[n]) for pair in answer["edges"]) for n in (0, 1))
    yield Figure("loupe", "edge decoded for fitted photos", "edge shown", "px", decoded, shown, 1.01)
    sizes = answer["beyond_fit"]
    gained = float(sizes["after"] < sizes["whole"]) + float(sizes["before"] >= sizes["whole"])
    yield Figure("loupe", "decoded whole before 1:1, or not then", "", "", (gained,), (), 0, Compare.ALONE)


def _ms(seconds: list[float]) -> tuple[float, ...]:
    return tuple(one * 1000 for one in seconds)
