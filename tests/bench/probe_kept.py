"""Opens a kept session without thumbnails in the real program; libjpeg-turbo reads and decodes the same files after it.

Answer: seconds by the clock until every photo is painted, of CPU until then: of all threads, and of all but the GUI
thread; libjpeg-turbo's seconds of CPU and by the clock; the edge in pixels.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from app.bridge.step_list_model import Role
from app.domain.session_key import SessionKey
from tests.bench.rehearsal import Rehearsal
from tests.bench.sessions import KEY
from tests.bench.turbo_jpeg import TurboJpeg

_LONGEST_SECONDS = 60.0


def main() -> None:
    wish = json.loads(sys.stdin.read())
    try:
        floor = TurboJpeg()
    except OSError as error:
        print(json.dumps({"missing": str(error)}))
        return
    program = Rehearsal(["--data-dir", wish["folder"], "--server", wish["server"]])
    program.rest()
    began, cpu, gui = time.perf_counter(), time.process_time(), time.thread_time()
    program.window.open(SessionKey(KEY))
    program.wait_painted(lambda: len(program.painted) == wish["photos"], _LONGEST_SECONDS)
    used = time.process_time() - cpu
    answer = {"wall": time.perf_counter() - began, "cpu": used, "workers": used - (time.thread_time() - gui)}
    model = program.house.steps
    shown = model.data(model.index(0, 0), Role.TILE).pixmap
    edge = round(max(shown.width(), shown.height()))
    program.rest()
    began, cpu = time.perf_counter(), time.thread_time()
    for name in wish["files"]:
        floor.decode(Path(name), edge)
    answer |= {"turbo": time.thread_time() - cpu, "turbo_wall": time.perf_counter() - began, "edge": edge}
    print(json.dumps(answer))
    program.leave()


if __name__ == "__main__":
    main()
