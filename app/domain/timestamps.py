"""PAVE's times: two written styles, one meaning, and a raw text that is never lost."""

from __future__ import annotations

import re
from datetime import UTC, datetime

_ISO = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d{1,6})?(Z|[+-]\d\d:?\d\d)?")


def parse_time(raw: str) -> datetime | None:
    """``2021-05-27T07:36:16+00:00`` or ``2021-05-25T11:51:49.000000Z`` as an aware UTC time.

    A time without a zone counts as UTC (the page's own word for its times). None for anything else.
    """
    if not _ISO.fullmatch(raw):
        return None
    try:
        time = datetime.fromisoformat(raw)
        return (time if time.tzinfo else time.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
