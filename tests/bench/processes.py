"""Processes that are measured from outside: how they are started, what the kernel says of them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent.parent
_STAYS = ("PATH", "LANG", "LC_ALL", "LD_LIBRARY_PATH", "TMPDIR", "XDG_RUNTIME_DIR")
_REST_SECONDS, _RESTING_CPU = 0.3, 0.006


def environment(home: Path, **more: str) -> dict[str, str]:
    """The same for every process that is measured: no session bus, a home of its own, off-screen."""
    kept = {name: os.environ[name] for name in _STAYS if name in os.environ}
    return {**kept, "HOME": str(home), "DBUS_SESSION_BUS_ADDRESS": "disabled:", "QT_QPA_PLATFORM": "offscreen", **more}


def ask(probe: str, wish: Mapping[str, Any], home: Path, **more: str) -> dict[str, Any]:
    """Run ``python -m tests.bench.PROBE`` in a fresh process; ``wish`` and its answer are JSON."""
    done = subprocess.run(
        [sys.executable, "-m", f"tests.bench.{probe}"],
        input=json.dumps(wish),
        stdout=subprocess.PIPE,
        text=True,
        timeout=300,
        check=True,
        cwd=ROOT,
        env=environment(home, **more),
    )
    answer: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return answer


def cpu_seconds(pid: int) -> float:
    """Of all threads that still live, to the nanosecond."""
    total = 0
    for task in Path(f"/proc/{pid}/task").iterdir():
        try:
            total += int((task / "schedstat").read_text().split()[0])
        except (OSError, IndexError):
            continue  # the thread has just ended
    return total / 1e9


def memory_mb(pid: int, entry: str) -> float:
    """``VmRSS`` now, or ``VmHWM``, the most that it ever was."""
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith(f"{entry}:"):
            return int(line.split()[1]) / 1024
    raise LookupError(entry)


def wait_for_rest(process: subprocess.Popen[bytes], longest: float = 60.0) -> None:
    """Until it has used next to no CPU for two short whiles in a row."""
    end, calm, before = time.monotonic() + longest, 0, cpu_seconds(process.pid)
    while calm < 2 and time.monotonic() < end:
        time.sleep(_REST_SECONDS)
        if process.poll() is not None:
            raise RuntimeError(f"{process.args!r} ended with {process.returncode}")
        now = cpu_seconds(process.pid)
        calm, before = (calm + 1 if now - before < _RESTING_CPU else 0), now


def end(process: subprocess.Popen[bytes]) -> None:
    """Only ever a process that this run has started."""
    if process.poll() is None:
        process.terminate()
    try:
        process.wait(timeout=5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
