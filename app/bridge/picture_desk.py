"""Hands pictures to people and other programs: saved where they say, opened elsewhere, copied."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QDir, QMimeData, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage

from app.bridge.background import Background
from app.bridge.image_decoder import decode
from app.bridge.photo_flight import PictureFile, ReadPhoto
from app.domain.errors import StoreFault
from app.domain.photo import Photo
from app.domain.wording import marked
from app.services.cancel import CancelToken
from app.services.picture_copies import copy_picture

_CLIPBOARD_EDGE = 4096


class HeldPicture(PictureFile, Protocol):
    """A complete picture on disk whose hash is known (lower-case hex)."""

    @property
    def sha256(self) -> str: ...


@dataclass(frozen=True)
class Handed:
    """One photo on its way out: what its file shall be called, without an extension, and its caption."""

    photo: Photo
    name: str
    caption: str = ""


class PictureDesk(QObject):
    """Other programs get copies, so that the kept file is never touched.

    ``copies``: makes a folder for those of a session (its key), which goes with this run of the program.
    """

    saved = Signal(Path)
    copied = Signal(str)  # the files' names
    path_copied = Signal(str)  # the path
    failed = Signal(object)  # AppError

    def __init__(
        self,
        read_photo: ReadPhoto,
        held: Callable[[Photo], HeldPicture | None],
        copies: Callable[[str], Path],
        background: Background,
        open_file: Callable[[QUrl], bool] = QDesktopServices.openUrl,
    ) -> None:
        super().__init__()
        self.read_photo = read_photo
        self._held, self._copies = held, copies
        self._background = background
        self._open_file = open_file
        self._preparing: CancelToken | None = None
        self._prepared: tuple[Path, ...] = ()

    def suffix(self, photo: Photo) -> str:
        """``.jpg``, ``.png`` or ``.webp`` by what its bytes are; ``.jpg``, what PAVE sends, while unknown."""
        kept = self._held(photo)
        return kept.path.suffix if kept is not None else ".jpg"

    def sha256(self, photo: Photo) -> str:
        """Of its file; empty while there is none."""
        kept = self._held(photo)
        return kept.sha256 if kept is not None else ""

    @property
    def prepared(self) -> tuple[Path, ...]:
        """The files of what ``prepare`` was last called with; empty until all of them are there."""
        return self._prepared

    def prepare(self, handed: Sequence[Handed]) -> None:
        """Named copies, to be taken elsewhere in a moment: a drag cannot wait for them. A failure says nothing."""
        if self._preparing is not None:
            self._preparing.cancel()
        self._prepared = ()
        self._preparing = self._background.run(
            lambda cancel: self._named_copies(handed, cancel), then=self._on_prepared, failed=lambda _: None
        )

    def save(self, photo: Photo, target: Path) -> None:
        self._background.run(
            lambda cancel: copy_picture(self.read_photo(photo, cancel).path, target),
            then=self.saved.emit,
            failed=self.failed.emit,
        )

    def open(self, photo: Photo, name: str) -> None:
        """In the system's program for pictures; ``name`` without extension."""
        self._background.run(
            lambda cancel: self._named_copy(photo, name, cancel), then=self._show_file, failed=self.failed.emit
        )

    def show_in_folder(self, photo: Photo, name: str) -> None:
        """In the system's program for folders, beside other copies that were made in this run."""
        self._background.run(
            lambda cancel: self._named_copy(photo, name, cancel).parent,
            then=self._show_file,
            failed=self.failed.emit,
        )

    def copy_path(self, photo: Photo, name: str) -> None:
        """To the clipboard, as text; the file it names goes with this run of the program."""
        self._background.run(
            lambda cancel: self._named_copy(photo, name, cancel), then=self._path_to_clipboard, failed=self.failed.emit
        )

    def copy(self, handed: Sequence[Handed]) -> None:
        """To the clipboard: the files with telling names, their captions as text, and the first one as a picture."""

        def job(cancel: CancelToken) -> tuple[QImage, tuple[Path, ...], str]:
            kept = self.read_photo(handed[0].photo, cancel)
            image = decode(kept.path, kept.format.qt_name, _CLIPBOARD_EDGE)
            captions = "\n".join(one.caption for one in handed if one.caption)
            return image, self._named_copies(handed, cancel), captions

        if handed:
            self._background.run(job, then=self._to_clipboard, failed=self.failed.emit)

    def _named_copies(self, handed: Sequence[Handed], cancel: CancelToken) -> tuple[Path, ...]:
        return tuple(self._named_copy(one.photo, one.name, cancel) for one in handed)

    def _named_copy(self, photo: Photo, name: str, cancel: CancelToken) -> Path:
        kept = self.read_photo(photo, cancel).path
        return copy_picture(kept, self._copies(photo.id.session_key) / f"{name}{kept.suffix}")

    def _show_file(self, file: Path) -> None:
        if not self._open_file(QUrl.fromLocalFile(str(file))):
            self.failed.emit(StoreFault(file.name, marked("Error", "no program opens it")))

    def _path_to_clipboard(self, file: Path) -> None:
        path = QDir.toNativeSeparators(str(file))
        QGuiApplication.clipboard().setText(path)
        self.path_copied.emit(path)

    def _on_prepared(self, files: tuple[Path, ...]) -> None:
        self._preparing, self._prepared = None, files

    def _to_clipboard(self, outcome: tuple[QImage, tuple[Path, ...], str]) -> None:
        image, files, captions = outcome
        mime = QMimeData()
        mime.setImageData(image)
        mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
        if captions:
            mime.setText(captions)
        QGuiApplication.clipboard().setMimeData(mime)
        self.copied.emit(", ".join(file.name for file in files))
