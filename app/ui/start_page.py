"""The first thing seen: a box for the key, the sessions opened before, and three ways to begin."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.domain.wording import Translate
from app.ui.button import Button
from app.ui.flow import Flow
from app.ui.session_key_box import SessionKeyBox
from app.ui.thin_bar import ThinBar
from app.ui.words import Words

if TYPE_CHECKING:
    from app.ui.session_search import SessionSearch

_RECENTS_SHOWN = 4


class StartPage(QScrollArea):
    """A column in the middle; it scrolls where large text needs more than the window has."""

    demo_asked = Signal()
    credentials_asked = Signal()
    list_asked = Signal()
    cancel_asked = Signal()

    def __init__(self, translate: Translate, demo: bool) -> None:
        super().__init__()
        self._translate = translate
        self.box = SessionKeyBox(translate, large=True)
        self._card = QFrame()
        self._card.setProperty("role", "card")
        self._busy = _Waiting(translate)
        self._busy.cancel.clicked.connect(self.cancel_asked)
        self._lay_out(demo)
        self.show_waiting("")

    def show_recents(self, recents: SessionSearch) -> None:
        """The sessions opened before, once they are known; the card hides while there are none."""
        self.recents = recents
        self._inside.addWidget(recents)
        for before, after in pairwise((self.box.button, recents.field, recents.list, self._first_link)):
            QWidget.setTabOrder(before, after)  # as it stands, though it comes later
        recents.show_at_most(_RECENTS_SHOWN)
        recents.counted.connect(self._fit_recents)
        self._fit_recents()

    def show_waiting(self, text: str) -> None:
        """``text`` names what is being waited for; empty when nothing is."""
        self._busy.say(text)

    def _lay_out(self, demo: bool) -> None:
        say = self._translate
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(Words(say("StartPage", "Open an inspection"), role="headline"))
        hint = say("StartPage", "Type or paste a session key, or a PAVE link that contains one.")
        if demo:
            hint = say("StartPage", "This is a demo with one made-up session: XXX-ABCDE12345.")
        column.addWidget(Words(hint, role="quiet", wrap=True))
        column.addSpacing(8)
        column.addWidget(self.box)
        column.addWidget(_below_the_box(self.box.line, self._busy))
        self._inside = QVBoxLayout(self._card)
        self._inside.setContentsMargins(4, 4, 4, 4)
        self._card.hide()
        column.addWidget(self._card)
        column.addLayout(self._links(demo))
        middle = QWidget()
        middle.setObjectName("start_column")
        middle.setLayout(column)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.addStretch(2)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(middle, 1000)
        row.addStretch(1)
        layout.addLayout(row)
        layout.addStretch(3)
        self.setWidget(page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _links(self, demo: bool) -> Flow:
        row = Flow(spacing=18)
        choices = [
            (self._translate("StartPage", "Open a list of sessions…"), self.list_asked),
            (self._translate("StartPage", "Open the demo session"), self.demo_asked),
            (self._translate("StartPage", "Set up credentials"), self.credentials_asked),
        ]
        for text, signal in choices[: 2 if demo else 3]:
            link = Button(text, "link")
            link.setCursor(Qt.CursorShape.PointingHandCursor)
            link.clicked.connect(signal)
            row.addWidget(link)
            if signal is self.list_asked:
                self._first_link = link
        return row

    def _fit_recents(self) -> None:
        self._card.setVisible(self.recents.worth_showing)


def _below_the_box(*parts: QWidget) -> QWidget:
    """One place for what is wrong or waited for; it keeps its height, so that nothing jumps."""
    place = QWidget()
    layout = QVBoxLayout(place)
    layout.setContentsMargins(2, 0, 0, 0)
    for part in parts:
        layout.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
    place.setObjectName("below_the_box")
    return place


class _Waiting(QWidget):
    def __init__(self, translate: Translate) -> None:
        super().__init__()
        self._words = Words(role="quiet")
        self._bar = ThinBar(120, translate("StartPage", "Under way"))
        self.cancel = Button(translate("StartPage", "Cancel"), "small")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for part in (self._words, self._bar, self.cancel):
            layout.addWidget(part)
        layout.addStretch(1)

    def say(self, text: str) -> None:
        self._words.setText(text)
        self.setVisible(bool(text))
        self._bar.show_share(None if text else 0.0)
