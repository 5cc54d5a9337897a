"""An installer that is killed, and a disk that fills up, while a version is being replaced: one that works is left."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from contextlib import contextmanager

from kit.check_setup_exe import SetupExe, installation, uninstall
from kit.checks import Checks
from kit.file_tree import difference, size_of
from kit.installed_windows import Installation
from kit.screen import wait_for
from kit.windows import WindowsBuild
from kit.windows_desktop import WindowsDesktop, kill

_KILLS, _KILLS_IN_THE_SWAP = 6, 3
_NOT_WRITTEN, _ANOTHER_AT_WORK = 2, 8
_SMALL = "small"


def check_torn_setup(checks: Checks, desk: WindowsDesktop, build: WindowsBuild, older: WindowsBuild) -> None:
    new, old = SetupExe(desk, build), SetupExe(desk, older)
    _check_kills(checks, installation(desk, "CurrentUser"), new, old)
    _check_killed_first_install(checks, installation(desk, "CurrentUser"), new)
    _check_two_at_once(checks, installation(desk, "CurrentUser"), new)
    _check_full_disk(checks, installation(desk, "CurrentUser", f"C:\\{_SMALL}\\Walkaround"), new, old)


def _check_kills(checks: Checks, installed: Installation, new: SetupExe, old: SetupExe) -> None:
    """At random moments, and while the new version takes the old one's place."""
    old.install("/CurrentUser")
    begun = time.monotonic()
    new.install("/CurrentUser")
    takes = time.monotonic() - begun
    moments = [random.uniform(0.15, 1.0) * takes for _ in range(_KILLS)] + [None] * _KILLS_IN_THE_SWAP
    old.install("/CurrentUser", "/Force")
    seen: list[str] = []
    for moment in moments:
        _kill(installed, new, moment)
        version = installed.version()
        when = "in the swap" if moment is None else f"after {moment:.1f} of {takes:.1f} s"
        seen.append(f"{version} {when}")
        if version != old.build.product.version:
            old.install("/CurrentUser", "/Force")
    known = [f"{build.product.version} " for build in (old.build, new.build)]
    good = all(any(line.startswith(version) for version in known) for line in seen)
    said = "; ".join(seen) if good else "\n".join(seen)
    checks.note(f"killed {len(seen)} times during an upgrade: a whole version works", good, said)
    code = new.install("/CurrentUser")
    changed = installed.differs_from(new.build)
    checks.note("the next upgrade leaves no remains", code == 0 and not changed, f"exit code {code} {changed}")
    checks.note("and is removed", uninstall(installed), installed.folder)


def _kill(installed: Installation, setup: SetupExe, seconds: float | None) -> None:
    """None: as soon as the new version's libraries lie beside the old one's."""
    wine = installed.desk.wine
    started = setup.start("/CurrentUser")
    if seconds is None:
        contents = installed.place / setup.contents
        wait_for(contents.is_dir, 60, pause=0.001)
    else:
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


def _check_two_at_once(checks: Checks, installed: Installation, new: SetupExe) -> None:
    first = new.start("/CurrentUser")
    begun = wait_for((installed.place / "_incoming").is_dir, 60, pause=0.02)
    code = new.install("/CurrentUser")
    first.communicate(timeout=200)
    changed = installed.differs_from(new.build)
    good = begun and (first.returncode, code) == (0, _ANOTHER_AT_WORK) and not changed
    checks.note("two at once: the second is refused", good, f"exit codes {first.returncode}, {code} {changed}")
    uninstall(installed)


def _check_full_disk(checks: Checks, installed: Installation, new: SetupExe, old: SetupExe) -> None:
    needed = size_of(new.build.payload) // 2**20
    to = f"/D={installed.folder}"
    with _small_disk(installed, needed // 2):
        code = new.install("/CurrentUser", to)
        left = installed.place.exists()
        checks.note("first install on a full disk: refused, nothing left", code == _NOT_WRITTEN and not left, code)
    with _small_disk(installed, needed + needed // 2):
        old.install("/CurrentUser", to)
        before = installed.files()
        code = new.install("/CurrentUser", to)
        changed = difference(before, installed.files())
        good = code == _NOT_WRITTEN and bool(before) and not changed
        checks.note("upgrade on a full disk: refused, nothing changed", good, f"exit code {code} {changed}")
        version = installed.version()
        checks.note("the old version works", version == old.build.product.version, version)
        checks.note("and is removed", uninstall(installed), installed.folder)


@contextmanager
def _small_disk(installed: Installation, megabytes: int) -> Iterator[None]:
    wine = installed.desk.wine
    wine.mount_small(_SMALL, megabytes)
    try:
        yield
    finally:
        wine.unmount(_SMALL)
