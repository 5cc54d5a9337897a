"""Leads into the library: finding, keeping and forgetting sessions by command, menu and key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QWidget

from app.bridge.house import House
from app.domain.library_entry import LibraryEntry
from app.domain.session_key import SessionKey
from app.domain.wording import Advice
from app.ui.actions import Actions
from app.ui.banner import Banner
from app.ui.close_look import CloseLook
from app.ui.eviction_dialog import EvictionDialog
from app.ui.forget_dialog import ForgetDialog, forget_everything_dialog, forget_session_dialog
from app.ui.furniture import Furniture
from app.ui.status_line import StatusLine
from app.ui.when import when_opened


class LibraryDoor(QObject):
    def __init__(
        self,
        house: House,
        parts: Furniture,
        actions: Actions,
        banner: Banner,
        status: StatusLine,
        close_look: CloseLook,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._house, self._parts, self._actions, self._banner = house, parts, actions, banner
        self._close_look, self._window = close_look, window
        self.dialog: ForgetDialog | EvictionDialog | None = None
        self._wish: Callable[[], None] | None = None
        self._past: tuple[LibraryEntry, ...] = ()
        actions.connect(
            {
                "find_session": self.find,
                "pin_session": self._pin_open,
                "forget_session": self._forget_open,
                "forget_everything": self.forget_everything,
            }
        )
        for search in (parts.recents, parts.sessions):
            search.wanted.connect(house.library.search)
            search.menu_asked.connect(self._show_menu)
            search.forget_asked.connect(self.forget)
        house.library.told.connect(status.tell)
        house.library.ask_eviction.connect(self._on_past)
        house.library.model.counted.connect(self._show_pin)
        house.session.opened.connect(self._show_pin)
        house.session.closed.connect(self._on_closed)

    def find(self) -> None:
        """In the panel beside an open session, which is shown for it; else on the start page."""
        if self._house.session.inspection is None:
            self._parts.recents.focus()
            return
        self._close_look.forget()
        self._actions["sessions_panel"].setChecked(True)
        self._parts.page.show_sessions(True)
        self._parts.sessions.focus()

    def forget(self, key: SessionKey) -> None:
        entry = self._house.library.model.entry(key)
        dialog = forget_session_dialog(key.text, entry, self._house.translate, self._above)
        self._ask(dialog, lambda: self._house.library.forget((key,)))

    def forget_everything(self) -> None:
        library = self._house.library
        self._ask(
            forget_everything_dialog(library.sessions, self._house.translate, self._above), library.forget_everything
        )

    @property
    def _above(self) -> QWidget:
        """What a question stands over: the window, or the settings that it was asked from."""
        return QApplication.activeModalWidget() or self._window

    def _show_menu(self, entry: LibraryEntry, where: QPoint) -> None:
        say, house = self._house.translate, self._house
        menu = QMenu(self._window)
        key = entry.key
        menu.addAction(say("Sessions", "&Open")).triggered.connect(lambda _: house.session.open(key))
        pin = menu.addAction(say("Sessions", "Keep &always"))
        pin.setCheckable(True)
        pin.setChecked(entry.pinned)
        pin.triggered.connect(lambda on: house.library.pin((key,), on))
        menu.addSeparator()
        menu.addAction(say("Sessions", "&Forget…")).triggered.connect(lambda _: self.forget(key))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(where)

    def _pin_open(self) -> None:
        if (shown := self._house.session.inspection) is not None:
            self._house.library.pin((shown.key,), self._actions["pin_session"].isChecked())

    def _forget_open(self) -> None:
        if (shown := self._house.session.inspection) is not None:
            self.forget(shown.key)

    def _show_pin(self, *_: object) -> None:
        shown = self._house.session.inspection
        self._actions["pin_session"].setChecked(shown is not None and self._house.library.is_pinned(shown.key))

    def _on_closed(self) -> None:
        for search in (self._parts.recents, self._parts.sessions):
            search.clear()

    def _on_past(self, entries: tuple[LibraryEntry, ...]) -> None:
        """Never a dialog in the way: a banner leads to it."""
        self._past = entries
        say = self._house.translate
        title = say("Eviction", "%n session(s) with marks or notes of yours are past the limits", len(entries))
        text = say("Eviction", "They are not removed unless you say so. The limits are in the settings, under Data.")
        self._banner.say(Advice(title, text), [(say("Eviction", "Decide…"), self._decide)], trouble=False)

    def _decide(self) -> None:
        self._banner.hide()
        house = self._house
        language = (house.translate, house.language.locale)
        dialog = EvictionDialog(self._past, lambda entry: when_opened(entry, *language), house.translate, self._window)
        self._ask(dialog, None)

    def _ask(self, dialog: ForgetDialog | EvictionDialog, wish: Callable[[], None] | None) -> None:
        if self.dialog is not None:
            self.dialog.reject()
        self.dialog, self._wish = dialog, wish
        dialog.finished.connect(self._on_answer)
        dialog.open()

    def _on_answer(self, result: int) -> None:
        dialog, wish = self.dialog, self._wish
        self.dialog = self._wish = None
        if dialog is None:
            return
        dialog.deleteLater()
        if isinstance(dialog, EvictionDialog):
            if dialog.keeps:
                self._house.library.pin(dialog.ticked, True)
            elif dialog.removes:
                self._house.library.forget(dialog.ticked)
        elif wish is not None and result:
            wish()
