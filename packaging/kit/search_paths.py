"""Libraries must not look for others in a folder of the machine that they were built on."""

from __future__ import annotations

import re
from pathlib import Path

from kit.commands import run

_ELF = b"\x7fELF"
_ABSOLUTE = re.compile(r"R(?:UN)?PATH=(?:[^:]*:)*/")


def elf_files(folder: Path) -> list[Path]:
    """Programs and libraries, sorted, without the links to them."""
    files = (file for file in sorted(folder.rglob("*")) if file.is_file() and not file.is_symlink())
    return [file for file in files if _starts(file) == _ELF]


def _starts(file: Path) -> bytes:
    with file.open("rb") as opened:
        return opened.read(len(_ELF))


def forget_build_folders(bundle: Path) -> None:
    """Takes absolute search paths out; those from ``$ORIGIN`` stay, Qt's libraries find each other by them."""
    for file in elf_files(bundle):
        if ".so" in file.name and _ABSOLUTE.search(run("chrpath", "-l", file, fine=(0, 2))):
            run("chrpath", "-d", file)
