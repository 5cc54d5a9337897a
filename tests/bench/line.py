"""A server at the end of a line of known bandwidth and latency, and the least time that anything over it takes."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.bench.processes import ROOT, end, environment
from tests.bench.sessions import rows_for


@dataclass(frozen=True)
class Line:
    """``bytes_per_second`` None: as fast as loopback is."""

    bytes_per_second: float | None
    latency_seconds: float

    def bound(self, size: int, round_trips: int) -> float:
        """Seconds: every byte once over the line, and the round trips that nobody can save."""
        carrying = size / self.bytes_per_second if self.bytes_per_second else 0.0
        return carrying + round_trips * self.latency_seconds


SLOW = Line(20e6 / 8, 0.080)
MIDDLING = Line(50e6 / 8, 0.080)
FAST = Line(100e6 / 8, 0.080)
LOOPBACK = Line(None, 0.0)


@dataclass(frozen=True)
class Served:
    """``credentials``: the variables in which the program looks for them."""

    url: str
    credentials: dict[str, str]
    pictures: tuple[Path, ...]
    line: Line

    @property
    def urls(self) -> list[str]:
        return [f"{self.url}/photos/{picture.name}" for picture in self.pictures]

    @property
    def size(self) -> int:
        """Bytes of all pictures; the reply, 3 kB, is not counted."""
        return sum(picture.stat().st_size for picture in self.pictures)


@contextmanager
def served(pictures: Sequence[Path], line: Line, home: Path) -> Iterator[Served]:
    """``pictures``, all of one folder, as one session behind ``line``."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.bench.server"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=ROOT,
        env=environment(home),
    )
    assert process.stdin is not None
    assert process.stdout is not None
    wish = {
        "pictures": str(pictures[0].parent),
        "rows": rows_for(pictures),
        "bytes_per_second": line.bytes_per_second,
        "latency_seconds": line.latency_seconds,
    }
    try:
        process.stdin.write(json.dumps(wish).encode() + b"\n")
        process.stdin.flush()
        url, *secrets = json.loads(process.stdout.readline())
        names = ("WALKAROUND_ACCOUNT", "WALKAROUND_API_KEY", "WALKAROUND_API_SECRET")
        yield Served(url, dict(zip(names, secrets, strict=True)), tuple(pictures), line)
    finally:
        process.stdin.close()
        process.stdout.close()
        end(process)
