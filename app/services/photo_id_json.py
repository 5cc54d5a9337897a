"""A photo's identity as JSON, within one session."""

from __future__ import annotations

from typing import Any

from app.domain.photo import PhotoId


def photo_id_row(photo_id: PhotoId) -> dict[str, Any]:
    return {"code": photo_id.code, "created_at": photo_id.created_at, "ordinal": photo_id.ordinal}


def photo_id_of(row: Any, session_key: str) -> PhotoId:
    """``KeyError`` or ``TypeError`` for anything else."""
    code, created_at, ordinal = row["code"], row["created_at"], row["ordinal"]
    if not (type(code) is int and isinstance(created_at, str) and type(ordinal) is int):
        raise TypeError
    return PhotoId(session_key, code, created_at, ordinal)
