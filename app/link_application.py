"""The application, with an ear for links: macOS hands them over as an event, where others start the program again."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QUrl, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from app.domain.session_link import is_link


class LinkApplication(QApplication):
    """Only what is sent to the application itself comes by here; files that are opened with it are passed over."""

    link_opened = Signal(str)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FileOpen and isinstance(event, QFileOpenEvent):
            text = event.url().toString(QUrl.ComponentFormattingOption.FullyEncoded)
            if is_link(text):
                self.link_opened.emit(text)
                return True
        return super().event(event)
