"""Looking closely: from Enter to sharp, from step to step, panning and zooming 48 megapixels, and the memory of it."""

from __future__ import annotations

from statistics import median

from tests.bench.figures import Compare, Figure, Missing, Outcomes, Plan
from tests.bench.lateness import quantile
from tests.bench.line import LOOPBACK, served
from tests.bench.pictures import huge_picture, large_pictures
from tests.bench.processes import ask
from tests.bench.sessions import KEY

_PHOTOS = 30
_WINDOW = (1366, 690)


def loupe(plan: Plan) -> Outcomes:
    pictures = large_pictures(_PHOTOS)
    with served(pictures, LOOPBACK, plan.folder) as host:
        wish = {
            "files": [str(picture) for picture in pictures],
            "key": KEY,
            "arguments": ["--server", host.url, "--data-dir", str(plan.folder / "loupe")],
        }
        answers = [
            ask("probe_loupe", {**wish, "what": "enter"}, plan.folder, **host.credentials) for _ in range(plan.rounds)
        ]
        visits = ask("probe_loupe", {**wish, "what": "visit", "rounds": 2}, plan.folder, **host.credentials)
    what = "Enter to a sharp photo of 12 megapixels: CPU"
    if answers[0]["floor"]:
        ours, floor = ([1000 * median(a[n]) for a in answers] for n in ("enter", "floor"))
        yield Figure("loupe", what, "libjpeg-turbo, M/8", "ms", tuple(ours), tuple(floor), 1.4)
    else:
        yield Missing("loupe", what, "package libturbojpeg0")
    edges = tuple(float(max(a["edges"])) for a in answers)
    yield Figure("loupe", "longest edge decoded while fitted", "", "px", edges, (), max(_WINDOW), Compare.ALONE)
    steps = tuple(1000 * median(a["steps"]) for a in answers)
    yield Figure("loupe", "step to step from the prefetch, median", "", "ms", steps, (), 50, Compare.ALONE)
    first, second = visits["memory"]
    what = f"memory, {_PHOTOS} x 12 megapixels visited, at most"
    yield Figure("loupe", what, "", "MB", (visits["peak"],), (), 450, Compare.ALONE)
    yield Figure("loupe", "memory, growth in a second round", "", "MB", (second - first,), (), 5, Compare.ALONE)


def canvas(plan: Plan) -> Outcomes:
    answer = ask("probe_canvas", {"file": str(huge_picture()), "rounds": plan.rounds}, plan.folder)
    beside = "QGraphicsPixmapItem"
    for name, plain, share, what, limit in (
        ("ours", "plain", 0.5, "48 megapixels, a frame: CPU, median", 10),
        ("wall", "plain_wall", 0.99, "48 megapixels, a frame: wall, p99", 33),
    ):
        ours, reference = ([quantile(frames, share) for frames in answer[n]] for n in (name, plain))
        yield Figure("canvas", what, "", "ms", tuple(ours), (), limit, Compare.ALONE)
        yield Figure("canvas", f"{what}, compared", beside, "ms", tuple(ours), tuple(reference), None)
    flicker = answer["flicker"]
    what = "checkerboard below 50 %: unevenness, worst"
    yield Figure("canvas", what, "", "", (flicker["ours"],), (), 4, Compare.ALONE)
    yield Figure("canvas", f"{what}, compared", "scaled at once", "", (flicker["ours"],), (flicker["plain"],), None)
