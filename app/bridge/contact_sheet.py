"""Fills the contact sheet: what is open becomes tiles, what is in view is loaded first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from app.bridge.open_session import Opened, OpenSession
from app.bridge.photo_loader import PhotoLoader
from app.bridge.step_list_model import StepListModel
from app.domain.errors import AppError, Cancelled, PhotoTrouble, PhotoUnavailable
from app.domain.inspection import Inspection
from app.domain.photo import Photo, PhotoId

_PROGRESS_EVERY_MS = 150
_SIZE_AWAITED_MS = 100


class ContactSheet(QObject):
    """Order of loading: newest photos in view, the other newest ones, then older attempts."""

    progressed = Signal(int, int)  # photos settled, photos in all
    photo_ready = Signal(object)  # PhotoId: its file is on disk, its thumbnail in the model
    finished = Signal()

    def __init__(self, session: OpenSession, model: StepListModel, loader: PhotoLoader) -> None:
        super().__init__()
        self._session, self._model, self._loader = session, model, loader
        self._photos: dict[PhotoId, Photo] = {}
        self._open: set[PhotoId] = set()
        self._in_view: tuple[PhotoId, ...] = ()
        self._outdated: set[PhotoId] = set()
        self._unsized = QTimer(self, singleShot=True, interval=_SIZE_AWAITED_MS)
        self._unsized.timeout.connect(self._want_as_it_is)
        self._sized = False
        self._pulse = QTimer(self, interval=_PROGRESS_EVERY_MS)
        self._pulse.timeout.connect(self._show_arriving)
        session.opened.connect(self._on_opened)
        session.failed.connect(self._want)
        session.cancelled.connect(self._want)
        session.closed.connect(self._on_closed)
        loader.loaded.connect(self._on_loaded)
        loader.missed.connect(self._on_missed)

    @property
    def loading(self) -> bool:
        return bool(self._open)

    def photo(self, photo_id: PhotoId) -> Photo | None:
        """With the address of the latest reply."""
        return self._photos.get(photo_id)

    def in_view(self, photo_ids: Sequence[PhotoId]) -> None:
        """The photos that are seen now, in view order."""
        self._in_view = tuple(photo_ids)
        self._want()

    def at_size(self, longest_edge: int, device_pixel_ratio: float) -> None:
        """Thumbnails of this many device pixels from now on; the ones shown stay until theirs arrive."""
        self._sized = True
        self._unsized.stop()
        self._model.set_device_pixel_ratio(device_pixel_ratio)
        self._loader.at_size(longest_edge)
        self._want()

    def retry(self, photo_id: PhotoId) -> None:
        self._retry([photo_id])

    def retry_all(self) -> None:
        self._retry(list(self._model.missed()))

    def received(self) -> tuple[Photo, ...]:
        """The photos whose pictures are here."""
        absent = self._open | self._model.missed().keys()
        return tuple(photo for i, photo in self._photos.items() if photo.url and i not in absent)

    def reload(self) -> None:
        """Load every picture anew; the ones shown stay until theirs arrive."""
        self.fetch_anew(photo for photo in self._photos.values() if photo.url)

    def fetch_anew(self, photos: Iterable[Photo]) -> None:
        """These once more; pictures that are shown stay until theirs arrive."""
        here = [self._photos[photo.id] for photo in photos if photo.id in self._photos]
        if not here:
            return
        self._loader.again(here)
        anew = {photo.id for photo in here}
        self._open |= anew
        self._outdated |= anew  # so that a reply in between does not call it off
        for photo in here:
            self._model.set_waiting(photo.id)
        self._want()

    def refresh(self) -> None:
        """Ask for the session anew, and for every picture that could not be loaded.

        Not while another session is being asked for: that would call it off.
        """
        if self._session.busy_elsewhere:
            return
        missed = self._model.missed()
        self._loader.again(self._photos[i] for i in missed if i in self._photos)
        self._open |= set(missed)
        for photo_id in missed:
            self._model.set_waiting(photo_id)
        self._session.refresh()

    def stop(self) -> None:
        """Cancel what is not there yet; those tiles offer a retry."""
        self._loader.stop()
        for photo_id in sorted(self._open):
            self._model.set_missed(photo_id, Cancelled())
        self._open.clear()
        self._tell()

    def _retry(self, photo_ids: list[PhotoId]) -> None:
        errors = self._model.missed()
        photos = [self._photos[i] for i in photo_ids if i in self._photos and i in errors]
        self._loader.again(photos)
        self._open |= {photo.id for photo in photos}
        for photo in photos:
            self._model.set_waiting(photo.id)
        changed = any(_address_may_have_changed(errors[photo.id]) for photo in photos)
        if changed and not self._session.busy_elsewhere:
            self._session.refresh()  # pictures are wanted again when its answer is here
        else:
            self._want()

    def _on_opened(self, opened: Opened) -> None:
        inspection: Inspection = opened.inspection
        if opened.news is None:
            self._loader.forget_all()
            self._model.clear()
        self._model.show(inspection, unasked=opened.quiet)
        moved = {p.id for p in inspection.photos if (old := self._photos.get(p.id)) and old.url != p.url}
        for photo_id in moved:
            self._model.set_waiting(photo_id)
        self._photos = {photo.id: photo for photo in inspection.photos}
        self._outdated = {i for i in self._outdated if i in self._photos and opened.news is not None} | moved
        self._loader.again(self._photos[i] for i in self._outdated)
        missed = self._model.missed()
        awaited = (p for p in inspection.photos if p.id in self._outdated or self._model.thumbnail(p.id) is None)
        self._open = {p.id for p in awaited if p.url and p.id not in missed}
        self._want()

    def _on_closed(self) -> None:
        self._loader.forget_all()
        self._photos, self._open, self._in_view, self._outdated = {}, set(), (), set()
        self._model.clear()
        self._pulse.stop()
        self._unsized.stop()

    def _want(self, *_: object) -> None:
        missed = self._model.missed()
        inspection = self._session.inspection
        if inspection is None:
            return
        newest = [g.newest for g in inspection.groups if g.newest is not None]
        seen = [self._photos[i] for i in self._in_view if i in self._photos]
        ordered = (*seen, *newest, *inspection.photos)
        loadable = [photo for photo in ordered if photo.url and photo.id not in missed]
        in_view = sum(photo.id in self._in_view for photo in loadable[: len(seen)])
        if self._sized:
            self._loader.want(loadable, in_view)
        elif loadable and not self._unsized.isActive():
            self._unsized.start()
        self._tell()

    def _want_as_it_is(self) -> None:
        """Nobody says how large; else every photo that is here would be decoded twice."""
        self._sized = True
        self._want()

    def _on_loaded(self, photo_id: PhotoId, image: QImage) -> None:
        self._model.set_thumbnail(photo_id, image)
        self._open.discard(photo_id)
        self._outdated.discard(photo_id)
        self.photo_ready.emit(photo_id)
        self._tell()

    def _on_missed(self, photo_id: PhotoId, error: AppError) -> None:
        """A picture that was received before stays; the next reply lets its new address be tried again."""
        self._model.set_missed(photo_id, error)
        self._open.discard(photo_id)
        self._tell()

    def _tell(self) -> None:
        total = sum(photo.url is not None for photo in self._photos.values())
        self.progressed.emit(total - len(self._open), total)
        if self._open and not self._pulse.isActive():
            self._pulse.start()
        elif not self._open:
            self._pulse.stop()
            self._model.set_arriving({})
            self.finished.emit()

    def _show_arriving(self) -> None:
        self._model.set_arriving({i: n for i, n in self._loader.arriving().items() if i in self._open})


def _address_may_have_changed(error: AppError) -> bool:
    return isinstance(error, PhotoUnavailable) and error.trouble is PhotoTrouble.GONE
