"""What was built for Windows: a line for each thing that must hold."""

from __future__ import annotations

import struct
import sys
from pathlib import Path

from kit.checks import Checks
from kit.file_tree import size_of
from kit.product import Product
from kit.windows import WindowsBuild, built, older_build
from kit.windows_payload import foreign_libraries

_WINDOW, _CONSOLE = 2, 3  # the header's word for how Windows starts a program
_MEGABYTE = 1_000_000
_INSTALLED, _SETUP, _MSI = 86, 33, 44


def check_all_windows(product: Product) -> list[Checks]:
    """Of what ``build_windows`` left; on Windows itself in short."""
    build = built(product)
    if sys.platform == "win32":
        from kit.check_on_windows import check_on_windows

        return [check_payload(build), check_on_windows(build)]
    return [check_payload(build), check_windows(build, older_build(product))]


def check_windows(build: WindowsBuild, older: WindowsBuild) -> Checks:
    """Under Wine. ``older``: of a lower version, which the upgrades begin with. Ends everything that it starts."""
    from kit.check_under_wine import check_under_wine  # none of it can be imported on Windows

    checks = Checks("windows")
    check_under_wine(checks, build, older)
    return checks


def check_payload(build: WindowsBuild) -> Checks:
    checks = Checks("windows, files")
    found = foreign_libraries(build.payload)
    checks.note("no library that is Windows' own", not found, ", ".join(found))
    kinds = {name: _subsystem(build.payload / f"{name}.exe") for name in ("walkaround", "walkaround-cli")}
    checks.note("one program with a console, one without", list(kinds.values()) == [_WINDOW, _CONSOLE], kinds)
    sizes = {"installed": (size_of(build.payload), _INSTALLED), build.setup.name: (build.setup.stat().st_size, _SETUP)}
    if build.msi is not None:
        sizes[build.msi.name] = (build.msi.stat().st_size, _MSI)
    for what, (size, most) in sizes.items():
        checks.note(f"{what}: at most {most} MB", size <= most * _MEGABYTE, f"{size / _MEGABYTE:.1f} MB")
    return checks


def _subsystem(program: Path) -> int:
    """From the optional header of the portable executable, 68 bytes into it."""
    head = program.read_bytes()[:4096]
    at: int = struct.unpack_from("<I", head, 0x3C)[0] + 24 + 68
    found: int = struct.unpack_from("<H", head, at)[0]
    return found
