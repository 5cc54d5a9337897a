"""Opens a session in the real program. Answer: seconds from the wish to each thumbnail on the screen."""

from __future__ import annotations

import json
import sys
import tempfile
import time

from app.domain.session_key import SessionKey
from tests.bench.rehearsal import Rehearsal
from tests.bench.sessions import KEY

_LONGEST = 120.0


def main() -> None:
    wish = json.loads(sys.stdin.read())
    with tempfile.TemporaryDirectory(prefix="walkaround-bench-") as folder:
        program = Rehearsal(["--data-dir", folder, "--server", wish["server"]])
        program.rest()
        began = time.perf_counter()
        program.window.open(SessionKey(KEY))
        program.wait_painted(lambda: len(program.painted) == wish["photos"], _LONGEST)
        print(json.dumps({"painted": [moment - began for moment in program.painted.values()]}))
        program.leave()


if __name__ == "__main__":
    main()
