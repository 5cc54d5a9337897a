"""Disk image and package from the bundle that PyInstaller made: on a Mac only."""

from __future__ import annotations

import platform
from pathlib import Path

from kit.check_macos import APP
from kit.commands import run, say, timed
from kit.places import OUT, PACKAGING
from kit.product import Product


def system() -> str:
    """As kit.sbom names it, and as the installers' names end; each processor is built for on a Mac of its own."""
    return f"macos-{platform.machine()}"


def build_macos(product: Product) -> list[Path]:
    """Signed and notarised as far as the environment allows; see packaging/macos/sign_and_notarise.sh."""
    with timed("disk image and package"):
        said = run(PACKAGING / "macos" / "make_installers.sh", APP, OUT, log=OUT / "logs" / "macos.log")
    for line in said.splitlines():
        if line.startswith("sign_and_notarise: "):
            say(line)
    return [OUT / f"walkaround-{product.version}-{system()}{suffix}" for suffix in (".dmg", ".pkg")]
