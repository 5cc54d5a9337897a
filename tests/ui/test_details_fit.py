"""The dialogs of session data and of the retake request: whole at any text size, and said to a screen reader."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QLabel

from app.domain.settings import Theme
from app.ui.look import Look
from tests.gallery import Shot, World
from tests.gallery_details import DETAILS
from tests.ui.accessible_tree import tree_of
from tests.ui.test_accessible_tree import nameless
from tests.ui.text_in_boxes import faults

LAPTOP = QSize(1366, 690)
each_screen = pytest.mark.parametrize("shot", DETAILS, ids=lambda shot: shot.name)


@each_screen
def test_nothing_is_cut(world: World, look: Look, shot: Shot) -> None:
    widget = shot.draw(world)
    for percent in (100, 150, 200):
        look.use(Theme.LIGHT, percent)
        if isinstance(widget, QDialog):  # the off-screen platform's screen is smaller than the laptop's
            widget.resize(widget.sizeHint().expandedTo(QSize(look.palette.sizes.scaled(680), 10)).boundedTo(LAPTOP))
        world.rest(0.1)
        assert faults(widget) == [], f"at {percent} %"


@each_screen
def test_everything_is_said(world: World, shot: Shot) -> None:
    tree = tree_of(shot.draw(world))
    assert nameless(tree) == []
    labels = [(node, node.widget.text()) for node in tree.walk() if isinstance(node.widget, QLabel)]
    assert len(labels) >= 2
    unheard = [text for node, text in labels if text not in node.name and text.replace("&", "") not in node.name]
    assert unheard == []
