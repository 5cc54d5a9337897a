"""I am quicker than the program: what I ask for on the start page is done as soon as it can be."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.bridge.house import House
from app.ui.look import Look
from app.ui.main_window import MainWindow
from tests.conftest import dispose
from tests.fakes.inspections import KEY


@pytest.fixture
def start_page(house: House, qapp: QApplication, qtbot: QtBot) -> Iterator[MainWindow]:
    """A window with its start page and nobody behind it yet."""
    window = MainWindow()
    window.show()
    window.furnish(Look(qapp, dark=False))
    yield window
    dispose(window, house)


def types(qtbot: QtBot, window: MainWindow, text: str) -> None:
    field = window.start.box.field
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def clicks(qtbot: QtBot, window: MainWindow, text: str) -> None:
    (button,) = [b for b in window.start.findChildren(QPushButton) if b.text() == text and b.isVisible()]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_key_is_opened(start_page: MainWindow, house: House, qtbot: QtBot) -> None:
    types(qtbot, start_page, KEY.text)
    assert start_page.early.any
    start_page.move_in(house)
    qtbot.waitUntil(lambda: house.session.inspection is not None)


def test_the_second_key_counts(start_page: MainWindow, house: House, qtbot: QtBot) -> None:
    types(qtbot, start_page, "NOPE-0000000000")
    types(qtbot, start_page, KEY.text)
    start_page.move_in(house)
    qtbot.waitUntil(lambda: house.session.inspection is not None)


def test_cancel_takes_it_back(start_page: MainWindow, house: House, qtbot: QtBot) -> None:
    types(qtbot, start_page, KEY.text)
    clicks(qtbot, start_page, "Cancel")
    assert not start_page.early.any
    start_page.move_in(house)
    assert not house.session.busy


def test_something_malformed_is_answered(start_page: MainWindow, house: House, qtbot: QtBot) -> None:
    types(qtbot, start_page, "hello")
    start_page.move_in(house)
    assert "is not a session key" in start_page.start.box.line.text()


def test_the_link_to_the_demo(start_page: MainWindow, house: House, qtbot: QtBot) -> None:
    clicks(qtbot, start_page, "Open the demo session")
    with qtbot.waitSignal(start_page.demo_asked):
        start_page.move_in(house)


def test_afterwards_each_wish_is_heard_once(start_page: MainWindow, house: House, qtbot: QtBot) -> None:
    start_page.move_in(house)
    asked: list[object] = []
    house.session.opening.connect(asked.append)
    types(qtbot, start_page, KEY.text)
    assert asked == [KEY]
    assert not start_page.early.any
