"""The receipts of the photos that this run has to do with, at hand without a look at the disk."""

from __future__ import annotations

import threading

from app.domain.evidence import Receipt
from app.domain.kept_session import KeptSession
from app.domain.photo import PhotoId
from app.domain.session_key import SessionKey


class ReceiptBook:
    """Safe on any thread."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._of: dict[PhotoId, tuple[Receipt, ...]] = {}

    def learn(self, kept: KeptSession) -> None:
        with self._guard:
            for photo_id, versions in kept.receipts.items():
                if len(versions) >= len(self._of.get(photo_id, ())):
                    self._of[photo_id] = versions

    def add(self, photo_id: PhotoId, receipt: Receipt) -> None:
        """Another version, unless the bytes are those of the last one."""
        with self._guard:
            versions = self._of.get(photo_id, ())
            if not versions or versions[-1].sha256 != receipt.sha256:
                self._of[photo_id] = (*versions, receipt)

    def of(self, photo_id: PhotoId) -> tuple[Receipt, ...]:
        """Oldest first."""
        with self._guard:
            return self._of.get(photo_id, ())

    def forget(self, key: SessionKey) -> None:
        with self._guard:
            self._of = {i: versions for i, versions in self._of.items() if i.session_key != key.text}
