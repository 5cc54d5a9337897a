"""Other people's picture viewers: each in a home of its own, on a session bus that runs already."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from tests.bench.processes import environment

VIEWERS = ("gwenview", "gthumb", "geeqie")
_TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True)
class Viewer:
    """``environment``: variables it is started with; ``home``: its settings and its cache."""

    name: str
    program: str
    home: Path
    environment: dict[str, str]

    def forget_thumbnails(self) -> None:
        shutil.rmtree(self.home / ".cache" / "thumbnails", ignore_errors=True)

    def thumbnails(self) -> int:
        """How many it has kept; those being written have other names."""
        return sum(1 for file in (self.home / ".cache" / "thumbnails").glob("*/*.png") if file.stem.isalnum())


@contextmanager
def viewer(name: str, folder: Path) -> Iterator[Viewer]:
    """``FileNotFoundError`` without it or without dbus-daemon. What it leaves on its bus ends with the bus."""
    program, bus = shutil.which(name), shutil.which("dbus-daemon")
    if program is None or bus is None:
        raise FileNotFoundError(name if program is None else "dbus-daemon")
    home = folder / f"home-{name}"
    home.mkdir(parents=True)
    process = subprocess.Popen(
        [bus, "--session", "--nofork", "--print-address=1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
        env=environment(home),
    )
    try:
        assert process.stdout is not None
        address = process.stdout.readline().decode().strip()
        yield Viewer(name, program, home, environment(home, DBUS_SESSION_BUS_ADDRESS=address))
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGTERM)
        process.wait()


def tree_cpu_seconds(root: int) -> float:
    """Of a process and everything that descends from it, threads and children that have ended included."""
    parents, used = {}, {}
    for entry in Path("/proc").iterdir():
        if not entry.name.isdigit():
            continue
        try:
            fields = (entry / "stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue  # it has just ended
        parents[int(entry.name)] = int(fields[1])
        used[int(entry.name)] = sum(int(ticks) for ticks in fields[11:15]) / _TICKS
    tree = {root}
    while more := {pid for pid, parent in parents.items() if parent in tree} - tree:
        tree |= more
    return sum(used.get(pid, 0.0) for pid in tree)
