"""The demo server as a process of its own, so that its work disturbs nobody who is measured: it stands in for another
computer, so it also leaves the processors to them.

Standard input: one line of JSON (``pictures``: a folder, ``rows``, ``bytes_per_second`` or null, ``latency_seconds``);
it ends when standard input does. Standard output: one line of JSON with its address and credentials.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from app.services.demo_server import DemoServer
from tests.bench.processes import ROOT
from tests.bench.sessions import KEY

_NICENESS = 10


def main() -> None:
    if hasattr(os, "nice"):
        os.nice(_NICENESS)
    wish = json.loads(sys.stdin.readline())
    server = DemoServer(
        ROOT / "resources" / "demo_session", sessions={KEY: wish["rows"]}, pictures=Path(wish["pictures"])
    )
    server.shape(bytes_per_second=wish["bytes_per_second"], latency_seconds=wish["latency_seconds"])
    with server:
        who = server.credentials
        print(json.dumps([server.url, who.account, who.api_key, who.api_secret]), flush=True)
        sys.stdin.read()


if __name__ == "__main__":
    main()
