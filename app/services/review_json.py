"""One session's review as the JSON text of its file, and back."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any

from app.domain.photo import PhotoId
from app.domain.review import Drawing, DrawingKind, Mark, PhotoReview, Review
from app.services.photo_id_json import photo_id_of, photo_id_row
from app.services.sealed_json import digest, unseal

VERSION = 1
_FORMAT = "walkaround-review"
_DIGITS = 5  # a hundred-thousandth of a picture's edge is less than a pixel
_STRANGE = (KeyError, TypeError, ValueError, OverflowError)


@dataclass(frozen=True)
class Decoded:
    """``whole``: the file is, byte for meaning, what was written. Otherwise ``review`` is what could be read of it."""

    review: Review
    whole: bool


def encode(review: Review) -> bytes:
    """UTF-8, a photo a line. ``sha256`` is that of the rest as JSON in ASCII with sorted keys and no blanks."""
    photos = [_photo_row(i, r) for i, r in sorted(review.photos.items())]
    body = {"session_key": review.session_key, "note": review.note, "photos": photos}
    stamp = digest({"format": _FORMAT, "version": VERSION, "review": body})
    lines = ",\n".join(_text(row) for row in photos)
    text = (
        f'{{"format": "{_FORMAT}", "version": {VERSION}, "sha256": "{stamp}",\n'
        f'"review": {{"session_key": {_text(review.session_key)},\n"note": {_text(review.note)},\n'
        f'"photos": [\n{lines}\n]}}}}\n'
    )
    return text.encode("utf-8", "backslashreplace")  # half a surrogate pair, which UTF-8 has not, as JSON's own escape


def decode(content: bytes, session_key: str) -> Decoded:
    """Never fails, except with ``NewerVersion``."""
    found = unseal(content, _FORMAT, VERSION, "review")
    if not isinstance(found.body, dict) or found.body.get("session_key") != session_key:
        return Decoded(Review(session_key), False)
    review, complete = _read(found.body, session_key)
    return Decoded(review, found.whole and complete and found.version == VERSION)


def rounded(review: Review) -> Review:
    """As it will be read back."""
    photos = {i: _rounded(r) for i, r in review.photos.items()}
    return Review(review.session_key, review.note, MappingProxyType(photos))


def rounded_drawing(drawing: Drawing) -> Drawing:
    return replace(drawing, start=_point(drawing.start), end=_point(drawing.end))


def _rounded(review: PhotoReview) -> PhotoReview:
    return replace(review, drawings=tuple(map(rounded_drawing, review.drawings)))


def _point(point: tuple[float, float]) -> tuple[float, float]:
    x, y = (round(float(n), _DIGITS) if math.isfinite(n) else 0.0 for n in point)
    return x, y


def _text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def _photo_row(photo_id: PhotoId, review: PhotoReview) -> dict[str, Any]:
    drawings = [
        {"kind": d.kind.value, "start": list(d.start), "end": list(d.end), "text": d.text}
        for d in _rounded(review).drawings
    ]
    return {
        "photo": photo_id_row(photo_id),
        "mark": review.mark.value,
        "note": review.note,
        "drawings": drawings,
        "seen": review.seen,
    }


def _read(body: dict[str, Any], session_key: str) -> tuple[Review, bool]:
    """What can be read, and whether that is everything."""
    note, rows = body.get("note"), body.get("photos")
    complete = isinstance(note, str) and isinstance(rows, list)
    photos = {}
    for row in rows if isinstance(rows, list) else ():
        try:
            photo_id = photo_id_of(row["photo"], session_key)
            photos[photo_id], entire = _photo_review(row)
        except _STRANGE:
            entire = False
        complete = complete and entire
    return Review(session_key, note if isinstance(note, str) else "", MappingProxyType(photos)), complete


def _photo_review(row: dict[str, Any]) -> tuple[PhotoReview, bool]:
    mark, note, rows = row.get("mark"), row.get("note"), row.get("drawings")
    drawings = [_drawing(d) for d in rows] if isinstance(rows, list) else [None]
    known = next((m for m in Mark if m == mark), None)
    entire = known is not None and isinstance(note, str) and None not in drawings and type(row.get("seen")) is bool
    review = PhotoReview(
        mark=known or Mark.NONE,
        note=note if isinstance(note, str) else "",
        drawings=tuple(d for d in drawings if d is not None),
        seen=row.get("seen") is True,
    )
    return review, entire


def _drawing(row: Any) -> Drawing | None:
    try:
        (x, y), (to_x, to_y) = row["start"], row["end"]
        start, end = (float(x), float(y)), (float(to_x), float(to_y))
        text = row["text"]
        if not (isinstance(text, str) and all(map(math.isfinite, (*start, *end)))):
            return None
        return Drawing(DrawingKind(row["kind"]), start, end, text)
    except _STRANGE:
        return None
