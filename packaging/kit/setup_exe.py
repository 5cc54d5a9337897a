"""The installer for Windows, by NSIS."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from kit.bundle import PREPARED
from kit.commands import Failed, run, timed
from kit.file_tree import size_of
from kit.places import OUT, PACKAGING
from kit.product import Product
from kit.signing import has_certificate
from kit.version_resource import four_numbers

PROGRAMS = ("walkaround-cli.exe", "walkaround.exe")
WINDOWS = PACKAGING / "windows"


def setup_file(product: Product) -> Path:
    return OUT / f"{product.command}-{product.version}-setup.exe"


def make_setup(product: Product, payload: Path, quick: bool = False) -> Path:
    """``.package/walkaround-VERSION-setup.exe``: per machine or per user; the script says its switches and codes.

    ``quick``: larger, and made in a tenth of the time.
    """
    setup = setup_file(product)
    makensis = shutil.which("makensis") or _usual_place()
    setup.parent.mkdir(parents=True, exist_ok=True)
    with timed(setup.name):
        definitions = nsis_definitions(product, payload, setup, PREPARED / "icons")
        words = (f"-D{name}={value}" for name, value in definitions.items())
        how = ("-XSetCompressor /FINAL zlib",) if quick else ("-WX",)  # it warns of the other one in the script
        run(makensis, "-V2", *how, "-INPUTCHARSET", "UTF8", *words, WINDOWS / "walkaround.nsi")
    return setup


def nsis_definitions(product: Product, payload: Path, setup: Path, pictures: Path) -> dict[str, str]:
    here = sorted(path.name for path in payload.iterdir())
    contents = [name for name in here if name.startswith("_internal")]
    if len(contents) != 1 or here != sorted([*contents, *PROGRAMS]):
        raise Failed(f"{payload} is not what the installer puts in place: {', '.join(here)}")
    asked = {
        "NAME": product.name,
        "ID": product.application_id,
        "VERSION": product.version,
        "NUMBERS": ".".join(map(str, four_numbers(product.version))),
        "PUBLISHER": product.publisher,
        "SUMMARY": product.summary,
        "CONTENTS": contents[0],
        "KILOBYTES": str(size_of(payload) // 1024),
        "EVERYTHING": str(payload / "*.*"),
        "OUT": str(setup),
        "ICON": str(pictures / "walkaround.ico"),
        "SIDE": str(pictures / "walkaround-side.bmp"),
        "LICENCE": str(WINDOWS / "licence.txt"),
    }
    if product.homepage:
        asked["HOMEPAGE"] = product.homepage
    if has_certificate():  # the uninstaller is made inside the installer, so NSIS must have it signed
        asked["SIGN"] = f'"{sys.executable}" "{WINDOWS / "sign.py"}"'
    return asked


def _usual_place() -> str:
    usual = Path("C:/Program Files (x86)/NSIS/makensis.exe")
    if not usual.exists():
        raise Failed("makensis is needed (Debian: nsis; Windows: NSIS 3.08 or later)")
    return str(usual)
