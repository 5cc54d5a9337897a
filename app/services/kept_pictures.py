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
from app.services.photo_format import PhotoFormat
from app.services.photo_sink import Download
from app.services.picture_files import StoredPicture, is_there, receive
from app.services.picture_folder import PictureFolder
from app.services.session_shelf import SessionShelf
from app.services.shelf_places import PICTURES
from app.services.whole_file import sync_file

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
        self._committing = threading.Lock()
        self._known: dict[PhotoId, tuple[str, StoredPicture]] = {}
        self._pending: dict[str, list[tuple[PhotoId, Receipt, Path]]] = {}
        self._sound: set[Path] = set()
        self._troubles: dict[str, StoreFault] = {}
        self._forgotten: dict[str, int] = {}
        self._anew: set[PhotoId] = set()  # kept, and asked for once more

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
            anew = photo.id in self._anew
        if picture is not None and url == photo.url and not anew and is_there(picture):
            return picture
        return self._passing.held(photo)

    def earlier(self, photo: Photo) -> StoredPicture | None:
        """What was received for the same photo before, while its address cannot be reached."""
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
            picture, download = receive(self._shelf.room(key, PICTURES), fetch, anew=True)
        except StoreFault as fault:
            if self.times_forgotten(key) != before:
                raise Cancelled from fault
            return self._passing_by(photo, fetch, fault)
        receipt = _receipt(photo, picture, download)
        with self._guard:
            if self._forgotten.get(key.text, 0) != before:
                picture.path.unlink(missing_ok=True)
                raise Cancelled
            self._known[photo.id] = (photo.url or "", picture)
            self._anew.discard(photo.id)
            self._sound.add(picture.path)
            self._pending.setdefault(key.text, []).append((photo.id, receipt, picture.path))
        return picture

    @property
    def pending(self) -> bool:
        with self._guard:
            return bool(self._pending)

    def commit(self) -> tuple[Committed, ...]:
        """Note what has come since the last time; what another thread is noting now is noted, too, when this returns.

        ``StoreFault`` when the disk refuses: it stays to be noted.
        """
        with self._committing:
            return self._commit()

    def _commit(self) -> tuple[Committed, ...]:
        with self._guard:
            pending, self._pending = self._pending, {}
        done = []
        for text in list(pending):
            key = SessionKey(text)
            try:
                with on_disk(self._shelf.folder(key)):
                    for _, _, path in pending[text]:
                        sync_file(path)
                changed = self._shelf.add_receipts(key, [(i, receipt) for i, receipt, _ in pending[text]])
            except StoreFault:
                with self._guard:
                    for other, rest in pending.items():
                        self._pending[other] = rest + self._pending.get(other, [])
                raise
            del pending[text]
            done.append(Committed(key, changed))
        return tuple(done)

    def trouble(self, key: SessionKey) -> StoreFault | None:
        """Why pictures of this session are not kept, if so; told once."""
        with self._guard:
            return self._troubles.pop(key.text, None)

    def forget(self, key: SessionKey) -> None:
        """All that this run knows of a session and holds of it outside its folder; before the folder goes."""
        with self._guard:
            self._known = {i: entry for i, entry in self._known.items() if i.session_key != key.text}
            self._anew = {photo_id for photo_id in self._anew if photo_id.session_key != key.text}
            self._forgotten[key.text] = self._forgotten.get(key.text, 0) + 1
            self._pending.pop(key.text, None)
            self._troubles.pop(key.text, None)
        self._passing.forget(key.text)

    def times_forgotten(self, key: SessionKey) -> int:
        """Who began to fetch before it rose must not keep what comes."""
        with self._guard:
            return self._forgotten.get(key.text, 0)

    def again(self, session_key: str) -> None:
        """Until ``settle`` every picture of this session is fetched anew; the bytes that are here stay."""
        with self._guard:
            self._anew |= {photo_id for photo_id in self._known if photo_id.session_key == session_key}

    def settle(self, session_key: str) -> int:
        """What was kept counts again; of how many pictures nothing came anew."""
        with self._guard:
            left = {photo_id for photo_id in self._anew if photo_id.session_key == session_key}
            self._anew -= left
            return len(left)

    def _passing_by(self, photo: Photo, fetch: Callable[[BinaryIO], Download], fault: StoreFault) -> StoredPicture:
        with self._guard:
            self._troubles[photo.id.session_key] = fault
        return self._passing.take(photo, fetch)

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
