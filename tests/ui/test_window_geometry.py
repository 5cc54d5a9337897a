"""A window's place is read when it closes and given back to the next one, on screens that exist."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.window_place import FRAME, WindowPlace
from app.ui.window_geometry import place_of, put


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


THERE = WindowPlace(20, 30, 700, 500)


def test_put_and_read(window: QWidget, qtbot: QtBot) -> None:
    put(window, THERE)
    with qtbot.waitExposed(window):
        window.show()
    assert place_of(window, [1, 2, 3], True, False) == replace(THERE, splitters=(1, 2, 3), details_shown=False)


def test_a_maximized_window_remembers_what_it_was(window: QWidget, qtbot: QtBot) -> None:
    put(window, THERE)
    with qtbot.waitExposed(window):
        window.show()
    window.showMaximized()
    place = place_of(window, [], True, True)
    assert place.maximized
    assert (place.width, place.height) == (700, 500)


def test_maximized_again(window: QWidget, qtbot: QtBot) -> None:
    assert put(window, replace(THERE, maximized=True))
    with qtbot.waitExposed(window):
        window.showMaximized()
    assert window.isMaximized()


def test_a_place_on_a_screen_that_is_gone(window: QWidget) -> None:
    put(window, WindowPlace(-5000, 9000, 3000, 2000))
    screen = window.screen().availableGeometry()
    assert screen.contains(window.pos())
    assert window.width() <= screen.width()
    assert window.height() <= screen.height() - FRAME
