#!/usr/bin/env python3
"""Tries the program and the installers that were built on this Mac: ``python3 packaging/macos/check.py``."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from kit.check_macos import check_macos
from kit.product import read_product

if __name__ == "__main__":
    checks = check_macos(read_product())
    print(f"{checks.passed} passed, {checks.failed} failed")
    sys.exit(1 if checks.failed else 0)
