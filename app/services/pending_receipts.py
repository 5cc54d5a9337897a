"""Pictures that have come and are not yet noted as anybody's; some lie elsewhere, because the disk was full."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
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
    compared: bool = False
    """It was fetched anew to be held against the bytes that are kept."""


@dataclass(frozen=True)
class Noted:
    """``changed``: the bytes were others before; ``compared``: fetched anew for that; ``moved``: lay elsewhere."""

    key: SessionKey
    changed: frozenset[PhotoId]
    compared: frozenset[PhotoId]
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
        self._dropped: dict[str, int] = {}

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
            self._dropped[session_key] = self._dropped.get(session_key, 0) + 1

    def note(self, tell: Callable[[Noted], None]) -> None:
        """All that can be; what another thread is noting now is noted, too, when this returns. ``StoreFault`` at the
        end when the disk refused some: that stays to be noted."""
        with self._noting:
            with self._guard:
                new, self._new = self._new, {}
                waiting, self._waiting = self._waiting, {}
                dropped = dict(self._dropped)
            fault: StoreFault | None = None
            for text in dict.fromkeys((*waiting, *new)):
                try:
                    noted = self._note(SessionKey(text), waiting.get(text, []), new.get(text, []))
                except StoreFault as error:
                    if self._dropped.get(text) == dropped.get(text):  # else it was forgotten meanwhile
                        fault = fault or error
                        self._again(text, waiting.get(text, []), new.get(text, []))
                except NewerFile:  # written by a later version: never to be changed, and its pictures are shown
                    continue
                else:
                    if noted is not None:
                        tell(noted)
        if fault is not None:
            raise fault

    def _again(self, text: str, waiting: list[Arrival], new: list[Arrival]) -> None:
        with self._guard:
            self._new[text] = new + self._new.get(text, [])
            self._waiting[text] = waiting + self._waiting.get(text, [])
            self._new = {key: arrivals for key, arrivals in self._new.items() if arrivals}
            self._waiting = {key: arrivals for key, arrivals in self._waiting.items() if arrivals}

    def _note(self, key: SessionKey, waiting: list[Arrival], new: list[Arrival]) -> Noted | None:
        if not self._shelf.is_kept(key):
            for arrival in (*waiting, *new):
                self.wait(arrival)
            return None
        moved = self._brought_in(key, waiting)
        there = [*moved, *(arrival for arrival in new if _is_safe(arrival.path))]
        if not there:
            return None
        pictures = self._shelf.folder(key) / PICTURES
        with on_disk(pictures), suppress(FileNotFoundError):  # forgotten just now: then nothing is noted either
            sync_folder(pictures)
        changed = self._shelf.add_receipts(key, [(a.photo_id, a.receipt) for a in there])
        compared = frozenset(arrival.photo_id for arrival in there if arrival.compared)
        return Noted(key, changed, compared, tuple(moved))

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
                found.append(replace(arrival, path=target))
        return found


def _is_safe(path: Path) -> bool:
    """Its bytes would survive a power cut now. False: it is gone, another process has forgotten it. ``StoreFault``."""
    with on_disk(path):
        try:
            sync_file(path)
        except FileNotFoundError:
            return False
    return True
