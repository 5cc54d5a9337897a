"""What Windows shows of a program's version, as PyInstaller reads it."""

from __future__ import annotations

import re

from kit.product import Product

_ENGLISH_US, _UNICODE = 0x0409, 1200


def four_numbers(version: str) -> tuple[int, int, int, int]:
    """``0.2.0rc1`` -> (0, 2, 0, 0): Windows and its installers compare numbers only."""
    parts = [re.match(r"\d+", part) for part in version.split(".")[:4]]
    numbers = [int(part[0]) if part else 0 for part in parts]
    first, second, third, fourth = [*numbers, 0, 0, 0, 0][:4]
    return first, second, third, fourth


def version_resource(product: Product) -> str:
    numbers = four_numbers(product.version)
    said = {
        "CompanyName": product.publisher,
        "FileDescription": f"{product.name} - {product.summary}",
        "FileVersion": ".".join(map(str, numbers)),
        "InternalName": product.command,
        "LegalCopyright": f"{product.publisher}. All rights reserved.",
        "OriginalFilename": f"{product.command}.exe",
        "ProductName": product.name,
        "ProductVersion": product.version,
    }
    words = "".join(f"\n      StringStruct({name!r}, {text!r})," for name, text in said.items())
    return f"""VSVersionInfo(
  ffi=FixedFileInfo(
    filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0x0, OS=0x40004, fileType=0x1, subtype=0x0, date=(0, 0)
  ),
  kids=[
    StringFileInfo([StringTable('{_ENGLISH_US:04X}{_UNICODE:04X}', [{words}
    ])]),
    VarFileInfo([VarStruct('Translation', [{_ENGLISH_US}, {_UNICODE}])]),
  ],
)
"""
