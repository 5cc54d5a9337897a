"""The virtual environment that bundles are made in: what is shipped, and PyInstaller."""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

from kit.commands import run, timed
from kit.places import OUT, PACKAGING

LOCK = PACKAGING / "build.lock"


def build_python() -> Path:
    """The interpreter of a ``.package/venv`` that is made from ``build.lock``, now if need be."""
    venv = OUT / "venv"
    python = venv / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    stamp = venv / "made-from.txt"
    wanted = f"{hashlib.sha256(LOCK.read_bytes()).hexdigest()}\n{sys.version}\n{venv}\n"
    if python.exists() and stamp.exists() and stamp.read_text(encoding="utf-8") == wanted:
        return python
    stamp.unlink(missing_ok=True)
    with timed("virtual environment from packaging/build.lock"):
        base = getattr(sys, "_base_executable", sys.executable)  # this may run in a .venv itself
        run(base, "-m", "venv", "--clear", venv)
        run(python, "-m", "pip", "install", "--disable-pip-version-check", "--require-hashes", "-r", LOCK)
    stamp.write_text(wanted, encoding="utf-8")
    return python


def library_folders(python: Path) -> tuple[Path, Path]:
    """Of the interpreter ``python``: where its packages lie, and its standard library."""
    ask = "import sysconfig as s; print(s.get_path('purelib')); print(s.get_path('stdlib'))"
    packages, standard = map(Path, run(python, "-c", ask).splitlines())
    return packages, standard
