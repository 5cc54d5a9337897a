"""The line above a large photo: which step, which attempt, PAVE's word and its reason; how it is shown."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout

from app.bridge.step_list_model import Row
from app.domain.photo import Photo
from app.domain.wording import Translate
from app.ui.badge_shape import BadgeShape
from app.ui.button import Button
from app.ui.few_lines import FewLines
from app.ui.palette import Palette
from app.ui.photo_title import attempt_words, badge_for, row_title, word_and_reason
from app.ui.words import Words


class LoupeHeader(QFrame):
    """``out``: the command of Esc; ``newer``: that of the next attempt.

    What the adjuster thinks stands at the right, away from PAVE's word."""

    def __init__(self, palette: Palette, out: QAction, newer: QAction, translate: Translate) -> None:
        super().__init__()
        self._translate = translate
        self.setProperty("role", "bar")
        self.back = Button("‹ Esc", "small")
        self.back.setAccessibleName(translate("Loupe", "Back, one level out"))
        self.back.clicked.connect(out.trigger)
        self.title = Words(role="title")
        self.attempt = Words(role="quiet")
        self.shape = BadgeShape(palette)
        self.word = Words(role="strong")
        self.reason = FewLines(2, steady=True)
        self.newer = Button(translate("Loupe", "A newer attempt has arrived · Down shows it"), "small")
        self.newer.setObjectName("newer_has_come")
        self.newer.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # a click leaves the keyboard with the photo
        self.newer.clicked.connect(newer.trigger)
        self.newer.hide()
        self.mine = Words(role="strong")
        self.mine.setObjectName("my_mark")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 8, 14, 8)
        layout.setSpacing(10)
        for part in (self.back, self.title, self.attempt, self.shape, self.word):
            layout.addWidget(part)
        layout.addWidget(self.reason, 1)
        layout.addWidget(self.newer)
        layout.addWidget(self.mine)

    def show_photo(self, row: Row | None, photo: Photo | None, newer_has_come: bool = False) -> None:
        translate = self._translate
        word, reason = word_and_reason(row, photo, translate)
        self.title.setText(row_title(row, translate))
        self.attempt.setText(attempt_words(row, photo, translate))
        self.shape.show_badge(badge_for(row, photo))
        self.shape.setVisible(row is not None)
        self.word.setText(word)
        self.reason.say(reason)
        self.newer.setVisible(newer_has_come)
        self.setAccessibleName(self.said())

    def said(self) -> str:
        """Everything in one sentence, for a screen reader."""
        parts = (self.title, self.attempt, self.word, self.reason, self.mine)
        newer = () if self.newer.isHidden() else (self.newer.text(),)
        return ", ".join(text for text in (*(part.text() for part in parts), *newer) if text)

    def show_mine(self, words: str) -> None:
        self.mine.setText(words)
        self.setAccessibleName(self.said())

    def set_palette(self, palette: Palette) -> None:
        self.shape.set_palette(palette)
