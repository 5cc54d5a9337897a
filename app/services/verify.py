"""Compares an export, or the library, with the hashes that were written down when its files were."""

from __future__ import annotations

import hashlib
import re
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path, PurePosixPath
from typing import Protocol

from app.domain.errors import AppError, Cancelled, StoreFault
from app.domain.evidence import Receipt
from app.domain.kept_session import KeptSession
from app.domain.session_key import SessionKey
from app.domain.verify_outcome import VerifyOutcome
from app.services.cancel import CancelToken
from app.services.export_tree import CHUNK_BYTES, MANIFEST, chunks_of

CHANGED, MISSING, UNREADABLE = "does not match", "is missing", "cannot be read"
NO_MANIFEST, NO_ZIP, TWICE = "is missing: nothing can be compared", "is no ZIP, or a damaged one", "is there twice"
OUTSIDE, NO_LINE = "lies outside", "is no line of a manifest"
CHAIN, MENDED = "was changed or shortened", "was damaged, and is mended; what it was lies in"
_LINE = re.compile(r"([0-9a-fA-F]{64}) [ *](.+)")
_LITTER = frozenset({".DS_Store", "Thumbs.db", "desktop.ini"})
"""What systems put into every folder that somebody looks at."""

_LONGEST_MANIFEST = 50_000_000
_DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError)


class Library(Protocol):
    """What the shelf of kept sessions gives; ``StoreFault`` and ``NewerFile`` where it cannot."""

    def keys(self) -> tuple[SessionKey, ...]: ...
    def load(self, key: SessionKey) -> KeptSession | None: ...
    def raw_reply(self, kept: KeptSession) -> bytes: ...
    def picture(self, key: SessionKey, receipt: Receipt) -> Path: ...
    def verify_events(self, key: SessionKey) -> bool: ...
    def verify_own_events(self) -> bool: ...


def verify(path: Path, cancel: CancelToken) -> VerifyOutcome:
    """``path``: an export's folder or ZIP. ``StoreFault`` when it is not there or cannot be opened."""
    try:
        if path.is_dir():
            return _compare(_Folder(path), cancel)
        with path.open("rb") as file:
            try:
                with zipfile.ZipFile(file) as archive:
                    return _compare(_Archive(archive), cancel)
            except _DAMAGED:
                return VerifyOutcome(1, ((path.name, NO_ZIP),))
    except OSError as error:
        raise StoreFault(str(path), error.strerror or type(error).__name__) from error


def verify_library(library: Library, cancel: CancelToken) -> VerifyOutcome:
    """Every kept session: its reply, all versions of its pictures, the chain of its log. Names begin with the key."""
    checked, bad = 0, []
    keys = library.keys()
    for key in keys:
        try:
            kept = library.load(key)
            if kept is not None:
                results = list(_session(library, kept, cancel))
                checked += len(results)
                bad += [(name, why) for name, why in results if why]
                bad += [(f"{key}/manifest.json", CHANGED)] if kept.damage is not None else []
        except Cancelled:
            raise
        except AppError as error:
            checked += 1
            bad.append((key.text, f"{UNREADABLE}: {type(error).__name__}"))
    own = library.verify_own_events()
    return VerifyOutcome(checked + 1, (*bad, *(() if own else (("events.jsonl", CHAIN),))))


def _session(library: Library, kept: KeptSession, cancel: CancelToken) -> Iterator[tuple[str, str]]:
    """Each file's name and what is wrong with it, empty for nothing."""
    key = kept.key
    if kept.damage is not None:
        yield f"{key}", f"{MENDED}: {kept.damage.path}"
    try:
        fits = hashlib.sha256(library.raw_reply(kept)).hexdigest() == kept.reply_sha256
        yield f"{key}/replies/{kept.reply_sha256}.json", "" if fits else CHANGED
    except StoreFault:
        yield f"{key}/replies/{kept.reply_sha256}.json", UNREADABLE
    for receipt in dict.fromkeys(r for versions in kept.receipts.values() for r in versions):
        name = f"{key}/pictures/{receipt.file_name}"
        yield name, _why(partial(_picture, library, key, receipt), receipt.sha256, cancel)
    yield f"{key}/events.jsonl", "" if library.verify_events(key) else CHAIN


def _picture(library: Library, key: SessionKey, receipt: Receipt) -> Iterator[bytes]:
    return chunks_of(library.picture(key, receipt))


class _Folder:
    def __init__(self, root: Path) -> None:
        self._root = root

    def names(self) -> list[str]:
        return [p.relative_to(self._root).as_posix() for p in self._root.rglob("*") if not p.is_dir() or p.is_symlink()]

    def chunks(self, name: str) -> Iterator[bytes]:
        path = self._root / name
        if path.is_symlink():
            raise ValueError("a link, and no file of the export")
        return chunks_of(path)


class _Archive:
    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive

    def names(self) -> list[str]:
        return [name for name in self._archive.namelist() if not name.endswith("/")]

    def chunks(self, name: str) -> Iterator[bytes]:
        with self._archive.open(name) as file:
            while chunk := file.read(CHUNK_BYTES):
                yield chunk


def _compare(files: _Folder | _Archive, cancel: CancelToken) -> VerifyOutcome:
    there = files.names()
    bad = [(name, TWICE) for name in sorted({name for name in there if there.count(name) > 1})]
    if MANIFEST not in there:
        return VerifyOutcome(1, ((MANIFEST, NO_MANIFEST),), tuple(sorted(there)))
    try:
        lines = b"".join(_bounded(files.chunks(MANIFEST))).decode("utf-8").splitlines()
    except _DAMAGED:
        return VerifyOutcome(1, ((MANIFEST, UNREADABLE),))
    told = set()
    for number, line in enumerate(lines, start=1):
        cancel.check()
        if (found := _LINE.fullmatch(line)) is None:
            bad.append((f"{MANIFEST}:{number}", NO_LINE))
            continue
        digest, name = found[1].lower(), found[2]
        told.add(name)
        if not _is_inside(name):
            bad.append((name, OUTSIDE))
        elif name not in there:
            bad.append((name, MISSING))
        elif why := _why(partial(files.chunks, name), digest, cancel):
            bad.append((name, why))
    extra = sorted(name for name in set(there) - told - {MANIFEST} if PurePosixPath(name).name not in _LITTER)
    return VerifyOutcome(len(told), tuple(bad), tuple(extra))


def _why(opened: Callable[[], Iterator[bytes]], sha256: str, cancel: CancelToken) -> str:
    """What is wrong with one file; empty for nothing."""
    digest = hashlib.sha256()
    try:
        for chunk in opened():
            cancel.check()
            digest.update(chunk)
    except FileNotFoundError:
        return MISSING
    except (OSError, StoreFault):
        return UNREADABLE
    except _DAMAGED:
        return CHANGED
    return "" if digest.hexdigest() == sha256 else CHANGED


def _bounded(chunks: Iterable[bytes]) -> Iterator[bytes]:
    size = 0
    for chunk in chunks:
        size += len(chunk)
        if size > _LONGEST_MANIFEST:
            raise ValueError("no manifest is so long")
        yield chunk


def _is_inside(name: str) -> bool:
    path = PurePosixPath(name)
    return not path.is_absolute() and ".." not in path.parts and "\\" not in name and ":" not in name
