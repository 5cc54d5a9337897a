"""The demo's session as it was captured: each photo when it was taken, its verdict when PAVE had judged it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

Row = Mapping[str, object]
"""One entry of a reply, with the keys of the API page *GET Session Photos*."""

_LEAD_SECONDS = 3.0  # of the play: the session stands empty before its first photo


class DemoLive:
    """Plays rows in their own time from the first question on: a photo at its ``created_at`` without a verdict, the
    verdict at its ``updated_at``. ``speed``: so many times as fast.

    Nothing runs: what is to be seen follows from the server's clock (Unix seconds) at each question.
    """

    def __init__(self, speed: float) -> None:
        self.speed = speed
        self._began: float | None = None

    def rows(self, rows: Iterable[Row], now: float) -> tuple[Row, ...]:
        """As far as they had come."""
        listed = tuple(rows)
        moment = self._moment(listed, now)
        return tuple(_at(row, moment) for row in listed if _time(row, "created_at") <= moment)

    def status(self, rows: Iterable[Row], now: float) -> str:
        """``PROCESS`` until the last verdict, then ``COMPLETE``: PAVE's words."""
        listed = tuple(rows)
        moment = self._moment(listed, now)
        return "PROCESS" if any(_time(row, "updated_at") > moment for row in listed) else "COMPLETE"

    def _moment(self, rows: tuple[Row, ...], now: float) -> float:
        """Where the play stands, in the session's own time."""
        if self._began is None:
            self._began = now
        first = min((_time(row, "created_at") for row in rows), default=now)
        return first - _LEAD_SECONDS + (now - self._began) * self.speed


def _at(row: Row, moment: float) -> Row:
    if _time(row, "updated_at") <= moment:
        return row
    return {**row, "approved": None, "approved_message": "", "updated_at": row["created_at"]}


def _time(row: Row, field: str) -> float:
    """Unix seconds. ``ValueError`` for a row without such a time: the demo's have them."""
    return datetime.fromisoformat(str(row[field])).timestamp()
