#!/usr/bin/env python3
"""The .msi of a folder that was built on Windows, made on Linux: ``python3 packaging/windows/make_msi.py FOLDER``."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from kit.bundle import prepare
from kit.environment import build_python
from kit.msi import make_msi
from kit.product import read_product
from kit.signing import sign

if __name__ == "__main__":
    product = read_product()
    prepare(product, build_python())  # the icon
    sign(make_msi(product, Path(sys.argv[1])))
