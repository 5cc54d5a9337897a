"""Processes that are born to be killed, and the fresh ones that look at what they left."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.bench.processes import ROOT
from tests.faults.world import World

_PATIENCE = 60.0


@dataclass
class Tally:
    """``bad``: every violation, in words. ``figures``: what is counted on the way."""

    bad: list[str] = field(default_factory=list)
    figures: dict[str, int] = field(default_factory=dict)

    def count(self, what: str, number: int = 1) -> None:
        self.figures[what] = self.figures.get(what, 0) + number

    def claim(self, holds: bool, otherwise: str) -> None:
        self.count("claims")
        if not holds:
            self.bad.append(otherwise)

    def add(self, answer: dict[str, Any], when: str) -> None:
        self.bad += [f"{when}: {text}" for text in answer["bad"]]
        for what, number in answer["figures"].items():
            self.count(what, number)


def start(
    world: World, verb: str, *words: object, data: Path | None = None, exports: Path | None = None
) -> subprocess.Popen[str]:
    """``python -m tests.faults.worker``; its answers come line by line."""
    command = [sys.executable, "-m", "tests.faults.worker", verb, world.server.url, str(data or world.data)]
    return subprocess.Popen(
        [*command, str(exports or world.exports), *map(str, words)],
        cwd=ROOT,
        env=world.environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def killed(world: World, chance: random.Random, longest: float, verb: str, *words: object) -> list[str]:
    """What it said until SIGKILL came, at a random moment of ``longest`` seconds after it was ready."""
    child = start(world, verb, *words)
    assert child.stdout is not None
    try:
        if child.stdout.readline() != "ready\n":
            raise RuntimeError(child.communicate()[1])
        time.sleep(chance.uniform(0.0, longest))  # no signal to wait for: the moment is the point
    finally:
        child.kill()
        said, complained = child.communicate(timeout=_PATIENCE)
    *whole, _cut_off = said.split("\n")
    if "Traceback" in complained:
        raise RuntimeError(complained)
    return whole


def measured(world: World, verb: str, *words: object) -> float:
    """Seconds from its being ready until it has done so once."""
    child = start(world, verb, *words)
    assert child.stdout is not None
    try:
        if child.stdout.readline() != "ready\n":
            raise RuntimeError(child.communicate()[1])
        began = time.monotonic()
        if not child.stdout.readline():
            raise RuntimeError(child.communicate()[1])
        return time.monotonic() - began
    finally:
        child.kill()
        child.communicate(timeout=_PATIENCE)


def asked(
    world: World, verb: str, *words: object, data: Path | None = None, exports: Path | None = None
) -> dict[str, Any]:
    """The one answer of a process that lives to its end."""
    child = start(world, verb, *words, data=data, exports=exports)
    said, complained = child.communicate(timeout=_PATIENCE * 3)
    if child.returncode:
        raise RuntimeError(complained)
    answer: dict[str, Any] = json.loads(said.splitlines()[-1])
    return answer


def look(
    world: World, tally: Tally, when: str, *words: str, data: Path | None = None, exports: Path | None = None
) -> None:
    """A fresh process opens everything that is there."""
    tally.add(asked(world, "look", *words, data=data, exports=exports), when)


def stray(exports: Path, beginning: Sequence[str] = (".",)) -> list[str]:
    return sorted(path.name for path in exports.iterdir() if path.name.startswith(tuple(beginning)))
