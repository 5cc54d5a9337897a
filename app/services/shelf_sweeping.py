"""What crashes leave in the sessions' folders: parts of files, and pictures that were never noted as anybody's."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from functools import partial
from pathlib import Path

from app.services.event_log import EventLog
from app.services.folder_lock import LOCK
from app.services.session_manifest import Manifest
from app.services.shelf_forgetting import forget_folder
from app.services.shelf_places import EVENTS, MANIFEST, PICTURES, REPLIES, THUMBNAILS, is_forgotten, session_names

_A_DAY = 86_400.0
"""A picture that arrives is noted within a second; what is so old and was not belongs to no living process."""

_SESSION = (MANIFEST, "review.json")
_PART, _ASIDE = ".part", ".damaged-"


def sweep_folder(folder: Path, manifest: Manifest, now: datetime) -> int:
    """Under the folder's lock; how many files went. What was set aside as damaged stays, and so do all pictures and
    replies of a folder that was once mended or whose log is not whole: they may be more than its manifest knows."""
    gone = [*_parts(folder, now)]
    known = {receipt.sha256 for versions in manifest.receipts.values() for receipt in versions}
    unknown = [*_unknown(folder, known | {manifest.reply}, now)]
    if unknown and not any(folder.glob(f"*{_ASIDE}*")):
        chain = EventLog(folder / EVENTS).read(manifest.events)
        told = {fact for event in chain.events for name, fact in event.facts if name == "sha256"}
        gone += [path for path in unknown if chain.whole and _hash_of(path) not in told]
    for path in gone:
        path.unlink(missing_ok=True)
    return len(gone)


def remove_deserted(root: Path, now: datetime) -> Iterator[str]:
    """Folders that are no session's go; yields the names of those in which something may be left."""
    for name in session_names(root):
        folder = root / name
        if _is_deserted(folder, now):
            with suppress(OSError):  # the next start comes, too
                forget_folder(folder, unless=partial(_is_inhabited, folder, now))
        elif _is_suspicious(folder, now):
            yield name


def _is_suspicious(folder: Path, now: datetime) -> bool:
    """Whether something came into it that its manifest was not written for; looks at times only."""
    noted = _written(folder / MANIFEST)
    newest = max(_written(folder / room) for room in (PICTURES, REPLIES))
    return noted > 0 and newest > noted and _is_old(newest, now)


def _is_deserted(folder: Path, now: datetime) -> bool:
    """Nothing makes it a session, and nobody has been at it for a day, or nothing is in it at all."""
    if any((folder / name).exists() for name in _SESSION) or is_forgotten(folder):
        return False
    if any(folder.glob(f"*{_ASIDE}*")):
        return False  # its pictures count again with the next reply
    found = [path for path in folder.rglob("*") if path.name != LOCK]
    return not found or all(_is_old(_written(path), now) for path in (folder, *found))


def _is_inhabited(folder: Path, now: datetime) -> bool:
    return not _is_deserted(folder, now)


def _parts(folder: Path, now: datetime) -> Iterator[Path]:
    """Those of files that are written under the lock have no writer now; pictures are received without it."""
    yield from folder.glob(f"*{_PART}")
    yield from (folder / REPLIES).glob(f"*{_PART}")
    for room in (PICTURES, THUMBNAILS):
        yield from (path for path in (folder / room).glob(f"*{_PART}") if _is_old(_written(path), now))


def _unknown(folder: Path, known: set[str], now: datetime) -> Iterator[Path]:
    """Files named by a hash that nobody knows."""
    for room in (PICTURES, REPLIES, THUMBNAILS):
        for path in (folder / room).iterdir() if (folder / room).is_dir() else ():
            aside = _ASIDE in path.name or path.suffix == _PART
            if not aside and _hash_of(path) not in known and _is_old(_written(path), now):
                yield path


def _hash_of(path: Path) -> str:
    """As its name says: ``SHA256.jpg``, a thumbnail's ``SHA256-EDGE-CRC.jpg``."""
    return path.stem.partition("-")[0]


def _is_old(written: float, now: datetime) -> bool:
    return now.timestamp() - written > _A_DAY


def _written(path: Path) -> float:
    """0 for what is not there."""
    try:
        return os.stat(path).st_mtime
    except OSError:
        return 0.0
