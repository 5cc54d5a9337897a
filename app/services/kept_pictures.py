"""The pictures of the sessions that are kept: received once, checked when they are read, and never altered."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from app.domain.errors import Cancelled, StoreFault
from app.domain.evidence import Receipt
from app.domain.kept_session import KeptSession
from app.domain.photo import Photo, PhotoId
from app.domain.session_key import SessionKey
from app.services.disk_faults import on_disk
from app.services.pending_receipts import Arrival, PendingReceipts
from app.services.photo_format import PhotoFormat
from app.services.photo_sink import Download
from app.services.picture_files import StoredPicture, is_there, receive
from app.services.picture_folder import PictureFolder
from app.services.session_shelf import SessionShelf
from app.services.shelf_places import PICTURES

_FORMATS = {format.extension: format for format in PhotoFormat}


@dataclass(frozen=True)
class Committed:
    """What was noted for good: of which session, and whose bytes are others now than they were before."""

    key: SessionKey
    changed: frozenset[PhotoId]


class KeptPictures:
    """Safe on any thread. What the session's folder does not take goes into ``passing``, which ends with this run.

    ``take`` puts a picture into its session's folder, ``commit`` notes there whose it is: one write for as many as
    have come since. A crash in between costs the noting, and so a download.
    """

    def __init__(self, shelf: SessionShelf, passing: PictureFolder) -> None:
        self._shelf, self._passing = shelf, passing
        self._guard = threading.Lock()
        self._arrived = PendingReceipts(shelf)
        self._known: dict[PhotoId, tuple[str, StoredPicture]] = {}
        self._sound: set[Path] = set()
        self._troubles: dict[str, StoreFault] = {}
        self._forgotten: dict[str, int] = {}

    def learn(self, kept: KeptSession) -> None:
        """What of a session is here already."""
        with self._guard:
            for photo_id in kept.receipts:
                receipt = kept.newest(photo_id)
                if receipt is not None and photo_id not in self._known:
                    self._known[photo_id] = (receipt.url, self._stored(kept.key, receipt))

    def held(self, photo: Photo) -> StoredPicture | None:
        """What was received for the same photo at the same address, if its file is still there. Reads no file."""
        with self._guard:
            url, picture = self._known.get(photo.id, (None, None))
        if picture is not None and url == photo.url and is_there(picture):
            return picture
        return self._passing.held(photo)

    def earlier(self, photo: Photo) -> StoredPicture | None:
        """What was received for the same photo at another address, while this one cannot be reached."""
        with self._guard:
            _, picture = self._known.get(photo.id, (None, None))
        return picture if picture is not None and is_there(picture) else None

    def checked(self, picture: StoredPicture) -> bool:
        """Whether its bytes are still those that were received; each file is read for that once in a run."""
        with self._guard:
            if picture.path in self._sound:
                return True
        with on_disk(picture.path), picture.path.open("rb") as file:
            sound = hashlib.file_digest(file, "sha256").hexdigest() == picture.sha256
        with self._guard:
            if sound:
                self._sound.add(picture.path)
            else:
                self._known = {i: entry for i, entry in self._known.items() if entry[1].path != picture.path}
        if not sound:
            with suppress(OSError):
                picture.path.replace(_aside(picture.path))
        return sound

    def take(self, photo: Photo, fetch: Callable[[BinaryIO], Download]) -> StoredPicture:
        """Let ``fetch`` write the picture, check it and keep it. ``UnreadablePhoto`` for bytes that are none."""
        key = SessionKey(photo.id.session_key)
        before = self.times_forgotten(key)
        try:
            picture, download = self._receive(key, before, fetch)
        except StoreFault as fault:
            return self._passing_by(photo, before, fetch, fault)
        receipt = _receipt(photo, picture, download)
        with self._guard:
            wanted = self._forgotten.get(key.text, 0) == before
            if wanted:
                self._known[photo.id] = (photo.url or "", picture)
                self._sound.add(picture.path)
                self._arrived.add(Arrival(photo.id, receipt, picture.path))
        if not wanted:
            with suppress(OSError):
                picture.path.unlink(missing_ok=True)
            self._shelf.drop_if_bare(key)
            raise Cancelled
        return picture

    def _receive(
        self, key: SessionKey, before: int, fetch: Callable[[BinaryIO], Download]
    ) -> tuple[StoredPicture, Download]:
        """Again when another process has forgotten the session meanwhile, and the part of the picture with it."""
        for last in (*(False,) * 4, True):
            try:
                return receive(self._shelf.room(key, PICTURES), fetch, anew=True)
            except StoreFault as fault:
                if self.times_forgotten(key) != before:
                    self._shelf.drop_if_bare(key)
                    raise Cancelled from fault
                if last or not isinstance(fault.__cause__, FileNotFoundError):
                    raise
        raise AssertionError("the last time returns or raises")

    @property
    def pending(self) -> bool:
        return self._arrived.new

    def commit(self) -> tuple[Committed, ...]:
        """Note what has come since the last time; what another thread is noting now is noted, too, when this returns.

        ``StoreFault`` when the disk refuses: it stays to be noted. Pictures for which there was no room are kept as
        soon as there is.
        """
        done = self._arrived.note()
        with self._guard:
            for arrival in (arrival for noted in done for arrival in noted.moved):
                stored = self._stored(SessionKey(arrival.photo_id.session_key), arrival.receipt)
                self._known[arrival.photo_id] = (arrival.receipt.url, stored)
        return tuple(Committed(noted.key, noted.changed) for noted in done)

    def catch_up(self) -> bool:
        """Keep what could not be kept when it came, if the disk takes it now; whether it took anything."""
        if not self._arrived.waiting:
            return False
        with suppress(StoreFault):
            return bool(self.commit())
        return False

    def trouble(self, key: SessionKey) -> StoreFault | None:
        """Why pictures of this session are not kept, if so; told once."""
        with self._guard:
            return self._troubles.pop(key.text, None)

    def forget(self, key: SessionKey) -> None:
        """All that this run knows of a session and holds of it outside its folder; before the folder goes."""
        with self._guard:
            self._known = {i: entry for i, entry in self._known.items() if i.session_key != key.text}
            self._forgotten[key.text] = self._forgotten.get(key.text, 0) + 1
            self._arrived.drop(key.text)
            self._troubles.pop(key.text, None)
        self._passing.forget(key.text)

    def times_forgotten(self, key: SessionKey) -> int:
        """Who began to fetch before it rose must not keep what comes."""
        with self._guard:
            return self._forgotten.get(key.text, 0)

    def again(self, session_key: str) -> None:
        """From now on every picture of this session is fetched anew; the bytes that are here stay."""
        with self._guard:
            self._known = {i: entry for i, entry in self._known.items() if i.session_key != session_key}

    def _passing_by(
        self, photo: Photo, before: int, fetch: Callable[[BinaryIO], Download], fault: StoreFault
    ) -> StoredPicture:
        """Into the folder of this run; kept later, when there is room."""
        key = photo.id.session_key
        with self._guard:
            self._troubles[key] = fault
        fetched: list[Download] = []

        def noting(into: BinaryIO) -> Download:
            fetched.append(fetch(into))
            return fetched[-1]

        picture = self._passing.take(photo, noting)
        with self._guard:
            if self._forgotten.get(key, 0) == before:
                self._arrived.wait(Arrival(photo.id, _receipt(photo, picture, fetched[-1]), picture.path))
        return picture

    def _stored(self, key: SessionKey, receipt: Receipt) -> StoredPicture:
        path = self._shelf.picture(key, receipt)
        return StoredPicture(path, receipt.sha256, receipt.size, _FORMATS[receipt.extension])


def _receipt(photo: Photo, picture: StoredPicture, download: Download) -> Receipt:
    return Receipt(
        sha256=picture.sha256,
        size=picture.size,
        extension=picture.format.extension,
        received_at=datetime.now(UTC),
        url=photo.url or "",
        host=download.host,
        content_type=download.content_type,
        etag=download.etag,
        last_modified=download.last_modified,
    )


def _aside(path: Path) -> Path:
    number = 1
    while (name := path.with_name(f"{path.stem}.damaged-{number}{path.suffix}")).exists():
        number += 1
    return name
