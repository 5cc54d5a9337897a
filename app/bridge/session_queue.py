"""Many sessions, loaded one after the other behind the one that is open, politely."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from app.bridge.background import Background
from app.bridge.open_session import Fetch
from app.bridge.queue_patience import Patience, Reaction, reaction_to
from app.bridge.queue_visit import QueueVisit, ReadPhoto, TroubleOf
from app.domain.errors import AppError, SignInNeeded
from app.domain.queued_session import QueuedSession, QueueState
from app.domain.session_key import SessionKey

_LANES = 2
_LOOK_AGAIN_MS = 250


class OpenOne(Protocol):
    """The session that is open: what it wants goes first."""

    @property
    def opening(self) -> SignalInstance: ...
    @property
    def busy(self) -> bool: ...


class Sheet(Protocol):
    @property
    def loading(self) -> bool: ...


class SessionQueue(QObject):
    """Each key: its reply, then all its photos, so that they are on the disk. Two sessions at a time at most, a pause
    between their beginnings; nothing begins while the open session loads, and a photo under way makes room for it.

    ``trouble``: why it is paused or rests, until a step succeeds. A rest ends by itself, a pause by ``resume``.
    """

    listed = Signal()  # rows were added or taken out
    changed = Signal(int)  # row
    many_changed = Signal()
    arrived = Signal()  # a photo, whose receipt is still to be noted
    stepped_back = Signal()  # a session is settled, or everything stands still
    progressed = Signal(int, int)  # settled, in all
    standing_changed = Signal()  # paused, resting, running, over

    def __init__(
        self,
        fetch: Fetch,
        read_photo: ReadPhoto,
        trouble_of: TroubleOf,
        background: Background,
        session: OpenOne,
        sheet: Sheet,
        patience: Patience | None = None,
    ) -> None:
        super().__init__()
        self._work = (fetch, read_photo, trouble_of, background)
        self._session, self._sheet = session, sheet
        self.patience = patience or Patience()
        self._rows: list[QueuedSession] = []
        self._at: dict[SessionKey, int] = {}
        self._waiting: deque[SessionKey] = deque()
        self._visits: dict[SessionKey, QueueVisit] = {}
        self._settled = 0
        self.paused = False
        self.trouble: AppError | None = None
        self._gap, self._rest, self._look = (QTimer(self, singleShot=True) for _ in range(3))
        for timer in (self._gap, self._rest, self._look):
            timer.timeout.connect(self._go_on)
        session.opening.connect(self._make_way)

    @property
    def rows(self) -> tuple[QueuedSession, ...]:
        return tuple(self._rows)

    def row(self, number: int) -> QueuedSession:
        return self._rows[number]

    def __contains__(self, key: SessionKey) -> bool:
        return key in self._at

    def __len__(self) -> int:
        return len(self._rows)

    @property
    def settled(self) -> int:
        return self._settled

    @property
    def over(self) -> bool:
        """Every session is loaded, failed or called off."""
        return self._settled == len(self._rows)

    @property
    def resting(self) -> bool:
        """Trouble that passes: it goes on by itself."""
        return self._rest.isActive() and not self.paused

    def add(self, keys: Iterable[SessionKey]) -> None:
        """At the end of the list, and go on. A session that is listed already is only tried again if it failed."""
        for key in dict.fromkeys(keys):
            if key not in self._at:
                self._at[key] = len(self._rows)
                self._rows.append(QueuedSession(key))
                self._waiting.append(key)
            elif self._rows[self._at[key]].needs_retry:
                self._again(key)
        self.listed.emit()
        self._tell_progress()
        self.resume()

    def take_over(self, rows: Iterable[QueuedSession], paused: bool) -> None:
        """The list of a window that this one replaces: what was not settled begins anew."""
        self._rows = [row if row.settled else QueuedSession(row.key) for row in rows]
        self._at = {row.key: number for number, row in enumerate(self._rows)}
        self._waiting = deque(row.key for row in self._rows if not row.settled)
        self._settled = len(self._rows) - len(self._waiting)
        self.paused = paused
        self.listed.emit()
        self._tell_progress()
        self.standing_changed.emit()
        self._go_on()

    def pause(self) -> None:
        self._stop_for(None)

    def resume(self) -> None:
        """Also ends a rest."""
        self.paused, self.trouble = False, None
        self._rest.stop()
        self.patience.forget()
        self.standing_changed.emit()
        self._go_on()

    def signed_in(self) -> None:
        """Credentials were handed in: go on if that was what was missing."""
        if self.paused and isinstance(self.trouble, SignInNeeded):
            self.resume()

    def cancel(self) -> None:
        """Call off what is not settled; what was loaded stays on the disk."""
        self._halt()
        self._visits.clear()
        self._waiting.clear()
        self.paused, self.trouble = False, None
        self._rows = [row if row.settled else replace(row, state=QueueState.CANCELLED) for row in self._rows]
        self._settled = len(self._rows)
        self.many_changed.emit()
        self._tell_progress()
        self.standing_changed.emit()

    def forget(self, key: SessionKey | None) -> None:
        """This session, or with None every one, is being removed: nothing of it is written any more."""
        if key is None:
            self.clear()
        elif key in self._at and not self._rows[self._at[key]].settled:
            self._call_off(key)

    def retry(self) -> None:
        """What failed, was called off or lacks photos."""
        for row in self._rows:
            if row.needs_retry:
                self._again(row.key)
        self.many_changed.emit()
        self._tell_progress()
        self.resume()

    def clear(self) -> None:
        """An empty list."""
        self.cancel()
        self._rows.clear()
        self._at.clear()
        self._settled = 0
        self.listed.emit()
        self._tell_progress()

    def on_step(self, visit: QueueVisit) -> None:
        if visit.loaded:
            self.arrived.emit()
        self.patience.forget()
        if self.trouble is not None and not self.paused:
            self.trouble = None
            self.standing_changed.emit()
        self._show(visit, QueueState.DONE if visit.over else QueueState.LOADING)
        self._go_on()

    def on_trouble(self, visit: QueueVisit, error: AppError) -> None:
        match reaction_to(error, visit):
            case Reaction.WAIT:
                self._show(visit, QueueState.PAUSED)
                if not self._rest.isActive():
                    self._rest.start(round(1000 * self.patience.seconds_after(error)))
                self.trouble = error
                self.standing_changed.emit()
            case Reaction.STOP:
                self._show(visit, QueueState.PAUSED)
                self._stop_for(error)
            case Reaction.PASS_OVER:
                visit.give_up_photo()
                self._show(visit, QueueState.DONE if visit.over else QueueState.LOADING)
                self._go_on()
            case Reaction.FAIL:
                self._show(visit, QueueState.FAILED, error)
                if self.patience.is_over_after(error):
                    self._stop_for(error)
                self._go_on()

    def _go_on(self) -> None:
        if self.paused or self._rest.isActive():
            return
        if not self._visits and not self._waiting:
            self.standing_changed.emit()
            return
        if self._session.busy or self._sheet.loading:
            self._look.start(_LOOK_AGAIN_MS)
            return
        for visit in self._visits.values():
            if visit.idle:
                self._step(visit)
        if self._waiting and len(self._visits) < _LANES and not self._gap.isActive():
            key = self._waiting.popleft()
            self._visits[key] = QueueVisit(key, *self._work)
            self._step(self._visits[key])
            self._gap.start(self.patience.gap_ms)

    def _step(self, visit: QueueVisit) -> None:
        self._show(visit, QueueState.LOADING)
        visit.step(self)

    def _show(self, visit: QueueVisit, state: QueueState, error: AppError | None = None) -> None:
        row = QueuedSession(visit.key, state, visit.outcome, visit.photos, visit.loaded, visit.missed, error)
        if row.settled:
            del self._visits[visit.key]
        self._put(self._at[visit.key], row)
        if row.settled:
            self.stepped_back.emit()
            self._tell_progress()

    def _put(self, number: int, row: QueuedSession) -> None:
        before = self._rows[number]
        if row != before:
            self._settled += row.settled - before.settled
            self._rows[number] = row
            self.changed.emit(number)

    def _call_off(self, key: SessionKey) -> None:
        if (visit := self._visits.pop(key, None)) is not None:
            visit.interrupt()
        else:
            self._waiting.remove(key)
        number = self._at[key]
        self._put(number, replace(self._rows[number], state=QueueState.CANCELLED))
        self._tell_progress()
        self._go_on()

    def _again(self, key: SessionKey) -> None:
        """Whoever calls this tells that rows have changed."""
        self._rows[self._at[key]] = QueuedSession(key)
        self._settled -= 1
        self._waiting.append(key)

    def _stop_for(self, error: AppError | None) -> None:
        self._halt()
        self.paused, self.trouble = True, error
        for visit in self._visits.values():
            self._show(visit, QueueState.PAUSED)
        self.standing_changed.emit()

    def _halt(self) -> None:
        for timer in (self._gap, self._rest, self._look):
            timer.stop()
        for visit in self._visits.values():
            visit.interrupt()
        self.stepped_back.emit()

    def _make_way(self, _key: SessionKey) -> None:
        """A photo under way is begun again later; a reply is short."""
        for visit in self._visits.values():
            if visit.at_a_photo:
                visit.interrupt()
        if self._visits and not self.paused:
            self._look.start(_LOOK_AGAIN_MS)

    def _tell_progress(self) -> None:
        self.progressed.emit(self._settled, len(self._rows))
