"""Qt's own texts follow the language of the window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from app.ui.qt_texts import install_qt_texts


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    assert install_qt_texts(qapp, "en")


def cancel_button(qtbot: QtBot) -> str:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    return box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "")


@pytest.mark.parametrize(("language", "word"), [("fr", "Annuler"), ("es", "Cancelar"), ("de", "Abbrechen")])
def test_a_standard_button_speaks_the_language(qapp: QApplication, qtbot: QtBot, language: str, word: str) -> None:
    assert install_qt_texts(qapp, language)
    assert cancel_button(qtbot) == word
    assert install_qt_texts(qapp, "en")
    assert cancel_button(qtbot) == "Cancel"


def test_a_change_of_language_leaves_one_translator(qapp: QApplication, qtbot: QtBot) -> None:
    for language in ("de", "fr", "es"):
        assert install_qt_texts(qapp, language)
    assert cancel_button(qtbot) == "Cancelar"
    qtbot.waitUntil(lambda: len(qapp.findChildren(QTranslator, "qt_texts")) == 1)


def test_an_unknown_language_is_told(qapp: QApplication) -> None:
    assert not install_qt_texts(qapp, "klingon")
