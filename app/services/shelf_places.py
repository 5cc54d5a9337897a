"""The names in a session's folder."""

from __future__ import annotations

import os
from pathlib import Path

MANIFEST = "manifest.json"
EVENTS = "events.jsonl"
REPLIES = "replies"
PICTURES = "pictures"
THUMBNAILS = "thumbnails"
FORGOTTEN = "forgotten"
"""Stands in a folder that somebody wanted forgotten, until all of it is gone."""


def reply_file(folder: Path, sha256: str) -> Path:
    return folder / REPLIES / f"{sha256}.json"


def is_forgotten(folder: Path) -> bool:
    return (folder / FORGOTTEN).exists()


def sizes(folder: Path) -> int:
    """Bytes of all files beneath; 0 for a folder that is not there."""
    total = 0
    for place, _, names in os.walk(folder):
        for name in names:
            try:
                total += os.stat(os.path.join(place, name)).st_size
            except OSError:
                continue  # gone meanwhile
    return total
