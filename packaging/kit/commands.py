"""Starting other programs: loudly when they fail, quietly when they work."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

_LAST_LINES = 40
_LONGEST = 500  # of a command that is shown
_LONGEST_SECONDS = 1800.0  # what hangs must not keep a build for ever


class Failed(Exception):
    """A command that was needed ended with an error; the message is for the person at the terminal."""


def say(message: str) -> None:
    print(message, flush=True)


def run(
    *command: str | Path,
    cwd: Path | None = None,
    env: Mapping[str, str] | None = None,
    log: Path | None = None,
    fine: Collection[int] = (0,),
) -> str:
    """Standard output, with standard error in it; ``Failed`` shows the end of it. ``env`` is added to ours."""
    done = attempt(*command, cwd=cwd, env=env, log=log)
    if done.returncode not in fine:
        end = "\n".join(done.stdout.splitlines()[-_LAST_LINES:])
        words = " ".join(str(part) for part in command)
        raise Failed(f"{words[:_LONGEST]}\nended with {done.returncode}\n{end}")
    return done.stdout


def attempt(
    *command: str | Path,
    cwd: Path | None = None,
    env: Mapping[str, str] | None = None,
    log: Path | None = None,
    seconds: float = _LONGEST_SECONDS,
) -> subprocess.CompletedProcess[str]:
    """As ``run``, whatever it ends with; 124 when it took longer than ``seconds``."""
    words = [str(part) for part in command]
    everything = {**os.environ, **(env or {})}
    try:
        done = subprocess.run(
            words,
            cwd=cwd,
            env=everything,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            timeout=seconds,
            check=False,
        )
    except subprocess.TimeoutExpired as late:
        found = late.stdout or b""
        done = subprocess.CompletedProcess(
            words, 124, found.decode(errors="replace") if isinstance(found, bytes) else found
        )
    if log is not None:
        log.parent.mkdir(parents=True, exist_ok=True)
        log.write_text(done.stdout, encoding="utf-8")
    return done


@contextmanager
def timed(what: str) -> Iterator[None]:
    """Says ``what`` and, at the end, how long it took."""
    begun = time.monotonic()
    print(f"{what} ...", end=" ", flush=True)
    try:
        yield
    except BaseException:
        print("failed", flush=True)
        raise
    print(f"{time.monotonic() - begun:.0f} s", flush=True)
    sys.stdout.flush()
