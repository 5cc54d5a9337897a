"""The files of an export, written into a folder or a ZIP and hashed on the way."""

from __future__ import annotations

import hashlib
import os
import zipfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import IO, Protocol

from app.services.whole_file import sync_folder

MANIFEST = "manifest-sha256.txt"
CHUNK_BYTES = 1 << 20
_ZIP64_FROM = 1 << 31
_READABLE = 0o644 << 16


class Tree(Protocol):
    """``name``: a relative path with forward slashes. ``size``: at least a good guess, in bytes."""

    def opened(self, name: str, size: int, packed: bool) -> AbstractContextManager[IO[bytes]]: ...
    def close(self) -> None: ...
    def give_up(self) -> None: ...


class FolderTree:
    def __init__(self, root: Path) -> None:
        self._root = root
        root.mkdir()
        root.chmod(0o755)

    @contextmanager
    def opened(self, name: str, size: int, packed: bool) -> Iterator[IO[bytes]]:
        path = self._root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("xb", buffering=0) as file:
            yield file
            os.fsync(file.fileno())

    def close(self) -> None:
        for folder in (*(path for path in self._root.iterdir() if path.is_dir()), self._root):
            sync_folder(folder)

    def give_up(self) -> None:
        """Nothing is open between two files."""


class ZipTree:
    """Photos and the report lie in it as they are (stored); only texts are packed."""

    def __init__(self, path: Path, made_at: datetime) -> None:
        self._file = path.open("xb", buffering=CHUNK_BYTES)
        self._zip = zipfile.ZipFile(self._file, "w", strict_timestamps=False)
        self._time = made_at.timetuple()[:6]

    @contextmanager
    def opened(self, name: str, size: int, packed: bool) -> Iterator[IO[bytes]]:
        entry = zipfile.ZipInfo(name, self._time)
        entry.compress_type = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
        entry.external_attr = _READABLE
        with self._zip.open(entry, "w", force_zip64=size >= _ZIP64_FROM) as file:
            yield file

    def close(self) -> None:
        self._zip.close()
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()

    def give_up(self) -> None:
        """Close the file without the ZIP's directory, which ``ZipFile`` would write even when it is thrown away."""
        self._zip.fp = None
        with suppress(OSError):
            self._file.close()


class ExportTree:
    """Puts files into ``tree`` and keeps the manifest: ``sha256sum -c`` reads it in the export's folder."""

    def __init__(self, tree: Tree, check: Callable[[], None]) -> None:
        self._tree, self._check = tree, check
        self._lines: list[str] = []
        self.files, self.size = 0, 0

    def put(self, name: str, chunks: Iterable[bytes], size: int, *, packed: bool = False) -> str:
        """The SHA-256 of what was written. ``check`` is called between chunks and may raise."""
        digest, written = hashlib.sha256(), 0
        with self._tree.opened(name, size, packed) as file:
            for chunk in chunks:
                self._check()
                digest.update(chunk)
                _write_all(file, chunk)
                written += len(chunk)
        self._lines.append(f"{digest.hexdigest()}  {name}\n")
        self.files, self.size = self.files + 1, self.size + written
        return digest.hexdigest()

    def finish(self) -> str:
        """Write the manifest, whose SHA-256 is returned, and everything through to the disk."""
        content = "".join(self._lines).encode()
        sha256 = self.put(MANIFEST, [content], len(content), packed=True)
        self._tree.close()
        return sha256


def chunks_of(path: Path) -> Iterator[bytes]:
    """A file's content. ``OSError``."""
    with path.open("rb", buffering=0) as file:
        while chunk := file.read(CHUNK_BYTES):
            yield chunk


def _write_all(file: IO[bytes], chunk: bytes) -> None:
    view = memoryview(chunk)
    while view:
        view = view[file.write(view) :]
