"""The library as the window uses it: searched, kept within limits and forgotten without making the window wait."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import datetime
from typing import Any, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from app.bridge.background import Background
from app.bridge.one_by_one import OneByOne
from app.bridge.open_session import Opened, OpenSession
from app.bridge.review_desk import ReviewDesk
from app.bridge.session_list_model import SessionListModel
from app.bridge.settings_desk import SettingsDesk
from app.domain.errors import AppError
from app.domain.inspection import Inspection
from app.domain.review import Review
from app.domain.session_key import SessionKey
from app.domain.settings import Settings
from app.domain.wording import Translate
from app.services.cancel import CancelToken
from app.services.library import Evicted, Found

_PAGE = 60
_COMPARE_AFTER_MS = 2000


class Keeps(Protocol):
    def start(self, cancel: CancelToken) -> tuple[AppError, ...]: ...
    def search(self, text: str, limit: int, offset: int = 0) -> Found: ...
    def size(self) -> tuple[int, int]: ...
    def remember(self, inspection: Inspection, opened_at: datetime) -> None: ...
    def refresh_entry(self, key: SessionKey) -> tuple[AppError, ...]: ...
    def pin(self, key: SessionKey, pinned: bool) -> None: ...
    def forget_all(self, keys: Collection[SessionKey]) -> None: ...
    def forget_everything(self) -> None: ...
    def evict(self, keep_days: int, keep_megabytes: int, open_keys: Collection[SessionKey]) -> Evicted: ...


class LibraryDesk(QObject):
    """What changes the library happens in the order in which it was asked for; searches pass it by."""

    told = Signal(str)
    failed = Signal(object)  # AppError
    ask_eviction = Signal(object)  # tuple[LibraryEntry, ...]: past the limits, but judged or pinned
    sized = Signal(int, object)  # how many sessions, how many bytes
    forgetting = Signal(object)  # SessionKey, None for all: whoever writes there stops now

    def __init__(
        self,
        library: Keeps,
        session: OpenSession,
        review: ReviewDesk,
        settings: SettingsDesk,
        background: Background,
        translate: Translate,
    ) -> None:
        super().__init__()
        self._library, self._session, self._review, self._settings = library, session, review, settings
        self._background, self._translate = background, translate
        self.model = SessionListModel(translate)
        self.model.more_wanted.connect(self._fetch_more)
        self._changing = OneByOne(background)
        self._compare_later = QTimer(self, singleShot=True)
        self._compare_later.timeout.connect(self._compare)
        self._text = ""
        self._searching = self._search_again = False
        self._stale: set[SessionKey] = set()
        self._used: set[SessionKey] = set()
        self._asked: set[SessionKey] = set()
        self._pinned: set[SessionKey] = set()
        self.sessions = 0
        """How many there are, as far as is known."""
        session.opening.connect(self._on_opening)
        review.saved.connect(self._on_saved)
        settings.changed.connect(self._on_settings)

    def start(self, opening: bool = False) -> None:
        """Show what the index knows, then what the folders say; while a session is ``opening``, a moment later."""
        self._find()
        self._compare_later.start(_COMPARE_AFTER_MS if opening else 0)

    def _compare(self) -> None:
        self._change(self._library.start, self._on_started)

    def rest(self) -> None:
        """The house is left: what was to come later does not."""
        self._compare_later.stop()

    def search(self, text: str) -> None:
        """The latest text wins; one question at a time."""
        self._text = text
        self._find()

    def remember(self, opened: Opened) -> None:
        """A session was opened; it is not removed for age or room while the program runs."""
        self._used.add(opened.inspection.key)
        inspection, at = opened.inspection, opened.as_of
        self._change(lambda _: self._library.remember(inspection, at), self._on_remembered)

    def refresh(self, key: SessionKey) -> None:
        """Something of it on the disk has changed."""
        if key not in self._stale:
            self._stale.add(key)
            self._change(lambda _: self._refresh(key), self._on_refreshed)

    def pin(self, keys: Collection[SessionKey], pinned: bool) -> None:
        """Pinned: neither age nor a lack of room removes it without asking."""
        wanted = tuple(keys)

        def put(_: CancelToken) -> None:
            for key in wanted:
                self._library.pin(key, pinned)

        self._change(put, self._on_changed)

    def forget(self, keys: Collection[SessionKey]) -> None:
        """Every byte of them here. The one that is open is closed first."""
        wanted = tuple(keys)
        for key in wanted:
            self._let_go(key)
        say = self._translate
        text = say("Sessions", "%n session(s) forgotten", len(wanted))
        self._change(lambda _: self._library.forget_all(wanted), lambda _: self._on_gone(text))

    def forget_everything(self) -> None:
        for key in {*self._used, *self._session.keys}:
            self._let_go(key)
        self.forgetting.emit(None)
        text = self._translate("Sessions", "Everything is forgotten")
        self._change(lambda _: self._library.forget_everything(), lambda _: self._on_gone(text))

    def evict(self) -> None:
        """What is past the limits of the settings goes; what the adjuster made or chose is asked for, once a run."""
        (days, megabytes), used = self._settings.limits, self._used

        def job(_: CancelToken) -> Evicted:
            return self._library.evict(days, megabytes, frozenset(used))

        self._change(job, self._on_evicted)

    def is_pinned(self, key: SessionKey) -> bool:
        """As far as it has been listed."""
        return key in self._pinned

    def ask_size(self) -> None:
        """``sized`` tells it."""
        self._background.run(
            lambda _: self._library.size(), then=lambda size: self.sized.emit(*size), failed=self.failed.emit
        )

    def _change(self, job: Callable[[CancelToken], Any], then: Callable[[Any], None]) -> None:
        self._changing.run(job, then, self._on_failed)

    def _refresh(self, key: SessionKey) -> tuple[AppError, ...]:
        self._stale.discard(key)  # what changes from here on is another change
        return self._library.refresh_entry(key)

    def _let_go(self, key: SessionKey) -> None:
        self._session.let_go(key)
        self._used.discard(key)
        self._asked.discard(key)
        self.forgetting.emit(key)
        self._review.forget(key)

    def _find(self) -> None:
        if self._searching:
            self._search_again = True
            return
        self._searching, self._search_again = True, False
        text, limit = self._text, max(_PAGE, self.model.rowCount() if self._text == self.model.wanted else 0)
        self._background.run(
            lambda _: self._library.search(text, limit),
            then=lambda found: self._on_found(text, found),
            failed=self._on_not_found,
        )

    def _fetch_more(self) -> None:
        text, offset = self.model.wanted, self.model.rowCount()
        self._background.run(
            lambda _: self._library.search(text, _PAGE, offset),
            then=lambda found: self._on_more(text, offset, found),
            failed=self._on_failed,
        )

    def _on_found(self, text: str, found: Found) -> None:
        self._searching = False
        if self._search_again:
            self._find()
        else:
            self._learn(found, text)
            self.model.show(found.entries, found.total, text)

    def _learn(self, found: Found, text: str) -> None:
        self._pinned -= {entry.key for entry in found.entries}
        self._pinned |= {entry.key for entry in found.entries if entry.pinned}
        if not text:
            self.sessions = found.total

    def _on_not_found(self, error: AppError) -> None:
        self._searching = False
        self.failed.emit(error)

    def _on_more(self, text: str, offset: int, found: Found) -> None:
        if (text, offset) == (self.model.wanted, self.model.rowCount()):
            self._learn(found, text)
            self.model.extend(found.entries)

    def _on_started(self, troubles: tuple[AppError, ...]) -> None:
        self._on_refreshed(troubles)
        self.evict()

    def _on_remembered(self, _: None) -> None:
        self._find()
        self.evict()

    def _on_refreshed(self, troubles: tuple[AppError, ...]) -> None:
        self._find()
        for trouble in troubles:
            self.failed.emit(trouble)

    def _on_changed(self, _: object) -> None:
        self._find()
        self.ask_size()

    def _on_gone(self, text: str) -> None:
        self._on_changed(None)
        self.told.emit(text)

    def _on_failed(self, error: AppError) -> None:
        self._find()
        self.failed.emit(error)

    def _on_evicted(self, evicted: Evicted) -> None:
        if evicted.keys:
            number = len(evicted.keys)
            self._on_gone(self._translate("Sessions", "%n session(s) past the limits removed", number))
        if new := tuple(entry for entry in evicted.asked if entry.key not in self._asked):
            self._asked.update(entry.key for entry in new)
            self.ask_eviction.emit(new)

    def _on_opening(self, key: SessionKey) -> None:
        """From now on it counts as used: an eviction that was asked for earlier may still be to come."""
        self._used.add(key)

    def _on_saved(self, review: Review) -> None:
        self.refresh(SessionKey(review.session_key))

    def _on_settings(self, before: Settings, now: Settings) -> None:
        if (before.keep_days, before.keep_megabytes) != (now.keep_days, now.keep_megabytes):
            self._asked.clear()
            self.evict()
