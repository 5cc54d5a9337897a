"""A ZIP of 30 originals of 12 megapixels with report and manifest, beside coreutils on the same bytes."""

from __future__ import annotations

import shutil

from tests.bench.figures import Compare, Figure, Missing, Outcomes, Plan
from tests.bench.pictures import large_pictures
from tests.bench.processes import ask

_PHOTOS = 30


def exporting(plan: Plan) -> Outcomes:
    """The bytes are those of the photos, once: an export copies and hashes them, and flushes what it has written.

    The report holds the photos' bytes once more, so that an export with it writes twice as many.
    """
    what = f"ZIP of {_PHOTOS} originals"
    if shutil.which("sha256sum") is None:
        yield Missing("export", what, "no coreutils")
        return
    files = [str(picture) for picture in large_pictures(_PHOTOS)]
    answer = ask("probe_exporting", {"files": files, "rounds": plan.many, "folder": str(plan.folder)}, plan.folder)
    for name in ("report and manifest", "manifest, no report"):
        ours, plain, flushed, everything = ([1000 * one[n] for one in answer[name]] for n in range(4))
        for beside, reference, limit in (
            ("cp + sha256sum", plain, 1.5),
            ("cp + sha256sum + sync", flushed, None),
            ("the same of all files", everything, None),
        ):
            yield Figure("export", f"{what}, {name}", beside, "ms", tuple(ours), tuple(reference), limit)
    peak = (answer["peak_mb"],)
    yield Figure("export", f"{what}: memory at most", "", "MB", peak, (), 300, Compare.ALONE)
