"""Goes into photos that nobody has decoded yet, steps to prefetched ones, zooms in. Answer: what each took, in seconds,
libjpeg-turbo's scaled decode of the same files beside it, and the longest edges that were decoded, in pixels."""

from __future__ import annotations

import json
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median

from tests.bench.at_the_loupe import AtTheLoupe, Key, file_of
from tests.bench.turbo_jpeg import TurboJpeg

_APART = 3
"""So far from the photo before that it was not one of its neighbours."""
_AGAIN = 3


def main() -> None:
    wish = json.loads(sys.stdin.read())
    with tempfile.TemporaryDirectory(prefix="walkaround-bench-") as folder:
        try:
            floor = TurboJpeg()
        except OSError as error:
            print(json.dumps({"missing": str(error)}))
            return
        at = AtTheLoupe(wish["server"], folder)
        rounds, last = _rounds(at, floor, Path(wish["pictures"]))
        print(json.dumps({"rounds": rounds, "beyond": _beyond_fit(at, last)}))
        at.leave()


def _rounds(at: AtTheLoupe, floor: TurboJpeg, pictures: Path) -> tuple[list[dict[str, float]], int]:
    """In the first one widgets are shown that were never shown before."""
    photos, rounds, row = at.photos(), [], 0
    for row in range(0, len(photos) - 1, _APART):
        at.choose(row)
        entered = at.until_sharp(Key.Key_Return, photos[row])
        at.program.rest()
        edge = round(max(at.loupe.canvas.placement().target().size().toTuple()))
        file = file_of(photos[row], pictures)
        turbo = _floor(partial(floor.decode, file, edge))
        stepped = at.until_sharp(Key.Key_Right, photos[row + 1])
        at.program.rest()
        rounds.append(
            {
                "cpu": entered.cpu,
                "decoding": entered.cpu - entered.gui,
                "wall": entered.wall,
                "turbo": turbo,
                "step_wall": stepped.wall,
                "step_cpu": stepped.cpu,
                "edge": edge,
                "decoded": max(at.decoded(photos[row])),
            }
        )
    return rounds, row + 1


def _beyond_fit(at: AtTheLoupe, row: int) -> dict[str, float]:
    photo = at.photos()[row]
    before = max(at.decoded(photo))
    at.until_sharp(Key.Key_Z, photo)
    return {"before": before, "after": max(at.decoded(photo)), "whole": max(at.loupe.canvas.full_size.toTuple())}


def _floor(decodes: Callable[[], object]) -> float:
    """CPU seconds; the median of a few, as it is short."""
    took = []
    for _ in range(_AGAIN):
        began = time.thread_time()
        decodes()
        took.append(time.thread_time() - began)
    return median(took)


if __name__ == "__main__":
    main()
