"""Pictures that have come and are not yet noted as anybody's; some lie elsewhere, because the disk was full."""

from __future__ import annotations

import threading
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from app.domain.errors import NewerFile, StoreFault
from app.domain.evidence import Receipt
from app.domain.photo import PhotoId
from app.domain.session_key import SessionKey
from app.services.disk_faults import on_disk
from app.services.picture_copies import copy_picture
from app.services.session_shelf import SessionShelf
from app.services.shelf_places import PICTURES
from app.services.whole_file import sync_file, sync_folder


@dataclass(frozen=True)
class Arrival:
    """``path``: where the bytes are now."""

    photo_id: PhotoId
    receipt: Receipt
    path: Path


@dataclass(frozen=True)
class Noted:
    """``count``: of receipts; of ``changed`` the bytes were others before; ``moved`` lay elsewhere until now."""

    key: SessionKey
    count: int
    changed: frozenset[PhotoId]
    moved: tuple[Arrival, ...] = ()


class PendingReceipts:
    """Safe on any thread. What cannot be noted yet, because the session itself is not kept or there is no room for a
    picture, waits for the next time."""

    def __init__(self, shelf: SessionShelf) -> None:
        self._shelf = shelf
        self._guard = threading.Lock()
        self._noting = threading.Lock()
        self._new: dict[str, list[Arrival]] = {}
        self._waiting: dict[str, list[Arrival]] = {}

    @property
    def new(self) -> bool:
        """Something has come since ``note`` was called last, or the disk refused it then."""
        with self._guard:
            return bool(self._new)

    @property
    def waiting(self) -> bool:
        with self._guard:
            return bool(self._waiting)

    def add(self, arrival: Arrival) -> None:
        with self._guard:
            self._new.setdefault(arrival.photo_id.session_key, []).append(arrival)

    def wait(self, arrival: Arrival) -> None:
        """It lies elsewhere."""
        with self._guard:
            self._waiting.setdefault(arrival.photo_id.session_key, []).append(arrival)

    def drop(self, session_key: str) -> None:
        with self._guard:
            self._new.pop(session_key, None)
            self._waiting.pop(session_key, None)

    def note(self) -> tuple[Noted, ...]:
        """All that can be; what another thread is noting now is noted, too, when this returns. ``StoreFault`` at the
        end when the disk refused some: that stays to be noted."""
        with self._noting:
            with self._guard:
                new, self._new = self._new, {}
                waiting, self._waiting = self._waiting, {}
            done, fault = [], None
            for text in dict.fromkeys((*waiting, *new)):
                try:
                    done.append(self._note(SessionKey(text), waiting.get(text, []), new.get(text, [])))
                except StoreFault as error:
                    fault = fault or error
                    for arrival in new.get(text, []):
                        self.add(arrival)
                    for arrival in waiting.get(text, []):
                        self.wait(arrival)
                except NewerFile:  # written by a later version: never to be changed, and its pictures are shown
                    continue
        if fault is not None:
            raise fault
        return tuple(noted for noted in done if noted.count)

    def _note(self, key: SessionKey, waiting: list[Arrival], new: list[Arrival]) -> Noted:
        if not self._shelf.is_kept(key):
            for arrival in (*waiting, *new):
                self.wait(arrival)
            return Noted(key, 0, frozenset())
        moved = self._brought_in(key, waiting)
        there = [*moved, *(arrival for arrival in new if _is_safe(arrival.path))]
        if there:
            pictures = self._shelf.folder(key) / PICTURES
            with on_disk(pictures), suppress(FileNotFoundError):  # forgotten just now: then nothing is noted either
                sync_folder(pictures)
        changed = self._shelf.add_receipts(key, [(a.photo_id, a.receipt) for a in there])
        return Noted(key, len(there), changed, tuple(moved))

    def _brought_in(self, key: SessionKey, waiting: list[Arrival]) -> list[Arrival]:
        """Those for which there is room now. That there was none has been told when they came."""
        found: list[Arrival] = []
        full = False
        for arrival in waiting:
            target = self._shelf.picture(key, arrival.receipt)
            try:
                if not full and arrival.path != target:
                    copy_picture(arrival.path, self._shelf.room(key, PICTURES) / target.name)
            except StoreFault:
                full = arrival.path.exists()
            if full:
                self.wait(arrival)
            elif _is_safe(target):
                found.append(Arrival(arrival.photo_id, arrival.receipt, target))
        return found


def _is_safe(path: Path) -> bool:
    """Its bytes would survive a power cut now. False: it is gone, another process has forgotten it. ``StoreFault``."""
    with on_disk(path):
        try:
            sync_file(path)
        except FileNotFoundError:
            return False
    return True
