"""The program for Windows as a folder: made on Windows itself, and under Wine for tries."""

from __future__ import annotations

import sys
from fnmatch import fnmatch
from pathlib import Path

from kit.bundle import build_bundle
from kit.commands import Failed
from kit.places import OUT
from kit.product import Product
from kit.sbom import write_sbom_here

_OF_WINDOWS = ("icu*.dll", "mscms.dll", "api-ms-win*.dll")


def payload_folder(product: Product) -> Path:
    return (
        OUT / "windows" / "walkaround" if sys.platform == "win32" else OUT / "windows" / product.version / "walkaround"
    )


def build_payload(product: Product, listed: bool = True) -> Path:
    """``listed``: with the list of what is in it."""
    payload = payload_folder(product)
    if sys.platform == "win32":
        build_bundle(product)
        if listed:
            write_sbom_here(product)
    else:
        from kit.payload_under_wine import build_under_wine  # none of it can be imported on Windows

        build_under_wine(product, payload, listed)
    if found := foreign_libraries(payload):
        raise Failed(f"not to be shipped, Windows has its own: {', '.join(found)}")
    return payload


def foreign_libraries(payload: Path) -> list[str]:
    """Wine's or a stand-in's, or Windows' own: they would go before the real ones on the user's machine."""
    names = sorted(file.name for file in payload.rglob("*") if file.is_file())
    return [name for name in names if any(fnmatch(name.lower(), kind) for kind in _OF_WINDOWS)]
