"""The pictures of the sessions that are kept: received once, checked when they are read, and never altered."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable, Iterable
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
from app.services.photo_format import PhotoFormat
from app.services.photo_sink import Download
from app.services.picture_files import StoredPicture, is_there, receive
from app.services.picture_folder import PictureFolder
from app.services.session_shelf import SessionShelf
from app.services.shelf_places import PICTURES
from app.services.whole_file import aside_of, sync_file

_FORMATS = {format.extension: format for format in PhotoFormat}


@dataclass(frozen=True)
class Committed:
    """What was noted for good: of which session, and whose bytes are others now than they were before.

    ``compared``: photos that were fetched anew to be held against the bytes that were kept.
    """

    key: SessionKey
    changed: frozenset[PhotoId]
    compared: frozenset[PhotoId] = frozenset()


@dataclass(frozen=True)
class _Arrived:
    """A picture in its place that is still to be noted."""

    photo_id: PhotoId
    receipt: Receipt
    path: Path
    compared: bool


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
        self._anew: set[PhotoId] = set()
        self._pending: dict[str, list[_Arrived]] = {}
        self._untold: list[Committed] = []
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
                whose = {i.session_key for i, entry in self._known.items() if entry[1].path == picture.path}
                self._known = {i: entry for i, entry in self._known.items() if entry[1].path != picture.path}
        if not sound:
            self._set_aside(picture, whose)
        return sound

    def _set_aside(self, picture: StoredPicture, session_keys: Iterable[str]) -> None:
        aside, facts = aside_of(picture.path), {"sha256": picture.sha256}
        with suppress(OSError):
            picture.path.replace(aside)
            facts["set_aside"] = aside.name
        with suppress(StoreFault, NewerFile):
            for key in session_keys:
                self._shelf.log(SessionKey(key), "damaged" if "set_aside" in facts else "missing", facts)

    def take(self, photo: Photo, fetch: Callable[[BinaryIO], Download]) -> StoredPicture:
        """Let ``fetch`` write the picture, check it and keep it. ``UnreadablePhoto`` for bytes that are none."""
        key = SessionKey(photo.id.session_key)
        before = self.times_forgotten(key)
        try:
            room = self._room(key)
            if room is None:
                return self._taken(photo.id, self._passing.take(photo, fetch))
            picture, download = receive(room, fetch, anew=True)
        except StoreFault as fault:
            if self.times_forgotten(key) != before:
                _leave_nothing(self._shelf.folder(key))
                raise Cancelled from fault
            return self._passing_by(photo, fetch, fault)
        receipt = _receipt(photo, picture, download)
        with self._guard:
            if self._forgotten.get(key.text, 0) != before:
                picture.path.unlink(missing_ok=True)
                _leave_nothing(self._shelf.folder(key))
                raise Cancelled
            compared = photo.id in self._anew and photo.id in self._known
            self._anew.discard(photo.id)
            self._known[photo.id] = (photo.url or "", picture)
            self._sound.add(picture.path)
            self._pending.setdefault(key.text, []).append(_Arrived(photo.id, receipt, picture.path, compared))
        return picture

    @property
    def pending(self) -> bool:
        """Whether ``commit`` has something to note, or to tell."""
        with self._guard:
            return bool(self._pending or self._untold)

    def commit(self) -> tuple[Committed, ...]:
        """Note what has come since the last time; what another thread is noting now is noted, too, when this returns.

        ``StoreFault`` when the disk refuses: it stays to be noted.
        """
        self.settle()
        with self._guard:
            told, self._untold = tuple(self._untold), []
        return told

    def settle(self) -> None:
        """As ``commit``, which tells the next time what was noted now."""
        with self._committing:
            with self._guard:
                pending, self._pending = self._pending, {}
            faults = [fault for text in pending if (fault := self._note(SessionKey(text), pending[text])) is not None]
        if faults:
            raise faults[0]

    def _note(self, key: SessionKey, arrived: list[_Arrived]) -> StoreFault | None:
        """Why it stays to be noted, if so. What is gone meanwhile, or a later version's, is not."""
        before = self.times_forgotten(key)
        try:
            with on_disk(self._shelf.folder(key)):
                there = [one for one in arrived if _is_synced(one.path)]
            changed = self._shelf.add_receipts(key, [(one.photo_id, one.receipt) for one in there])
        except NewerFile:
            return None
        except StoreFault as fault:
            with self._guard:
                if self._forgotten.get(key.text, 0) != before:
                    return None
                self._pending[key.text] = arrived + self._pending.get(key.text, [])
            return fault
        compared = frozenset(one.photo_id for one in there if one.compared)
        with self._guard:
            self._untold.append(Committed(key, changed, compared))
        return None

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
            self._pending.pop(key.text, None)
            self._troubles.pop(key.text, None)
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

    def _taken(self, photo_id: PhotoId, picture: StoredPicture) -> StoredPicture:
        with self._guard:
            self._anew.discard(photo_id)
        return picture

    def _passing_by(self, photo: Photo, fetch: Callable[[BinaryIO], Download], fault: StoreFault) -> StoredPicture:
        with self._guard:
            self._troubles[photo.id.session_key] = fault
        return self._taken(photo.id, self._passing.take(photo, fetch))

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


def _is_synced(path: Path) -> bool:
    """Whether it is there, and on the disk for good. ``OSError`` when that refuses."""
    try:
        sync_file(path)
    except FileNotFoundError:
        return False
    return True


def _leave_nothing(folder: Path) -> None:
    """Of a session's folder that was made once more while it was forgotten; one that holds anything stays."""
    for empty in (folder / PICTURES, folder):
        with suppress(OSError):
            empty.rmdir()
