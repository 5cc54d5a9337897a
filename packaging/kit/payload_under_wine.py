"""PyInstaller under Wine, on a copy of the sources."""

from __future__ import annotations

import shutil
from pathlib import Path

from kit.bundle import for_the_spec, prepare
from kit.commands import timed
from kit.environment import build_python
from kit.places import OUT
from kit.product import Product
from kit.sbom import ASK, Runtime, write_sbom
from kit.sources import copy_sources
from kit.windows_python import FOLDER, PROGRAM, windows_python
from kit.wine import Wine, wine

_MINUTES = 20


def build_under_wine(product: Product, payload: Path, listed: bool) -> None:
    with wine() as room:
        _build(product, room, payload)
        if listed:
            runtime = Runtime(*room.must(PROGRAM, "-c", ASK).split())
            write_sbom(product, "windows-x86_64", room.place(FOLDER) / "Lib" / "site-packages", runtime)


def _build(product: Product, room: Wine, payload: Path) -> None:
    python = build_python()
    place = windows_python(room, python)
    prepared = prepare(product, python, (place / "Lib" / "site-packages", place / "Lib"))
    copy_sources(room.place("C:\\walkaround"), product)
    _replace(prepared, room.place("C:\\prepared"))
    env = {**for_the_spec(product), "WALKAROUND_PREPARED": "C:\\prepared"}
    freeze = ("-m", "PyInstaller", "--noconfirm", "--log-level", "INFO")
    where = ("--distpath", "C:\\dist", "--workpath", "C:\\work")
    log = OUT / "logs" / "pyinstaller-windows.log"
    with timed("bundle for Windows"):
        shutil.rmtree(room.place("C:\\dist"), ignore_errors=True)
        recipe = "C:\\walkaround\\packaging\\walkaround.spec"
        room.must(PROGRAM, *freeze, *where, recipe, seconds=60 * _MINUTES, env=env, log=log)
        _replace(room.place("C:\\dist\\walkaround"), payload)


def _replace(source: Path, target: Path) -> None:
    shutil.rmtree(target, ignore_errors=True)
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copytree(source, target)
