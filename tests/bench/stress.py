"""The contact sheet with 10,000 rows: CPU of the first show and of each frame while it is scrolled."""

from __future__ import annotations

from tests.bench.figures import Compare, Figure, Outcomes, Plan
from tests.bench.lateness import quantile
from tests.bench.processes import ask

_ROWS, _FRAMES = 10_000, 200
_SCALES = (("100 %", "1", 8.3), ("200 %", "2", 16.7))
_STEPS = (("wheel", "by the wheel"), ("page", "page by page"))


def stress(plan: Plan) -> Outcomes:
    wish = {"rows": _ROWS, "frames": _FRAMES}
    for scale, factor, limit in _SCALES:
        answers = [ask("probe_stress", wish, plan.folder, QT_SCALE_FACTOR=factor) for _ in range(plan.rounds)]
        for name, how in _STEPS:
            ours = tuple(quantile(answer[name], 0.99) for answer in answers)
            what = f"10,000 rows, {how}, {scale}: frame CPU p99"
            yield Figure("stress", what, "", "ms", ours, (), limit, Compare.ALONE)
            whole = tuple(sum(answer[name]) / _FRAMES for answer in answers)
            yield Figure(
                "stress", f"10,000 rows, {how}, {scale}: all of a step", "", "ms", whole, (), None, Compare.ALONE
            )
        first = tuple(answer["first"] for answer in answers)
        yield Figure("stress", f"10,000 rows, first show, {scale}: CPU", "", "ms", first, (), 100, Compare.ALONE)
