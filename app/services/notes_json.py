"""The reply of GET Session Notes: its fields are not documented, so what has another name is kept with that name."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from app.domain.errors import UnreadableReply
from app.domain.session_details import SessionNote
from app.services.reply_json import kind_of, read_json
from app.services.server_text import clean
from app.services.session_details_json import scalar

_MOST = 200
_LONGEST = 4_000
_TITLE = ("title", "subject")
_TEXT = ("description", "note", "text", "body", "content", "message")
_AUTHOR = ("inserted_by", "created_by", "author", "user", "username")
_TIME = ("inserted_at", "created_at", "timestamp", "date")
_NOT_SHOWN = re.compile(
    r"(^|_)(id|uuid|key|ip|url|token|phone|mobile|tel|email|mail|address|sms|contact|account|options|first|last|"
    r"name|user|password|latitude|longitude|location)(_|$)"
)
"""Parts of names that tell of persons, places or machinery."""


def parse_notes(body: bytes) -> tuple[SessionNote, ...]:
    """At most 200 notes, in their order. ``UnreadableReply`` for what holds no list of notes."""
    reply = read_json(body)
    rows = reply
    if isinstance(reply, dict):
        rows = next((reply[name] for name in ("notes", "data") if name in reply), None)
    if not isinstance(rows, list):
        raise UnreadableReply(f"$: a list of notes was expected, not {kind_of(reply)}")
    notes = (_note(row) for row in rows[:_MOST])
    return tuple(note for note in notes if note is not None)


def _note(row: Any) -> SessionNote | None:
    """None for what says nothing."""
    if isinstance(row, str):
        row = {"text": row}
    if not isinstance(row, dict):
        return None
    title, text, author, time = (_first(row, names) for names in (_TITLE, _TEXT, _AUTHOR, _TIME))
    used = {name for name, _ in (title, text, author, time)}
    other = tuple((clean(n, 60), said) for n, v in row.items() if n not in used and (said := _shown(n, v)))
    who = author[1].partition("@")[0]  # an e-mail address is more than the name of who wrote
    note = SessionNote(title[1], text[1], who, time[1], other)
    return note if note != SessionNote("", "", "", "") else None


def _first(row: Mapping[str, Any], names: tuple[str, ...]) -> tuple[str, str]:
    """The name under which something is said, and what."""
    for name in names:
        value = row.get(name)
        said = clean(value, _LONGEST) if isinstance(value, str) else scalar(value)
        if said:
            return name, said
    return "", ""


def _shown(name: str, value: Any) -> str:
    if _NOT_SHOWN.search(name.lower()):
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return scalar(value)
