"""One line that tells less where there is less room, rather than take a second line from the sheet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent

from app.ui.words import Words


class StandingLine(Words):
    """Shows the first of several versions that fits; the last one, broken into lines, where none does."""

    def __init__(self) -> None:
        super().__init__(role="small", wrap=True)
        self._versions: tuple[str, ...] = ("",)

    def show_versions(self, versions: Sequence[str]) -> None:
        """From the fullest to the shortest; at least one."""
        self._versions = tuple(versions)
        self._choose()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choose()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._choose()

    def _choose(self) -> None:
        metrics, room = self.fontMetrics(), self.contentsRect().width()
        fitting = (text for text in self._versions if metrics.horizontalAdvance(text) <= room)
        text = next(fitting, self._versions[-1])
        if text != self.text():
            self.setText(text)
