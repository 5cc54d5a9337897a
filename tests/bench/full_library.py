"""A data folder whose library holds 10,000 sessions of 14 photos each."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.domain.inspection import Inspection
from app.domain.library_entry import LibraryEntry
from app.domain.review import Review
from app.domain.searchable import searchable
from app.domain.session_details import SessionData, Vehicle
from app.domain.session_key import SessionKey
from app.services.index_row import Indexed
from app.services.library_index import LibraryIndex
from app.services.session_folder import SessionFolder
from app.services.session_reader import SessionReader
from app.services.session_shelf import SessionShelf
from tests.fakes.inspections import CODES_IN_WALKING_ORDER, photo

SESSIONS = 10_000
_REASONS = ("Wrong View", "Please recapture the photo, the vehicle is not in frame", "Too dark", "Glare on the glass")
_MAKES = (("Nissan", "Rogue"), ("Ford", "F-150"), ("Opel", "Corsa"), ("Citroën", "Berlingo"), ("Škoda", "Octavia"))
_NOTES = ("torn seat on the driver's side", "customer calls back on Monday", "dent above the rear wheel", "")
_SIGNS = "ABCDEFGHJKLMNPRSTUVWXYZ0123456789"


def fill(folder: Path, sessions: int = SESSIONS) -> None:
    """Folders with names and times, which is all that a start looks at, and the index over them."""
    root = folder / "sessions"
    reader = SessionReader(root, SessionShelf(root), SessionFolder(root))
    LibraryIndex(folder / "library.sqlite").note(_rows(root, reader, sessions))


def _rows(root: Path, reader: SessionReader, sessions: int) -> Iterator[Indexed]:
    chance, now = random.Random(7), datetime.now(UTC)
    for number in range(sessions):
        key = SessionKey(f"{_signs(chance, 3, _SIGNS[:23])}-{_signs(chance, 10)}")
        (root / key.text).mkdir(parents=True)
        (root / key.text / "manifest.json").write_bytes(b"{}")
        make, model = chance.choice(_MAKES)
        vehicle = Vehicle(_signs(chance, 17), str(chance.randint(2005, 2026)), make, model)
        reason = chance.choice(_REASONS)
        photos = [
            photo(code, n, message=f"REJECTED: {reason}", key=key) for n, code in enumerate(CODES_IN_WALKING_ORDER)
        ]
        inspection = Inspection.of(key, [*photos, photo(2, 60, key=key)])
        note = chance.choice(_NOTES)
        entry = LibraryEntry(
            key,
            now - timedelta(minutes=number),
            *(10, 3, 0, 0),
            vin=vehicle.vin,
            vehicle=vehicle.name,
            size=150_000,
            judged=bool(note),
        )
        texts = searchable(key, inspection, Review(key.text, note), SessionData(vehicle=vehicle))
        yield Indexed(entry, (*texts, *(photo.message for photo in inspection.photos)), reader.stamp(key))


def _signs(chance: random.Random, number: int, signs: str = _SIGNS) -> str:
    return "".join(chance.choice(signs) for _ in range(number))
