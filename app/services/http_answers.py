"""What may be asked of a network call, and what comes back from the API."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Limits:
    """How long, how much and how often. A photo's deadline moves by a second for each ``slowest_photo`` bytes."""

    connect_seconds: float = 10
    read_seconds: float = 15
    json_seconds: float = 30
    photo_seconds: float = 60
    slowest_photo: int = 32 * 1024
    json_bytes: int = 10_000_000
    photo_bytes: int = 25_000_000
    chunk_bytes: int = 64 * 1024
    pauses: tuple[float, ...] = (0.2, 0.8)  # seconds before the second try, before the third
    hops: int = 3


@dataclass(frozen=True)
class Reply:
    """A whole answer of the API, whatever its status; names in ``headers`` are case-insensitive.

    ``clock_offset``: the server's clock minus ours, in seconds, if the answer tells.
    """

    status: int
    headers: Mapping[str, str]
    body: bytes
    clock_offset: float | None
