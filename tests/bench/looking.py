"""Looking closely: into a photo and from step to step, panning and zooming a huge one, fine rings, many visits."""

from __future__ import annotations

from statistics import median

from tests.bench.figures import Compare, Figure, Missing, Outcomes, Plan
from tests.bench.lateness import quantile
from tests.bench.line import LOOPBACK, served
from tests.bench.pictures import huge_picture, large_pictures, rings
from tests.bench.processes import ask

_ENTERED, _VISITED = 26, 30
_FRAMES = 60
_BELOW_HALF = (("45 %", 0.45), ("30 %", 0.3), ("20 %", 0.2), ("fitted", None))
_TURBO, _PLAIN = "libjpeg-turbo, M/8", "QGraphicsPixmapItem"


def entering(plan: Plan) -> Outcomes:
    pictures = large_pictures(_ENTERED)
    with served(pictures, LOOPBACK, plan.folder) as host:
        wish = {"server": host.url, "pictures": str(pictures[0].parent)}
        answer = ask("probe_entering", wish, plan.folder, **host.credentials)
    what = "Enter to 12 megapixels, sharp"
    if "missing" in answer:
        yield Missing("enter", what, f"package libturbojpeg0: {answer['missing']}")
        return
    of = {name: tuple(one[name] for one in answer["rounds"]) for name in answer["rounds"][0]}
    ms = {name: tuple(1000 * one for one in values) for name, values in of.items()}
    yield Figure("enter", f"{what}: decoding", _TURBO, "ms", ms["decoding"], ms["turbo"], 1.4)
    yield Figure("enter", f"{what}: all CPU", _TURBO, "ms", ms["cpu"], ms["turbo"], 1.4)
    yield Figure("enter", f"{what}: by the clock", "", "ms", ms["wall"], (), None, Compare.ALONE)
    yield Figure("enter", "step to step from the prefetch", "", "ms", ms["step_wall"], (), 50, Compare.ALONE)
    yield Figure("enter", "edge decoded for a fitted photo", "edge shown", "px", of["decoded"], of["edge"], 1.01)
    beyond = answer["beyond"]
    wrong = float(beyond["before"] >= beyond["whole"]) + float(beyond["after"] < beyond["whole"])
    yield Figure("enter", "decoded whole before 1:1, or not at it", "", "", (wrong,), (), 0, Compare.ALONE)


def frames(plan: Plan) -> Outcomes:
    """By the clock both are at the mercy of what else the machine does: read ours beside the plain one's."""
    photo = huge_picture()
    with served([photo], LOOPBACK, plan.folder) as host:
        wish = {"server": host.url, "file": str(photo), "rounds": plan.rounds, "frames": _FRAMES}
        answer = ask("probe_frames", wish, plan.folder, **host.credentials)
    for name, ways in answer.items():
        ours, plain = ([[frame[n] for frame in ways[who]] for n in (0, 1)] for who in ("ours", "plain"))
        what = f"48 megapixels, {name}: a frame's"
        cpu, plain_cpu = (median(ours[0]),), (median(plain[0]),)
        yield Figure("frames", f"{what} CPU", _PLAIN, "ms", cpu, plain_cpu, 10, Compare.ALONE)
        late, plain_late = (quantile(ours[1], 0.99),), (quantile(plain[1], 0.99),)
        yield Figure("frames", f"{what} p99", _PLAIN, "ms", late, plain_late, 33, Compare.ALONE)


def moire(plan: Plan) -> Outcomes:
    """Beside the mean of all pixels beneath each of the screen's, which is as smooth as a reduction need be."""
    photo = rings()
    with served([photo], LOOPBACK, plan.folder) as host:
        wish = {"server": host.url, "file": str(photo), "scales": [scale for _, scale in _BELOW_HALF]}
        answer = ask("probe_moire", wish, plan.folder, **host.credentials)
    for name, scale in _BELOW_HALF:
        ours, plain, mean = ([100 * one for one in answer[str(scale)][who]] for who in ("ours", "plain", "mean"))
        what = f"rings too fine for {name}: contrast left"
        yield Figure("moire", what, "mean of the pixels", "%", (ours[0],), (mean[0],), 1.05)
        yield Figure("moire", what, _PLAIN, "%", (ours[0],), (plain[0],), None)
        yield Figure(
            "moire", f"rings coarse enough for {name}", "mean of the pixels", "%", (ours[1],), (mean[1],), None
        )


def visits(plan: Plan) -> Outcomes:
    """What the allocator holds back swings by some 20 MB from round to round; what is kept tells a leak at once."""
    with served(large_pictures(_VISITED), LOOPBACK, plan.folder) as host:
        answer = ask("probe_visits", {"server": host.url, "rounds": 2}, plan.folder, **host.credentials)
    what = f"{_VISITED} visited, fitted and 1:1"
    first, second = ((float(most),) for most in answer["most"])
    yield Figure("visits", f"{what}: memory at most", "", "MB", first, (), 450, Compare.ALONE)
    yield Figure("visits", f"{what} again: at most", "the first round", "MB", second, first, 10, Compare.MORE)
    rest, again = ((float(most),) for most in answer["rest"])
    yield Figure("visits", f"{what} again: at rest", "the first round", "MB", again, rest, 10, Compare.MORE)
    kept, kept_again = ((float(most),) for most in answer["kept"])
    yield Figure("visits", f"{what} again: kept", "the first round", "MB", kept_again, kept, 0, Compare.MORE)
