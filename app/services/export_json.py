"""``session.json``: the server's reply word for word, what it means, and what was received and noted."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any

from app.domain.evidence import Event, Receipt
from app.domain.inspection import Extra, Step
from app.domain.kept_session import KeptSession
from app.domain.photo import PhotoId
from app.domain.review import Drawing, Review
from app.domain.summary import summary
from app.services.export_items import Item, Picture

VERSION = 1
_FORMAT = "walkaround-export"


def session_document(
    kept: KeptSession, raw: bytes, events: Iterable[Event], review: Review | None, made: tuple[datetime, str]
) -> dict[str, Any]:
    """Without the photos' list, which ``photo_rows`` makes, and without the clock's offset.

    ``review`` None: not told. ``made``: when, by what.
    """
    found = kept.inspection
    document: dict[str, Any] = {
        "format": _FORMAT,
        "version": VERSION,
        "made_at": made[0].isoformat(),
        "made_by": f"Walkaround {made[1]}",
        "session_key": kept.key.text,
        "summary": summary(found),
        "received_at": kept.received_at.isoformat(),
        "checked_at": kept.checked_at.isoformat(),
        "reply": {"sha256": kept.reply_sha256, "size": len(raw), **_verbatim(raw)},
        "steps": [_group(step) for step in found.steps],
        "extras": [_group(extra) for extra in found.extras],
        "unreadable": [asdict(entry) for entry in found.unreadable],
        "session": None if kept.data is None else asdict(kept.data),
        "events": [
            {"number": e.number, "at": e.at.isoformat(), "what": e.what, "facts": dict(e.facts)} for e in events
        ],
    }
    if review is not None:
        document["review"] = _review(review)
    return document


def photo_rows(items: Iterable[Item], pictures: Mapping[Item, Picture], *, in_folder: bool) -> list[dict[str, Any]]:
    """One entry for each version of each photo's bytes, in the order of ``photos.csv``."""
    return [_photo(item, pictures.get(item), in_folder) for item in items]


def as_bytes(document: Mapping[str, Any]) -> bytes:
    text = json.dumps(document, ensure_ascii=False, indent=1, allow_nan=False)
    return text.encode("utf-8", "backslashreplace") + b"\n"  # half a surrogate pair, as JSON's own escape


def _verbatim(raw: bytes) -> dict[str, str]:
    """``text``, encoded as UTF-8, is the reply byte for byte; ``base64`` for what is no UTF-8."""
    try:
        return {"text": raw.decode("utf-8")}
    except UnicodeDecodeError:
        return {"base64": base64.b64encode(raw).decode("ascii")}


def _group(group: Step | Extra) -> dict[str, Any]:
    if isinstance(group, Step):
        head: dict[str, Any] = {"step": group.capture.number, "code": group.capture.code, "title": group.title}
    else:
        head = {"code": group.code, "label": group.label}
    return head | {"state": group.state.value, "attempts": len(group.attempts)}


def _photo(item: Item, picture: Picture | None, in_folder: bool) -> dict[str, Any]:
    photo = item.photo
    return {
        "id": _id(photo.id),
        "step": item.group.capture.number if isinstance(item.group, Step) else None,
        "attempt": item.attempt,
        "version": item.version,
        "versions": item.versions,
        "photo_label": photo.label,
        "verdict": photo.verdict.value,
        "reason": photo.reason,
        "approved_message": photo.message,
        "created_at": photo.created_at,
        "updated_at": photo.updated_at,
        "url": photo.url,
        "received": None if item.receipt is None else _receipt(item.receipt),
        "exported": None
        if picture is None
        else {
            "file": f"photos/{picture.file_name}" if in_folder else None,
            "sha256": picture.sha256,
            "size": picture.size,
            "reduced_copy": picture.reduced,
        },
    }


def _receipt(receipt: Receipt) -> dict[str, Any]:
    return asdict(receipt) | {"received_at": receipt.received_at.isoformat()}


def _review(review: Review) -> dict[str, Any]:
    photos = [
        {
            "id": _id(photo_id),
            "mark": hers.mark.value,
            "note": hers.note,
            "drawings": [_drawing(drawing) for drawing in hers.drawings],
        }
        for photo_id, hers in sorted(review.photos.items())
        if hers.judged
    ]
    return {"by": "the adjuster, not PAVE", "note": review.note, "photos": photos}


def _drawing(drawing: Drawing) -> dict[str, Any]:
    return {"kind": drawing.kind.value, "start": drawing.start, "end": drawing.end, "text": drawing.text}


def _id(photo_id: PhotoId) -> dict[str, Any]:
    return {"photo_code": photo_id.code, "created_at": photo_id.created_at, "ordinal": photo_id.ordinal}
