"""Replies of the API, made up: 13 steps with one accepted photo each, then extra photos."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from app.domain.capture_steps import CAPTURE_STEPS

KEY = "BEN-0123456789"


def rows_for(pictures: Sequence[Path]) -> list[dict[str, object]]:
    """One row a picture, in the order in which tiles stand."""
    steps = [(step.code, step.label) for step in CAPTURE_STEPS]
    extras = [(code, f"Extra {code}") for code in range(14, len(pictures) + 1)]
    places = (*steps, *extras)
    return [_row(*place, file, minute) for minute, (place, file) in enumerate(zip(places, pictures, strict=False))]


def _row(code: int, label: str, file: Path, minute: int) -> dict[str, object]:
    when = f"2026-11-20T{8 + minute // 60:02}:{minute % 60:02}:00+00:00"
    return {
        "photo_code": code,
        "photo_label": label,
        "url": f"demo:{file.name}",
        "approved": True,
        "approved_message": "ACCEPTED",
        "created_at": when,
        "updated_at": when,
    }
