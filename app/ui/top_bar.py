"""The bar above an open session: another key, which steps are shown, refresh."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout

from app.domain.wording import Translate
from app.ui.button import Button
from app.ui.flow import Flow
from app.ui.session_key_box import SessionKeyBox
from app.ui.state_filter_bar import StateFilterBar
from app.ui.words import Words


class TopBar(QFrame):
    def __init__(
        self, box: SessionKeyBox, filters: StateFilterBar, refresh: QAction, translate: Translate, demo: bool
    ) -> None:
        super().__init__()
        self.setProperty("role", "bar")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 8, 14, 8)
        layout.setSpacing(10)
        row = Flow(spacing=10)
        row.addWidget(box)
        row.addWidget(filters)
        layout.addLayout(row, 1)
        top = Qt.AlignmentFlag.AlignTop
        if demo:
            layout.addWidget(Words(translate("TopBar", "Demo"), role="strong"), 0, top)
        again = Button(translate("TopBar", "Refresh"))
        again.setAccessibleDescription("F5")
        again.clicked.connect(refresh.trigger)
        refresh.changed.connect(lambda: again.setEnabled(refresh.isEnabled()))
        layout.addWidget(again, 0, top)
