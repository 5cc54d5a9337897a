"""A ZIP of 30 originals of 12 megapixels with report and manifest, beside coreutils on the same bytes."""

from __future__ import annotations

import shutil

from tests.bench.figures import Compare, Figure, Missing, Outcomes, Plan
from tests.bench.pictures import large_pictures
from tests.bench.processes import ask

_PHOTOS = 30


def exporting(plan: Plan) -> Outcomes:
    """``cp`` and ``sha256sum`` on all files of the export. An export is flushed to the disk, too: ``sync`` shows that.

    The report holds the photos' bytes once more, so that the bytes of an export with it are twice those of its photos.
    """
    what = f"ZIP of {_PHOTOS} originals"
    if shutil.which("sha256sum") is None:
        yield Missing("export", what, "no coreutils")
        return
    files = [str(picture) for picture in large_pictures(_PHOTOS)]
    answer = ask("probe_exporting", {"files": files, "rounds": plan.many, "folder": str(plan.folder)}, plan.folder)
    for name in ("report and manifest", "manifest, no report"):
        ours, same, flushed, photos, _ = (tuple(1000 * one[n] for one in answer[name]) for n in range(5))
        yield Figure("export", f"{what}, {name}", "cp + sha256sum", "ms", ours, same, 1.5)
        yield Figure("export", f"{what}, {name}", "cp + sha256sum + sync", "ms", ours, flushed, None)
        if name.startswith("report"):
            yield Figure("export", f"{what}, {name}", "cp + ..., photos only", "ms", ours, photos, None)
    peak = (answer["peak_mb"],)
    yield Figure("export", f"{what}: memory at most", "", "MB", peak, (), 300, Compare.ALONE)
