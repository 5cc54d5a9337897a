"""Where things lie: the checkout, what is made of it, and what is kept between builds."""

from __future__ import annotations

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
PACKAGING = ROOT / "packaging"
OUT = ROOT / ".package"
"""Everything that a build leaves, not in git: ``venv``, ``linux``, ``windows``, and the installers themselves."""


def kept() -> Path:
    """What is worth keeping between builds and costs minutes to make: clean systems to build and try in."""
    named = os.environ.get("WALKAROUND_PACKAGE_CACHE")
    usual = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "walkaround-packaging"
    return Path(named).resolve() if named else usual
