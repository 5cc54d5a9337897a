"""How large a dialog is when it is shown: by its text, and never larger than the screen."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

_FRAME = QSize(16, 48)


def resize_to_lines(dialog: QWidget, lines: QSize) -> None:
    """So many heights of a line across and down. Before it is shown, so that it is placed by this size."""
    line = dialog.fontMetrics().height()
    wanted = QSize(lines.width() * line, lines.height() * line)
    dialog.resize(wanted.boundedTo(dialog.screen().availableSize() - _FRAME))
