"""Measures every target of the issue's section *Speed and memory* and prints it beside its reference."""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.bench.exporting import exporting
from tests.bench.figures import Missing, Outcome, Outcomes, Plan, heading, row
from tests.bench.first_photo import first_photo
from tests.bench.installed import installed
from tests.bench.jump import jump
from tests.bench.kept import kept
from tests.bench.lateness import lateness
from tests.bench.library import library
from tests.bench.looking import entering, frames, moire, visits
from tests.bench.machine import load, machine
from tests.bench.memory import memory
from tests.bench.opening import fast_line, slow_line, slow_line_large
from tests.bench.start import start
from tests.bench.stress import stress
from tests.bench.thousand import thousand
from tests.bench.thumbnails import thumbnails

TARGETS: dict[str, Callable[[Plan], Outcomes]] = {
    "start": start,
    "installed": installed,
    "slow": slow_line,
    "fast": fast_line,
    "jump": jump,
    "thumbnails": thumbnails,
    "lateness": lateness,
    "memory": memory,
    "stress": stress,
    "enter": entering,
    "frames": frames,
    "moire": moire,
    "visits": visits,
    "slow-large": slow_line_large,
    "export": exporting,
    "library": library,
    "kept": kept,
    "first-photo": first_photo,
    "thousand": thousand,
}


def main() -> int:
    options = _options()
    facts = machine()
    print(*(f"{name}: {fact}" for name, fact in facts.items()), sep="\n", end="\n\n")
    print(heading())
    began, found = time.monotonic(), []
    with tempfile.TemporaryDirectory(prefix="walkaround-bench-") as folder:
        plan = Plan(rounds=2, many=3, folder=Path(folder)) if options.quick else Plan(5, 9, Path(folder))
        for name in options.only or TARGETS:
            for outcome in _measured(name, plan):
                found.append(outcome)
                print(row(outcome), flush=True)
    after = {"seconds": round(time.monotonic() - began, 1), "load_after": load()}
    print(f"\n{after['seconds']} s, load {facts['load']} before and {after['load_after']} after")
    if options.json is not None:
        _write(options.json, {**facts, **after}, found)
    return 0


def _measured(name: str, plan: Plan) -> Outcomes:
    """One target that cannot be measured does not keep the others from it."""
    try:
        yield from TARGETS[name](plan)
    except Exception as error:
        yield Missing(name, name, f"{type(error).__name__}: {error}")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer rounds: a look, not a figure")
    parser.add_argument("--only", action="append", choices=TARGETS, metavar="NAME", help=", ".join(TARGETS))
    parser.add_argument("--json", type=Path, metavar="FILE", help="every round of every figure")
    return parser.parse_args()


def _write(file: Path, facts: dict[str, object], found: list[Outcome]) -> None:
    content = {"machine": facts, "figures": [outcome.as_json() for outcome in found]}
    file.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
