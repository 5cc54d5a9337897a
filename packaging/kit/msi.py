"""The .msi for administrators, by wixl."""

from __future__ import annotations

import shutil
import tempfile
import uuid
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import quoteattr

from kit.bundle import PREPARED
from kit.commands import Failed, run, timed
from kit.places import OUT, PACKAGING
from kit.product import Product
from kit.version_resource import four_numbers

SOURCE = PACKAGING / "windows" / "walkaround.wxs"
_FILES = uuid.UUID("b4a6b6a1-6a0c-4a55-9d8e-0f8f1c1a2f37")
"""Never to be changed: a file keeps its GUID from build to build through it and its path."""

_OLD_STAYS_UNTIL_NEW_IS_HERE = (
    "UPDATE `InstallExecuteSequence` SET `Sequence`=1501 WHERE `Action`='RemoveExistingProducts'"
)
"""wixl has the old version removed before the transaction begins (1401), where a failure of the new one leaves none.
After InstallInitialize (1500) Windows Installer brings the old one back.
"""


def msi_file(product: Product) -> Path:
    return OUT / f"{product.command}-{product.version}.msi"


def make_msi(product: Product, payload: Path, icon: Path = PREPARED / "icons" / "walkaround.ico") -> Path:
    """``.package/walkaround-VERSION.msi``: per machine, silent; wixl wants every path relative to where it runs."""
    msi = msi_file(product)
    msi.parent.mkdir(parents=True, exist_ok=True)
    with timed(msi.name), tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "payload").symlink_to(payload.resolve())
        shutil.copyfile(icon, folder / "walkaround.ico")
        shutil.copyfile(SOURCE, folder / "walkaround.wxs")
        (folder / "files.wxs").write_text(files_wxs(payload), encoding="utf-8")
        said = {
            "Version": msi_version(product.version),
            "Name": product.name,
            "Publisher": product.publisher,
            "Summary": product.summary,
            "Id": product.application_id,
        }
        definitions = [word for item in said.items() for word in ("-D", "=".join(item))]
        run("wixl", "--arch", "x64", *definitions, "-o", msi, "walkaround.wxs", "files.wxs", cwd=folder)
        run("msibuild", msi, "-q", _OLD_STAYS_UNTIL_NEW_IS_HERE)
        if product.homepage:
            address = product.homepage.replace("'", "%27")
            property_ = f"INSERT INTO `Property` (`Property`, `Value`) VALUES ('ARPURLINFOABOUT', '{address}')"
            run("msibuild", msi, "-q", property_)
    return msi


def msi_version(version: str) -> str:
    """Windows Installer compares three numbers: below 256, 256 and 65536."""
    first, second, third, _ = four_numbers(version)
    if first > 255 or second > 255 or third > 65535:
        raise Failed(f"{version} cannot be the version of an .msi")
    return f"{first}.{second}.{third}"


def files_wxs(payload: Path) -> str:
    """A component for each file of the folder, in an order and with GUIDs that depend on the paths only."""
    components: list[str] = []
    body = list(_folder(payload, payload, "      ", components))
    references = [f'      <ComponentRef Id="{name}"/>' for name in components]
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<Wix xmlns="http://schemas.microsoft.com/wix/2006/wi">',
        "  <Fragment>",
        '    <DirectoryRef Id="INSTALLDIR">',
        *body,
        "    </DirectoryRef>",
        '    <ComponentGroup Id="Payload">',
        *references,
        "    </ComponentGroup>",
        "  </Fragment>",
        "</Wix>",
    ]
    return "\n".join(lines) + "\n"


def _folder(root: Path, folder: Path, indent: str, components: list[str]) -> Iterator[str]:
    for path in sorted(folder.iterdir(), key=lambda path: (path.is_dir(), path.name)):
        place = path.relative_to(root).as_posix()
        if path.is_dir():
            yield f'{indent}<Directory Id="{_name("d", place)}" Name={quoteattr(path.name)}>'
            yield from _folder(root, path, indent + "  ", components)
            yield f"{indent}</Directory>"
        else:
            component = _name("c", place)
            components.append(component)
            guid = str(uuid.uuid5(_FILES, place)).upper()
            source = quoteattr(f"payload/{place}")
            file = f'<File Id="{_name("f", place)}" KeyPath="yes" Source={source}/>'
            yield f'{indent}<Component Id="{component}" Guid="{guid}" Win64="yes">{file}</Component>'


def _name(kind: str, place: str) -> str:
    """Identifiers may hold neither slashes nor more than 72 characters."""
    return kind + uuid.uuid5(_FILES, kind + place).hex
