"""The names in a session's folder."""

from __future__ import annotations

import os
from pathlib import Path

from app.domain.errors import InvalidSessionKey
from app.domain.session_key import SessionKey

MANIFEST = "manifest.json"
EVENTS = "events.jsonl"
REPLIES = "replies"
PICTURES = "pictures"
THUMBNAILS = "thumbnails"
ROOMS = (REPLIES, PICTURES, THUMBNAILS)
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


def session_names(root: Path) -> list[str]:
    """Everything in it that has a session's name, sorted."""
    names = sorted(entry.name for entry in root.iterdir()) if root.is_dir() else []
    return [name for name in names if key_of(name) is not None]


def key_of(folder_name: str) -> SessionKey | None:
    """None for a name that is not exactly a session's."""
    try:
        key = SessionKey.parse(folder_name)
    except InvalidSessionKey:
        return None
    return key if key.text == folder_name else None
