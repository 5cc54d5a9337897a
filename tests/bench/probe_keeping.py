"""Opens a session in the real program and waits until everything of it is kept in the data folder."""

from __future__ import annotations

import json
import sys
import time

from app.domain.session_key import SessionKey
from tests.bench.rehearsal import Rehearsal
from tests.bench.sessions import KEY

_LONGEST_SECONDS = 120.0


def main() -> None:
    wish = json.loads(sys.stdin.read())
    program = Rehearsal(["--data-dir", wish["folder"], "--server", wish["server"]])
    program.rest()
    program.window.open(SessionKey(KEY))
    end = time.monotonic() + _LONGEST_SECONDS
    while program.house.session.inspection is None or program.house.sheet.loading:
        program.rest()
        if time.monotonic() > end:
            raise TimeoutError("the session was not loaded")
    program.rest()
    program.leave()
    print(json.dumps({}))


if __name__ == "__main__":
    main()
