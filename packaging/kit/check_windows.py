"""What was built for Windows, tried under Wine: a line for each thing that must hold."""

from __future__ import annotations

import struct
from pathlib import Path

from kit.check_msi import check_msi, check_msi_beside_setup_exe
from kit.check_setup_exe import check_setup_exe
from kit.check_torn_setup import check_torn_setup
from kit.checks import Checks
from kit.screen import screen
from kit.setup_exe import size_of
from kit.windows import WindowsBuild
from kit.windows_desktop import WindowsDesktop
from kit.windows_payload import foreign_libraries
from kit.wine import wine

_WINDOW, _CONSOLE = 2, 3  # the header's word for how Windows starts a program
_MEGABYTE = 1_000_000
_INSTALLED, _SETUP, _MSI = 95, 34, 51


def check_windows(build: WindowsBuild, older: WindowsBuild) -> Checks:
    """``older``: a build of a lower version, which the upgrades begin with. Ends everything that it starts."""
    checks = Checks("windows")
    _check_payload(checks, build)
    with screen() as seen, wine("check", seen.display, fresh=True) as room:
        desk = WindowsDesktop(room, seen)
        check_setup_exe(checks, desk, build, older)
        check_torn_setup(checks, desk, build, older)
        check_msi(checks, desk, build, older)
        check_msi_beside_setup_exe(checks, desk, build)
    return checks


def _check_payload(checks: Checks, build: WindowsBuild) -> None:
    found = foreign_libraries(build.payload)
    checks.note("no library that is Windows' own", not found, ", ".join(found))
    kinds = {name: _subsystem(build.payload / f"{name}.exe") for name in ("walkaround", "walkaround-cli")}
    checks.note("one program with a console, one without", list(kinds.values()) == [_WINDOW, _CONSOLE], kinds)
    sizes = {"installed": (size_of(build.payload), _INSTALLED), build.setup.name: (build.setup.stat().st_size, _SETUP)}
    if build.msi is not None:
        sizes[build.msi.name] = (build.msi.stat().st_size, _MSI)
    for what, (size, most) in sizes.items():
        checks.note(f"{what}: at most {most} MB", size <= most * _MEGABYTE, f"{size / _MEGABYTE:.1f} MB")


def _subsystem(program: Path) -> int:
    """From the optional header of the portable executable, 68 bytes into it."""
    head = program.read_bytes()[:4096]
    at: int = struct.unpack_from("<I", head, 0x3C)[0] + 24 + 68
    found: int = struct.unpack_from("<H", head, at)[0]
    return found
