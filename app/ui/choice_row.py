"""A choice with its caption, as one row of a page of the settings."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout

from app.ui.choice import Choice
from app.ui.key_texts import without_mnemonic
from app.ui.words import Words


def add_choice(grid: QGridLayout, label: str, entries: Sequence[tuple[object, str]], shortest: int) -> Choice:
    """``label`` may hold a mnemonic; ``shortest``: how many characters the box has room for at least."""
    choice, caption = Choice(without_mnemonic(label), entries), Words(label)
    choice.setMinimumContentsLength(shortest)
    caption.setBuddy(choice)
    row = grid.rowCount()
    grid.addWidget(caption, row, 0)
    grid.addWidget(choice, row, 1)
    return choice
