"""Brings reviews to the disk as they change: one write at a time, the latest of each session."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from app.bridge.background import Background
from app.domain.errors import AppError, Cancelled, StoreFault, Unexpected
from app.domain.review import Review
from app.domain.review_merge import merge
from app.domain.session_key import SessionKey
from app.services.session_folder import LoadedReview

_SOON_MS = 100
_AGAIN_MS = 5000  # a disk that was full may have room by then


class KeepsReviews(Protocol):
    def load_review(self, key: SessionKey) -> LoadedReview: ...
    def save_review(self, review: Review) -> LoadedReview: ...


@dataclass(frozen=True)
class Saved:
    """``sent`` is on the disk; ``kept`` is what stands there, with what another process had written meanwhile."""

    sent: Review
    kept: LoadedReview
    at: datetime


@dataclass
class _Write:
    """One save on its way. The worker fills in the outcome; ``ended`` is set however it ends."""

    review: Review
    outcome: Saved | AppError | None = None
    ended: threading.Event = field(default_factory=threading.Event)

    def run(self, folder: KeepsReviews) -> None:
        try:
            kept = folder.save_review(self.review)
            self.outcome = Saved(self.review, kept, datetime.now().astimezone())
        except AppError as error:
            self.outcome = error
        except Exception as error:
            self.outcome = Unexpected(type(error).__name__)
            raise
        finally:
            self.ended.set()


class ReviewSaving(QObject):
    """A write starts at most 150 ms after a change, or when the write before it has ended.

    A review that the disk refused stays here: it is tried again with the next change and every few seconds.
    """

    saved = Signal(object)  # Saved
    failed = Signal(str, object)  # session key, AppError
    changed = Signal()

    def __init__(self, folder: KeepsReviews, background: Background) -> None:
        super().__init__()
        self._folder, self._background = folder, background
        self._waiting: dict[str, Review] = {}
        self._troubles: dict[str, AppError] = {}
        self._write: _Write | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._start)

    def save(self, review: Review) -> None:
        """Soon; an earlier state of the same session that still waits is never written."""
        self._waiting[review.session_key] = review
        if self._write is None and not (self._soon.isActive() and self._soon.interval() == _SOON_MS):
            self._soon.start(_SOON_MS)
        self.changed.emit()

    def unsaved(self, session_key: str) -> Review | None:
        """The latest state that is not known to be on the disk."""
        if session_key in self._waiting or self._write is None:
            return self._waiting.get(session_key)
        return self._write.review if self._write.review.session_key == session_key else None

    def trouble(self, session_key: str) -> AppError | None:
        """Why the last attempt to save this session failed; None once one succeeded."""
        return self._troubles.get(session_key)

    def flush(self, timeout: float) -> bool:
        """Block until everything is on the disk, at most ``timeout`` seconds; whether it is."""
        end = time.monotonic() + timeout
        self._soon.stop()
        refused: set[str] = set()
        while self._write is not None or set(self._waiting) - refused:
            if self._write is None:
                self._start(next(key for key in self._waiting if key not in refused))
            if (write := self._write) is None or not write.ended.wait(max(0.0, end - time.monotonic())):
                break
            self._settle(write)
            if not isinstance(write.outcome, Saved):
                refused.add(write.review.session_key)
        return not self._waiting and self._write is None

    def drop(self, session_key: str) -> None:
        """Its session is being forgotten: what was not written never is."""
        self._waiting.pop(session_key, None)
        self._troubles.pop(session_key, None)

    def _start(self, session_key: str | None = None) -> None:
        self._soon.stop()
        if self._write is not None or not self._waiting:
            return
        key = session_key if session_key is not None else next(iter(self._waiting))
        write = _Write(self._waiting.pop(key))
        folder = self._folder
        token = self._background.run(
            lambda _: write.run(folder), then=lambda _: self._settle(write), failed=lambda _: self._settle(write)
        )
        if token.cancelled:  # the program is ending
            self._waiting[key] = write.review
            return
        self._write = write

    def _settle(self, write: _Write) -> None:
        if self._write is not write:  # a flush was quicker
            return
        self._write = None
        if isinstance(write.outcome, Saved):
            self._on_saved(write.outcome)
        else:
            self._on_failed(write.review, write.outcome or Cancelled())
        self.changed.emit()

    def _on_saved(self, saved: Saved) -> None:
        key = saved.sent.session_key
        self._troubles.pop(key, None)
        if (newer := self._waiting.get(key)) is not None:
            self._waiting[key] = merge(saved.sent, newer, saved.kept.review)
        self.saved.emit(saved)
        if self._waiting:
            self._soon.start(0)

    def _on_failed(self, review: Review, error: AppError) -> None:
        key = review.session_key
        known = self._troubles.get(key)
        newer_ones = [k for k in self._waiting if k == key or k not in self._troubles]
        self._troubles[key] = error
        self._waiting[key] = self._waiting.pop(key, review)  # behind the others
        if newer_ones:
            self._soon.start(_SOON_MS)
        elif isinstance(error, StoreFault):
            self._soon.start(_AGAIN_MS)
        if known is None or type(known) is not type(error):
            self.failed.emit(key, error)
