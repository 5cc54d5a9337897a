"""Which pictures an export holds, which of their bytes, and how each is called."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass
from pathlib import Path

from app.domain.evidence import Receipt
from app.domain.export_names import NameWish, export_names
from app.domain.export_plan import ExportPlan
from app.domain.inspection import Extra, Step
from app.domain.kept_session import KeptSession
from app.domain.photo import Photo


@dataclass(frozen=True)
class Item:
    """One version of one attempt's bytes. ``attempt`` and ``version`` count from 1; ``receipt`` None: no bytes here.

    ``name`` has no extension.
    """

    photo: Photo
    group: Step | Extra
    attempt: int
    version: int
    versions: int
    receipt: Receipt | None
    name: str

    @property
    def superseded(self) -> bool:
        """The server has sent other bytes since."""
        return self.version < self.versions


@dataclass(frozen=True)
class Picture:
    """An item's bytes as they are exported: ``path`` holds them, ``sha256`` and ``size`` are theirs.

    ``file_name``: within ``photos/``. ``reduced``: they are a copy, no longer what was received.
    """

    item: Item
    receipt: Receipt
    path: Path
    file_name: str
    sha256: str
    size: int
    reduced: bool = False


def export_items(kept: KeptSession, plan: ExportPlan) -> tuple[Item, ...]:
    """Steps in walking order, then extras; attempts and versions oldest first. ``BadTemplate``."""
    found: list[tuple[Photo, Step | Extra, int, int, int, Receipt | None]] = []
    for group in kept.inspection.groups:
        for attempt, photo in enumerate(group.attempts, start=1):
            if plan.all_attempts or attempt == len(group.attempts):
                receipts: tuple[Receipt | None, ...] = kept.receipts.get(photo.id, ()) or (None,)
                found += [(photo, group, attempt, n, len(receipts), r) for n, r in enumerate(receipts, start=1)]
    vin = kept.data.vehicle.vin if kept.data is not None and kept.data.vehicle is not None else ""
    wishes = [NameWish(photo.id, version, versions) for photo, _, _, version, versions, _ in found]
    names = export_names(kept.inspection, wishes, plan.template, vin)
    return tuple(Item(*facts, name) for facts, name in zip(found, names, strict=True))


def lacking(items: tuple[Item, ...], pictures: Container[Item]) -> tuple[Item, ...]:
    """Pictures that PAVE lists, or that were received, and that this computer does not have."""
    expected = (item for item in items if item.receipt is not None or item.photo.url is not None)
    return tuple(item for item in expected if item not in pictures)
