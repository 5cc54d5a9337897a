"""The .rpm, by nfpm."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

from kit.bundle import source_date
from kit.commands import run, timed
from kit.environment import build_python
from kit.linux_tree import lay_out, settle
from kit.needs import rpm_needs
from kit.places import OUT
from kit.product import Product

_ALSO_NEEDED = ("ca-certificates",)
_ALSO_WANTED = ("gnome-keyring", "hicolor-icon-theme", "xdg-utils", "desktop-file-utils")


def machine() -> str:
    """rpm's name for this processor."""
    return run("uname", "-m").strip()


def build_rpm(product: Product, bundle: Path) -> Path:
    """``.package/walkaround-VERSION-1.ARCH.rpm``."""
    with timed(".rpm"):
        root = OUT / "rpm"
        lay_out(product, bundle, root)
        settle(root)
        recipe = OUT / "nfpm.yaml"
        recipe.write_text(json.dumps(_recipe(product, bundle, root), indent=1), encoding="utf-8")  # is YAML, too
        package = OUT / f"walkaround-{product.version}-1.{machine()}.rpm"
        nfpm = build_python().parent / "nfpm"
        run(nfpm, "package", "--config", recipe, "--packager", "rpm", "--target", package)
    return package


def _recipe(product: Product, bundle: Path, root: Path) -> dict[str, object]:
    needs = rpm_needs(bundle)
    return {
        "name": "walkaround",
        "arch": machine(),
        "platform": "linux",
        "version": product.version,
        "version_schema": "none",
        "release": "1",
        "section": "graphics",
        "maintainer": product.maintainer,
        "vendor": product.publisher,
        "description": f"{product.summary}\nCarries its own Python and Qt.",
        "homepage": product.homepage,
        "license": "LicenseRef-proprietary",
        "mtime": datetime.fromtimestamp(int(source_date()), UTC).isoformat(),
        "changelog": str(_changelog(product)),
        "contents": _contents(root),
        "depends": [*needs.needed, *_ALSO_NEEDED],
        "recommends": [*needs.wanted, *_ALSO_WANTED],
        "rpm": {"summary": product.summary, "compression": "zstd", "group": "Applications/Productivity"},
    }


def _changelog(product: Product) -> Path:
    entry = {
        "semver": product.version,
        "date": datetime.fromtimestamp(int(source_date()), UTC).isoformat(),
        "packager": product.maintainer,
        "changes": [{"note": "See the release notes."}],
    }
    file = OUT / "changelog.yaml"
    file.write_text(json.dumps([entry]), encoding="utf-8")
    return file


def _mode(file: Path) -> int:
    """Libraries are executable where rpm rules, and not where dpkg does."""
    return 0o755 if ".so" in file.name else file.stat().st_mode & 0o777


def _kind(place: str) -> dict[str, str]:
    return {"type": "doc"} if place.startswith("/usr/share/man/") else {}


def _contents(root: Path) -> list[dict[str, object]]:
    """Every file by its own name: a whole tree would take the system's folders for the package's."""
    entries: list[dict[str, object]] = []
    for path in sorted(root.rglob("*")):
        place = f"/{path.relative_to(root)}"
        if path.is_symlink():
            entries.append({"src": str(path.readlink()), "dst": place, "type": "symlink"})
        elif path.is_file():
            entries.append({"src": str(path), "dst": place, "file_info": {"mode": _mode(path)}, **_kind(place)})
        elif place.startswith("/usr/lib/walkaround"):
            entries.append({"dst": place, "type": "dir", "file_info": {"mode": 0o755}})
    return entries
