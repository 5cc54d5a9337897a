"""Rows of PAVE's reply as an Inspection: tolerant to the unknown, strict to the broken."""

from __future__ import annotations

from collections import Counter
from typing import Any

from app.domain.errors import UnreadableReply
from app.domain.inspection import Inspection, UnreadableEntry
from app.domain.photo import Photo, PhotoId, Verdict
from app.domain.session_key import SessionKey
from app.services.reply_json import Twice, kind_of, read_json, text_of

_LONGEST_URL = 8_000


class _BrokenRow(Exception):
    """One row cannot be understood; the text says why."""


def parse_photos(body: bytes, key: SessionKey) -> Inspection:
    """The reply of GET Session Photos. ``UnreadableReply`` when it is no JSON list at all.

    Source of the fields: PAVE's page *GET Session Photos*.
    """
    rows = read_json(body)
    if not isinstance(rows, list):
        raise UnreadableReply(f"$: a list of photos was expected, not {kind_of(rows)}")
    photos: list[Photo] = []
    unreadable: list[UnreadableEntry] = []
    equals: Counter[tuple[int, str]] = Counter()
    for number, row in enumerate(rows):
        try:
            photo = _photo(row, key, equals)
        except _BrokenRow as broken:
            unreadable.append(UnreadableEntry(number, str(broken)))
        else:
            photos.append(photo)
    return Inspection.of(key, photos, unreadable)


def _photo(row: Any, key: SessionKey, equals: Counter[tuple[int, str]]) -> Photo:
    if isinstance(row, Twice):
        raise _BrokenRow(f'the field "{row.name}" stands there twice')
    if not isinstance(row, dict):
        raise _BrokenRow(f"an object was expected, not {kind_of(row)}")
    code = _code(row.get("photo_code"))
    created_at = text_of(row.get("created_at"))
    ordinal = equals[code, created_at]
    equals[code, created_at] += 1
    return Photo(
        id=PhotoId(key.text, code, created_at, ordinal),
        label=text_of(row.get("photo_label")),
        url=_url(row.get("url")),
        verdict=Verdict.of(row.get("approved")),
        message=text_of(row.get("approved_message")),
        updated_at=text_of(row.get("updated_at")),
    )


def _code(value: Any) -> int:
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) <= 9:
        return int(value)  # other PAVE replies write codes as text
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) < 10**9:
        return value
    raise _BrokenRow(f"photo_code is {kind_of(value)}, not a whole number")


def _url(value: Any) -> str | None:
    url = value.strip() if isinstance(value, str) else ""
    return url if url and len(url) <= _LONGEST_URL else None
