"""One of the photos that are compared: its name and verdict above it, a frame when keys act on it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.bridge.step_list_model import Row
from app.domain.photo import Photo
from app.domain.wording import Translate
from app.ui.badge_shape import BadgeShape
from app.ui.canvas_chips import CanvasChips
from app.ui.canvas_hands import CanvasHands
from app.ui.few_lines import FewLines
from app.ui.palette import Palette
from app.ui.photo_canvas import PhotoCanvas
from app.ui.photo_title import attempt_words, badge_for, row_title, word_and_reason
from app.ui.words import Words

_TABS = {Qt.Key.Key_Tab: +1, Qt.Key.Key_Backtab: -1}


class ComparePane(QFrame):
    activated = Signal()  # it has the keyboard now
    tabbed = Signal(int)  # +1, -1: to the other photo; F6 and Esc lead out of here

    def __init__(self, palette: Palette, translate: Translate) -> None:
        super().__init__()
        self._translate = translate
        self.photo: Photo | None = None
        self.row: Row | None = None
        self._reason = ""
        self.setProperty("role", "pane")
        self.shape = BadgeShape(palette)
        self.title = FewLines(1, role="strong")
        self.word = Words()
        self.mine = Words(role="strong")
        self.pinned = Words(translate("Compare", "Pinned"), role="chip")
        self.times = FewLines(2, role="small")
        self.canvas = PhotoCanvas(palette)
        self.hands = CanvasHands(self.canvas)
        self.chips = CanvasChips(self.canvas, translate)
        self.canvas.installEventFilter(self)
        self.pinned.hide()
        self._lay_out()

    def show_photo(self, row: Row | None, photo: Photo) -> None:
        say = self._translate
        self.row, self.photo = row, photo
        word, self._reason = word_and_reason(row, photo, say)
        self.shape.show_badge(badge_for(row, photo))
        self.title.say(row_title(row, say), tail=attempt_words(row, photo, say))
        self.word.setText(word)

    def show_times(self, times: str) -> None:
        """When it was taken, and how much later than the first one."""
        self.times.say(self._reason, tail=times)
        self.canvas.setAccessibleName(", ".join((self.title.text(), self.word.text(), self.times.text())))

    def show_mine(self, words: str) -> None:
        self.mine.setText(words)

    def set_active(self, active: bool) -> None:
        self.setProperty("active", active)
        self.style().unpolish(self)
        self.style().polish(self)

    def set_palette(self, palette: Palette) -> None:
        self.shape.set_palette(palette)
        self.canvas.set_palette(palette)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn:
            self.activated.emit()
        elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in _TABS:
            self.tabbed.emit(_TABS[Qt.Key(event.key())])
            return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        for part in (self.shape, self.title, self.word):
            line.addWidget(part)
        line.addStretch(1)
        self.title.setMinimumHeight(self.pinned.sizeHint().height())  # with and without: nothing moves beneath it
        line.addWidget(self.mine)
        line.addWidget(self.pinned)
        self.head = QWidget()
        words = QVBoxLayout(self.head)
        words.setContentsMargins(10, 6, 10, 6)
        words.setSpacing(2)
        words.addLayout(line)
        words.addWidget(self.times)
        words.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2, 2, 2, 2)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(self.canvas, 1)
        self.setFocusProxy(self.canvas)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
