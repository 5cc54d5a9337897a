"""Opens a session of many photos and jumps in the scroll bar. Answer: seconds to each photo seen there, by name."""

from __future__ import annotations

import json
import sys
import tempfile
import time

from app.bridge.step_list_model import Role
from app.domain.photo import Photo
from app.domain.session_key import SessionKey
from tests.bench.rehearsal import Rehearsal
from tests.bench.sessions import KEY

_LONGEST = 120.0
_HOW_FAR = 0.6


def main() -> None:
    wish = json.loads(sys.stdin.read())
    with tempfile.TemporaryDirectory(prefix="walkaround-bench-") as folder:
        program = Rehearsal(["--data-dir", folder, "--server", wish["server"]])
        program.rest()
        program.window.open(SessionKey(KEY))
        program.wait_painted(lambda: bool(program.painted) and _all_painted(program), _LONGEST)
        began = time.perf_counter()
        bar = program.window.grid.verticalScrollBar()
        bar.setValue(int(bar.maximum() * _HOW_FAR))
        program.wait_painted(lambda: _all_painted(program), _LONGEST)
        seen = _seen(program)
        answer = {(photo.url or "").rpartition("/")[2]: program.painted[photo.id] - began for photo in seen}
        print(json.dumps(answer))
        program.leave()


def _all_painted(program: Rehearsal) -> bool:
    return all(photo.id in program.painted for photo in _seen(program))


def _seen(program: Rehearsal) -> list[Photo]:
    """The photos of all tiles of which at least a part is in view."""
    grid = program.window.grid
    view, model = grid.viewport().rect(), grid.model()
    indexes = (model.index(row, 0) for row in range(model.rowCount()))
    return [index.data(Role.TILE).photo for index in indexes if grid.visualRect(index).intersects(view)]


if __name__ == "__main__":
    main()
