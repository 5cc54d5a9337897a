"""The program with its own Python and Qt, as one folder: ``.package/SYSTEM/walkaround``."""

from __future__ import annotations

import json
import os
import shutil
import sys
from pathlib import Path

from kit.commands import run, timed
from kit.environment import build_python, library_folders
from kit.icu_data import shrink_icu_data
from kit.licences import collect_licences
from kit.places import OUT, PACKAGING, ROOT
from kit.product import Product
from kit.search_paths import forget_build_folders
from kit.version_resource import version_resource

PREPARED = OUT / "prepared"
HERE = OUT / {"linux": "linux", "win32": "windows", "darwin": "macos"}[sys.platform]


def build_bundle(product: Product, recipe: Path = PACKAGING / "walkaround.spec", place: Path = HERE) -> Path:
    """Of the system that this runs on, in ``place``, which is made anew; the sources are those around ``recipe``.

    PyInstaller takes what it finds here, so the result depends on the machine.
    """
    python = build_python()
    prepare(product, python)
    with timed("bundle"):
        shutil.rmtree(place, ignore_errors=True)
        freeze = (python, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN")
        where = ("--distpath", place, "--workpath", OUT / "work")
        log = OUT / "logs" / "pyinstaller.log"
        run(*freeze, *where, recipe, cwd=recipe.parent.parent, env=for_the_spec(product), log=log)
    if sys.platform == "linux":
        shrink_icu_data(place / "walkaround")
        forget_build_folders(place / "walkaround")
    return place / "walkaround"


def for_the_spec(product: Product) -> dict[str, str]:
    """What the spec asks of its environment; hashes in the same order each time, so that a build can be repeated."""
    return {
        "WALKAROUND_PREPARED": str(PREPARED),
        "WALKAROUND_VERSION": product.version,
        "PYTHONHASHSEED": "1",
        "SOURCE_DATE_EPOCH": source_date(),
    }


def source_date() -> str:
    """Seconds since 1970: of the last commit, so that what is made of one commit is the same each time."""
    named = os.environ.get("SOURCE_DATE_EPOCH")
    return named or run("git", "log", "-1", "--format=%ct", cwd=ROOT).strip()


def prepare(product: Product, python: Path, found_in: tuple[Path, Path] | None = None) -> Path:
    """What goes into a bundle and is not in git: icons, licences, version, and what the owner said at build time.

    ``found_in``: the folders of the libraries and of the standard library, where they are not those of ``python``.
    """
    shutil.rmtree(PREPARED, ignore_errors=True)
    PREPARED.mkdir(parents=True)
    run(python, PACKAGING / "draw_icons.py", PREPARED / "icons", env={"QT_QPA_PLATFORM": "offscreen"})
    libraries, standard = found_in or library_folders(python)
    collect_licences(libraries, standard, PREPARED / "licences")
    (PREPARED / "version_info.txt").write_text(version_resource(product), encoding="utf-8")
    if product.update_url:
        (PREPARED / "build.json").write_text(json.dumps({"update_url": product.update_url}) + "\n", encoding="utf-8")
    return PREPARED
