"""CPU of one thumbnail of a photo of 12 megapixels, beside libjpeg-turbo's scaled decode of the same file."""

from __future__ import annotations

from tests.bench.figures import Figure, Missing, Outcomes, Plan
from tests.bench.pictures import large_pictures
from tests.bench.processes import ask

_PHOTOS = 8


def thumbnails(plan: Plan) -> Outcomes:
    files = [str(picture) for picture in large_pictures(_PHOTOS)]
    answer = ask("probe_decoding", {"files": files, "rounds": plan.many}, plan.folder)
    what = "CPU of a thumbnail of 12 megapixels"
    if "missing" in answer:
        yield Missing("thumbnails", what, f"package libturbojpeg0: {answer['missing']}")
        return
    ours, floor = ([pair[n] * 1000 for pair in answer["rounds"]] for n in (0, 1))
    yield Figure("thumbnails", what, "libjpeg-turbo, M/8", "ms", tuple(ours), tuple(floor), 1.25)
