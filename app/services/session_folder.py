"""One folder per session is the truth: what the adjuster thinks of its photos, kept safely."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from app.domain.errors import InvalidSessionKey, NewerFile, ReviewDamaged
from app.domain.review import Review
from app.domain.review_merge import merge
from app.domain.session_key import SessionKey
from app.services.disk_faults import on_disk
from app.services.folder_lock import locked
from app.services.review_json import Decoded, decode, encode, rounded
from app.services.sealed_json import NewerVersion
from app.services.whole_file import aside_of, write_whole

_REVIEW = "review.json"
_PARTS = "review*.part"


@dataclass(frozen=True)
class LoadedReview:
    """``review`` is what is on the disk now. ``damage``: the file was damaged, and what became of it."""

    review: Review
    damage: ReviewDamaged | None = None


class SessionFolder:
    """``root`` (``<data-dir>/sessions``) holds one private folder a session: ``<KEY>/review.json``, ``<KEY>/lock``.

    Blocking, safe on any thread. ``StoreFault`` when the disk refuses, ``NewerFile`` for what a later version of the
    program wrote. A damaged file is copied aside (``review.damaged-1.json``) before it is ever replaced.

    Two processes may judge one session. This object remembers what it last read or wrote of it; a save reads the file
    anew under a kernel lock, and whatever another process changed since is merged, photo by photo, with what changed
    here (``app.domain.review_merge``). So a save never takes back another window's work, and of two notes written
    on one photo at the same time both stay. What was merged comes back from ``save_review``. A file that is gone or
    damaged says nothing of what another process took away: then all that is known here is written again.
    """

    def __init__(self, root: Path) -> None:
        self._root = root
        self._last: dict[str, Review] = {}

    def folder(self, key: SessionKey) -> Path:
        """Not made yet. ``InvalidSessionKey`` for what is no key, so that no name leads out of ``root``."""
        if SessionKey.parse(key.text) != key:
            raise InvalidSessionKey(key.text)
        return self._root / key.text

    def load_review(self, key: SessionKey) -> LoadedReview:
        """An empty review when there is none; makes no folder. From a disk that cannot be written, too."""
        folder = self.folder(key)
        file = folder / _REVIEW
        self._last.pop(key.text, None)  # who cannot read it does not know it
        with on_disk(file):
            found = _read(file, key.text)
        loaded = LoadedReview(found.review, None if found.whole else _damage(file, found))
        with suppress(OSError):
            if not found.whole:
                with locked(folder):
                    loaded = _mend(file, key.text)
            elif any(folder.glob(_PARTS)):
                _sweep(folder)
        self._last[key.text] = loaded.review
        return loaded

    def save_review(self, review: Review) -> LoadedReview:
        """Returns once the file is replaced on the disk; see the class for what it holds then."""
        key, mine = SessionKey(review.session_key), rounded(review)
        folder = self.folder(key)
        with on_disk(folder / _REVIEW), locked(folder, root=self._root):
            there = (folder / _REVIEW).exists()
            found = _mend(folder / _REVIEW, key.text)
            base = self._last.get(key.text) if there and found.damage is None else None
            merged = merge(base or Review(key.text), mine, found.review)
            if merged != found.review or not there:
                write_whole(folder / _REVIEW, encode(merged))
            self._last[key.text] = merged
        return LoadedReview(merged, found.damage)


def _read(file: Path, session_key: str) -> Decoded:
    try:
        content = file.read_bytes()
    except FileNotFoundError:
        return Decoded(Review(session_key), True)
    try:
        return decode(content, session_key)
    except NewerVersion as newer:
        raise NewerFile(str(file)) from newer


def _mend(file: Path, session_key: str) -> LoadedReview:
    """Read under the lock; a damaged file is copied aside, then replaced by what could be read of it."""
    found = _read(file, session_key)
    if found.whole:
        return LoadedReview(found.review)
    aside = aside_of(file)
    write_whole(aside, file.read_bytes())
    write_whole(file, encode(found.review))
    return LoadedReview(found.review, _damage(aside, found))


def _damage(file: Path, found: Decoded) -> ReviewDamaged:
    return ReviewDamaged(str(file), len(found.review.photos))


def _sweep(folder: Path) -> None:
    """Remove the part of a write that a crash cut off; one that is being written is behind the lock."""
    with locked(folder, wait=False):
        for part in folder.glob(_PARTS):
            part.unlink(missing_ok=True)
