"""The reply of GET Session Data as SessionData: fields that are shown, and no other, least of all personal ones."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from app.domain.errors import UnreadableReply
from app.domain.session_details import Odometer, SessionData, Vehicle
from app.domain.session_key import SessionKey
from app.services.reply_json import kind_of, read_json, text_of

_NUMBER = re.compile(r"(\d{1,3}(?:[ ,'\u00a0\u202f]\d{3})+|\d{1,12})(?:\.\d{1,2})?", re.ASCII)
_OF_VEHICLE = {
    "vin": "vin",
    "year": "year",
    "make": "make",
    "model": "model",
    "body_type": "body_type",
    "trim": "trim",
    "transmission": "transmission",
    "drivetrain": "drivetrain",
    "engine_type": "engine_type",
    "fuel_type": "fuel_type",
    "exterior_colour": "ext_col",
    "interior_colour": "int_col",
}
"""Our field -> PAVE's. Source: PAVE's page *Retrieve a Session Data*."""


def parse_session(body: bytes, key: SessionKey) -> SessionData:
    """Notes and results are other replies. ``UnreadableReply`` when it is no session, or another one's.

    Source of the fields: PAVE's page *Retrieve a Session Data*. ``options`` and ``sms`` hold names and telephone
    numbers: they are passed over.
    """
    reply = fields_of(read_json(body), "$: session data")
    session = reply.get("session")
    session = session if isinstance(session, dict) else reply
    named = scalar(session.get("session_key")).upper()
    if named and named != key.text:
        raise UnreadableReply("$.session_key: of another session")
    if not named and not scalar(session.get("status")):
        raise UnreadableReply("$: neither session_key nor status")
    vehicle = session.get("vehicle")
    return SessionData(
        raw_status=scalar(session.get("status")),
        theme=scalar(session.get("theme")),
        language=scalar(session.get("language")),
        created_at=scalar(session.get("created_at")),
        updated_at=scalar(session.get("updated_at")),
        started_at=scalar(session.get("inspect_started_at")),
        ended_at=scalar(session.get("inspect_ended_at")),
        vehicle=_vehicle(vehicle if isinstance(vehicle, dict) else reply.get("vehicle")),
    )


def fields_of(value: Any, what: str) -> Mapping[str, Any]:
    """``value`` if it is an object; else ``UnreadableReply``."""
    if not isinstance(value, dict):
        raise UnreadableReply(f"{what}: an object was expected, not {kind_of(value)}")
    return value


def scalar(value: Any) -> str:
    """A clean text or number as it was sent; empty for null, for true and false, for objects and lists."""
    return text_of(value) if isinstance(value, str | int | float) and not isinstance(value, bool) else ""


def whole_number(value: Any) -> int | None:
    """Of a number, or of a text with marks between its thousands; without its decimals, and never below 0."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        return int(value) if 0 <= value < 10**12 else None
    found = _NUMBER.fullmatch(value.strip()) if isinstance(value, str) else None
    return int(re.sub(r"\D", "", found[1])) if found else None


def _vehicle(value: Any) -> Vehicle | None:
    """None when nothing is said of it: it is decoded from the VIN, which may not be known yet."""
    if not isinstance(value, dict):
        return None
    texts = {ours: scalar(value.get(theirs)) for ours, theirs in _OF_VEHICLE.items()}
    vehicle = Vehicle(**texts, odometer=_odometer(value.get("odom_reading"), value.get("odom_unit")))
    return vehicle if vehicle != Vehicle() else None


def _odometer(reading: Any, unit: Any) -> Odometer | None:
    shown = scalar(reading)
    return Odometer(shown, whole_number(reading), scalar(unit)) if shown else None
