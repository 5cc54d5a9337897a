"""Installs the .deb on a clean Debian, drives the program there as a person would, upgrades, removes and purges it."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from kit.checks import Checks
from kit.chroot import Ended, System, copy_of
from kit.drive import USER, drive, look_at_a_session, used_meanwhile
from kit.places import OUT
from kit.product import DEMO_KEY, Product
from kit.screen import screen

LIBRARY = "/usr/lib/walkaround"
DATA = f"/home/{USER}/.local/share/Walkaround"


def check_debian(release: str, product: Product, older: Path, newer: Path) -> Checks:
    """``older``, ``newer``: two versions of the package. One line a check, a picture in ``.package/screens``."""
    checks = Checks(f"debian {release}")
    with copy_of(release) as system:
        packages = [put_into(system, package) for package in (older, newer)]
        checks.note("package lists are had", (ready := system.run("apt-get", "update")).good, ready.output)
        before = files_of(system)
        installed = apt_install(system, packages[0])
        checks.note("apt installs it with what it needs", installed.good, installed.output[-2000:])
        system.run("useradd", "--create-home", USER)
        self_check(checks, system)
        the_demo_as_json(checks, system)
        needs_are_met(checks, system)
        the_desktop_knows_it(checks, system, product)
        with screen() as display:
            drive(checks, system, display, OUT / "screens" / f"debian-{release}")
            look_at_a_session(checks, system, display, DATA)
        upgrade(checks, system, packages[1], product)
        leave(checks, system, before)
    return checks


def put_into(system: System, package: Path) -> str:
    shutil.copyfile(package, system.inside(f"/root/{package.name}"))
    return f"/root/{package.name}"


def apt_install(system: System, package: str, *options: str, cut_off: bool = False) -> Ended:
    """As an administrator would, without recommended packages: those must not be needed."""
    command = ("apt-get", "install", "--yes", "--no-install-recommends", *options, package)
    return system.run(*command, cut_off=cut_off)


def self_check(checks: Checks, system: System) -> bool:
    done = system.run("walkaround", "--self-check", user=USER, seconds=60)
    bad = [line for line in done.output.splitlines() if not line.startswith("ok ")]
    return checks.note("--self-check", done.good and not bad, "\n".join(bad) or f"{done.output.count('ok ')} parts")


def the_demo_as_json(checks: Checks, system: System) -> None:
    done = system.run("walkaround", "--demo", "show", DEMO_KEY, "--json", user=USER, seconds=60)
    try:
        steps = len(json.loads(done.output)["steps"])
    except (ValueError, KeyError):
        steps = 0
    checks.note("--demo show prints 13 steps", done.good and steps == 13, done.output if steps != 13 else "")


def needs_are_met(checks: Checks, system: System) -> None:
    """Every library that a file of the bundle names is found, beside it or among the system's."""
    listed = f"find {LIBRARY} -name '*.so*' -type f | LD_LIBRARY_PATH={LIBRARY}/_internal xargs ldd | grep 'not found'"
    missing = sorted({line.split()[0] for line in system.run("sh", "-c", listed).output.splitlines()})
    optional = {"libcups.so.2"}  # recommended: only printing asks for it
    left = [name for name in missing if name not in optional and not _is_carried(system, name)]
    checks.note("no library is missing", not left, "\n".join(left))


def _is_carried(system: System, name: str) -> bool:
    return any(system.inside(LIBRARY).rglob(name))


def the_desktop_knows_it(checks: Checks, system: System, product: Product) -> None:
    added = system.run("apt-get", "install", "--yes", "--no-install-recommends", "desktop-file-utils", "xdg-utils")
    asked = system.run("xdg-mime", "query", "default", "x-scheme-handler/walkaround", user=USER)
    wanted = f"{product.application_id}.desktop"
    checks.note(
        "walkaround: links are its own", added.good and asked.output.strip() == wanted, asked.output or added.output
    )


def upgrade(checks: Checks, system: System, package: str, product: Product) -> None:
    with screen() as display, used_meanwhile(checks, system, display):
        done = apt_install(system, package)
    known = system.run("walkaround", "--version").output.split()[-1:]
    checks.note(
        "apt upgrades it", done.good and known == [product.version], known if done.good else done.output[-2000:]
    )
    checks.note("nothing of the older version is left", not system.inside(f"{LIBRARY}/_internal/older").exists())
    self_check(checks, system)
    kept = system.run("walkaround", "--data-dir", DATA, "verify", "--library", user=USER, seconds=60)
    checks.note("the upgrade keeps sessions and settings", kept.good and "0 not as" in kept.output, kept.output)
    refused = apt_install(system, f"/root/{_older_name(system, package)}")
    checks.note("a downgrade is refused", refused.code == 100 and "--allow-downgrades" in refused.output, "exit 100")


def _older_name(system: System, newer: str) -> str:
    return next(f.name for f in system.inside("/root").glob("walkaround_*.deb") if f.name != Path(newer).name)


def leave(checks: Checks, system: System, before: set[str]) -> None:
    removed = system.run("apt-get", "remove", "--yes", "walkaround")
    checks.note("apt removes it", removed.good and not system.inside(LIBRARY).exists(), removed.output[-2000:])
    checks.note("what she looked at stays hers", (system.inside(DATA) / "sessions" / DEMO_KEY).is_dir(), DATA)
    system.run("apt-get", "purge", "--yes", "--autoremove", "xdg-utils", "desktop-file-utils")
    purged = system.run("dpkg", "--purge", "walkaround")
    left = sorted(path for path in files_of(system) - before if "alkaround" in path)
    checks.note(
        "purged, nothing of it is left on the system", purged.good and not left, "\n".join(left) or purged.output[-500:]
    )


def files_of(system: System) -> set[str]:
    """Every file outside of home folders and of what changes by itself."""
    found = system.run("find", "/", "-xdev", "-not", "-path", "/proc/*", "-not", "-path", "/dev/*", "-print").output
    own = ("/home/", "/root/", "/tmp/", "/var/cache/", "/var/log/", "/var/lib/apt/")
    return {line for line in found.splitlines() if not line.startswith(own)}
