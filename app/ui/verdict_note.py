"""PAVE's word on one photo with its reason in full: shape, word and colour."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.domain.inspection import StepState
from app.domain.photo import Photo, Verdict
from app.domain.state_words import absence_words, state_word, verdict_word
from app.domain.wording import Translate
from app.ui.badge_shape import BadgeShape
from app.ui.badges import Badge, badge_of, badge_of_verdict, unreadable_badge
from app.ui.palette import Palette
from app.ui.words import Words


class VerdictNote(QFrame):
    def __init__(self, palette: Palette, translate: Translate) -> None:
        super().__init__()
        self._translate = translate
        self._shape = BadgeShape(palette)
        self.word = Words(role="strong", wrap=True)
        self.reason = Words(wrap=True).selectable()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.word)
        words.addWidget(self.reason)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.setSpacing(8)
        layout.addWidget(self._shape, 0)
        layout.addLayout(words, 1)
        layout.setAlignment(self._shape, layout.alignment())

    def show_photo(self, photo: Photo, superseded: bool) -> None:
        word = verdict_word(photo.verdict, self._translate)
        if superseded:
            word = self._translate("Verdict", "{0} (superseded)").format(word)
        note = photo.reason if photo.verdict is Verdict.REJECTED else _message_worth_showing(photo)
        self._show(badge_of_verdict(photo.verdict), word, note, photo.verdict is Verdict.REJECTED)

    def show_absence(self, state: StepState) -> None:
        word = state_word(state, 0, self._translate)
        self._show(badge_of(state), word, absence_words(state, self._translate), False)

    def show_unreadable(self, why: str) -> None:
        self._show(unreadable_badge(), self._translate("Tile", "Unreadable entry"), why, False)

    def set_palette(self, palette: Palette) -> None:
        self._shape.set_palette(palette)

    def _show(self, badge: Badge, word: str, reason: str, rejected: bool) -> None:
        self._shape.show_badge(badge)
        self.word.setText(word)
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))
        self.setProperty("role", "banner-rejected" if rejected else "card")
        for part in (self, self.word, self.reason):
            part.style().unpolish(part)
            part.style().polish(part)
        self.setAccessibleName(f"{word}. {reason}" if reason else word)
        self.setVisible(True)


def _message_worth_showing(photo: Photo) -> str:
    """``ACCEPTED`` beside the word Accepted says nothing new; anything else the server said is shown."""
    return "" if photo.message.strip().lower() == photo.verdict.value else photo.message
