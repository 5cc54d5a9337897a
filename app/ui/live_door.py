"""Following by key and button, and telling what it brought: on the status line, to a screen reader, to the desktop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QMainWindow

from app.bridge.house import House
from app.bridge.live_follow import Following, Standing
from app.domain.change_words import change_lines, told_briefly
from app.domain.errors import AppError
from app.domain.inspection import Changes
from app.domain.session_status import SessionStatus
from app.domain.wording import marked
from app.ui.actions import Actions
from app.ui.live_button import LiveButton
from app.ui.look import Look
from app.ui.status_line import StatusLine

if TYPE_CHECKING:
    from app.ui.desktop_notice import DesktopNotice

_SEEN_OR_NOT = (QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.WindowStateChange)
_STOPPED = (Standing.RESTING, Standing.REFUSED)
_ENDS = {
    SessionStatus.COMPLETE: marked("Live", "The session is complete"),
    SessionStatus.EXPIRED: marked("Live", "The session has expired"),
    SessionStatus.INVALID: marked("Live", "The session has become invalid"),
}


class LiveDoor(QObject):
    def __init__(
        self, house: House, button: LiveButton, look: Look, actions: Actions, status: StatusLine, window: QMainWindow
    ) -> None:
        super().__init__(window)
        self._house, self._button, self._look = house, button, look
        self._live, self._status, self._window = actions["live"], status, window
        self._notice: DesktopNotice | None = None
        actions.connect({"live": self._toggle})
        follow = house.live
        follow.changed.connect(self._show)
        follow.brought.connect(self._on_news)
        follow.lost.connect(self._on_lost)
        follow.ended.connect(self._on_ended)
        look.changed.connect(self._on_look)
        window.installEventFilter(self)
        self._show(follow.following)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SEEN_OR_NOT:
            self._house.live.see(self._window.isVisible() and not self._window.isMinimized())
        return super().eventFilter(watched, event)

    def _toggle(self) -> None:
        """Where nothing will change any more nothing is turned on or off: that is said instead."""
        if self._house.live.following.standing is Standing.ENDED:
            self._status.tell(self._house.translate("Live", "The session has ended: nothing will change any more"))
        else:
            self._house.live.toggle()
        self._show(self._house.live.following)

    def _show(self, following: Following) -> None:
        error = following.error
        self._button.show_following(following, self._house.explain(error).title if error is not None else "")
        self._live.setChecked(self._house.settings.settings.follow_live and following.standing not in _STOPPED)

    def _on_news(self, news: Changes) -> None:
        if (inspection := self._house.session.inspection) is not None:
            say = self._house.translate
            self._say(told_briefly(change_lines(news, inspection, say), say))

    def _on_lost(self, error: AppError) -> None:
        told = self._house.translate("Live", "{0} · what is shown stays, PAVE is asked again more slowly")
        self._status.tell(told.format(self._house.explain(error).title))

    def _on_ended(self, status: SessionStatus) -> None:
        self._say(self._house.translate("Live", _ENDS[status]))

    def _say(self, text: str) -> None:
        self._status.tell(text, firmly=True)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._window, text))
        if self._house.settings.settings.notify and not self._window.isActiveWindow():
            self._tell_desktop(text)

    def _tell_desktop(self, text: str) -> None:
        from app.ui.desktop_notice import DesktopNotice  # most runs never need it

        if self._notice is None:
            self._notice = DesktopNotice(self._window)
        inspection = self._house.session.inspection
        self._notice.tell(str(inspection.key) if inspection is not None else "Walkaround", text)

    def _on_look(self) -> None:
        self._button.set_palette(self._look.palette)
