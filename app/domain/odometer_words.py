"""What the odometer showed, with its unit as people write it."""

from __future__ import annotations

from collections.abc import Callable

from app.domain.session_details import Odometer

_UNITS = {"KILOMETRES": "km", "KILOMETERS": "km", "KM": "km", "MILES": "mi", "MI": "mi"}
"""PAVE's documentation says KILOMETRES, public code KILOMETERS and MILES."""


def with_marks(number: int) -> str:
    """``100,945``"""
    return f"{number:,}"


def odometer_words(odometer: Odometer, number: Callable[[int], str] = with_marks) -> str:
    """``100,945 km``. ``number`` writes a number; what is none, and a unit that nobody knows, stay as sent."""
    reading = number(odometer.value) if odometer.value is not None else odometer.reading
    unit = _UNITS.get(odometer.unit.strip().upper(), odometer.unit)
    return f"{reading} {unit}".strip()
