"""Runs an export: what it needs is fetched, what cannot be had is asked about, then everything is written."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from app.bridge.background import Background
from app.bridge.open_session import OpenSession
from app.bridge.photo_flight import PictureFile, ReadPhoto
from app.bridge.review_desk import ReviewDesk
from app.domain.errors import AppError, Cancelled, ExportFailed
from app.domain.export_choices import ZIP, photos_in
from app.domain.export_plan import ExportForm, ExportOutcome, ExportPlan
from app.domain.photo import Photo, PhotoId
from app.domain.review import Review
from app.domain.session_key import SessionKey
from app.domain.wording import Translate, marked
from app.services.cancel import CancelToken

_PULSE_MS = 100
TAKEN = marked("Error", "there is a file of that name")
Progress = Callable[[int, int], None]


class Exports(Protocol):
    """Blocks until all is written, or nothing. Raises ``AppError``.

    ``language``: its code; ``translate`` speaks it. ``clock_offset``: seconds that this computer's clock was behind.
    ``progress``: files written, files in all.
    """

    def __call__(
        self,
        plan: ExportPlan,
        key: SessionKey,
        review: Review,
        language: str,
        clock_offset: float | None,
        translate: Translate,
        cancel: CancelToken,
        progress: Progress,
    ) -> ExportOutcome: ...


class MeasuredPicture(PictureFile, Protocol):
    @property
    def size(self) -> int: ...


@dataclass
class _Count:
    """Written by a worker, read by the window."""

    done: int = 0
    total: int = 0

    def tell(self, done: int, total: int) -> None:
        self.done, self.total = done, total


class ExportJob(QObject):
    """One at a time. What the adjuster has written is taken as it stands when the export begins.

    After ``lacking`` it waits for ``go_on`` or ``cancel``: photos in the plan could not be had.
    """

    fetching = Signal(int, int)  # photos looked for, photos in all
    progressed = Signal(int, int)  # files written, files in all
    lacking = Signal(object)  # tuple[Photo, ...]
    finished = Signal(object)  # ExportOutcome
    failed = Signal(object)  # AppError
    cancelled = Signal()
    measured = Signal(object)  # Mapping[PhotoId, int]: bytes of each photo that is here

    def __init__(
        self,
        session: OpenSession,
        review: ReviewDesk,
        read_photo: ReadPhoto,
        held: Callable[[Photo], MeasuredPicture | None],
        exports: Exports,
        translator: Callable[[str], Translate],
        background: Background,
    ) -> None:
        super().__init__()
        self._session, self._review, self._exports = session, review, exports
        self._read_photo, self._held = read_photo, held
        self._translator, self._background = translator, background
        self._token: CancelToken | None = None
        self._waiting: Callable[[], None] | None = None
        self._count = _Count()
        self._told: SignalInstance = self.fetching
        self._pulse = QTimer(self, interval=_PULSE_MS)
        self._pulse.timeout.connect(self._tell)

    @property
    def busy(self) -> bool:
        return self._token is not None or self._waiting is not None

    def measure(self) -> None:
        """``measured`` follows."""
        if (inspection := self._session.inspection) is not None:
            photos = inspection.photos
            self._background.run(lambda _: self._sizes(photos), then=self.measured.emit, failed=lambda _: None)

    def start(self, plan: ExportPlan, language: str, new_name: bool = False) -> None:
        """``language``: of the report. ``new_name``: a target that is taken already gets a number."""
        latest = self._session.latest
        if latest is None or self.busy or not self._review.ready:
            return
        self._review.end_note_edit()
        export = partial(
            self._exports,
            key=latest.inspection.key,
            review=self._review.review,
            language=language,
            clock_offset=latest.clock_offset,
            translate=self._translator(language),
        )
        self._fetch(photos_in(latest.inspection, plan), lambda: self._write(plan, new_name, export))

    def go_on(self) -> None:
        """Without the photos that could not be had."""
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            waiting()

    def cancel(self) -> None:
        if not self.busy:
            return
        if self._token is not None:
            self._token.cancel()
        self._end()
        self.cancelled.emit()

    def _fetch(self, photos: Sequence[Photo], write: Callable[[], None]) -> None:
        count = self._begin(self.fetching, len(photos))
        self._token = self._background.run(
            lambda cancel: self._lacking(photos, count, cancel),
            then=lambda lacking: self._on_fetched(lacking, write),
            failed=self._on_failed,
        )

    def _write(self, plan: ExportPlan, new_name: bool, export: Callable[..., ExportOutcome]) -> None:
        count = self._begin(self.progressed, 0)

        def job(cancel: CancelToken) -> ExportOutcome:
            named = replace(plan, target=free_target(plan.target)) if new_name else plan
            if named.form is ExportForm.ZIP and Path(named.target).exists():
                raise ExportFailed(named.target, TAKEN)
            return export(named, cancel=cancel, progress=count.tell)

        self._token = self._background.run(job, then=self._on_written, failed=self._on_failed)

    def _begin(self, told: SignalInstance, total: int) -> _Count:
        self._count, self._told = _Count(0, total), told
        self._pulse.start()
        self._tell()
        return self._count

    def _lacking(self, photos: Sequence[Photo], count: _Count, cancel: CancelToken) -> tuple[Photo, ...]:  # on a worker
        lacking: list[Photo] = []
        for number, photo in enumerate(photos, start=1):
            cancel.check()
            try:
                self._read_photo(photo, cancel)
            except Cancelled:
                raise
            except AppError:
                lacking.append(photo)
            count.tell(number, len(photos))
        return tuple(lacking)

    def _sizes(self, photos: Sequence[Photo]) -> Mapping[PhotoId, int]:  # on a worker
        held = ((photo.id, self._held(photo)) for photo in photos)
        return MappingProxyType({photo_id: file.size for photo_id, file in held if file is not None})

    def _on_fetched(self, lacking: tuple[Photo, ...], write: Callable[[], None]) -> None:
        self._end()
        if lacking:
            self._waiting = write
            self.lacking.emit(lacking)
        else:
            write()

    def _on_written(self, outcome: ExportOutcome) -> None:
        self._tell()
        self._end()
        self.finished.emit(outcome)

    def _on_failed(self, error: AppError) -> None:
        self._end()
        if isinstance(error, Cancelled):
            self.cancelled.emit()
        else:
            self.failed.emit(error)

    def _end(self) -> None:
        self._token = self._waiting = None
        self._pulse.stop()

    def _tell(self) -> None:
        self._told.emit(self._count.done, self._count.total)


def free_target(target: str) -> str:
    """``target`` itself, or with the first number that makes it a new name. Looks at the disk."""
    stem, ending = (target[: -len(ZIP)], ZIP) if target.lower().endswith(ZIP) else (target, "")
    number, found = 1, target
    while Path(found).exists():
        number += 1
        found = f"{stem}-{number}{ending}"
    return found
