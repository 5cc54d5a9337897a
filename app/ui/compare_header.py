"""The line above compared photos: whether they move together, how far one is shifted, blinking."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout

from app.domain.photo import Photo
from app.domain.wording import Translate
from app.ui.actions import Actions
from app.ui.button import Button
from app.ui.shared_view import Offset
from app.ui.words import Words


class CompareHeader(QFrame):
    """Its buttons are the commands themselves."""

    def __init__(self, actions: Actions, translate: Translate) -> None:
        super().__init__()
        self._translate = translate
        self.setProperty("role", "bar")
        self.back = Button("‹ Esc", "small")
        self.back.setAccessibleName(translate("Loupe", "Back, one level out"))
        self.back.clicked.connect(actions["cancel"].trigger)
        self.title = Words(translate("Compare", "Compare"), role="title")
        self.hint = Words(translate("Compare", "Shift moves one photo alone · Tab goes to the other"), role="quiet")
        self.sync = _toggle(translate("Compare", "Together"), actions["sync"])
        self.offset = Button("", "small")
        self.offset.clicked.connect(actions["reset_offset"].trigger)
        self.blink = _toggle(translate("Compare", "Blink"), actions["blink"])
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 8, 14, 8)
        layout.setSpacing(10)
        for part in (self.back, self.title, self.hint):
            layout.addWidget(part)
        layout.addStretch(1)
        for part in (self.sync, self.offset, self.blink):
            layout.addWidget(part)
        self.show_offset(Offset(), None)

    def show_offset(self, offset: Offset, size: QSize | None) -> None:
        """In pixels of the shifted photo."""
        self.offset.setVisible(not offset.is_none)
        pixels = (offset.x * size.width(), offset.y * size.height()) if size is not None else (0.0, 0.0)
        x, y = (f"{n:.0f}".replace("-", "\N{MINUS SIGN}") for n in pixels)
        self.offset.setText(self._translate("Compare", "Offset {0}, {1} · reset").format(x, y))

    def times(self, photo: Photo, first: Photo | None) -> str:
        """``created_at 07:36:34 UTC · 15 s later``, beside the first one."""
        created = photo.created
        text = f"created_at {created:%H:%M:%S} UTC" if created else f"created_at {photo.created_at}"
        if created is None or first is None or first.created is None or first.id == photo.id:
            return text
        return f"{text} · {self._apart(created - first.created)}"

    def _apart(self, gap: timedelta) -> str:
        say, seconds = self._translate, round(abs(gap).total_seconds())
        if seconds < 120:
            later, earlier = say("Compare", "%n s later", seconds), say("Compare", "%n s earlier", seconds)
        else:
            minutes = seconds // 60
            later, earlier = say("Compare", "%n min later", minutes), say("Compare", "%n min earlier", minutes)
        return later if gap >= timedelta(0) else earlier


def _toggle(text: str, action: QAction) -> Button:
    button = Button(text, "small")
    button.setCheckable(True)
    button.setChecked(action.isChecked())
    button.clicked.connect(action.trigger)
    action.toggled.connect(button.setChecked)
    return button
