"""What the installers are of: name, version, and what the owner may say at build time."""

from __future__ import annotations

import ast
import os
from dataclasses import dataclass

from kit.places import ROOT

DEMO_KEY = "XXX-ABCDE12345"
"""Of the embedded session, which every check of an installed program opens."""

_ASSIGNED = ("__version__", "__application_id__")


@dataclass(frozen=True)
class Product:
    """``homepage``, ``screenshots`` (address of the folder with the pictures), ``update_url`` and ``contact`` are the
    owner's to give: empty where nobody gave one, and then nothing is written in their place.
    """

    version: str
    application_id: str
    name: str = "Walkaround"
    command: str = "walkaround"
    summary: str = "Viewer of PAVE vehicle-inspection sessions"
    publisher: str = "Walkaround"
    contact: str = ""
    homepage: str = ""
    screenshots: str = ""
    update_url: str = ""

    @property
    def maintainer(self) -> str:
        """In the form that packages ask for; ``.invalid`` says that there is no such address (RFC 2606)."""
        return f"{self.publisher} <{self.contact or 'nobody@walkaround.invalid'}>"


def read_product() -> Product:
    """Name and version as ``app`` says them, the rest from ``WALKAROUND_PUBLISHER``, ``_CONTACT``, ``_HOMEPAGE``,
    ``_SCREENSHOTS`` and ``_UPDATE_URL``; ``WALKAROUND_VERSION`` for a build that an upgrade is tried with.
    """
    said = _assigned_in_app()
    given = {
        field: value
        for field in ("version", "publisher", "contact", "homepage", "screenshots", "update_url")
        if (value := os.environ.get(f"WALKAROUND_{field.upper()}", "").strip())
    }
    return Product(**{"version": said["__version__"], "application_id": said["__application_id__"], **given})


def _assigned_in_app() -> dict[str, str]:
    tree = ast.parse((ROOT / "app" / "__init__.py").read_text(encoding="utf-8"))
    return {
        node.targets[0].id: ast.literal_eval(node.value)
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and node.targets[0].id in _ASSIGNED
    }
