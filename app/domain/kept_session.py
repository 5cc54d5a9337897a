"""A session as it is kept on this computer: what was received, when, and the bytes' receipts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType

from app.domain.errors import FolderDamaged
from app.domain.evidence import Receipt
from app.domain.inspection import Inspection
from app.domain.photo import PhotoId
from app.domain.session_details import SessionData
from app.domain.session_key import SessionKey

_NOTHING: Mapping[PhotoId, tuple[Receipt, ...]] = MappingProxyType({})


@dataclass(frozen=True)
class KeptSession:
    """``inspection`` is the newest reply, understood; ``received_at`` (UTC) when it arrived, ``reply_sha256`` its hash.

    ``receipts``: the versions of each photo's bytes, oldest first; more than one means that they changed on the server.
    ``checked_at``: when the server last said so much the same (UTC). ``opened_at``: when the adjuster last opened it.
    ``damage``: the folder had to be mended just now.
    """

    inspection: Inspection
    received_at: datetime
    reply_sha256: str
    opened_at: datetime
    checked_at: datetime
    receipts: Mapping[PhotoId, tuple[Receipt, ...]] = field(default_factory=lambda: _NOTHING)
    data: SessionData | None = None
    pinned: bool = False
    damage: FolderDamaged | None = None

    @property
    def key(self) -> SessionKey:
        return self.inspection.key

    def newest(self, photo_id: PhotoId) -> Receipt | None:
        """Of the bytes that count; None when they never arrived."""
        versions = self.receipts.get(photo_id, ())
        return versions[-1] if versions else None

    @property
    def changed(self) -> frozenset[PhotoId]:
        """Photos whose bytes were different another time."""
        return frozenset(i for i, versions in self.receipts.items() if len(versions) > 1)
