"""``python -m tests.faults [--kills N] [--only NAME ...]``: one line a check, exit code 1 if anything was lost."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.faults.full_disk import can_mount, full_disk
from tests.faults.killing import everything, evicting, exporting, loading, migrating
from tests.faults.lives import Tally
from tests.faults.together import together
from tests.faults.world import World, world

CHECKS: dict[str, Callable[[World, int], Tally]] = {
    "loading": loading,
    "exporting": exporting,
    "evicting": evicting,
    "everything": everything,
    "migrating": migrating,
    "full-disk": lambda world, kills: full_disk(world, max(6, kills // 2)),
    "two": lambda world, kills: together(world, max(5.0, kills * 0.8)),
}


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("--kills", type=int, default=50, help="for each of the operations (50)")
    parser.add_argument("--only", nargs="+", choices=CHECKS, metavar="NAME", help=", ".join(CHECKS))
    options = parser.parse_args()
    bad = 0
    for name in options.only or CHECKS:
        with tempfile.TemporaryDirectory(prefix="walkaround-faults-") as folder:
            if name == "full-disk" and not can_mount(Path(folder) / "disk"):
                print(f"{name:10} not tried: a small disk can be mounted by root only", flush=True)
                continue
            bad += _one(name, Path(folder), options.kills)
    return 1 if bad else 0


def _one(name: str, folder: Path, kills: int) -> int:
    began = time.monotonic()
    with world(folder) as here:
        tally = CHECKS[name](here, kills)
    figures = ", ".join(f"{number} {what}" for what, number in tally.figures.items())
    verdict = f"{len(tally.bad)} VIOLATIONS" if tally.bad else "nothing lost"
    print(f"{name:10} {verdict}: {figures} ({time.monotonic() - began:.0f} s)", flush=True)
    for text in dict.fromkeys(tally.bad):
        print(f"           {text[:600]}", flush=True)
    return len(tally.bad)


if __name__ == "__main__":
    sys.exit(main())
