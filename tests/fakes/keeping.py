"""Kept sessions made for tests: the demo's own, with its pictures in a folder, as the shelf would give them."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from app.domain.evidence import Event, Receipt
from app.domain.inspection import Inspection
from app.domain.kept_session import KeptSession
from app.domain.photo import PhotoId
from app.domain.session_details import SessionData
from app.domain.session_key import SessionKey
from app.services.photo_format import HEAD_BYTES, sniff
from tests.fakes.inspections import SAMPLE, sample, sample_bytes

RECEIVED = datetime(2021, 5, 27, 8, 0, 5, tzinfo=UTC)
PHOTOS = SAMPLE / "photos"


class PictureShelf:
    """Pictures by their hash in ``folder``; the reply and the log in memory."""

    def __init__(self, folder: Path, raw: bytes = b"[]") -> None:
        self.folder, self.raw = folder, raw
        self.told: tuple[Event, ...] = (Event(1, RECEIVED, "received", (("photos", "14"),)),)

    def raw_reply(self, kept: KeptSession) -> bytes:
        return self.raw

    def picture(self, key: SessionKey, receipt: Receipt) -> Path:
        return self.folder / receipt.file_name

    def events(self, key: SessionKey) -> tuple[Event, ...]:
        return self.told

    def take(self, content: bytes, url: str = "https://pictures.example/a.jpg") -> Receipt:
        self.folder.mkdir(parents=True, exist_ok=True)
        extension = sniff(content[:HEAD_BYTES]).extension
        receipt = Receipt(
            hashlib.sha256(content).hexdigest(),
            len(content),
            extension,
            RECEIVED,
            url,
            "pictures.example",
            "image/jpeg",
        )
        (self.folder / receipt.file_name).write_bytes(content)
        return receipt

    def kept(
        self,
        inspection: Inspection,
        receipts: Mapping[PhotoId, tuple[Receipt, ...]],
        data: SessionData | None = None,
    ) -> KeptSession:
        digest = hashlib.sha256(self.raw).hexdigest()
        return KeptSession(inspection, RECEIVED, digest, RECEIVED, RECEIVED, receipts, data)


def sample_shelf(folder: Path) -> tuple[PictureShelf, KeptSession]:
    """The demo's session with all 14 pictures."""
    shelf, found = PictureShelf(folder, sample_bytes()), sample()
    receipts = {}
    for group in found.groups:
        for number, photo in enumerate(group.attempts, start=1):
            path = PHOTOS / f"{photo.code:02}-{photo.label}-{number}.jpg"
            receipts[photo.id] = (shelf.take(path.read_bytes(), photo.url or ""),)
    return shelf, shelf.kept(found, receipts)
