"""The bar above an open session: another key, following and refresh; beneath them which steps are shown."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.domain.wording import Translate
from app.ui.button import Button
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
        translate: Translate,
        demo: bool,
    ) -> None:
        super().__init__()
        self.setProperty("role", "bar")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(14, 8, 14, 6)
        rows.setSpacing(6)
        first = QHBoxLayout()
        first.setSpacing(10)
        first.addWidget(box)
        first.addStretch(1)
        if demo:
            first.addWidget(Words(translate("TopBar", "Demo"), role="strong"))
        first.addWidget(live)
        again = Button(translate("TopBar", "Refresh"))
        again.setAccessibleDescription("F5")
        again.clicked.connect(refresh.trigger)
        refresh.changed.connect(lambda: again.setEnabled(refresh.isEnabled()))
        first.addWidget(again)
        rows.addLayout(first)
        rows.addWidget(filters)
