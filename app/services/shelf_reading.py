"""What stands in a session's folder, read without changing anything."""

from __future__ import annotations

import hashlib
from pathlib import Path

from app.domain.errors import FolderDamaged, NewerFile
from app.domain.inspection import Inspection
from app.domain.kept_session import KeptSession
from app.domain.session_key import SessionKey
from app.services.details_json import decode_details
from app.services.pave_json import parse_photos
from app.services.sealed_json import NewerVersion
from app.services.session_manifest import DecodedManifest, Manifest, decode
from app.services.shelf_places import MANIFEST, reply_file


def read_manifest(folder: Path, key: SessionKey) -> DecodedManifest | None:
    """None without one. ``NewerFile``, ``OSError``."""
    try:
        content = (folder / MANIFEST).read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None
    try:
        return decode(content, key.text)
    except NewerVersion as newer:
        raise NewerFile(str(folder / MANIFEST)) from newer


def is_whole(folder: Path, sha256: str) -> bool:
    """Whether the reply of this hash is there, and is what its name says."""
    try:
        return hashlib.sha256(reply_file(folder, sha256).read_bytes()).hexdigest() == sha256
    except FileNotFoundError:
        return False


def read_inspection(folder: Path, manifest: Manifest) -> Inspection:
    """Of the reply that the manifest names. ``OSError`` when that cannot be read."""
    return parse_photos(reply_file(folder, manifest.reply).read_bytes(), SessionKey(manifest.session_key))


def kept_session(manifest: Manifest, inspection: Inspection, damage: FolderDamaged | None) -> KeptSession:
    """``inspection``: what the reply says that the manifest names."""
    data = decode_details(manifest.details) if isinstance(manifest.details, dict) else None
    return KeptSession(
        inspection=inspection.with_status(data.status) if data is not None else inspection,
        received_at=manifest.received_at,
        reply_sha256=manifest.reply,
        opened_at=manifest.opened_at,
        checked_at=manifest.checked_at,
        receipts=manifest.receipts,
        data=data,
        pinned=manifest.pinned,
        damage=damage,
    )
