"""Installs the .rpm with rpm itself, drives the program, upgrades and removes it.

There is no Fedora here: rpm works on a Debian that has the libraries, so what Fedora calls its packages is not tried.
That each library which the .rpm asks for exists by that name is.
"""

from __future__ import annotations

import re
from pathlib import Path

from kit.check_debian import DATA, LIBRARY, files_of, put_into, self_check, the_demo_as_json
from kit.checks import Checks
from kit.chroot import System, copy_of
from kit.drive import USER, drive, look_at_a_session
from kit.places import OUT
from kit.screen import screen

_SONAME = re.compile(r"^(lib[^()\s]+|ld-linux[^()\s]+)\(", re.MULTILINE)


def check_rpm(release: str, older: Path, newer: Path, deb: Path) -> Checks:
    """``deb``: what knows the names that Debian has for the libraries."""
    checks = Checks("rpm")
    with copy_of(release) as system:
        packages = [put_into(system, package) for package in (older, newer)]
        _libraries(checks, system, deb)
        before = files_of(system)
        done = system.run("rpm", "--install", "--nodeps", packages[0])
        checks.note("rpm installs it", done.good, done.output)
        system.run("useradd", "--create-home", USER)
        _names_exist(checks, system)
        self_check(checks, system)
        the_demo_as_json(checks, system)
        with screen() as display:
            drive(checks, system, display, OUT / "screens" / "rpm")
            look_at_a_session(checks, system, display, DATA)
        upgraded = system.run("rpm", "--upgrade", "--nodeps", packages[1])
        gone = not system.inside(f"{LIBRARY}/_internal/older").exists()
        checks.note(
            "rpm upgrades it, and nothing of the older version is left", upgraded.good and gone, upgraded.output
        )
        verified = system.run("rpm", "--verify", "--nodeps", "walkaround")
        checks.note("rpm finds every file as it was packed", verified.good, verified.output)
        self_check(checks, system)
        refused = system.run("rpm", "--upgrade", "--nodeps", packages[0])
        checks.note("a downgrade is refused", not refused.good and "newer" in refused.output, refused.output)
        erased = system.run("rpm", "--erase", "walkaround")
        left = sorted(path for path in files_of(system) - before if "alkaround" in path)
        checks.note("rpm removes it, nothing is left", erased.good and not left, erased.output + "\n".join(left))
        checks.note("what she looked at stays hers", (system.inside(DATA) / "sessions").is_dir(), DATA)
    return checks


def _libraries(checks: Checks, system: System, deb: Path) -> None:
    """What the program needs, and rpm, without the program."""
    system.run("apt-get", "update")
    package = put_into(system, deb)
    needs = system.run("dpkg-deb", "--field", package, "Depends").output.strip()
    done = system.run("apt-get", "satisfy", "--yes", "--no-install-recommends", f"{needs}, rpm", seconds=900)
    checks.note("a system with rpm and the libraries", done.good, done.output[-500:])


def _names_exist(checks: Checks, system: System) -> None:
    asked = set(_SONAME.findall(system.run("rpm", "--query", "--requires", "walkaround").output))
    known = system.run("ldconfig", "--print-cache").output
    missing = sorted(name for name in asked if f"\t{name} " not in known)
    checks.note("every library that it asks for exists", bool(asked) and not missing, missing or f"{len(asked)} names")
