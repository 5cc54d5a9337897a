"""Qt's libraries for Linux bring ICU's data for every language and character set: 32 MB, a quarter of the bundle.

What Qt asks ICU for is sorting, time zones, the case of letters and old character sets; everything else that it says
in a language comes from tables of its own. So the data are made anew, of the same ICU, with the four languages that
Walkaround speaks. ``icupkg`` is ICU's own tool; libraries and programs stay as they were.
"""

from __future__ import annotations

import re
import shutil
import tempfile
from pathlib import Path

from kit.commands import run, say

_LANGUAGES = ("en", "fr", "es", "de")
_OF_NO_LANGUAGE = ("root", "res_index", "pool")
_TREES = ("", "coll", "zone")  # sorting, time zones; not the names of currencies and units
_UNUSED_TREES = ("brkitr", "translit")  # Qt finds words and lines itself, and transliterates nothing
_CHARACTER_SETS = re.compile(
    r"(ibm-(5348|9448|1252|819|923|912|437|850|858)_|iso-8859|windows-125|us-ascii|utf|macos-0_)"
)
_NAMED_LOCALE = re.compile(r"[a-z]{2,3}(_\w+)?")
_ASSEMBLED = """\
    .section .rodata
    .balign 16
    .globl {symbol}
    .type {symbol}, @object
{symbol}:
    .incbin "{file}"
    .size {symbol}, . - {symbol}
    .section .note.GNU-stack, "", @progbits
"""


def shrink_icu_data(bundle: Path) -> None:
    """Replaces ``libicudata.so.NN`` in place; leaves it, and says so, where ICU's tools are not installed."""
    for library in bundle.rglob("libicudata.so.*"):
        if library.is_symlink():
            continue
        if not all(shutil.which(tool) for tool in ("icupkg", "objcopy", "gcc")):
            say("icupkg, objcopy or gcc is missing: ICU's data stay whole, and the bundle is 27 MB larger")
            return
        with tempfile.TemporaryDirectory() as place:
            _remake(library, Path(place))


def _remake(library: Path, place: Path) -> None:
    symbol = f"icudt{library.name.rpartition('.')[2]}_dat"
    whole, removed, fewer = place / f"{symbol[:-4]}l.dat", place / "removed.txt", place / "fewer.dat"
    run("objcopy", "--dump-section", f".rodata={whole}", library, place / "unused.so")
    # The list names what goes; icupkg asks for names that end in .txt or .lst.
    items = run("icupkg", "-l", whole).split()
    removed.write_text("\n".join(item for item in items if not is_kept(item)) + "\n", encoding="utf-8")
    run("icupkg", "-r", removed, whole, fewer)
    source = place / "data.s"
    source.write_text(_ASSEMBLED.format(symbol=symbol, file=fewer), encoding="utf-8")
    link = ("gcc", "-shared", "-nostdlib", f"-Wl,-soname,{library.name}", "-Wl,--build-id=sha1", "-s")
    run(*link, "-o", place / library.name, source)
    shutil.copyfile(place / library.name, library)


def is_kept(item: str) -> bool:
    """``item``: a name within ICU's archive, e.g. ``coll/de.res``, ``ibm-5348_P100-1997.cnv``, ``nfkc.nrm``."""
    tree, _, name = item.rpartition("/")
    stem, _, kind = name.rpartition(".")
    if kind == "cnv":
        return bool(_CHARACTER_SETS.match(name))
    if tree in _UNUSED_TREES:
        return False
    if kind != "res" or stem in _OF_NO_LANGUAGE or not _NAMED_LOCALE.fullmatch(stem):
        return True
    return tree in _TREES and stem.split("_")[0] in _LANGUAGES
