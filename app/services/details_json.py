"""SessionData as plain JSON values for a file, and back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict, fields
from typing import Any, TypeVar

from app.domain.session_details import Damage, Odometer, SessionData, SessionNote, SessionResults, Vehicle

T = TypeVar("T")


class _Damaged(Exception):
    """A value is not of the kind that was written."""


def encode_details(data: SessionData) -> dict[str, Any]:
    """What ``json.dumps`` takes; field by field, so that nothing else can be in it."""
    return {name: _plain(value) for name, value in asdict(data).items()}


def decode_details(written: Mapping[str, Any]) -> SessionData | None:
    """Exactly what was encoded; None when anything in it is not as it was written."""
    try:
        return _session(written)
    except _Damaged:
        return None


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    if isinstance(value, dict):
        return {name: _plain(part) for name, part in value.items()}
    return value


def _session(written: Any) -> SessionData:
    row = _row(written, SessionData)
    vehicle, notes, results = row.pop("vehicle"), row.pop("notes"), row.pop("results")
    return SessionData(
        **_texts(row),
        vehicle=_or_none(_vehicle, vehicle),
        notes=_or_none(lambda rows: _each(_note, rows), notes),
        results=_or_none(_results, results),
    )


def _vehicle(written: Any) -> Vehicle:
    row = _row(written, Vehicle)
    odometer = row.pop("odometer")
    return Vehicle(**_texts(row), odometer=_or_none(_odometer, odometer))


def _odometer(written: Any) -> Odometer:
    row = _row(written, Odometer)
    return Odometer(value=_number(row.pop("value")), **_texts(row))


def _note(written: Any) -> SessionNote:
    row = _row(written, SessionNote)
    other = _each(_pair, row.pop("other"))
    return SessionNote(**_texts(row), other=other)


def _results(written: Any) -> SessionResults:
    row = _row(written, SessionResults)
    damages, grades = _each(_damage, row["damages"]), _each(_pair, row["grades"])
    return SessionResults(damages, grades, _number(row["capture_seconds"]))


def _damage(written: Any) -> Damage:
    row = _row(written, Damage)
    return Damage(photo_code=_number(row.pop("photo_code")), **_texts(row))


def _row(written: Any, kind: type) -> dict[str, Any]:
    """A copy, with exactly the fields of ``kind``."""
    names = {field.name for field in fields(kind)}
    if not isinstance(written, Mapping) or set(written) != names:
        raise _Damaged
    return dict(written)


def _texts(row: dict[str, Any]) -> dict[str, str]:
    if not all(isinstance(value, str) for value in row.values()):
        raise _Damaged
    return row


def _pair(written: Any) -> tuple[str, str]:
    if not isinstance(written, list) or len(written) != 2 or not all(isinstance(part, str) for part in written):
        raise _Damaged
    return written[0], written[1]


def _number(written: Any) -> int | None:
    if written is not None and type(written) is not int:
        raise _Damaged
    return written


def _each(read: Callable[[Any], T], written: Any) -> tuple[T, ...]:
    if not isinstance(written, list):
        raise _Damaged
    return tuple(read(part) for part in written)


def _or_none(read: Callable[[Any], T], written: Any) -> T | None:
    return None if written is None else read(written)
