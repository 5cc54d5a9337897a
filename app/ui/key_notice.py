"""One line about the key just pressed: why it is not taken, or who has it and what may be done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.wording import Translate
from app.ui.button import Button
from app.ui.words import Words


class KeyNotice(QWidget):
    """Its owner gives it a place whenever it has something to say."""

    shown = Signal(bool)

    def __init__(self, translate: Translate) -> None:
        super().__init__()
        self.text = Words(wrap=True)
        self.yes_button, self.no_button = Button(), Button()
        self._act: Callable[[], object] | None = None
        policy = self.yes_button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # as high with something to say as without
        self.yes_button.setSizePolicy(policy)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.text, 1)
        row.addWidget(self.yes_button)
        row.addWidget(self.no_button)
        self.yes_button.clicked.connect(self._on_yes)
        self.no_button.clicked.connect(self.be_silent)
        self.be_silent()

    def tell(self, text: str) -> None:
        self._act = None
        self.yes_button.setText("")
        self._show(text)

    def ask(self, text: str, yes: str, act: Callable[[], object], no: str = "") -> None:
        """``act`` happens when ``yes`` is pressed; without ``no`` there is nothing to refuse."""
        self.yes_button.setText(yes)
        self.no_button.setText(no)
        self._act = act
        self._show(text)

    def be_silent(self) -> None:
        self._act = None
        self.text.setText("")
        self.yes_button.setText("")
        for button in (self.yes_button, self.no_button):
            button.hide()
        self.shown.emit(False)

    def _show(self, text: str) -> None:
        self.text.setText(text)
        self.yes_button.setVisible(self._act is not None)
        self.no_button.setVisible(self._act is not None and bool(self.no_button.text()))
        self.shown.emit(True)
        QAccessible.updateAccessibility(QAccessibleEvent(self.text, QAccessible.Event.Alert))

    def _on_yes(self) -> None:
        if self._act is not None:
            self._act()
