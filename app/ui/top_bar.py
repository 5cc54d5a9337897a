"""The bar above an open session: another key, following, refresh and export; beneath them which steps are shown."""

from __future__ import annotations

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QVBoxLayout

from app.domain.wording import Translate
from app.ui.button import Button
from app.ui.flow import Flow
from app.ui.live_button import LiveButton
from app.ui.session_key_box import SessionKeyBox
from app.ui.state_filter_bar import StateFilterBar
from app.ui.words import Words


class TopBar(QFrame):
    def __init__(
        self,
        box: SessionKeyBox,
        filters: StateFilterBar,
        live: LiveButton,
        refresh: QAction,
        export: QAction,
        translate: Translate,
        demo: bool,
    ) -> None:
        super().__init__()
        self.setProperty("role", "bar")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(14, 8, 14, 6)
        rows.setSpacing(6)
        first = Flow(spacing=10)  # large text in a narrow window takes a second line
        first.addWidget(box)
        first.add_stretch()
        if demo:
            first.addWidget(Words(translate("TopBar", "Demo"), role="strong"))
        first.addWidget(live)
        first.addWidget(_button(translate("TopBar", "Refresh"), refresh))
        first.addWidget(_button(translate("TopBar", "Export…"), export))
        rows.addLayout(first)
        rows.addWidget(filters)


def _button(text: str, action: QAction) -> Button:
    """Does what the command does, and can be pressed when that can be asked for."""
    button = Button(text)
    button.setAccessibleDescription(action.shortcut().toString(QKeySequence.SequenceFormat.NativeText))
    button.setEnabled(action.isEnabled())
    button.clicked.connect(action.trigger)
    action.changed.connect(lambda: button.setEnabled(action.isEnabled()))
    return button
