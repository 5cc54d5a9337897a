"""Tells the desktop what has happened, for somebody who is looking at another window."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QSystemTrayIcon

_SHOWN_MS = 10_000
_NO_MARKUP = {ord("<"): "‹", ord(">"): "›", ord("&"): "+"}  # some desktops read the text of a notice as HTML


class DesktopNotice(QObject):
    """A notice where the desktop shows such, and the window's entry in the task bar marked. No icon stays behind."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._icon: QSystemTrayIcon | None = None
        self._gone = QTimer(self, singleShot=True, interval=_SHOWN_MS)
        self._gone.timeout.connect(self._hide)

    def tell(self, title: str, text: str) -> None:
        QApplication.alert(self._window)
        if not (QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()):
            return
        if self._icon is None:
            self._icon = QSystemTrayIcon(self._window.windowIcon(), self)
            self._icon.messageClicked.connect(self._come_forward)
        self._icon.show()
        self._icon.showMessage(title, text.translate(_NO_MARKUP), self._window.windowIcon(), _SHOWN_MS)
        self._gone.start()

    def _hide(self) -> None:
        if self._icon is not None:
            self._icon.hide()

    def _come_forward(self) -> None:
        if self._window.isMinimized():
            self._window.showNormal()
        self._window.raise_()
        self._window.activateWindow()
