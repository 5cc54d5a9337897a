"""Disk image and package from the bundle that PyInstaller made: on a Mac only."""

from __future__ import annotations

from pathlib import Path

from kit.bundle import build_bundle
from kit.check_macos import APP
from kit.commands import run, say, timed
from kit.places import OUT, PACKAGING
from kit.product import Product
from kit.sbom import this_system, write_sbom_here


def build_all(product: Product) -> list[Path]:
    """Program, disk image, package, and the list of what is in them."""
    build_bundle(product)
    made = build_macos(product)
    return [*made, write_sbom_here(product)]


def build_macos(product: Product) -> list[Path]:
    """For the processor that this runs on; signed and notarised as far as the environment allows.

    packaging/macos/sign_and_notarise.sh says what it reads there.
    """
    with timed("disk image and package"):
        said = run(PACKAGING / "macos" / "make_installers.sh", APP, OUT, log=OUT / "logs" / "macos.log")
    for line in said.splitlines():
        if line.startswith("sign_and_notarise: "):
            say(line)
    return [OUT / f"walkaround-{product.version}-{this_system()}{suffix}" for suffix in (".dmg", ".pkg")]
