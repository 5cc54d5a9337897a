"""The pictures of the sessions that are kept: received once, checked when they are read, and never altered."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable, Collection, Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from app.domain.errors import Cancelled, NewerFile, StoreFault
from app.domain.evidence import Receipt
from app.domain.kept_session import KeptSession
from app.domain.photo import Photo, PhotoId
from app.domain.session_key import SessionKey
from app.services.disk_faults import on_disk
from app.services.pending_receipts import Arrival, Noted, PendingReceipts
from app.services.photo_format import PhotoFormat
from app.services.photo_sink import Download
from app.services.picture_files import StoredPicture, is_there, receive
from app.services.picture_folder import PictureFolder
from app.services.receipt_book import ReceiptBook
from app.services.session_shelf import SessionShelf
from app.services.whole_file import aside_of

_FORMATS = {format.extension: format for format in PhotoFormat}


@dataclass(frozen=True)
class Committed:
    """What was noted for good: of which session, and whose bytes are others now than they were before.

    ``compared``: photos that were fetched anew to be held against the bytes that were kept.
    """

    key: SessionKey
    changed: frozenset[PhotoId]
    compared: frozenset[PhotoId] = frozenset()


class KeptPictures:
    """Safe on any thread. What the session's folder does not take goes into ``passing``, which ends with this run.

    ``take`` puts a picture into its session's folder, ``commit`` notes there whose it is: one write for as many as
    have come since. A crash in between costs the noting, and so a download.
    """

    def __init__(self, shelf: SessionShelf, passing: PictureFolder) -> None:
        self._shelf, self._passing = shelf, passing
        self.receipts = ReceiptBook()
        self._guard = threading.Lock()
        self._arrived = PendingReceipts(shelf)
        self._known: dict[PhotoId, tuple[str, StoredPicture]] = {}
        self._anew: set[PhotoId] = set()
        self._untold: list[Committed] = []
        self._sound: set[Path] = set()
        self._troubles: dict[str, StoreFault] = {}
        self._damaged: set[PhotoId] = set()
        self._forgotten: dict[str, int] = {}

    def learn(self, kept: KeptSession) -> None:
        """What of a session is here already."""
        self.receipts.learn(kept)
        with self._guard:
            for photo_id in kept.receipts:
                receipt = kept.newest(photo_id)
                if receipt is not None and photo_id not in self._known:
                    self._known[photo_id] = (receipt.url, self._stored(kept.key, receipt))

    def held(self, photo: Photo) -> StoredPicture | None:
        """What was received for the same photo at the same address, if its file is still there. Reads no file."""
        with self._guard:
            if photo.id in self._anew:
                return None
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
        with on_disk(picture.path):
            sound = _sha256(picture.path) == picture.sha256
        with self._guard:
            if sound:
                self._sound.add(picture.path)
            else:
                whose = [i for i, entry in self._known.items() if entry[1].path == picture.path]
                self._known = {i: entry for i, entry in self._known.items() if entry[1].path != picture.path}
        if not sound:
            self._set_aside(picture, whose)
        return sound

    def damaged(self, key: SessionKey) -> frozenset[PhotoId]:
        """Photos whose kept bytes were others than those received, and were set aside; told once."""
        with self._guard:
            found = frozenset(i for i in self._damaged if i.session_key == key.text)
            self._damaged -= found
        return found

    def _set_aside(self, picture: StoredPicture, photos: Collection[PhotoId]) -> None:
        aside, facts = aside_of(picture.path), {"sha256": picture.sha256}
        with suppress(OSError):
            picture.path.replace(aside)
            facts["set_aside"] = aside.name
            with self._guard:
                self._damaged.update(photos)
        with suppress(StoreFault, NewerFile):
            for key in {photo_id.session_key for photo_id in photos}:
                self._shelf.log(SessionKey(key), "damaged" if "set_aside" in facts else "missing", facts)

    def take(self, photo: Photo, fetch: Callable[[BinaryIO], Download]) -> StoredPicture:
        """Let ``fetch`` write the picture, check it and keep it. ``UnreadablePhoto`` for bytes that are none."""
        key = SessionKey(photo.id.session_key)
        before = self.times_forgotten(key)
        try:
            received = self._receive(key, before, fetch)
        except StoreFault as fault:
            with self._guard:
                self._troubles[key.text] = fault
            received = None
        if received is None:
            return self._passing_by(photo, before, fetch)
        picture, download = received
        if not self._note_arrival(photo, picture, download, before):
            with suppress(OSError):
                picture.path.unlink(missing_ok=True)
            self._shelf.drop_if_bare(key)
            raise Cancelled
        return picture

    def _note_arrival(self, photo: Photo, picture: StoredPicture, download: Download, before: int) -> bool:
        """Whether the session was not forgotten meanwhile."""
        receipt = _receipt(photo, picture, download)
        with self._guard:
            if self._forgotten.get(photo.id.session_key, 0) != before:
                return False
            compared = photo.id in self._anew and photo.id in self._known
            self._anew.discard(photo.id)
            self._known[photo.id] = (photo.url or "", picture)
            self._sound.add(picture.path)
            self._arrived.add(Arrival(photo.id, receipt, picture.path, compared))
            self.receipts.add(photo.id, receipt)
        return True

    def _receive(
        self, key: SessionKey, before: int, fetch: Callable[[BinaryIO], Download]
    ) -> tuple[StoredPicture, Download] | None:
        """None where nothing of the session is kept. Again when another process has forgotten it meanwhile, and the
        part of the picture with it."""
        for last in (*(False,) * 4, True):
            try:
                room = self._room(key)
                return receive(room, fetch, anew=True) if room is not None else None
            except StoreFault as fault:
                if self.times_forgotten(key) != before:
                    self._shelf.drop_if_bare(key)
                    raise Cancelled from fault
                if last or not isinstance(fault.__cause__, FileNotFoundError):
                    raise
        raise AssertionError("the last time returns or raises")

    @property
    def pending(self) -> bool:
        """Whether ``commit`` has something to note, or to tell."""
        with self._guard:
            return self._arrived.new or bool(self._untold)

    def commit(self) -> tuple[Committed, ...]:
        """Note what has come since the last time; what another thread is noting now is noted, too, when this returns.

        ``StoreFault`` when the disk refuses: it stays to be noted. Pictures for which there was no room are kept as
        soon as there is.
        """
        self.settle()
        with self._guard:
            told, self._untold = tuple(self._untold), []
        return told

    def settle(self) -> None:
        """As ``commit``, which tells the next time what was noted now."""
        self._arrived.note(self._on_noted)

    def _on_noted(self, noted: Noted) -> None:
        with self._guard:
            for arrival in noted.moved:
                self._known[arrival.photo_id] = (arrival.receipt.url, self._stored(noted.key, arrival.receipt))
            self._untold.append(Committed(noted.key, noted.changed, noted.compared))

    def catch_up(self) -> bool:
        """Keep what could not be kept when it came, if the disk takes it now; whether it took anything."""
        if not self._arrived.waiting:
            return False
        with self._guard:
            before = len(self._untold)
        with suppress(StoreFault):
            self.settle()
        with self._guard:
            return len(self._untold) > before

    def trouble(self, key: SessionKey) -> StoreFault | None:
        """Why pictures of this session are not kept, if so; told once."""
        with self._guard:
            return self._troubles.pop(key.text, None)

    def forget(self, key: SessionKey) -> None:
        """All that this run knows of a session and holds of it outside its folder; before the folder goes."""
        with self._guard:
            self._known = {i: entry for i, entry in self._known.items() if i.session_key != key.text}
            self._anew = {i for i in self._anew if i.session_key != key.text}
            self._untold = [one for one in self._untold if one.key != key]
            self._forgotten[key.text] = self._forgotten.get(key.text, 0) + 1
            self._arrived.drop(key.text)
            self.receipts.forget(key)
            self._troubles.pop(key.text, None)
            self._damaged = {i for i in self._damaged if i.session_key != key.text}
        self._passing.forget(key.text)

    def times_forgotten(self, key: SessionKey) -> int:
        """Who began to fetch before it rose must not keep what comes."""
        with self._guard:
            return self._forgotten.get(key.text, 0)

    def again(self, photos: Iterable[PhotoId]) -> frozenset[PhotoId]:
        """Each of these is fetched anew when it is wanted next; the bytes that are here stay. Those that have some."""
        with self._guard:
            wanted = frozenset(photos)
            self._anew |= wanted
            return wanted & self._known.keys()

    def give_up_anew(self, photo_id: PhotoId) -> bool:
        """It could not be had: what is here counts again. Whether it was to be fetched anew."""
        with self._guard:
            wanted = photo_id in self._anew
            self._anew.discard(photo_id)
        return wanted

    def _room(self, key: SessionKey) -> Path | None:
        """Where pictures of a session are received; None where none are, as where nothing of it is kept."""
        try:
            return self._shelf.picture_room(key)
        except NewerFile:
            return None

    def _passing_by(self, photo: Photo, before: int, fetch: Callable[[BinaryIO], Download]) -> StoredPicture:
        """Into the folder of this run; kept later, when there is room."""
        fetched: list[Download] = []

        def noting(into: BinaryIO) -> Download:
            fetched.append(fetch(into))
            return fetched[-1]

        picture = self._passing.take(photo, noting)
        with self._guard:
            self._anew.discard(photo.id)
            if self._forgotten.get(photo.id.session_key, 0) == before:
                receipt = _receipt(photo, picture, fetched[-1])
                self._arrived.wait(Arrival(photo.id, receipt, picture.path))
                self.receipts.add(photo.id, receipt)
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


def _sha256(path: Path) -> str:
    """Empty when the file is gone. ``OSError``."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except FileNotFoundError:
        return ""
