"""``packaging/dev.py package``: which installers are built and tried on this machine."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence

from kit.checks import Checks
from kit.commands import Failed, attempt, say
from kit.hashes import write_sums
from kit.places import OUT, ROOT
from kit.product import Product, read_product

USAGE = """\
python3 packaging/dev.py package [SYSTEM...] [--check | --quick]

    SYSTEM    linux, windows or macos; without one all that can be built here: on Linux windows, too (Wine, as root)
    --check   try what was built of this state of the checkout, building it first if need be
    --quick   of Linux only: the bundle, packages of the fast kind, and what needs no clean system (two minutes)
"""
_HERE = {"linux": ("linux", "windows"), "win32": ("windows",), "darwin": ("macos",)}


def package(arguments: Sequence[str]) -> int:
    """0 when all was built, or all checks passed; 1 otherwise; 2 for a wrong usage."""
    options = [word for word in arguments if word.startswith("-")]
    systems = [word for word in arguments if not word.startswith("-")]
    possible = _HERE[sys.platform]
    if not set(options) <= {"--check", "--quick"} or not set(systems) <= set(possible) or len(options) > 1:
        say(USAGE)
        return 2
    product = read_product()
    OUT.mkdir(exist_ok=True)
    try:
        if options == ["--quick"]:
            return _report(_look(product))
        wanted = systems or list(possible)
        for system in wanted:
            _build_unless_built(system, product, again=not options)
        write_sums(OUT)
        return _report([checks for system in wanted for checks in _checked(system, product)]) if options else 0
    except Failed as failure:
        say(str(failure))
        return 1


def _look(product: Product) -> Sequence[Checks]:
    from kit.linux import look

    return look(product)


def _build_unless_built(system: str, product: Product, *, again: bool) -> None:
    """A release is tried as it was built and signed: what is of this state of the checkout is not built anew."""
    stamp, state = OUT / f"built-{system}.txt", _state(product)
    if not again and stamp.exists() and stamp.read_text(encoding="utf-8") == state:
        return
    stamp.unlink(missing_ok=True)
    _builder(system)(product)
    stamp.write_text(state, encoding="utf-8")


def _state(product: Product) -> str:
    """The commit and what differs from it, and what the owner said."""
    described = attempt("git", "describe", "--always", "--abbrev=40", cwd=ROOT).stdout
    return f"{described}{attempt('git', 'diff', 'HEAD', cwd=ROOT).stdout}{product}"


def _builder(system: str) -> Callable[[Product], object]:
    if system == "linux":
        from kit.linux import build_linux

        return build_linux
    if system == "windows":
        from kit.windows import build_windows

        return build_windows
    from kit.macos import build_all

    return build_all


def _checked(system: str, product: Product) -> Sequence[Checks]:
    if system == "linux":
        from kit.linux import check_linux

        return check_linux(product)
    if system == "windows":
        from kit.check_windows import check_all_windows

        return check_all_windows(product)
    from kit.check_macos import check_macos

    return [check_macos(product)]


def _report(found: Sequence[Checks]) -> int:
    passed, failed = sum(one.passed for one in found), sum(one.failed for one in found)
    say(f"{passed} passed, {failed} failed")
    return 1 if failed else 0
