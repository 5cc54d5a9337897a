"""What a session's folder holds, as the JSON text of its manifest, and back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType
from typing import Any

from app.domain.evidence import Receipt
from app.domain.photo import PhotoId
from app.services.event_log import ChainHead
from app.services.photo_id_json import photo_id_of, photo_id_row
from app.services.sealed_json import seal, unseal

VERSION = 1
_FORMAT = "walkaround-session"
_STRANGE = (KeyError, TypeError, ValueError, AttributeError, OverflowError)
_EXTENSIONS = ("jpg", "png", "webp")


@dataclass(frozen=True)
class Manifest:
    """All times UTC. ``reply``: SHA-256 of the newest raw reply. ``details``: what PAVE says of the session beside its
    photos, as ``app.services.details_json`` writes it. ``events``: how far the log went when this was written."""

    session_key: str
    opened_at: datetime
    received_at: datetime
    checked_at: datetime
    reply: str
    receipts: Mapping[PhotoId, tuple[Receipt, ...]] = field(default_factory=lambda: MappingProxyType({}))
    pinned: bool = False
    details: Any = None
    events: ChainHead = field(default_factory=ChainHead)

    def with_receipt(self, photo_id: PhotoId, receipt: Receipt) -> Mapping[PhotoId, tuple[Receipt, ...]]:
        """Another version if the bytes are others; for the same ones only where they come from now."""
        versions = self.receipts.get(photo_id, ())
        if versions and versions[-1].sha256 == receipt.sha256:
            first = versions[-1]
            versions = (*versions[:-1], _moved(first, receipt))
        else:
            versions = (*versions, receipt)
        return MappingProxyType({**self.receipts, photo_id: versions})


@dataclass(frozen=True)
class DecodedManifest:
    """``manifest``: what could be read, None when that is too little. ``whole``: it is what was written."""

    manifest: Manifest | None
    whole: bool


def encode(manifest: Manifest) -> bytes:
    photos = [
        {"photo": photo_id_row(photo_id), "versions": [_receipt_row(r) for r in versions]}
        for photo_id, versions in sorted(manifest.receipts.items())
    ]
    body = {
        "session_key": manifest.session_key,
        "opened_at": manifest.opened_at.isoformat(),
        "received_at": manifest.received_at.isoformat(),
        "checked_at": manifest.checked_at.isoformat(),
        "reply": manifest.reply,
        "pinned": manifest.pinned,
        "details": manifest.details,
        "events": {"count": manifest.events.count, "sha256": manifest.events.sha256},
        "photos": photos,
    }
    return seal(_FORMAT, VERSION, body)


def decode(content: bytes, session_key: str) -> DecodedManifest:
    """Never fails, except with ``NewerVersion``. A damaged receipt is left out."""
    found = unseal(content, _FORMAT, VERSION)
    body = found.body
    try:
        if body["session_key"] != session_key:
            return DecodedManifest(None, False)
        receipts, complete = _receipts(body["photos"], session_key)
        manifest = Manifest(
            session_key=session_key,
            opened_at=_time(body["opened_at"]),
            received_at=_time(body["received_at"]),
            checked_at=_time(body["checked_at"]),
            reply=_sha256(body["reply"]),
            receipts=receipts,
            pinned=body["pinned"] is True,
            details=body.get("details"),
            events=ChainHead(int(body["events"]["count"]), str(body["events"]["sha256"])),
        )
    except _STRANGE:
        return DecodedManifest(None, False)
    return DecodedManifest(manifest, found.whole and complete)


def _moved(first: Receipt, again: Receipt) -> Receipt:
    """Received when it was first; from where it comes now."""
    return Receipt(
        first.sha256,
        first.size,
        first.extension,
        first.received_at,
        again.url,
        again.host,
        again.content_type,
        again.etag,
        again.last_modified,
    )


def _receipts(rows: Any, session_key: str) -> tuple[Mapping[PhotoId, tuple[Receipt, ...]], bool]:
    receipts: dict[PhotoId, tuple[Receipt, ...]] = {}
    complete = isinstance(rows, list)
    for row in rows if isinstance(rows, list) else ():
        try:
            receipts[photo_id_of(row["photo"], session_key)] = tuple(map(_receipt, row["versions"]))
        except _STRANGE:
            complete = False
    return MappingProxyType(receipts), complete


def _receipt_row(receipt: Receipt) -> dict[str, Any]:
    return {
        "sha256": receipt.sha256,
        "size": receipt.size,
        "extension": receipt.extension,
        "received_at": receipt.received_at.isoformat(),
        "url": receipt.url,
        "host": receipt.host,
        "content_type": receipt.content_type,
        "etag": receipt.etag,
        "last_modified": receipt.last_modified,
    }


def _receipt(row: Any) -> Receipt:
    extension = row["extension"]
    if extension not in _EXTENSIONS or type(row["size"]) is not int:
        raise ValueError
    texts = {name: row[name] for name in ("url", "host", "content_type")}
    notes = {name: row[name] for name in ("etag", "last_modified")}
    if not all(isinstance(t, str) for t in texts.values()):
        raise TypeError
    if not all(n is None or isinstance(n, str) for n in notes.values()):
        raise TypeError
    return Receipt(
        sha256=_sha256(row["sha256"]),
        size=row["size"],
        extension=extension,
        received_at=_time(row["received_at"]),
        **texts,
        **notes,
    )


def is_sound(receipt: Receipt) -> bool:
    """Whether it names a file among a session's pictures, and no other place."""
    try:
        return _sha256(receipt.sha256) == receipt.sha256 and receipt.extension in _EXTENSIONS
    except ValueError:
        return False


def _sha256(text: Any) -> str:
    if not isinstance(text, str) or len(text) != 64 or set(text) - set("0123456789abcdef"):
        raise ValueError
    return text


def _time(text: Any) -> datetime:
    time = datetime.fromisoformat(text)
    if time.tzinfo is None:
        raise ValueError
    return time
