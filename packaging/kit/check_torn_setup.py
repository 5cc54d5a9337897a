"""An installer that is killed, and a disk that fills up, while a version is being replaced: one that works is left."""

from __future__ import annotations

import random
import shutil
import time

from kit.check_setup_exe import SetupExe, installation, uninstall
from kit.checks import Checks
from kit.installed_windows import Installation
from kit.screen import wait_for
from kit.setup_exe import size_of
from kit.windows import WindowsBuild
from kit.windows_desktop import WindowsDesktop, difference, kill

_KILLS = 8
_NOT_WRITTEN = 2
_SMALL = "C:\\small"


def check_torn_setup(checks: Checks, desk: WindowsDesktop, build: WindowsBuild, older: WindowsBuild) -> None:
    new, old = SetupExe(desk, build), SetupExe(desk, older)
    _check_kills(checks, installation(desk, "CurrentUser"), new, old)
    _check_killed_first_install(checks, installation(desk, "CurrentUser"), new)
    _check_full_disk(checks, installation(desk, "CurrentUser", f"{_SMALL}\\Walkaround"), new, old)


def _check_kills(checks: Checks, installed: Installation, new: SetupExe, old: SetupExe) -> None:
    old.install("/CurrentUser")
    begun = time.monotonic()
    new.install("/CurrentUser")
    takes = time.monotonic() - begun
    versions: list[str] = []
    left: list[str] = []
    for _ in range(_KILLS):
        if not versions or versions[-1] != old.build.product.version:
            old.install("/CurrentUser", "/Force")
        after = random.uniform(0.15, 1.0) * takes
        _kill_after(installed, new, after)
        versions.append(installed.version())
        left.append(f"{versions[-1].splitlines()[0]} after {after:.1f} of {takes:.1f} s")
    known = {old.build.product.version, new.build.product.version}
    said = f"{versions.count(old.build.product.version)} times the old one, else the new one: {'; '.join(left)}"
    checks.note(f"killed {_KILLS} times during an upgrade: a whole version works", set(versions) <= known, said)
    code = new.install("/CurrentUser")
    changed = installed.differs_from(new.build)
    checks.note("the next upgrade leaves no remains", code == 0 and not changed, f"exit code {code} {changed}")
    checks.note("and is removed", uninstall(installed), installed.folder)


def _kill_after(installed: Installation, setup: SetupExe, seconds: float) -> None:
    wine = installed.desk.wine
    started = setup.start("/CurrentUser")
    time.sleep(seconds)
    kill(wine.processes(setup.name))
    wait_for(lambda: not wine.processes(setup.name), 20)
    started.communicate(timeout=60)


def _check_killed_first_install(checks: Checks, installed: Installation, new: SetupExe) -> None:
    started = new.start("/CurrentUser")
    incoming = installed.place / "_incoming"
    seen = wait_for(lambda: incoming.is_dir() and sum(1 for _ in incoming.rglob("*")) > 20, 60, pause=0.02)
    kill(installed.desk.wine.processes(new.name))
    started.communicate(timeout=60)
    remains = [path.name for path in installed.place.iterdir()] if installed.place.is_dir() else []
    checks.note("a first install, killed: no half program", seen and remains == ["_incoming"], remains)
    code = new.install("/CurrentUser")
    changed = installed.differs_from(new.build)
    checks.note("the next one leaves no remains", code == 0 and not changed, f"exit code {code} {changed}")
    uninstall(installed)


def _check_full_disk(checks: Checks, installed: Installation, new: SetupExe, old: SetupExe) -> None:
    wine = installed.desk.wine
    place = wine.place(_SMALL)
    needed = size_of(new.build.payload) // 2**20
    for room, what in ((needed // 2, "a first install"), (needed + needed // 2, "an upgrade")):
        wine.mount_small(place, room)
        try:
            to = f"/D={installed.folder}"
            if what == "an upgrade":
                old.install("/CurrentUser", to)
            before = installed.files()
            code = new.install("/CurrentUser", to)
            changed = difference(before, installed.files())
            checks.note(
                f"{what} on a full disk: refused, nothing changed",
                code == _NOT_WRITTEN and not changed,
                f"exit code {code} {changed}",
            )
            if what == "an upgrade":
                checks.note(
                    "the old version works", installed.version() == old.build.product.version, installed.version()
                )
                checks.note("and is removed", uninstall(installed), installed.folder)
        finally:
            wine.unmount(place)
    shutil.rmtree(place)
