"""The .deb, by ``dpkg-deb`` itself."""

from __future__ import annotations

import gzip
import hashlib
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from kit.bundle import source_date
from kit.commands import run, timed
from kit.linux_tree import LIBRARY, filled, lay_out, settle
from kit.needs import architecture, debian_needs
from kit.places import OUT, PACKAGING
from kit.product import Product

# What no file names: TLS needs certificates, links are opened by xdg-open, icons are found by the theme's index.
_ALSO_NEEDED = ("ca-certificates",)
_ALSO_WANTED = ("gnome-keyring | kwalletmanager | keepassxc", "hicolor-icon-theme", "xdg-utils", "desktop-file-utils")
_DESCRIPTION = """\
 Shows the photos of a PAVE inspection session as the 13 capture steps of the
 walk around a vehicle, each with PAVE's verdict: accepted, or rejected and why.
 Sessions that were opened stay readable without a network; they are exported
 as folders, ZIPs and PDF reports. Carries its own Python and Qt."""


def build_deb(product: Product, bundle: Path, *, quick: bool = False) -> Path:
    """``.package/walkaround_VERSION_ARCH.deb``; ``quick``: larger and ten times as fast to write, for a try."""
    with timed(".deb"):
        processor = architecture()
        root = OUT / "deb"
        lay_out(product, bundle, root)
        _describe(product, root)
        settle(root)
        _control(product, processor, root)
        package = OUT / f"walkaround_{product.version}_{processor}.deb"
        pressed = ("-Zgzip", "-z1") if quick else ("-Zxz", "-z6")
        # dpkg-deb gives the files in it no time later than this one.
        run(
            "dpkg-deb",
            "--root-owner-group",
            *pressed,
            "--build",
            root,
            package,
            env={"SOURCE_DATE_EPOCH": source_date()},
        )
    return package


def _describe(product: Product, root: Path) -> None:
    shelf = root / "usr/share/doc/walkaround"
    shelf.mkdir(parents=True)
    (shelf / "copyright").write_text(filled("copyright", product), encoding="utf-8")
    moment = format_datetime(datetime.fromtimestamp(int(source_date()), UTC))
    change = f"walkaround ({product.version}) unstable; urgency=low\n\n  * See the release notes.\n\n"
    change += f" -- {product.maintainer}  {moment}\n"
    (shelf / "changelog.gz").write_bytes(gzip.compress(change.encode(), 9, mtime=0))
    overrides = root / "usr/share/lintian/overrides/walkaround"
    overrides.parent.mkdir(parents=True)
    overrides.write_text((PACKAGING / "linux" / "lintian-overrides").read_text(encoding="utf-8"), encoding="utf-8")


def _control(product: Product, processor: str, root: Path) -> None:
    control = root / "DEBIAN"
    control.mkdir()
    needs = debian_needs(root / LIBRARY)
    files = sorted(file for file in (root / "usr").rglob("*") if file.is_file() and not file.is_symlink())
    size = sum(file.stat().st_size for file in files)
    fields = {
        "Package": "walkaround",
        "Version": product.version,
        "Architecture": processor,
        "Maintainer": product.maintainer,
        "Installed-Size": str(-(-size // 1024)),
        "Depends": ", ".join((*needs.needed, *_ALSO_NEEDED)),
        "Recommends": ", ".join((*needs.wanted, *_ALSO_WANTED)),
        "Section": "graphics",
        "Priority": "optional",
        "Homepage": product.homepage,
        "Description": f"{product.summary}\n{_DESCRIPTION}",
    }
    text = "".join(f"{name}: {value}\n" for name, value in fields.items() if value)
    (control / "control").write_text(text, encoding="utf-8")
    sums = "".join(f"{hashlib.md5(file.read_bytes()).hexdigest()}  {file.relative_to(root)}\n" for file in files)
    (control / "md5sums").write_text(sums, encoding="utf-8")
