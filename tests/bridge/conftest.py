"""What the bridge stands on in its tests: real threads, and a source of photos that does as it is told."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication, QImage

from app.bridge.background import Background
from app.bridge.photo_flight import Progress
from app.domain.photo import Photo, PhotoId
from app.services.cancel import CancelToken
from app.services.photo_format import PhotoFormat


@dataclass(frozen=True)
class File:
    path: Path
    format: PhotoFormat
    sha256: str = "ab" * 32


class FakePhotos:
    """A ``ReadPhoto``: notes who asked, waits at the gate, fails where it is told to; pictures are 16:9."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.asked: list[Photo] = []
        self.cancelled: list[Photo] = []
        self.errors: dict[PhotoId, Exception] = {}
        self.width = 64
        self.told: tuple[tuple[int, int | None], ...] = ()
        self.held: set[int] = set()
        """Only these codes wait at the gate; all of them if there are none."""
        self.gate = threading.Event()
        self.gate.set()

    def __call__(self, photo: Photo, cancel: CancelToken, progress: Progress | None = None) -> File:
        self.asked.append(photo)
        if progress is not None:
            for received in self.told:
                progress(*received)
        self._wait(photo, cancel)
        if (error := self.errors.get(photo.id)) is not None:
            raise error
        return self.file(self.width)

    def asked_codes(self) -> list[int]:
        return [photo.code for photo in self.asked]

    def asked_urls(self) -> list[str | None]:
        return [photo.url for photo in self.asked]

    def _wait(self, photo: Photo, cancel: CancelToken) -> None:
        while (not self.held or photo.code in self.held) and not self.gate.wait(0.005):
            if cancel.cancelled:
                self.cancelled.append(photo)
            cancel.check()

    def file(self, width: int) -> File:
        path = self.folder / f"{width}.png"
        if not path.exists():
            image = QImage(width, width * 9 // 16, QImage.Format.Format_RGB32)
            image.fill(0x336699)
            beside = path.with_suffix(f".{threading.get_ident()}")
            image.save(str(beside), "PNG")  # type: ignore[call-overload]  # bytes are refused at run time
            beside.replace(path)
        return File(path, PhotoFormat.PNG)


@pytest.fixture(autouse=True)
def clipboard_is_left_empty(request: pytest.FixtureRequest) -> Iterator[None]:
    """A picture on the off-screen clipboard must not outlive the application: its end would be a crash."""
    yield
    if isinstance(application := QGuiApplication.instance(), QGuiApplication):
        application.clipboard().clear()


class Ears:
    """Listens to signals and keeps what they said, in order."""

    def __init__(self) -> None:
        self.heard: list[tuple[object, ...]] = []

    def __call__(self, *said: object) -> None:
        self.heard.append(said)

    def first(self) -> list[object]:
        return [said[0] for said in self.heard]


@pytest.fixture
def background(qapp: QCoreApplication) -> Iterator[Background]:
    built = Background(4)
    yield built
    assert built.shut_down(), "a worker did not come home"
    QCoreApplication.processEvents()


@pytest.fixture
def photos(tmp_path: Path) -> Iterator[FakePhotos]:
    fake = FakePhotos(tmp_path)
    yield fake
    fake.gate.set()
