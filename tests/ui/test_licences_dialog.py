"""She reads under which terms the program uses what others have made, with the keyboard alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.bridge.background import Background
from app.bridge.licence_desk import LicenceDesk
from app.domain.wording import english
from app.error_texts import explain
from app.services.licence_shelf import LicenceShelf
from app.ui.licences_dialog import LicencesDialog
from tests.gallery import World
from tests.gallery_updates import about, about_newer

Key = Qt.Key


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "licences"
    made.mkdir()
    (made / "GPL-3.0.txt").write_text("GNU GENERAL PUBLIC LICENSE")
    (made / "LGPL-3.0.txt").write_text("<b>GNU LESSER</b> GENERAL PUBLIC LICENSE\n" * 100)
    return made


@pytest.fixture
def desk(folder: Path, qapp: QApplication) -> Iterator[LicenceDesk]:
    background = Background(1)
    yield LicenceDesk(LicenceShelf(folder, folder), background)
    assert background.shut_down()


@pytest.fixture
def dialog(desk: LicenceDesk, qtbot: QtBot) -> LicencesDialog:
    made = LicencesDialog(desk, explain, english)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: made.isActiveWindow() and made.text.toPlainText() == "GNU GENERAL PUBLIC LICENSE")
    return made


def presses(qtbot: QtBot, dialog: LicencesDialog, key: Qt.Key) -> None:
    qtbot.keyClick(QApplication.focusWidget() or dialog, key)


def test_from_text_to_text_and_into_it(dialog: LicencesDialog, qtbot: QtBot) -> None:
    assert dialog.names.hasFocus()
    presses(qtbot, dialog, Key.Key_Down)
    qtbot.waitUntil(lambda: dialog.text.toPlainText().startswith("<b>GNU LESSER</b>"))
    presses(qtbot, dialog, Key.Key_Tab)
    assert dialog.text.hasFocus()
    presses(qtbot, dialog, Key.Key_PageDown)
    assert dialog.text.textCursor().position() > 0, "a cursor moves through it"
    qtbot.keyClicks(dialog.text, "x")
    assert "x" not in dialog.text.toPlainText()
    presses(qtbot, dialog, Key.Key_Tab)
    assert dialog.close_button.hasFocus()
    presses(qtbot, dialog, Key.Key_Return)
    assert not dialog.isVisible()


def test_it_says_where_they_are(dialog: LicencesDialog, folder: Path) -> None:
    assert f"The licence texts are in {folder}" in [label.text() for label in dialog.findChildren(QLabel)]


def test_a_text_that_has_gone_is_said(dialog: LicencesDialog, folder: Path, qtbot: QtBot) -> None:
    (folder / "LGPL-3.0.txt").unlink()
    presses(qtbot, dialog, Key.Key_Down)
    qtbot.waitUntil(lambda: "LGPL-3.0.txt" in dialog.text.toPlainText())


def test_none_at_all(folder: Path, desk: LicenceDesk, qtbot: QtBot) -> None:
    for file in folder.iterdir():
        file.unlink()
    empty = LicencesDialog(desk, explain, english)
    qtbot.addWidget(empty)
    qtbot.waitUntil(lambda: "No licence texts" in empty.text.toPlainText())


def test_about_says_what_is_true(world: World) -> None:
    said = "\n".join(label.text() for label in about(world).findChildren(QLabel))
    assert "Qt 6." in said
    assert "GNU Lesser General Public License, version 3" in said
    assert "you may replace them" in said
    assert "https://code.qt.io" in said
    assert "until you forget them" in said
    assert "only while Walkaround runs" not in said
    assert "only if that is turned on" in said
    assert "newer version," not in said


def test_about_names_the_folder_and_the_page_to_be_copied(world: World) -> None:
    lines = about_newer(world).findChildren(QLabel)
    (newer,) = [line for line in lines if "downloads.example.org" in line.text()]
    (folder,) = [line for line in lines if str(world.house.data_folder) in line.text()]
    for line in (newer, folder):
        assert line.textFormat() is Qt.TextFormat.PlainText
        assert line.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard
        assert not line.openExternalLinks()
