"""SHA256SUMS of what is handed out, as ``sha256sum --check`` reads it: ``python3 packaging/kit/hashes.py FOLDER``."""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

SUMS = "SHA256SUMS"
HANDED_OUT = (".deb", ".rpm", ".tar.xz", ".exe", ".msi", ".dmg", ".pkg", ".cdx.json")


def write_sums(folder: Path) -> Path:
    """Of the installers and lists of parts that lie in ``folder`` itself; ValueError when there are none."""
    files = sorted(path for path in folder.iterdir() if path.is_file() and path.name.endswith(HANDED_OUT))
    if not files:
        raise ValueError(f"nothing to hand out in {folder}")
    sums = folder / SUMS
    sums.write_text("".join(f"{sha256(path)}  {path.name}\n" for path in files), encoding="utf-8", newline="\n")
    return sums


def sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


if __name__ == "__main__":
    print(write_sums(Path(sys.argv[1])).read_text(encoding="utf-8"), end="")
