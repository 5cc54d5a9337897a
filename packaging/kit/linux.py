"""The two packages for Linux, and an older version of each for upgrades to begin with."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass, replace
from pathlib import Path

from kit.bundle import build_bundle
from kit.check_debian import check_debian
from kit.check_here import check_here
from kit.check_interrupted import check_interrupted
from kit.check_packages import check_packages
from kit.check_rpm import check_rpm
from kit.checks import Checks
from kit.deb import build_deb
from kit.needs import architecture
from kit.places import OUT
from kit.product import Product
from kit.rpm import build_rpm, machine
from kit.sbom import write_sbom_here
from kit.sources import copy_sources

_OLDER = "0.0.1"
_RELEASES = ("bookworm", "trixie")


@dataclass(frozen=True)
class Packages:
    deb: Path
    rpm: Path


def build_linux(product: Product) -> list[Path]:
    """Bundle, .deb, .rpm and the list of what is in them."""
    bundle = build_bundle(product)
    made = [build_deb(product, bundle), build_rpm(product, bundle)]
    return [*made, write_sbom_here(product)]


def look(product: Product) -> list[Checks]:
    """What a change to the program may break, in two minutes and without a clean system. Needs no root."""
    bundle = build_bundle(product)
    here = check_here(bundle)
    deb, rpm = build_deb(product, bundle, quick=True), build_rpm(product, bundle)
    return [here, check_packages(deb, rpm, quick=True)]


def built(product: Product) -> Packages:
    return Packages(
        OUT / f"walkaround_{product.version}_{architecture()}.deb",
        OUT / f"walkaround-{product.version}-1.{machine()}.rpm",
    )


def check_linux(product: Product) -> list[Checks]:
    """On clean systems, which needs root and a few minutes."""
    newer, older = built(product), _older(product)
    return [
        check_packages(newer.deb, newer.rpm),
        *(check_debian(release, product, older.deb, newer.deb) for release in _RELEASES),
        check_interrupted(_RELEASES[0], older.deb, newer.deb),
        check_rpm(_RELEASES[0], older.rpm, newer.rpm, newer.deb),
    ]


def _older(product: Product) -> Packages:
    """An older version: a lower number, a module and a file that the newer one lacks, and so all others elsewhere."""
    place, old = OUT / "older", replace(product, version=_OLDER)
    sources = OUT / "older-sources"
    copy_sources(sources, old)
    (sources / "app" / "formerly.py").write_text(f"TEXT = {os.urandom(5000).hex()!r}\n", encoding="utf-8")
    bundle = build_bundle(old, sources / "packaging" / "walkaround.spec", place)
    (bundle / "_internal" / "older").write_text("gone after an upgrade\n", encoding="utf-8")
    deb, rpm = build_deb(old, bundle, quick=True), build_rpm(old, bundle)
    return Packages(Path(shutil.move(deb, place)), Path(shutil.move(rpm, place)))
