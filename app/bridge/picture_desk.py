"""Hands pictures to people and other programs: saved where they say, opened elsewhere, copied."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

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


class PictureDesk(QObject):
    """Other programs get copies, so that the kept file is never touched.

    ``copies``: makes a folder for those of a session (its key), which goes with this run of the program.
    """

    saved = Signal(Path)
    copied = Signal(str)  # the file's name
    path_copied = Signal(str)  # the path
    failed = Signal(object)  # AppError

    def __init__(
        self,
        read_photo: ReadPhoto,
        held: Callable[[Photo], PictureFile | None],
        copies: Callable[[str], Path],
        background: Background,
        open_file: Callable[[QUrl], bool] = QDesktopServices.openUrl,
    ) -> None:
        super().__init__()
        self._read_photo = read_photo
        self._held, self._copies = held, copies
        self._background = background
        self._open_file = open_file

    def suffix(self, photo: Photo) -> str:
        """``.jpg``, ``.png`` or ``.webp`` by what its bytes are; ``.jpg``, what PAVE sends, while unknown."""
        kept = self._held(photo)
        return kept.path.suffix if kept is not None else ".jpg"

    def save(self, photo: Photo, target: Path) -> None:
        self._background.run(
            lambda cancel: copy_picture(self._read_photo(photo, cancel).path, target),
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

    def copy(self, photo: Photo, name: str) -> None:
        """To the clipboard, as a picture and as a file with a telling name."""

        def job(cancel: CancelToken) -> tuple[QImage, Path]:
            kept = self._read_photo(photo, cancel)
            return decode(kept.path, kept.format.qt_name, _CLIPBOARD_EDGE), self._named_copy(photo, name, cancel)

        self._background.run(job, then=self._to_clipboard, failed=self.failed.emit)

    def _named_copy(self, photo: Photo, name: str, cancel: CancelToken) -> Path:
        kept = self._read_photo(photo, cancel).path
        return copy_picture(kept, self._copies(photo.id.session_key) / f"{name}{kept.suffix}")

    def _show_file(self, file: Path) -> None:
        if not self._open_file(QUrl.fromLocalFile(str(file))):
            self.failed.emit(StoreFault(file.name, marked("Error", "no program opens it")))

    def _path_to_clipboard(self, file: Path) -> None:
        path = QDir.toNativeSeparators(str(file))
        QGuiApplication.clipboard().setText(path)
        self.path_copied.emit(path)

    def _to_clipboard(self, outcome: tuple[QImage, Path]) -> None:
        image, file = outcome
        mime = QMimeData()
        mime.setImageData(image)
        mime.setUrls([QUrl.fromLocalFile(str(file))])
        QGuiApplication.clipboard().setMimeData(mime)
        self.copied.emit(file.name)
