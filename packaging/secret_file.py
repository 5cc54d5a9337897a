#!/usr/bin/env python3
"""Puts a secret of the release workflow into a file: ``python3 packaging/secret_file.py FROM NAME FILE``.

The environment's FROM holds the content in base64; later steps find the file's path under NAME. Nothing happens when
FROM is empty: then there is no such secret, and nothing will be signed with it.
"""

from __future__ import annotations

import base64
import os
import sys
from pathlib import Path

if __name__ == "__main__":
    source, name, place = sys.argv[1:]
    file = Path(place).resolve()
    content = os.environ.get(source, "").strip()
    if not content:
        print(f"there is no {source}")
        sys.exit()
    file.touch(mode=0o600, exist_ok=False)
    file.write_bytes(base64.b64decode(content, validate=True))
    with Path(os.environ["GITHUB_ENV"]).open("a", encoding="utf-8") as later:
        later.write(f"{name}={file}\n")
