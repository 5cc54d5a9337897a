"""A library over folders on the disk, for tests."""

from __future__ import annotations

from pathlib import Path

from app.domain.session_key import SessionKey
from app.services.forgetting import Forgetting
from app.services.library import Library
from app.services.library_index import LibraryIndex
from app.services.session_folder import SessionFolder
from app.services.session_reader import SessionReader
from tests.fakes.shelf import FakeShelf


class LibraryWorld:
    """``folder``: a data folder. ``library`` may be built again over it, as at the next start."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.sessions, self.file, self.logs = folder / "sessions", folder / "library.sqlite", folder / "logs"
        self.shelf = FakeShelf(self.sessions)
        self.reviews = SessionFolder(self.sessions)
        self.forgotten_pictures: list[SessionKey] = []
        self.library = self.next_start()

    def next_start(self) -> Library:
        self.index = LibraryIndex(self.file)
        self.shelf.loads.clear()
        reader = SessionReader(self.sessions, self.shelf, SessionFolder(self.sessions))
        forgetting = Forgetting(self.folder, self.shelf, self.forgotten_pictures.append, self.logs)
        self.library = Library(reader, self.shelf, self.index, forgetting)
        return self.library

    def listed(self, text: str = "") -> list[SessionKey]:
        return [entry.key for entry in self.library.search(text, 100).entries]
