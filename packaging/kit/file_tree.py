"""What lies in a folder, to be held against what should."""

from __future__ import annotations

from pathlib import Path

from kit.hashes import sha256


def size_of(folder: Path) -> int:
    """Bytes of all files; a link to one counts nothing."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(path.stat().st_size for path in files)


def tree(folder: Path) -> dict[str, str]:
    """Path below the folder -> SHA-256; folders with a slash and nothing."""
    found = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        found[name + ("/" if path.is_dir() else "")] = "" if path.is_dir() else sha256(path)
    return found


def difference(wanted: dict[str, str], found: dict[str, str]) -> str:
    """Empty when both are the same; else some of what is not."""
    lines = [f"missing: {name}" for name in wanted if name not in found]
    lines += [f"unexpected: {name}" for name in found if name not in wanted]
    lines += [f"changed: {name}" for name, seen in wanted.items() if found.get(name, seen) != seen]
    return "\n".join(lines[:12])
