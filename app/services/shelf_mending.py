"""A session's folder whose manifest or reply is damaged: what is sound in it is kept, the rest set aside."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType

from app.domain.errors import FolderDamaged, UnreadableReply
from app.domain.evidence import Event, Receipt
from app.domain.inspection import Inspection
from app.domain.photo import PhotoId
from app.domain.session_key import SessionKey
from app.services.event_log import Chain, EventLog
from app.services.pave_json import parse_photos
from app.services.session_manifest import Manifest, encode, is_sound
from app.services.shelf_places import EVENTS, MANIFEST, PICTURES, REPLIES
from app.services.whole_file import aside_of, write_whole


def received_facts(photo_id: PhotoId, receipt: Receipt) -> Mapping[str, str]:
    """What the log tells of a photo that arrived: enough to find its bytes again."""
    return {
        "code": str(photo_id.code),
        "created_at": photo_id.created_at,
        "ordinal": str(photo_id.ordinal),
        "sha256": receipt.sha256,
        "size": str(receipt.size),
        "extension": receipt.extension,
        "host": receipt.host,
    }


def mend(folder: Path, key: SessionKey, readable: Manifest | None) -> tuple[Manifest | None, FolderDamaged]:
    """Under the folder's lock. ``readable``: what could be read of the manifest. ``OSError`` when the disk refuses.

    The reply is the one that was named, else the latest that is whole. Receipts come from the manifest, else from the
    log. Nothing is removed: the damaged manifest is copied aside, and its copy is named.
    """
    file = folder / MANIFEST
    aside = aside_of(file)
    write_whole(aside, file.read_bytes())
    chain = EventLog(folder / EVENTS).read()
    found = _newest_reply(folder, key, readable.reply if readable is not None else "")
    if found is None:
        file.unlink()
        return None, FolderDamaged(str(aside), 0, _files(folder))
    reply, inspection, received_at = found
    if readable is None:
        readable = Manifest(key.text, received_at, received_at, received_at, reply)
    receipts = MappingProxyType({**_receipts(chain, inspection), **readable.receipts})
    known = {receipt.file_name for versions in receipts.values() for receipt in versions}
    lost = sum(picture.name not in known for picture in (folder / PICTURES).glob("*.*"))
    facts = {"kept": str(len(receipts)), "lost": str(lost)}
    head = EventLog(folder / EVENTS).append(datetime.now(UTC), "mended", facts)
    mended = replace(readable, reply=reply, receipts=receipts, events=head)
    write_whole(file, encode(mended))
    return mended, FolderDamaged(str(aside), len(receipts), lost)


def from_log(folder: Path, inspection: Inspection) -> Mapping[PhotoId, tuple[Receipt, ...]]:
    """Which bytes are whose, for a folder that has lost its manifest; as far as its log tells."""
    return MappingProxyType(_receipts(EventLog(folder / EVENTS).read(), inspection))


def _newest_reply(folder: Path, key: SessionKey, named: str) -> tuple[str, Inspection, datetime] | None:
    files = sorted((folder / REPLIES).glob("*.json"), key=lambda f: (f.stem == named, f.stat().st_mtime), reverse=True)
    for file in files:
        content = file.read_bytes()
        if hashlib.sha256(content).hexdigest() != file.stem:
            continue
        try:
            inspection = parse_photos(content, key)
        except UnreadableReply:
            continue
        return file.stem, inspection, datetime.fromtimestamp(file.stat().st_mtime, UTC)
    return None


def _receipts(chain: Chain, inspection: Inspection) -> dict[PhotoId, tuple[Receipt, ...]]:
    receipts: dict[PhotoId, tuple[Receipt, ...]] = {}
    urls = {photo.id: photo.url or "" for photo in inspection.photos}
    for event in chain.events:
        if event.what in ("received", "changed"):
            with suppress(KeyError, ValueError):  # of another version: its bytes are fetched anew
                photo_id, receipt = _told(event, inspection.key, urls)
                if not is_sound(receipt):
                    continue
                receipts[photo_id] = (*receipts.get(photo_id, ()), receipt)
    return receipts


def _told(event: Event, key: SessionKey, urls: Mapping[PhotoId, str]) -> tuple[PhotoId, Receipt]:
    facts = dict(event.facts)
    photo_id = PhotoId(key.text, int(facts["code"]), facts["created_at"], int(facts["ordinal"]))
    receipt = Receipt(
        facts["sha256"],
        int(facts["size"]),
        facts["extension"],
        event.at,
        urls.get(photo_id, ""),
        facts["host"],
    )
    return photo_id, receipt


def _files(folder: Path) -> int:
    return sum(1 for _ in (folder / PICTURES).glob("*.*"))
