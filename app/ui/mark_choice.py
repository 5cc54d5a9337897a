"""None, Use or Query: three buttons of which one is pressed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from app.domain.review import Mark
from app.domain.wording import Translate, marked
from app.ui.button import Button

_WORDS = {
    Mark.NONE: marked("Mark", "None"),
    Mark.USE: marked("Mark", "Use"),
    Mark.QUERY: marked("Mark", "Query"),
}


def mark_word(mark: Mark, translate: Translate) -> str:
    return translate("Mark", _WORDS[mark])


class MarkChoice(QWidget):
    """One stop for Tab; the arrows choose. ``icon_for``: the shape of each mark, without one the word alone."""

    chosen = Signal(object)  # Mark, by the user

    def __init__(self, translate: Translate, icon_for: Callable[[Mark], QIcon] | None = None) -> None:
        super().__init__()
        self._translate, self._icon_for = translate, icon_for
        self._group = QButtonGroup(self)
        self.buttons: dict[Mark, Button] = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for mark in Mark:
            self.buttons[mark] = button = Button(mark_word(mark, translate), "choice")
            button.setCheckable(True)
            button.setAutoExclusive(True)  # a radio button to a screen reader
            button.setIconSize(QSize(14, 14))
            button.setObjectName(f"mark_{mark.value}")
            self._group.addButton(button)
            layout.addWidget(button, 1)
        self.buttons[Mark.NONE].setChecked(True)
        self._group.buttonToggled.connect(self._on_toggled)
        self._showing = False
        self.refresh_icons()

    def show_mark(self, mark: Mark, photo: str) -> None:
        """``photo``: how the photo is called."""
        self._showing = True
        self.buttons[mark].setChecked(True)
        self._showing = False
        name = self._translate("Review", "My mark on {0}: {1}")
        for each, button in self.buttons.items():
            button.setAccessibleName(name.format(photo, mark_word(each, self._translate)))

    def refresh_icons(self) -> None:
        """After the colours changed."""
        if self._icon_for is not None:
            for mark in (Mark.USE, Mark.QUERY):
                self.buttons[mark].setIcon(self._icon_for(mark))

    def _on_toggled(self, button: Button, checked: bool) -> None:
        if checked and not self._showing:
            self.chosen.emit(next(mark for mark, each in self.buttons.items() if each is button))
