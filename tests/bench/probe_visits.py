"""Visits every photo of a session in the loupe, fitted and once at 1:1, round after round. Answer: MB resident before,
the most within each round, and at rest after it."""

from __future__ import annotations

import json
import os
import sys
import tempfile
import threading
from itertools import pairwise

from tests.bench.at_the_loupe import AtTheLoupe, Key
from tests.bench.processes import memory_mb

_LOOK_SECONDS = 0.02


def main() -> None:
    wish = json.loads(sys.stdin.read())
    with tempfile.TemporaryDirectory(prefix="walkaround-bench-") as folder:
        at = AtTheLoupe(wish["server"], folder)
        before = memory_mb(os.getpid(), "VmRSS")
        most, rest, kept = [], [], []
        for _ in range(wish["rounds"]):
            with Watch() as watch:
                _visit_all(at)
            at.program.rest()
            most.append(watch.most)
            rest.append(memory_mb(os.getpid(), "VmRSS"))
            kept.append(at.house.large.bytes_kept() / 2**20)
        answer = {"before": before, "most": most, "rest": rest, "kept": kept}
        print(json.dumps(answer))
        at.leave()


def _visit_all(at: AtTheLoupe) -> None:
    photos = at.photos()
    at.choose(0)
    at.until_sharp(Key.Key_Return, photos[0])
    for here, following in pairwise([*photos, None]):
        assert here is not None
        at.until_sharp(Key.Key_Z, here)
        at.until_sharp(Key.Key_Z, here)
        if following is not None:
            at.until_sharp(Key.Key_Right, following)


class Watch:
    """``most``: the largest resident memory while it lasts, looked at fifty times a second."""

    def __init__(self) -> None:
        self.most = 0.0
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._look)

    def __enter__(self) -> Watch:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    def _look(self) -> None:
        while not self._over.wait(_LOOK_SECONDS):
            self.most = max(self.most, memory_mb(os.getpid(), "VmRSS"))


if __name__ == "__main__":
    main()
