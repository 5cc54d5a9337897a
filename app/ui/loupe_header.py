"""The line above a large photo: which step, which attempt, PAVE's word and its reason; how it is shown."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.bridge.step_list_model import Row
from app.domain.photo import Photo
from app.domain.wording import Translate
from app.ui.badges import Badge, colour_of, paint_badge, unreadable_badge
from app.ui.button import Button
from app.ui.few_lines import FewLines
from app.ui.palette import Palette
from app.ui.photo_title import attempt_words, badge_for, row_title, word_and_reason
from app.ui.words import Words


class Shape(QWidget):
    """A badge in a line of text."""

    def __init__(self, palette: Palette, edge: int = 20) -> None:
        super().__init__()
        self.palette_used = palette
        self.badge: Badge = unreadable_badge()
        self.setFixedSize(edge, edge)

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette = self.palette_used
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter = QPainter(self)
        paint_badge(painter, self.badge, box, colour_of(self.badge, palette), QColor(palette.chip_text))


class LoupeHeader(QFrame):
    """``out``: the command of Esc. What the adjuster thinks stands at the right, away from PAVE's word."""

    def __init__(self, palette: Palette, out: QAction, translate: Translate) -> None:
        super().__init__()
        self._translate = translate
        self.setProperty("role", "bar")
        self.back = Button("‹ Esc", "small")
        self.back.setAccessibleName(translate("Loupe", "Back, one level out"))
        self.back.clicked.connect(out.trigger)
        self.title = Words(role="title")
        self.attempt = Words(role="quiet")
        self.shape = Shape(palette)
        self.word = Words(role="strong")
        self.reason = FewLines(2, steady=True)
        self.mine = Words(role="strong")
        self.mine.setObjectName("my_mark")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 8, 14, 8)
        layout.setSpacing(10)
        for part in (self.back, self.title, self.attempt, self.shape, self.word):
            layout.addWidget(part)
        layout.addWidget(self.reason, 1)
        layout.addWidget(self.mine)

    def show_photo(self, row: Row | None, photo: Photo | None) -> None:
        translate = self._translate
        word, reason = word_and_reason(row, photo, translate)
        self.title.setText(row_title(row, translate))
        self.attempt.setText(attempt_words(row, photo, translate))
        self.shape.badge = badge_for(row, photo)
        self.shape.setVisible(row is not None)
        self.shape.update()
        self.word.setText(word)
        self.reason.say(reason)
        self.setAccessibleName(self.said())

    def said(self) -> str:
        """Everything in one sentence, for a screen reader."""
        parts = (self.title, self.attempt, self.word, self.reason, self.mine)
        return ", ".join(part.text() for part in parts if part.text())

    def show_mine(self, words: str) -> None:
        self.mine.setText(words)
        self.setAccessibleName(self.said())

    def set_palette(self, palette: Palette) -> None:
        self.shape.palette_used = palette
        self.shape.update()
