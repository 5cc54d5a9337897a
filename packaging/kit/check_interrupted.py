"""What a .deb leaves when its installation is cut in the middle: by the network, by a full disk, by a kill."""

from __future__ import annotations

import os
import random
import signal
import time
from pathlib import Path

from kit.check_debian import LIBRARY, apt_install, put_into
from kit.checks import Checks
from kit.chroot import System, copy_of
from kit.commands import attempt, run

_KILLS = 12
_ROOM = "160m"  # for one version, not for two beside each other, as they lie while one replaces the other


def check_interrupted(release: str, older: Path, newer: Path) -> Checks:
    checks = Checks(f"debian {release}, interrupted")
    with copy_of(release) as system:
        packages = [put_into(system, package) for package in (older, newer)]
        system.run("apt-get", "update")
        _without_a_network(checks, system, packages[0])
        apt_install(system, packages[0])
        again = apt_install(system, packages[1], cut_off=True)
        checks.note("an upgrade needs no network", again.good and works(system), again.output[-500:])
        _killed(checks, system, packages)
        _on_a_full_disk(checks, system, packages)
    return checks


def works(system: System) -> bool:
    return system.run("walkaround", "--self-check", seconds=60).good


def _without_a_network(checks: Checks, system: System, package: str) -> None:
    done = apt_install(system, package, cut_off=True)
    nothing = not system.inside(LIBRARY).exists() and not system.inside("/usr/bin/walkaround").is_symlink()
    checks.note("without a network a first installation leaves nothing", not done.good and nothing, f"exit {done.code}")


def _killed(checks: Checks, system: System, packages: list[str]) -> None:
    """Each time at another moment, older over newer and newer over older in turn."""
    whole = _seconds_of(system, packages[0])
    worked = mended = 0
    chance = random.Random(5)
    for turn in range(_KILLS):
        package = packages[(turn + 1) % 2]
        installing = system.start("dpkg", "--install", package)
        time.sleep(whole * chance.random())
        os.killpg(installing.pid, signal.SIGKILL)
        installing.communicate()
        worked += works(system)
        mended += system.run("dpkg", "--install", package).good and works(system)
    killed = f"killed {_KILLS} times in the middle of an upgrade"
    checks.note(f"{killed}: older or newer, it works at once", worked == _KILLS, f"{worked} times")
    checks.note(f"{killed}: installed again, it works", mended == _KILLS, f"{mended} times")


def _seconds_of(system: System, package: str) -> float:
    began = time.monotonic()
    system.run("dpkg", "--install", package)
    return time.monotonic() - began


def _on_a_full_disk(checks: Checks, system: System, packages: list[str]) -> None:
    library = system.inside(LIBRARY)
    attempt("rm", "-rf", library)
    library.mkdir()
    run("mount", "-t", "tmpfs", "-o", f"size={_ROOM}", "tmpfs", library)
    try:
        first = system.run("dpkg", "--install", packages[0])
        checks.note("there is room for one version", first.good and works(system), first.output[-500:])
        second = system.run("dpkg", "--install", packages[1])
        full = not second.good and "No space left" in second.output
        checks.note("the disk is full in the middle of an upgrade", full, second.output[-500:])
        checks.note("the older version still works", works(system))
        run("mount", "-o", "remount,size=400m", library)
        third = system.run("dpkg", "--install", packages[1])
        checks.note("once there is room it is upgraded", third.good and works(system), third.output[-500:])
    finally:
        run("umount", "--lazy", library)
