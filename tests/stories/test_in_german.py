"""I am an adjuster in Stuttgart: the whole window speaks German, and I never meet an English word of its own."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.assembly import TRANSLATIONS, Services
from app.bridge.cycle_collector import CycleCollector
from app.bridge.house import House
from app.bridge.languages import Language, translator_for
from app.domain.wording import english
from app.house_assembly import build_house
from app.ui.about_dialog import AboutDialog
from app.ui.look import Look
from app.ui.main_window import MainWindow
from tests.conftest import dispose, leave
from tests.fakes.every_error import every_error
from tests.fakes.inspections import KEY
from tests.stories.conftest import Adjuster, Key
from tests.test_translations import tool


class Listener:
    """German that remembers every text asked of it."""

    def __init__(self) -> None:
        self.asked: set[tuple[str, str]] = set()
        self._german = translator_for("de", TRANSLATIONS)
        assert self._german is not english

    def __call__(self, context: str, text: str, n: int = -1, /) -> str:
        self.asked.add((context, text))
        return self._german(context, text, n)


@pytest.fixture
def listener(qapp: QApplication) -> Listener:
    return Listener()


@pytest.fixture
def house(services: Services, cycle_collector: CycleCollector, listener: Listener) -> Iterator[House]:
    built = build_house(services, Language("de", listener, QLocale("de")))
    yield built
    leave(built, services)


@pytest.fixture
def window(house: House, qapp: QApplication, qtbot: QtBot) -> Iterator[MainWindow]:
    shown = MainWindow(house, Look(qapp, dark=False), house.translate)
    shown.resize(1366, 768)
    with qtbot.waitExposed(shown):
        shown.show()
    yield shown
    dispose(shown, house)


def test_the_sample_in_german(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    assert adjuster.window.summary.sentence.text().startswith("10 von 13 angenommen · 3 neu aufzunehmen: Links, ")
    assert adjuster.titles()[:5] == ["VIN", "Innenraum", "Kombiinstrument", "Links", "Vorn links"]
    adjuster.presses(Key.Key_Right)
    assert adjuster.attempts() == ["1 · Abgelehnt · 07:36:19 UTC", "2 · Angenommen · 07:36:34 UTC"]
    assert adjuster.words_on_tile(4)[0] == "ABGELEHNT"
    adjuster.clicks_button("Aktualisieren")
    adjuster.waits_for_all_pictures()
    assert "nichts Neues" in adjuster.reads()
    menus = [action.text() for action in adjuster.window.menuBar().actions()]
    assert menus == ["&Datei", "&Bearbeiten", "&Ansicht", "&Foto", "&Sitzung", "Be&urteilung", "&Hilfe"]


def test_a_key_that_is_none(adjuster: Adjuster) -> None:
    adjuster.types_key("hallo")
    assert "„hallo“ ist kein Sitzungscode" in adjuster.reads()


def test_whatever_the_window_asks_for_is_in_the_catalogue(adjuster: Adjuster, listener: Listener) -> None:
    """Also what no search in the sources can see: texts that are put together, or come from a table."""
    adjuster.opens_the_sample()
    for row in range(13):
        adjuster.clicks_tile(row)
        assert adjuster.index(row).data() not in ("", None)
    rows = adjuster.server.rows(KEY.text)
    strange: list[dict[str, object]] = [dict(rows[0], url=None), dict(rows[3], approved=None), {"photo_code": "?"}]
    strange.append(dict(rows[5], photo_code=77, photo_label=""))
    adjuster.server.put_session("ABS-ABCDE12345", strange)
    adjuster.types_key("ABS-ABCDE12345")
    adjuster.qtbot.waitUntil(lambda: "ABS-ABCDE12345" in adjuster.window.windowTitle())
    adjuster.waits_for_all_pictures()
    for row in range(len(adjuster.tiles())):
        adjuster.words_on_tile(row)
        adjuster.window.grid.setCurrentIndex(adjuster.index(row))
        adjuster.index(row).data()
    for error in every_error():
        adjuster.house.explain(error)
    about = AboutDialog(adjuster.house, adjuster.window)
    adjuster.window.door.set_up()
    dialog = adjuster.window.door.dialog
    assert dialog is not None
    adjuster.qtbot.waitUntil(lambda: "Kein Schlüsselbund gefunden" in dialog.form.place.text())
    dialog.reject()
    about.deleteLater()
    assert len(listener.asked) > 200
    assert sorted(listener.asked - set(tool().texts())) == []
