"""Whether Walkaround.app and its installers are what they should be: on a Mac only, and so never run elsewhere."""

from __future__ import annotations

import platform
import plistlib
import tempfile
from pathlib import Path
from typing import Any

from kit.checks import Checks
from kit.commands import attempt
from kit.file_tree import size_of
from kit.places import OUT, PACKAGING
from kit.product import Product

APP = OUT / "macos" / "Walkaround.app"
_LSREGISTER = "/System/Library/Frameworks/CoreServices.framework/Frameworks/LaunchServices.framework/Support/lsregister"
_LARGEST = 200_000_000  # bytes of the program; Qt's libraries hold both processors' code until PyInstaller thins them
_SECONDS = 120.0


def check_macos(product: Product) -> Checks:
    """The program that was built, then the disk image and the package that hold it, if they are there."""
    checks = Checks("macos")
    _check_properties(checks, product)
    _check_program(checks)
    _check_signature(checks)
    _check_scheme(checks)
    stem = f"walkaround-{product.version}-macos-{platform.machine()}"
    _check_image(checks, OUT / f"{stem}.dmg")
    _check_package(checks, OUT / f"{stem}.pkg", product)
    return checks


def _check_properties(checks: Checks, product: Product) -> None:
    properties = _properties(APP)
    wanted = plistlib.loads((PACKAGING / "macos" / "Info.plist").read_bytes())
    differing = {key: properties.get(key) for key, value in wanted.items() if properties.get(key) != value}
    checks.note("Info.plist says what it should", not differing, differing)
    said = (properties.get("CFBundleIdentifier"), properties.get("CFBundleShortVersionString"))
    checks.note("identifier and version", said == (product.application_id, product.version), said)
    listed = [path.name for path in APP.rglob("THIRD-PARTY.txt")]
    checks.note("licences are in it", bool(listed), listed)


def _check_program(checks: Checks) -> None:
    program = APP / "Contents" / "MacOS" / "walkaround"
    built_for = attempt("lipo", "-archs", program).stdout.strip()
    checks.note("built for this Mac's processor only", built_for == platform.machine(), built_for)
    size = size_of(APP)
    checks.note(f"at most {_LARGEST // 1_000_000} MB", size <= _LARGEST, f"{size / 1e6:.0f} MB")
    itself = attempt(program, "--self-check", seconds=_SECONDS)
    checks.note("--self-check", itself.returncode == 0, itself.stdout)
    with tempfile.TemporaryDirectory() as folder:
        picture = Path(folder) / "demo.png"
        shown = attempt(program, "--demo", "--snapshot", picture, seconds=_SECONDS)
        is_picture = picture.exists() and picture.read_bytes().startswith(b"\x89PNG")
        checks.note("--demo --snapshot", shown.returncode == 0 and is_picture, shown.stdout)


def _check_signature(checks: Checks) -> None:
    """Without a Developer ID the program is signed by no one (ad hoc), which must be whole as well."""
    verified = attempt("codesign", "--verify", "--deep", "--strict", "--verbose=2", APP)
    checks.note("signature is whole", verified.returncode == 0, verified.stdout)
    shown = attempt("codesign", "--display", "--verbose=2", APP).stdout
    if "Authority=Developer ID Application" not in shown:
        checks.note("signed by no one, so only this Mac starts it", "Signature=adhoc" in shown, shown)
        return
    checks.note("hardened runtime", "(runtime)" in shown, shown)
    allowed = attempt("codesign", "--display", "--entitlements", "-", "--xml", APP).stdout
    wanted = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    granted = plistlib.loads(allowed[allowed.index("<?xml") :].encode()) if "<?xml" in allowed else {}
    checks.note("entitlements are ours and no others", granted == wanted, granted)
    assessed = attempt("spctl", "--assess", "--type", "execute", "--verbose=2", APP)
    checks.note("Gatekeeper lets it start", assessed.returncode == 0, assessed.stdout)
    stapled = attempt("xcrun", "stapler", "validate", APP)
    checks.note("notarisation is stapled to it", stapled.returncode == 0, stapled.stdout)


def _check_scheme(checks: Checks) -> None:
    attempt(_LSREGISTER, "-f", APP)
    known = attempt(_LSREGISTER, "-dump").stdout
    lines = [line.strip() for line in known.splitlines() if "walkaround:" in line]
    checks.note("macOS knows whom walkaround: links are for", bool(lines), "\n".join(lines[:5]))


def _check_image(checks: Checks, image: Path) -> None:
    if not checks.note("there is a disk image", image.exists(), image.name):
        return
    with tempfile.TemporaryDirectory() as folder:
        attached = attempt("hdiutil", "attach", image, "-nobrowse", "-readonly", "-mountpoint", folder)
        try:
            there = sorted(path.name for path in Path(folder).iterdir() if not path.name.startswith("."))
            checks.note("the image opens and holds both", there == ["Applications", "Walkaround.app"], attached.stdout)
        finally:
            attempt("hdiutil", "detach", folder)


def _check_package(checks: Checks, package: Path, product: Product) -> None:
    """Read, not installed: that would need the right to change the Mac."""
    if not checks.note("there is a package", package.exists(), package.name):
        return
    with tempfile.TemporaryDirectory() as folder:
        apart = Path(folder) / "apart"
        expanded = attempt("pkgutil", "--expand", package, apart)
        info = "".join(path.read_text(encoding="utf-8") for path in apart.rglob("PackageInfo"))
        good = f'identifier="{product.application_id}"' in info and 'install-location="/Applications"' in info
        checks.note("the package is for /Applications", expanded.returncode == 0 and good, expanded.stdout + info)


def _properties(app: Path) -> dict[str, Any]:
    return dict(plistlib.loads((app / "Contents" / "Info.plist").read_bytes()))
