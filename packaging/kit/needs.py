"""Which of the system's libraries a Linux bundle needs, found by looking into its files."""

from __future__ import annotations

import re
import subprocess
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from kit.commands import run
from kit.search_paths import elf_files

_OPTIONAL = re.compile(r"/plugins/(printsupport|wayland-[a-z-]+)/|/platforms/libqwayland|/libQt6Wayland")
_SINCE_64_BIT_TIMES = ("libglib2.0-0", "libcups2")  # libraries that Debian 13 and Ubuntu 24.04 renamed to ...t64
_DEBIAN = re.compile(r"^shlibs:Depends=(.*)$", re.MULTILINE)
_ELFDEPS = "/usr/lib/rpm/elfdeps"


@dataclass(frozen=True)
class Needs:
    """As the package system writes them. ``wanted``: what only printing and Wayland need."""

    needed: tuple[str, ...]
    wanted: tuple[str, ...]


def architecture() -> str:
    """Debian's name for this processor."""
    return run("dpkg", "--print-architecture").strip()


def debian_needs(bundle: Path) -> Needs:
    """Packages with the lowest versions that have the symbols used, as ``dpkg-shlibdeps`` finds them."""
    needed, optional = _parted(bundle)
    packages = _shlibdeps(bundle, needed)
    names = {_name(entry) for entry in packages}
    return Needs(tuple(packages), tuple(entry for entry in _shlibdeps(bundle, optional) if _name(entry) not in names))


def rpm_needs(bundle: Path) -> Needs:
    """Sonames with the versions of their symbols, as rpm's own ``elfdeps`` writes them."""
    needed, optional = _parted(bundle)
    own = {entry.partition("(")[0] for entry in _elfdeps("--provides", needed + optional)}
    own |= {file.name for file in needed + optional}
    asked = [entry for entry in _elfdeps("--requires", needed) if entry.partition("(")[0] not in own]
    perhaps = [entry for entry in _elfdeps("--requires", optional) if entry.partition("(")[0] not in own]
    return Needs(tuple(asked), tuple(entry for entry in perhaps if entry not in asked))


def _parted(bundle: Path) -> tuple[list[Path], list[Path]]:
    needed: list[Path] = []
    optional: list[Path] = []
    for file in elf_files(bundle):
        (optional if _OPTIONAL.search(f"/{file.relative_to(bundle)}") else needed).append(file)
    return needed, optional


def _shlibdeps(bundle: Path, files: Sequence[Path]) -> list[str]:
    if not files:
        return []
    folders = sorted({file.parent for file in bundle.rglob("*.so*")})
    private = [f"-l{folder}" for folder in folders]
    with tempfile.TemporaryDirectory() as place:
        control = Path(place, "debian", "control")
        control.parent.mkdir()
        control.write_text("Source: walkaround\n\nPackage: walkaround\nArchitecture: any\n", encoding="utf-8")
        found = run("dpkg-shlibdeps", "-O", "--ignore-missing-info", *private, *files, cwd=Path(place))
    match = _DEBIAN.search(found)
    entries = match.group(1).split(", ") if match else []
    return sorted(_either_name(entry) for entry in entries)


def _either_name(entry: str) -> str:
    name = _name(entry)
    return f"{entry} | {name}t64" if name in _SINCE_64_BIT_TIMES else entry


def _name(entry: str) -> str:
    return entry.split()[0]


def _elfdeps(what: str, files: Iterable[Path]) -> list[str]:
    listed = "".join(f"{file}\n" for file in files)
    found = subprocess.run((_ELFDEPS, what), input=listed, stdout=subprocess.PIPE, text=True, check=True).stdout
    return sorted(set(found.split("\n")) - {""})
