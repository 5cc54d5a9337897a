"""Dates as HTTP writes them (RFC 9110, 5.6.7)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC


def seconds_of(text: str) -> float | None:
    """Seconds since the epoch, or None for what is no date."""
    from email.utils import parsedate_to_datetime  # 15 ms, and not before the first paint

    try:
        moment = parsedate_to_datetime(text)
        return moment.replace(tzinfo=moment.tzinfo or UTC).timestamp()
    except (ValueError, TypeError, OverflowError):
        return None


def clock_offset(headers: Mapping[str, str], midpoint: float) -> float | None:
    """The server's clock minus ours, in seconds, good to one second; None without a Date of this very moment.

    ``midpoint`` lies between sending and receiving, in seconds since the epoch. With ``Age`` the answer came
    from a cache and its Date is old.
    """
    served = seconds_of(headers.get("Date", ""))
    return None if served is None or "Age" in headers else served - midpoint


def wait_seconds(headers: Mapping[str, str], now: float) -> float | None:
    """What ``Retry-After`` asks for: seconds or a date; None if it says neither or a time gone by."""
    text = headers.get("Retry-After", "").strip()
    if text.isascii() and text.isdigit() and len(text) < 10:
        return float(text)
    until = seconds_of(text)
    return until - now if until is not None and until >= now else None
