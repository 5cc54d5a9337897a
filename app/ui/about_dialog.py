"""What this program is, which version, and what it promises."""

from __future__ import annotations

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from app import __version__
from app.domain.wording import Translate, marked
from app.ui.words import Words

_PROMISES = (
    marked("About", "Walkaround only reads from PAVE; it changes nothing there."),
    marked("About", "Accepted and rejected are shown only as PAVE said them; unknown is shown as unknown."),
    marked(
        "About",
        "Your key and secret go to one server only, over a verified connection, and are kept in your "
        "computer's keyring or nowhere.",
    ),
    marked("About", "No telemetry. Photos are kept on disk only while Walkaround runs."),
)


class AboutDialog(QDialog):
    def __init__(self, translate: Translate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("About", "About Walkaround"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(10)
        layout.addWidget(Words(f"Walkaround {__version__}", role="title"))
        for promise in _PROMISES:
            layout.addWidget(Words(translate("About", promise), role="prose", wrap=True))
        layout.addWidget(Words(f"Qt {qVersion()} · LGPL-3.0 (Qt for Python)", role="small"))
        layout.addWidget(Words(translate("About", "All rights reserved."), role="small"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
