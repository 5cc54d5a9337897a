"""What the distributions' own tools say of the packages, and how large they are."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path

from kit.checks import Checks
from kit.commands import attempt, run
from kit.file_tree import size_of
from kit.linux_tree import LIBRARY
from kit.places import PACKAGING

_MEGABYTE = 1_000_000
_INSTALLED, _DEB, _RPM = 140, 42, 53
_WARNED = re.compile(r":\d+: warning")
_COUNTED = re.compile(r"(\d+) errors, (\d+) warnings")


def check_packages(deb: Path, rpm: Path, *, quick: bool = False) -> Checks:
    """``quick``: the .deb is one that was made fast, and larger than what is handed out."""
    checks = Checks("packages")
    with tempfile.TemporaryDirectory() as place:
        root = Path(place)
        run("dpkg-deb", "--extract", deb, root)
        _sizes(checks, deb, rpm, root, quick=quick)
        _desktop(checks, root)
        _manual(checks, root)
    _lintian(checks, deb)
    _rpmlint(checks, rpm)
    return checks


def _sizes(checks: Checks, deb: Path, rpm: Path, root: Path, *, quick: bool) -> None:
    size = size_of(root)
    checks.note(f"installed: at most {_INSTALLED} MB", size <= _INSTALLED * _MEGABYTE, _megabytes(size))
    if quick:
        return
    packed = deb.stat().st_size
    checks.note(f"the .deb: at most {_DEB} MB", packed <= _DEB * _MEGABYTE, _megabytes(packed))
    packed = rpm.stat().st_size
    checks.note(f"the .rpm: at most {_RPM} MB", packed <= _RPM * _MEGABYTE, _megabytes(packed))


def _megabytes(size: int) -> str:
    return f"{size / _MEGABYTE:.1f} MB"


def _desktop(checks: Checks, root: Path) -> None:
    entry = next(root.glob("usr/share/applications/*.desktop"))
    said = attempt("desktop-file-validate", "--warn-kde", entry)
    checks.note("desktop-file-validate", said.returncode == 0 and not said.stdout, said.stdout)
    metainfo = next(root.glob("usr/share/metainfo/*.xml"))
    said = attempt("appstreamcli", "validate", "--no-net", "--no-color", metainfo)
    checks.note("appstreamcli validate --no-net", said.returncode == 0, said.stdout if said.returncode else "")


def _manual(checks: Checks, root: Path) -> None:
    page = root / "usr/share/man/man1/walkaround.1.gz"
    said = attempt("man", "--local-file", "--warnings", "-E", "UTF-8", page, env={"MANWIDTH": "80", "MANPAGER": "cat"})
    warned = [line for line in said.stdout.splitlines() if _WARNED.search(line)]
    checks.note("the manual page is set without a warning", said.returncode == 0 and not warned, "\n".join(warned))
    names = {file.name for file in (root / LIBRARY).iterdir()}
    checks.note("one program and one folder beside it", names == {"walkaround", "_internal"}, sorted(names))


def _lintian(checks: Checks, deb: Path) -> None:
    """Errors fail it, and so does being unable to look."""
    said = attempt("lintian", "--fail-on", "error", deb)
    lines = [line for line in said.stdout.splitlines() if line.startswith(("E:", "W:"))]
    warned = sum(line.startswith("W:") for line in lines)
    good = said.returncode == 0
    checks.note("lintian: no errors", good, f"{warned} warnings" if good else said.stdout)


def _rpmlint(checks: Checks, rpm: Path) -> None:
    said = attempt("rpmlint", "--config", PACKAGING / "linux" / "rpmlint.toml", rpm)
    counted = _COUNTED.search(said.stdout)
    good = counted is not None and counted.group(1) == "0"
    checks.note("rpmlint: no errors", good, counted.group() if good and counted else said.stdout)
