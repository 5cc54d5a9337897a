"""Keeps what arrives of the session that is open, and watches over it, without the window waiting for the disk."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from app.bridge.background import Background
from app.bridge.contact_sheet import ContactSheet
from app.bridge.open_session import Opened, OpenSession
from app.domain.errors import AppError, Cancelled
from app.domain.photo import Photo, PhotoId
from app.domain.session_details import SessionData
from app.domain.session_key import SessionKey
from app.services.cancel import CancelToken
from app.services.kept_pictures import Committed
from app.services.picture_files import StoredPicture

_COMMIT_AFTER_MS = 300


class Pictures(Protocol):
    """The part of ``KeptPictures`` that is needed here."""

    @property
    def pending(self) -> bool: ...
    def commit(self) -> tuple[Committed, ...]: ...
    def held(self, photo: Photo) -> StoredPicture | None: ...
    def checked(self, picture: StoredPicture) -> bool: ...
    def damaged(self, key: SessionKey) -> frozenset[PhotoId]: ...
    def trouble(self, key: SessionKey) -> AppError | None: ...
    def again(self, photos: Iterable[PhotoId]) -> frozenset[PhotoId]: ...


class Shelf(Protocol):
    """The part of ``SessionShelf`` that is needed here."""

    def set_opened(self, key: SessionKey, at: datetime) -> None: ...
    def log(self, key: SessionKey, what: str, facts: dict[str, str]) -> None: ...


class KeepingDesk(QObject):
    """Receipts are written for several photos at once, a moment after they came. When all are there, the bytes that
    were kept before are read once and held against their hashes.
    """

    kept = Signal(object)  # SessionKey: something of it on the disk is another
    changed = Signal(object)  # frozenset[PhotoId]: bytes of the open session that are others now than before
    compared = Signal(int, int)  # photos that were fetched anew: so many are what they were, so many could not be had
    damaged = Signal(object)  # frozenset[PhotoId]: bytes that were altered on this computer; they are fetched anew
    failed = Signal(object)  # AppError

    def __init__(
        self, session: OpenSession, sheet: ContactSheet, pictures: Pictures, shelf: Shelf, background: Background
    ) -> None:
        super().__init__()
        self._session, self._sheet, self._pictures, self._shelf = session, sheet, pictures, shelf
        self._background = background
        self._comparing: frozenset[PhotoId] | None = None
        self._fetched: set[PhotoId] = set()
        self._differing = 0
        self._checked: SessionKey | None = None
        self._soon = QTimer(self, singleShot=True, interval=_COMMIT_AFTER_MS)
        self._soon.timeout.connect(self._commit)
        session.opened.connect(self._on_opened)
        session.closed.connect(self.note_now)
        sheet.photo_ready.connect(self._on_photo)
        sheet.finished.connect(self._on_finished)

    def download_again(self) -> None:
        """Fetch every picture of the open session anew and hold it against the bytes that are kept."""
        if (shown := self._session.inspection) is None:
            return
        self._comparing = self._pictures.again(photo.id for photo in shown.photos if photo.url is not None)
        self._fetched, self._differing = set(), 0
        self._sheet.reload()

    def flush(self) -> None:
        """Note all that has come, now. Blocks; ``StoreFault`` when the disk refuses."""
        self._soon.stop()
        self._pictures.commit()

    def _on_opened(self, opened: Opened) -> None:
        key = opened.inspection.key
        if opened.news is None:
            self._comparing = self._checked = None
            if self._session.kept is None:
                return
            shelf, now = self._shelf, datetime.now(UTC)
            self._background.run(lambda _: _note_opening(shelf, key, now), then=self._on_noted, failed=self._on_failed)
        elif not opened.copy:
            self.kept.emit(key)

    def note_details(self, _data: SessionData) -> None:
        """They are on the disk."""
        if (shown := self._session.inspection) is not None:
            self.kept.emit(shown.key)

    def _on_noted(self, key: SessionKey) -> None:
        self.kept.emit(key)

    def _on_photo(self, _photo_id: PhotoId) -> None:
        self.note_soon()

    def note_now(self) -> None:
        """As many as may come have come for the time being."""
        self._soon.stop()
        if self._pictures.pending:
            self._commit()

    def note_soon(self) -> None:
        """Pictures of whatever session may have come."""
        if not self._soon.isActive() and self._pictures.pending:
            self._soon.start()

    def _on_finished(self) -> None:
        shown = self._session.inspection
        if self._pictures.pending or self._comparing is not None or (shown is not None and self._checked != shown.key):
            self._soon.stop()
            self._commit()

    def _commit(self) -> None:
        pictures = self._pictures
        self._background.run(lambda _: pictures.commit(), then=self._on_committed, failed=self._on_failed)

    def _on_committed(self, done: tuple[Committed, ...]) -> None:
        shown = self._session.inspection
        for committed in done:
            self.kept.emit(committed.key)
            if shown is None or committed.key != shown.key:
                continue
            if self._comparing is not None:
                self._fetched |= committed.compared
                self._differing += len(committed.changed & committed.compared)
            if committed.changed:
                self.changed.emit(committed.changed)
        if shown is None or self._sheet.loading:
            return
        if (trouble := self._pictures.trouble(shown.key)) is not None:
            self.failed.emit(trouble)
        self._end_comparing()
        self._tell_damaged()
        if self._checked != shown.key:
            self._checked = shown.key
            self._check()

    def _end_comparing(self) -> None:
        asked, self._comparing = self._comparing, None
        if asked:
            self.compared.emit(len(self._fetched) - self._differing, len(asked - self._fetched))

    def _check(self) -> None:
        """The bytes that were kept before: thumbnails were shown without reading them."""
        photos, pictures = self._sheet.received(), self._pictures

        def job(cancel: CancelToken) -> list[Photo]:
            damaged = []
            for photo in photos:
                cancel.check()
                picture = pictures.held(photo)
                if picture is not None and not pictures.checked(picture):
                    damaged.append(photo)
            return damaged

        self._background.run(job, then=self._on_checked, failed=self._on_failed)

    def _on_checked(self, damaged: list[Photo]) -> None:
        self._tell_damaged()
        self._sheet.fetch_anew(damaged)

    def _tell_damaged(self) -> None:
        """Also of those that were found out and fetched anew when they were to be decoded."""
        shown = self._session.inspection
        if shown is not None and (damaged := self._pictures.damaged(shown.key)):
            self.damaged.emit(damaged)

    def _on_failed(self, error: AppError) -> None:
        if not isinstance(error, Cancelled):
            self.failed.emit(error)


def _note_opening(shelf: Shelf, key: SessionKey, at: datetime) -> SessionKey:
    shelf.set_opened(key, at)
    shelf.log(key, "opened", {})
    return key
