"""A copy of the sources that says another version."""

from __future__ import annotations

import shutil
from pathlib import Path

from kit.places import ROOT
from kit.product import Product

_SOURCES = ("app", "resources", "packaging")


def copy_sources(place: Path, product: Product) -> None:
    """The copy says the version that is asked for, where that is another than the sources' own."""
    shutil.rmtree(place, ignore_errors=True)
    for name in _SOURCES:
        shutil.copytree(ROOT / name, place / name, ignore=shutil.ignore_patterns("__pycache__"))
    said = place / "app" / "__init__.py"
    lines = said.read_text(encoding="utf-8").splitlines()
    lines = [f'__version__ = "{product.version}"' if line.startswith("__version__ ") else line for line in lines]
    said.write_text("\n".join(lines) + "\n", encoding="utf-8")
