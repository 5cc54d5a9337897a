"""What is known of bytes that this computer received."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Receipt:
    """One version of one photo. ``sha256`` (lower-case hex) and ``size`` (bytes) are of the very bytes received, at
    ``received_at`` (UTC, this computer's clock), from ``url`` and, after redirects, from ``host``. ``extension`` is
    what the bytes' signature says; ``content_type``, ``etag`` and ``last_modified`` are the server's words, unchecked.
    """

    sha256: str
    size: int
    extension: str
    received_at: datetime
    url: str
    host: str
    content_type: str = ""
    etag: str | None = None
    last_modified: str | None = None

    @property
    def file_name(self) -> str:
        return f"{self.sha256}.{self.extension}"


@dataclass(frozen=True)
class Event:
    """One line of a session's log: what this program did, when (UTC, this computer's clock). ``facts`` are texts."""

    number: int
    at: datetime
    what: str
    facts: tuple[tuple[str, str], ...] = ()
