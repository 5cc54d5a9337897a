"""Rows of PAVE's reply as an Inspection: tolerant to the unknown, strict to the broken."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

from app.domain.errors import UnreadableReply
from app.domain.inspection import Inspection, UnreadableEntry
from app.domain.photo import Photo, PhotoId, Verdict
from app.domain.session_key import SessionKey
from app.services.server_text import clean

_LONGEST_URL = 8_000


class _Twice:
    """An object that names one field twice: nobody can know which value is meant."""

    def __init__(self, name: str) -> None:
        self.name = clean(name, 60)


class _BrokenRow(Exception):
    """One row cannot be understood; the text says why."""


def parse_photos(body: bytes, key: SessionKey) -> Inspection:
    """The reply of GET Session Photos. ``UnreadableReply`` when it is no JSON list at all.

    Source of the fields: PAVE's page *GET Session Photos*.
    """
    rows = _json(body)
    if not isinstance(rows, list):
        raise UnreadableReply(f"$: a list of photos was expected, not {_kind(rows)}")
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


def _json(body: bytes) -> Any:
    try:
        text = body.decode(json.detect_encoding(body))
        return json.loads(text.removeprefix("\ufeff"), object_pairs_hook=_fields, parse_constant=_refuse)
    except json.JSONDecodeError as error:
        raise UnreadableReply(f"line {error.lineno}, column {error.colno}") from None
    except UnicodeDecodeError as error:
        raise UnreadableReply(f"byte {error.start}") from None
    except RecursionError:
        raise UnreadableReply("nested too deep") from None
    except ValueError as error:
        raise UnreadableReply(clean(str(error), 80)) from None


def _fields(pairs: list[tuple[str, Any]]) -> dict[str, Any] | _Twice:
    names = Counter(name for name, _ in pairs)
    doubled = next((name for name, count in names.items() if count > 1), None)
    return dict(pairs) if doubled is None else _Twice(doubled)


def _refuse(constant: str) -> Any:
    raise ValueError(f"{constant} is no JSON")


def _photo(row: Any, key: SessionKey, equals: Counter[tuple[int, str]]) -> Photo:
    if isinstance(row, _Twice):
        raise _BrokenRow(f'the field "{row.name}" stands there twice')
    if not isinstance(row, dict):
        raise _BrokenRow(f"an object was expected, not {_kind(row)}")
    code = _code(row.get("photo_code"))
    created_at = _text(row.get("created_at"))
    ordinal = equals[code, created_at]
    equals[code, created_at] += 1
    return Photo(
        id=PhotoId(key.text, code, created_at, ordinal),
        label=_text(row.get("photo_label")),
        url=_url(row.get("url")),
        verdict=Verdict.of(row.get("approved")),
        message=_text(row.get("approved_message")),
        updated_at=_text(row.get("updated_at")),
    )


def _code(value: Any) -> int:
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) <= 9:
        return int(value)  # other PAVE replies write codes as text
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) < 10**9:
        return value
    raise _BrokenRow(f"photo_code is {_kind(value)}, not a whole number")


def _text(value: Any) -> str:
    """Null and missing are empty; numbers and the like are shown as they were written."""
    if value is None:
        return ""
    return clean(value if isinstance(value, str) else json.dumps(value, default=lambda _: "?"))


def _url(value: Any) -> str | None:
    url = value.strip() if isinstance(value, str) else ""
    return url if url and len(url) <= _LONGEST_URL else None


def _kind(value: Any) -> str:
    names = {dict: "an object", _Twice: "an object", list: "a list", str: "a text", bool: "true or false"}
    if value is None:
        return "null or missing"
    return names.get(type(value), "a number")
