"""The reply of GET Session Results: damages and grades; of persons, places and addresses in it nothing is taken."""

from __future__ import annotations

from typing import Any

from app.domain.errors import UnreadableReply
from app.domain.session_details import Damage, SessionResults
from app.services.reply_json import read_json
from app.services.session_details_json import fields_of, scalar, whole_number

_MOST = 500
_GRADES = ("grading", "damages_overview")


def parse_results(body: bytes) -> SessionResults:
    """``UnreadableReply`` when it holds neither a session nor an inspection: ``Session is not yet completed.``

    Source of the fields: PAVE's page *Get a Session Results* and replies seen in public code.
    """
    reply = fields_of(read_json(body), "$: results")
    inspection, session = reply.get("inspection"), reply.get("session")
    if not isinstance(inspection, dict) and not isinstance(session, dict):
        raise UnreadableReply("$: neither session nor inspection")
    inspection = inspection if isinstance(inspection, dict) else {}
    session = session if isinstance(session, dict) else {}
    rows = inspection.get("detected_damages")
    damages = (_damage(row) for row in (rows[:_MOST] if isinstance(rows, list) else ()))
    return SessionResults(
        damages=tuple(damage for damage in damages if damage is not None),
        grades=tuple(grade for name in _GRADES for grade in _grades(inspection.get(name))),
        capture_seconds=whole_number(session.get("capture_duration")),
    )


def _damage(row: Any) -> Damage | None:
    """None for what names no damage."""
    if not isinstance(row, dict):
        return None
    photo = row.get("photo")  # its url is the boolean false at times, and so may be the whole of it
    damage = Damage(
        component=scalar(row.get("component_label")) or scalar(row.get("component")),
        name=scalar(row.get("damage_name")) or scalar(row.get("label")),
        description=scalar(row.get("description")),
        repair_method=scalar(row.get("repair_method")),
        response=scalar(row.get("user_response")),
        photo_code=whole_number(photo.get("code")) if isinstance(photo, dict) else None,
    )
    return damage if damage.component or damage.name or damage.description else None


def _grades(value: Any) -> tuple[tuple[str, str], ...]:
    """Numbers under PAVE's own names; what is made of several is left out."""
    if not isinstance(value, dict):
        return ()
    return tuple((scalar(name), said) for name, number in value.items() if (said := scalar(number)))
