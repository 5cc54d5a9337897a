"""What the open session says, told to the parts of the window that show it."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.bridge.house import House
from app.bridge.open_session import Opened
from app.domain.errors import AppError
from app.domain.session_key import SessionKey
from app.ui.actions import Actions
from app.ui.banner import Banner
from app.ui.close_look import CloseLook
from app.ui.furniture import Furniture
from app.ui.session_key_box import SessionKeyBox
from app.ui.sign_in_door import SignInDoor
from app.ui.start_page import StartPage
from app.ui.status_line import StatusLine
from app.ui.view_commands import ViewCommands


class Around(Protocol):
    """The window, as far as news of the session change it."""

    start: StartPage
    banner: Banner
    status: StatusLine
    actions_: Actions
    look: CloseLook
    view_commands: ViewCommands
    door: SignInDoor

    @property
    def on_session(self) -> bool: ...
    def show_page(self, page: QWidget) -> None: ...
    def current_box(self) -> SessionKeyBox: ...
    def setWindowTitle(self, title: str) -> None: ...  # noqa: N802


class SessionNews(QObject):
    """A session that fails to open leaves what is shown as it is."""

    def __init__(self, house: House, parts: Furniture, window: Around, owner: QObject) -> None:
        super().__init__(owner)
        self._house, self._parts, self._window = house, parts, window
        self._as_of = self._stale = ""
        session, sheet = house.session, house.sheet
        session.opening.connect(self._on_opening)
        session.opened.connect(self._on_opened)
        session.failed.connect(self._on_failed)
        session.cancelled.connect(self._on_cancelled)
        session.closed.connect(self._on_closed)
        sheet.progressed.connect(self._on_progress)
        sheet.finished.connect(self._on_finished)

    def _on_opening(self, key: SessionKey) -> None:
        for box in (self._parts.box, self._window.start.box):
            if not box.is_edited:
                box.show_key(key)
        text = self._house.translate("Window", "Looking up {0}…").format(key)
        self._window.start.show_waiting(text)
        if self._window.on_session:
            self._window.status.show_opening(text)

    def _on_opened(self, opened: Opened) -> None:
        if opened.quiet:
            self._on_followed(opened)
            return
        self._stale = ""
        self._window.banner.hide()
        self._window.start.show_waiting("")
        self._as_of = f"{opened.as_of.astimezone():%H:%M:%S}"
        self._parts.summary.show_opened(opened)
        if opened.news is None:
            self._window.look.forget()
            self._house.facts.forget()
            self._window.view_commands.show_everything()
        self._parts.filters.show_counts(opened.inspection)
        self._window.status.show_clock(opened.clock_offset)
        self._house.recents.remember(opened)
        self._parts.sessions.show_open(opened.inspection.key)
        self._window.door.ask_place()
        self._window.setWindowTitle(self._title(opened.inspection.key))
        if not self._window.on_session:
            self._window.show_page(self._parts.page)
        if opened.news is not None:
            self._window.view_commands.choose_some()
            return
        self._parts.grid.choose_first()
        if not self._parts.box.is_edited:
            self._parts.grid.setFocus()

    def _on_followed(self, opened: Opened) -> None:
        """Nobody asked: nothing moves, but what is said of the session is true again."""
        self._as_of = f"{opened.as_of.astimezone():%H:%M:%S}"
        self._parts.summary.show_opened(opened)
        self._window.status.show_clock(opened.clock_offset)
        if self._stale and self._window.banner.title.text() == self._stale:
            self._window.banner.hide()  # it said that PAVE does not answer
        self._stale = ""
        if opened.news:
            self._parts.filters.show_counts(opened.inspection, unasked=True)
            self._house.recents.remember(opened)

    def _title(self, key: SessionKey) -> str:
        say = self._house.translate
        words = say("Window", "{0} · Walkaround (demo)") if self._house.demo else say("Window", "{0} · Walkaround")
        return words.format(key)

    def _on_failed(self, key: SessionKey, error: AppError) -> None:
        self._on_rest()
        shown = self._as_of if self._window.on_session else ""
        self._parts.failures.show(self._window.current_box(), key, error, shown)
        inspection = self._house.session.inspection
        same = inspection is not None and inspection.key == key
        self._stale = self._window.banner.title.text() if same else ""

    def _on_closed(self) -> None:
        say = self._house.translate
        self._window.setWindowTitle(say("Window", "Walkaround (demo)") if self._house.demo else "Walkaround")
        self._window.show_page(self._window.start)

    def _on_cancelled(self) -> None:
        self._on_rest()
        self.show_open_key()

    def _on_rest(self) -> None:
        if (inspection := self._house.session.inspection) is not None:
            self._parts.sessions.show_open(inspection.key)  # a click may have chosen the one that did not open
        self._window.start.show_waiting("")
        self._window.status.rest()

    def show_open_key(self) -> None:
        """What was typed in vain stays to be corrected until the user turns away from it."""
        if (inspection := self._house.session.inspection) is not None:
            self._parts.box.show_key(inspection.key)

    def _on_progress(self, settled: int, total: int) -> None:
        if not self._house.session.busy:
            self._window.status.show_progress(settled, total)

    def _on_finished(self) -> None:
        inspection, missed = self._house.session.inspection, self._house.steps.missed()
        self._window.actions_["retry_all"].setEnabled(bool(missed))
        if missed and inspection is not None and not self._house.session.busy:
            self._window.status.show_missed(missed.values(), sum(p.url is not None for p in inspection.photos))
