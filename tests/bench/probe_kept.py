"""Opens a kept session without thumbnails in the real program; libjpeg-turbo reads and decodes the same files after it.

Answer: seconds by the clock until every photo is painted; of CPU until then: of the workers while they make thumbnails
(reading, hashing, decoding, keeping them), and of the whole program; libjpeg-turbo's seconds of CPU and by the clock;
the edge in pixels.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from PySide6.QtGui import QImage

from app.bridge.contact_sheet import ContactSheet
from app.bridge.photo_flight import PhotoFlight
from app.bridge.step_list_model import Role
from app.domain.session_key import SessionKey
from app.services.cancel import CancelToken
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
    making = _noted(program.house.sheet)
    began, cpu = time.perf_counter(), time.process_time()
    program.window.open(SessionKey(KEY))
    program.wait_painted(lambda: len(program.painted) == wish["photos"], _LONGEST_SECONDS)
    answer = {"wall": time.perf_counter() - began, "cpu": time.process_time() - cpu, "making": sum(making)}
    if len(making) < wish["photos"]:
        raise RuntimeError(f"{len(making)} thumbnails were made")
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


def _noted(sheet: ContactSheet) -> list[float]:
    """Seconds of CPU that each photo of the sheet has taken its worker."""
    loader, noted = sheet._loader, list[float]()
    load = loader._load

    def timed(flight: PhotoFlight, cancel: CancelToken) -> tuple[QImage, int]:
        began = time.thread_time()
        try:
            return load(flight, cancel)
        finally:
            noted.append(time.thread_time() - began)

    loader._load = timed  # type: ignore[method-assign]
    return noted


if __name__ == "__main__":
    main()
