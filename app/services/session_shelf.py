"""What was received of each session, kept in its folder: the raw reply, pictures under their hash, what was done."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from app.domain.errors import Cancelled, FolderDamaged, InvalidSessionKey, NewerFile
from app.domain.evidence import Event, Receipt
from app.domain.inspection import Inspection
from app.domain.kept_session import KeptSession
from app.domain.photo import PhotoId
from app.domain.session_key import SessionKey
from app.services.disk_faults import on_disk
from app.services.event_log import EventLog
from app.services.folder_lock import locked, locked_if_there, make_room
from app.services.session_manifest import Manifest, encode
from app.services.shelf_forgetting import drop_if_bare, finish_forgetting, forget_folder, remove_contents, unfinished
from app.services.shelf_mending import from_log, mend, received_facts
from app.services.shelf_places import (
    EVENTS,
    MANIFEST,
    PICTURES,
    REPLIES,
    is_forgotten,
    reply_file,
    session_names,
    sizes,
)
from app.services.shelf_reading import is_whole, kept_session, read_inspection, read_manifest
from app.services.shelf_sweeping import remove_deserted, sweep_folder
from app.services.whole_file import write_whole

Change = Callable[[Manifest], Manifest]


class SessionShelf:
    """``root`` (``<data-dir>/sessions``) holds a private folder a session; the README shows what stands in it.

    Blocking, safe on any thread and in several processes: whoever writes holds the folder's kernel lock, files are
    replaced whole, replies and pictures are written once under their hash. ``StoreFault`` when the disk refuses,
    ``NewerFile`` for what a later version of the program wrote, which is then neither read nor changed.
    """

    def __init__(self, root: Path, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._root, self._now = root, now

    def folder(self, key: SessionKey) -> Path:
        """Not made yet. ``InvalidSessionKey`` for what is no key, so that no name leads out of ``root``."""
        if SessionKey.parse(key.text) != key:
            raise InvalidSessionKey(key.text)
        return self._root / key.text

    def keys(self) -> tuple[SessionKey, ...]:
        """Of all sessions that are kept, in the order of their keys."""
        with on_disk(self._root):
            return tuple(
                SessionKey(name) for name in session_names(self._root) if (self._root / name / MANIFEST).exists()
            )

    def load(self, key: SessionKey) -> KeptSession | None:
        """None when nothing of it is kept. A damaged folder is mended first; ``damage`` tells.

        ``FolderDamaged``, once, when nothing in it can be shown; its pictures count again with the next reply.
        """
        folder = self.folder(key)
        with on_disk(folder):
            found = read_manifest(folder, key)
            if found is None or is_forgotten(folder):
                return None
            manifest, damage = found.manifest, None
            if manifest is None or not found.whole or not is_whole(folder, manifest.reply):
                with locked_if_there(folder) as there:
                    manifest, damage = self._mend(folder, key) if there else (None, None)
        if manifest is None and damage is not None:
            raise damage
        return self._read_kept(folder, manifest, damage) if manifest is not None else None

    def _read_kept(self, folder: Path, manifest: Manifest, damage: FolderDamaged | None) -> KeptSession | None:
        with on_disk(folder):
            try:
                return kept_session(manifest, read_inspection(folder, manifest), damage)
            except FileNotFoundError:
                if (folder / MANIFEST).exists():
                    raise
                return None  # another process has just forgotten it

    def raw_reply(self, kept: KeptSession) -> bytes:
        """Exactly as it was received."""
        file = reply_file(self.folder(kept.key), kept.reply_sha256)
        with on_disk(file):
            return file.read_bytes()

    def picture(self, key: SessionKey, receipt: Receipt) -> Path:
        """Where one version of a photo's bytes is kept."""
        return self.folder(key) / PICTURES / receipt.file_name

    def room(self, key: SessionKey, name: str) -> Path:
        """A folder in the session's, made now."""
        folder = self.folder(key)
        with on_disk(folder):
            return make_room(self._root, folder, name)

    def picture_room(self, key: SessionKey) -> Path | None:
        """Where its pictures are received; None when nothing of it is kept, so that nothing is there to forget."""
        folder = self.folder(key)
        with on_disk(folder):
            if read_manifest(folder, key) is None or is_forgotten(folder):
                return None
        return self.room(key, PICTURES)

    def keep_reply(
        self,
        key: SessionKey,
        raw: bytes,
        inspection: Inspection,
        received_at: datetime,
        wanted: Callable[[], bool] = lambda: True,
    ) -> KeptSession:
        """A reply that was understood. The same as before: only ``checked_at`` moves on.

        ``wanted``: asked when nobody else can write there any more; ``Cancelled`` when it says no.
        """
        sha256 = hashlib.sha256(raw).hexdigest()
        folder = self.folder(key)
        file = reply_file(folder, sha256)
        with on_disk(file), locked(folder, root=self._root):
            if not wanted():
                raise Cancelled
            if is_forgotten(folder):
                remove_contents(folder)
            (folder / REPLIES).mkdir(exist_ok=True, mode=0o700)
            before, damage = self._current(folder, key)
            if not is_whole(folder, sha256):
                write_whole(file, raw)
            if before is None:
                times = (received_at, received_at, received_at)
                before = Manifest(key.text, *times, "", receipts=from_log(folder, inspection))
            now = replace(before, checked_at=received_at)
            if before.reply != sha256:
                facts = {"sha256": sha256, "size": str(len(raw)), "photos": str(len(inspection.photos))}
                head = EventLog(folder / EVENTS).append(received_at, "reply", facts)
                now = replace(now, reply=sha256, received_at=received_at, events=head)
            write_whole(folder / MANIFEST, encode(now))
            return kept_session(now, inspection, damage)

    def add_receipts(self, key: SessionKey, receipts: Iterable[tuple[PhotoId, Receipt]]) -> frozenset[PhotoId]:
        """Whose bytes are others now than they were. Their files are in their place already."""
        changed: set[PhotoId] = set()
        folder = self.folder(key)

        def add(manifest: Manifest) -> Manifest:
            for photo_id, receipt in receipts:
                before = manifest.receipts.get(photo_id, ())
                manifest = replace(manifest, receipts=manifest.with_receipt(photo_id, receipt))
                if before and before[-1].sha256 == receipt.sha256:
                    continue
                what = "changed" if before else "received"
                head = EventLog(folder / EVENTS).append(receipt.received_at, what, received_facts(photo_id, receipt))
                manifest = replace(manifest, events=head)
                changed.update({photo_id} if before else ())
            return manifest

        self._change(key, add)
        return frozenset(changed)

    def is_kept(self, key: SessionKey) -> bool:
        """Without reading anything."""
        return (self.folder(key) / MANIFEST).exists() and not is_forgotten(self.folder(key))

    def keep_details(self, key: SessionKey, details: Any) -> None:
        """``details``: JSON, as ``app.services.details_json`` writes it."""
        self._change(key, lambda manifest: replace(manifest, details=details))

    def set_pinned(self, key: SessionKey, pinned: bool) -> None:
        self._change(key, lambda manifest: replace(manifest, pinned=pinned))

    def set_opened(self, key: SessionKey, at: datetime) -> None:
        """Also removes what crashes left in its folder."""
        self._change(key, lambda manifest: replace(self._swept(manifest), opened_at=at))

    def log(self, key: SessionKey, what: str, facts: Mapping[str, str]) -> None:
        """Add to what is told of a session. The manifest's time stays: it tells when something came last."""
        log = EventLog(self.folder(key) / EVENTS)

        def logged(manifest: Manifest) -> Manifest:
            return replace(manifest, events=log.append(self._now(), what, facts))

        self._change(key, logged, keep_time=True)

    def events(self, key: SessionKey) -> tuple[Event, ...]:
        with on_disk(self.folder(key)):
            return EventLog(self.folder(key) / EVENTS).read().events

    def verify_events(self, key: SessionKey) -> bool:
        """Whether the log is whole, and reaches as far as the manifest says it once did."""
        folder = self.folder(key)
        with on_disk(folder):
            found = read_manifest(folder, key)
            known = found.manifest.events if found is not None and found.manifest is not None else None
            return EventLog(folder / EVENTS).read(known).whole

    def forget(self, key: SessionKey, unless: Callable[[], bool] = lambda: False) -> None:
        """Every byte of its folder, the adjuster's review included. That one was forgotten is told, not which.

        ``unless``: asked when nobody else can write there any more, whether it is to stay.
        """
        folder = self.folder(key)
        with on_disk(folder):
            if folder.is_dir() and forget_folder(folder, unless):
                self._log_forgotten()

    def drop_if_bare(self, key: SessionKey) -> None:
        """Remove a folder that was made for something which then did not come."""
        drop_if_bare(self.folder(key))

    def sweep(self) -> int:
        """Go on with what crashes cut off, and remove what they left; how many sessions were forgotten so."""
        done = 0
        with on_disk(self._root):
            for folder in unfinished(self._root):
                if finish_forgetting(folder):
                    self._log_forgotten()
                    done += 1
            for name in remove_deserted(self._root, self._now()):
                with suppress(NewerFile):
                    self._change(SessionKey(name), self._swept)
        return done

    def _swept(self, manifest: Manifest) -> Manifest:
        sweep_folder(self._root / manifest.session_key, manifest, self._now())
        return manifest

    def verify_own_events(self) -> bool:
        """Whether the log of what was forgotten is whole."""
        with on_disk(self._root):
            return EventLog(self._root / EVENTS).read().whole

    def _log_forgotten(self) -> None:
        with locked(self._root):
            EventLog(self._root / EVENTS).append(self._now(), "forgot", {})

    def size(self, key: SessionKey) -> int:
        """Bytes of all files in its folder."""
        with on_disk(self.folder(key)):
            return sizes(self.folder(key))

    def _change(self, key: SessionKey, change: Change, *, keep_time: bool = False) -> None:
        """Nothing happens to a session that is not kept. ``keep_time``: its manifest looks as if not written."""
        folder = self.folder(key)
        with on_disk(folder):
            if not (folder / MANIFEST).exists():
                return
            with locked_if_there(folder) as there:
                before = self._current(folder, key)[0] if there else None
                if before is not None and (now := change(before)) != before:
                    written = (folder / MANIFEST).stat()
                    write_whole(folder / MANIFEST, encode(now))
                    if keep_time:
                        os.utime(folder / MANIFEST, ns=(written.st_atime_ns, written.st_mtime_ns))

    def _current(self, folder: Path, key: SessionKey) -> tuple[Manifest | None, FolderDamaged | None]:
        """Under the lock: what the manifest says, mended if need be."""
        found = read_manifest(folder, key)
        if found is None or is_forgotten(folder):
            return None, None
        if found.manifest is not None and found.whole:
            return found.manifest, None
        return self._mend(folder, key)

    def _mend(self, folder: Path, key: SessionKey) -> tuple[Manifest | None, FolderDamaged | None]:
        found = read_manifest(folder, key)  # anew: another process may have mended it meanwhile, or begun to forget it
        if found is None or is_forgotten(folder):
            return None, None
        if found.manifest is not None and found.whole and is_whole(folder, found.manifest.reply):
            return found.manifest, None
        return mend(folder, key, found.manifest)
