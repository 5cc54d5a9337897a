"""The sessions of this run: from one to the next, closed and reopened; and the key that lies on the clipboard."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from app.bridge.open_session import Opened, OpenSession
from app.domain.errors import InvalidSessionKey
from app.domain.session_key import SessionKey, find_keys
from app.domain.wording import Translate
from app.ui.actions import Actions
from app.ui.session_key_box import SessionKeyBox

_LONGEST_PASTE = 4000


class SessionCommands(QObject):
    """In the order in which they were opened; the sessions panel shows them all, and those of earlier runs."""

    told = Signal(str)

    def __init__(
        self,
        session: OpenSession,
        box: Callable[[], SessionKeyBox],
        actions: Actions,
        translate: Translate,
        owner: QObject,
    ) -> None:
        super().__init__(owner)
        self._session, self._box, self._actions, self._translate = session, box, actions, translate
        self._open: list[SessionKey] = []
        self._closed: list[SessionKey] = []
        actions.connect(
            {
                "next_session": lambda: self._go(+1),
                "previous_session": lambda: self._go(-1),
                "close_session": self._close,
                "reopen_session": self._reopen,
                "paste_key": self._paste,
            }
        )
        session.opened.connect(self._on_opened)
        self.update_enabled()

    def _on_opened(self, opened: Opened) -> None:
        if opened.quiet:  # it may be about to be left
            return
        key = opened.inspection.key
        if key not in self._open:
            self._open.append(key)
        self._closed = [other for other in self._closed if other != key]
        self.update_enabled()

    def _go(self, by: int) -> None:
        shown = self._session.inspection
        if shown is not None and shown.key in self._open and len(self._open) > 1:
            self._session.open(self._open[(self._open.index(shown.key) + by) % len(self._open)])

    def _close(self) -> None:
        """What was opened after it comes next, else what was before it, else the start page."""
        if (shown := self._session.inspection) is None:
            return
        at = self._open.index(shown.key) if shown.key in self._open else 0
        self._open = [key for key in self._open if key != shown.key]
        self._closed.append(shown.key)
        if self._open:
            self._session.open(self._open[min(at, len(self._open) - 1)])
        else:
            self._session.close()
        self.update_enabled()

    def _reopen(self) -> None:
        if self._closed:
            self._session.open(self._closed[-1])

    def _paste(self) -> None:
        """Offers it: the key stands in its box, Enter opens it."""
        text = QGuiApplication.clipboard().text()[:_LONGEST_PASTE]
        if len(set(find_keys(text))) > 1:
            self._actions["open_list"].trigger()
            return
        try:
            key = SessionKey.parse(text)
        except InvalidSessionKey:
            self.told.emit(self._translate("Window", "There is no session key on the clipboard"))
            return
        box = self._box()
        box.show_key(key)
        box.focus()
        self.told.emit(self._translate("Window", "Press Enter to open {0}").format(key))

    def update_enabled(self) -> None:
        several = len(self._open) > 1
        self._actions.enable(("next_session", "previous_session"), several)
        self._actions.enable(("reopen_session",), bool(self._closed))
