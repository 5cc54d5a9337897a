#!/usr/bin/env python3
"""Signs the files that are named, with what the environment says: see kit/signing.py. makensis calls it too."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from kit.signing import sign

if __name__ == "__main__":
    sign(*map(Path, sys.argv[1:]))
