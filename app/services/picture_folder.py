"""The pictures of this run of the program: files named by their SHA-256 in a private folder that ends with it."""

from __future__ import annotations

import shutil
import tempfile
import threading
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import IO, BinaryIO

from app.domain.errors import Cancelled, StoreFault
from app.domain.photo import Photo, PhotoId
from app.services.disk_faults import on_disk
from app.services.kernel_lock import lock_file
from app.services.picture_files import Download, StoredPicture, is_there, receive

_LOCK = "lock"
_RUN = "run-"
_COPIES = "opened"
_REFUGE = "walkaround-run-"
_AN_HOUR = 3600.0  # there is no gate elsewhere: a folder so old has long got its lock


class PictureFolder:
    """Below ``root`` (``<data-dir>/pictures``) each process has a folder of its own under a kernel lock.

    A lock ends with its process, however that ends: so a folder without one was left by a crash and is swept.
    Safe on any thread. ``StoreFault`` whenever the disk refuses; ``Cancelled`` after ``close()``.
    """

    def __init__(self, root: Path, elsewhere: Path | None = None) -> None:
        """``elsewhere``: where another folder is made while ``root`` takes nothing."""
        self._root, self._elsewhere = root, elsewhere
        self._guard = threading.Lock()
        self._folder: Path | None = None
        self._refuge: Path | None = None
        self._locks: list[IO[bytes]] = []
        self._closed = False
        self._known: dict[PhotoId, tuple[str | None, StoredPicture]] = {}

    def held(self, photo: Photo) -> StoredPicture | None:
        """What was taken in this run for the same photo at the same address, if its file is still there."""
        with self._guard:
            url, picture = self._known.get(photo.id, (None, None))
        return picture if picture is not None and url == photo.url and is_there(picture) else None

    def take(self, photo: Photo, fetch: Callable[[BinaryIO], Download]) -> StoredPicture:
        """Let ``fetch`` write the picture, check it and keep it. ``UnreadablePhoto`` for bytes that are none.

        Whatever ``fetch`` raises passes through, and nothing stays behind.
        """
        with self._guard, on_disk(self._root):
            folder = self._own_folder()
        try:
            picture, _ = receive(folder, fetch)
        except StoreFault:
            with self._guard, on_disk(self._root):
                refuge = self._own_refuge()
            if refuge is None:
                raise
            picture, _ = receive(refuge, fetch)
        with self._guard:
            self._known[photo.id] = (photo.url, picture)
        return picture

    def forget(self, session_key: str) -> None:
        """Remove the session's pictures, except those that another session shares, and copies made of them."""
        with self._guard, on_disk(self._root):
            for folder in self._own:
                if (copies := folder / _COPIES / session_key).is_dir():
                    shutil.rmtree(copies)
            gone = {i: entry for i, entry in self._known.items() if i.session_key == session_key}
            self._known = {i: entry for i, entry in self._known.items() if i not in gone}
            shared = {picture.path for _, picture in self._known.values()}
            _unlink_all({picture.path for _, picture in gone.values()} - shared)

    def copies(self, session_key: str) -> Path:
        """Where copies for other programs are made; they go with this run, or when the session is forgotten."""
        with self._guard, on_disk(self._root):
            room = self._own_folder() / _COPIES / session_key
            room.mkdir(parents=True, exist_ok=True)
        return room

    def sweep(self) -> int:
        """Remove what dead runs left; how many folders went. What cannot be removed stays for the next time."""
        refuges = self._elsewhere.glob(f"{_REFUGE}*") if self._elsewhere is not None else ()
        gone = sum(_is_long_there(folder) and _removed_if_dead(folder) for folder in refuges)
        if not self._root.is_dir():
            return gone
        with on_disk(self._root), _gate(self._root):
            return gone + sum(_removed_if_dead(folder) for folder in self._root.glob(f"{_RUN}*"))

    def close(self) -> None:
        """Remove this run's folder; a ``take()`` under way ends in an error. What resists, a sweep takes."""
        with self._guard:
            self._closed = True
            folders, self._folder, self._refuge = self._own, None, None
            locks, self._locks = self._locks, []
            self._known.clear()
        for lock in locks:
            lock.close()
        for folder in folders:
            shutil.rmtree(folder, ignore_errors=True)

    @property
    def _own(self) -> list[Path]:
        return [folder for folder in (self._folder, self._refuge) if folder is not None]

    def _own_folder(self) -> Path:
        if self._closed:
            raise Cancelled
        if self._folder is None:
            try:
                self._folder = self._new_folder()
            except OSError:
                refuge = self._own_refuge()
                if refuge is None:
                    raise
                return refuge
        return self._folder

    def _own_refuge(self) -> Path | None:
        if self._elsewhere is None:
            return None
        if self._closed:
            raise Cancelled
        if self._refuge is None:
            self._refuge = Path(tempfile.mkdtemp(prefix=_REFUGE, dir=self._elsewhere))
            self._locks.append(lock_file(self._refuge / _LOCK, wait=False))
        return self._refuge

    def _new_folder(self) -> Path:
        self._root.mkdir(parents=True, exist_ok=True, mode=0o700)
        with _gate(self._root):  # so that no sweep sees the folder before its lock
            folder = Path(tempfile.mkdtemp(prefix=_RUN, dir=self._root))
            self._locks.append(lock_file(folder / _LOCK, wait=False))
        return folder


def _unlink_all(paths: Iterable[Path]) -> None:
    """Every one that lets itself be removed; then ``OSError`` for the first that did not."""
    resisting: OSError | None = None
    for path in paths:
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            resisting = resisting or error
    if resisting is not None:
        raise resisting


def _is_long_there(folder: Path) -> bool:
    with suppress(OSError):
        return time.time() - folder.stat().st_mtime > _AN_HOUR
    return False


def _removed_if_dead(folder: Path) -> bool:
    """Called behind the gate, or long after: nobody is between making a folder and locking it."""
    try:
        lock_file(folder / _LOCK, wait=False).close()
    except OSError:
        return False  # alive, or not ours to remove
    shutil.rmtree(folder, ignore_errors=True)
    return not folder.exists()


def _gate(root: Path) -> IO[bytes]:
    """One process at a time makes or sweeps folders."""
    return lock_file(root / _LOCK, wait=True)
