"""The folder ``licences`` of a bundle: whose work is in it, and the texts that must go with it."""

from __future__ import annotations

import re
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path

from kit.commands import Failed
from kit.distributions import Distribution, asked_for, read_distributions, with_what_they_need
from kit.places import PACKAGING, ROOT
from kit.product import Product, read_product

_QT = "pyside6-essentials"
_OURS = PACKAGING / "licences"
# Their wheels carry no text, those for Windows the commercial licence only, which is not how they are used here.
_OURS_INSTEAD = {
    _QT: ("qt.txt", "qt-third-party.txt", "LGPL-3.0.txt", "GPL-3.0.txt"),
    "shiboken6": ("qt.txt", "LGPL-3.0.txt", "GPL-3.0.txt"),
}
_LEFT_IN = ("pyinstaller", "pyinstaller-hooks-contrib")  # they start the program, and so are in it
_NAME_OF_A_LICENCE = 44  # characters; what is longer is no name
_RULE = "\n" + "-" * 100 + "\n"


def collect_licences(site_packages: Path, python_licence: Path, into: Path) -> None:
    """``site_packages``: where the bundle's distributions lie, of any system; ``python_licence``: Python's LICENSE.txt,
    or the folder of its standard library, where or above which that lies. ``Failed`` when a distribution has no text.
    """
    known = read_distributions(site_packages)
    missing = [name for name in (*asked_for(), *_LEFT_IN) if name not in known]
    if missing:
        raise Failed(f"Not in {site_packages}, so there is no telling its licence: {', '.join(missing)}")
    shipped = [*with_what_they_need(asked_for(), known), *(known[name] for name in _LEFT_IN)]
    shutil.rmtree(into, ignore_errors=True)
    (into / "packages").mkdir(parents=True)
    for text in sorted(_OURS.glob("*.txt")):
        shutil.copyfile(text, into / text.name)
    (into / "qt.txt").write_text(qt_text(read_product(), known[_QT].version), encoding="utf-8")
    shutil.copyfile(_find_python_licence(python_licence), into / "python.txt")
    shutil.copyfile(ROOT / "resources" / "fonts" / "OFL.txt", into / "font-noto-sans.txt")
    named = {one.name: _write_texts(one, into) for one in shipped}
    (into / "THIRD-PARTY.txt").write_text(_overview(shipped, named), encoding="utf-8")


def qt_text(product: Product, version: str) -> str:
    """What LGPL-3.0 asks to be said of Qt, of this very version."""
    offer = (
        f"Within three years of receiving this copy of Walkaround you may also ask {product.contact}\n"
        "for these sources, for no more than the cost of sending them.\n\n"
        if product.contact
        else ""
    )
    hashes = "\n".join(f"    {line}" for line in _locked_hashes())
    text = (_OURS / "qt.txt").read_text(encoding="utf-8")
    series = version.rpartition(".")[0]
    for mark, value in {"VERSION": version, "SERIES": series, "OFFER": offer, "HASHES": hashes}.items():
        text = text.replace(f"@{mark}@", value)
    return text


def _locked_hashes() -> list[str]:
    """Those of the wheels that Qt comes in, for all systems, as packaging/build.lock has them."""
    lock = (PACKAGING / "build.lock").read_text(encoding="utf-8")
    lines: list[str] = []
    for name in (_QT, "shiboken6"):
        entry = re.search(rf"^{name}==(\S+)[^\n]*\n((?:    --hash=\S+[^\n]*\n)+)", lock, re.MULTILINE)
        if entry is None:
            raise Failed(f"packaging/build.lock has no hashes of {name}")
        lines += [f"{name} {entry[1]} sha256 {found}" for found in re.findall(r"sha256:([0-9a-f]{64})", entry[2])]
    return lines


def _find_python_licence(given: Path) -> Path:
    places = [given, given / "LICENSE.txt", given.parent / "LICENSE.txt"]
    found = next((place for place in places if place.is_file()), None)
    if found is None:
        raise Failed(f"Python's LICENSE.txt is neither in {given} nor above it")
    return found


def _write_texts(one: Distribution, into: Path) -> Sequence[str]:
    """Names, within the folder, of the files with this distribution's texts."""
    if one.name in _OURS_INSTEAD:
        return _OURS_INSTEAD[one.name]
    texts = [(path.name, path.read_text(encoding="utf-8", errors="replace").strip()) for path in one.legal_files]
    if not any(text for _, text in texts):
        raise Failed(f"{one.name} {one.version} has no licence text to ship with it: see packaging/kit/licences.py")
    licence = f"Licence, as it says itself: {one.licence or '-'}"
    head = "\n".join((f"{one.name} {one.version}", one.summary, one.homepage, licence, ""))
    body = "".join(f"{_RULE}{name}\n\n{text}\n" for name, text in texts if text)
    (into / "packages" / f"{one.name}.txt").write_text(head + body, encoding="utf-8")
    return [f"packages/{one.name}.txt"]


def _overview(shipped: Sequence[Distribution], texts: Mapping[str, Sequence[str]]) -> str:
    intro = (PACKAGING / "licences" / "THIRD-PARTY.txt").read_text(encoding="utf-8")
    rows = [(f"{one.name} {one.version}", _in_short(one.licence), ", ".join(texts[one.name])) for one in shipped]
    wide, less = (max(len(row[column]) for row in rows) for column in (0, 1))
    return intro + "".join(f"{what:<{wide}}  {which:<{less}}  {where}\n" for what, which, where in rows)


def _in_short(licence: str) -> str:
    return licence if 0 < len(licence) <= _NAME_OF_A_LICENCE else "see the text"
