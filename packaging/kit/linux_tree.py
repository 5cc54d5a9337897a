"""What a Linux package brings, laid out as it is to lie on the system."""

from __future__ import annotations

import gzip
import os
import shutil
from datetime import UTC, datetime
from pathlib import Path
from string import Template
from xml.sax.saxutils import escape

from kit.bundle import PREPARED, source_date
from kit.places import PACKAGING
from kit.product import Product

LIBRARY = "usr/lib/walkaround"
_FILES = PACKAGING / "linux"
_EDGES = (16, 24, 32, 48, 64, 128, 256, 512)


def lay_out(product: Product, bundle: Path, root: Path) -> None:
    """Into ``root``, made anew: files 644, programs and folders 755, every time that of the last commit."""
    shutil.rmtree(root, ignore_errors=True)
    library = root / LIBRARY
    shutil.copytree(bundle, library, symlinks=True)
    (root / "usr/bin").mkdir(parents=True)
    (root / "usr/bin/walkaround").symlink_to("../lib/walkaround/walkaround")
    share, identity = root / "usr/share", product.application_id
    _write(share / f"applications/{identity}.desktop", filled("walkaround.desktop", product))
    _write(share / f"metainfo/{identity}.metainfo.xml", filled("walkaround.metainfo.xml", product, escaped=True))
    _write_gzip(share / "man/man1/walkaround.1.gz", filled("walkaround.1", product))
    for edge in _EDGES:
        icon = share / f"icons/hicolor/{edge}x{edge}/apps/{identity}.png"
        icon.parent.mkdir(parents=True)
        shutil.copyfile(PREPARED / "icons" / f"walkaround-{edge}.png", icon)


def filled(name: str, product: Product, *, escaped: bool = False) -> str:
    """A file of ``packaging/linux`` with the product's values in it; ``escaped``: for XML."""
    day = datetime.fromtimestamp(int(source_date()), UTC)
    values = {
        "application_id": product.application_id,
        "version": product.version,
        "publisher": product.publisher,
        "maintainer": product.maintainer,
        "date": f"{day:%Y-%m-%d}",
        "year": f"{day:%Y}",
    }
    values = {key: escape(value) if escaped else value for key, value in values.items()}
    values["homepage_line"] = _homepage(product)
    values["screenshot_lines"] = _screenshots(product)
    return Template((_FILES / name).read_text(encoding="utf-8")).substitute(values)


def settle(root: Path) -> None:
    """Rights and times that do not depend on who built it, and when."""
    moment = int(source_date())
    for folder, _, files in os.walk(root):
        os.chmod(folder, 0o755)
        for name in files:
            file = Path(folder, name)
            if not file.is_symlink():
                os.chmod(file, 0o755 if file == root / LIBRARY / "walkaround" else 0o644)
            os.utime(file, (moment, moment), follow_symlinks=False)
        os.utime(folder, (moment, moment))


def _homepage(product: Product) -> str:
    return f'\n  <url type="homepage">{escape(product.homepage)}</url>' if product.homepage else ""


def _screenshots(product: Product) -> str:
    """The pictures that README shows, at the address that the owner gave for them."""
    if not product.screenshots:
        return ""
    address = escape(product.screenshots.rstrip("/"))
    return (
        "\n  <screenshots>"
        f'\n    <screenshot type="default"><image>{address}/main-light.png</image></screenshot>'
        f"\n    <screenshot><image>{address}/loupe-light.png</image></screenshot>"
        "\n  </screenshots>"
    )


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def _write_gzip(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(gzip.compress(text.encode(), 9, mtime=0))
