"""Light, dark and high contrast: what the user chose, else what the system says, in the system's own colours."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.settings import Theme
from app.ui.high_contrast import has_high_contrast, high_contrast, is_wanted_by_system
from app.ui.look import Look
from app.ui.palette import DARK, HIGH_CONTRAST, LIGHT, Sizes, qt_palette
from tests.ui.test_contrast import too_faint

# Windows 11's contrast themes: ground, text, link, disabled text, chosen, text on it
THEMES = {
    "aquatic": "#202020 #ffffff #75e9fc #a6a6a6 #8ee3f0 #263b50",
    "desert": "#fffaef #3d3d3d #1c5e75 #676767 #903909 #fff5e3",
    "dusk": "#2d3236 #ffffff #70ebde #a6a6a6 #a1bfde #212d3b",
    "night sky": "#000000 #ffffff #8080ff #a6a6a6 #d6b4fd #2b2b2b",
    "poorly chosen": "#000000 #ffffff #202040 #303030 #101010 #202020",
}
roles = QPalette.ColorRole


def system(colours: str) -> QPalette:
    ground, text, link, disabled, chosen, on_chosen = map(QColor, colours.split())
    palette = QPalette()
    for role in (roles.Window, roles.Base, roles.Button):
        palette.setColor(role, ground)
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(role, text)
        palette.setColor(QPalette.ColorGroup.Disabled, role, disabled)
    for role, colour in ((roles.Link, link), (roles.Highlight, chosen), (roles.HighlightedText, on_chosen)):
        palette.setColor(role, colour)
    return palette


@pytest.mark.parametrize("colours", THEMES.values(), ids=THEMES.keys())
def test_the_systems_own_colours_are_used_and_can_be_read(colours: str) -> None:
    theirs = system(colours)
    assert has_high_contrast(theirs)
    ours = high_contrast(theirs)
    assert (ours.window, ours.text) == tuple(colours.split()[:2])
    assert ours.high_contrast
    assert ours.ring == 3
    assert too_faint(ours) == []


def test_where_the_system_offers_no_better_colours_they_are_ours(qapp: QApplication) -> None:
    for usual in (qt_palette(LIGHT), qt_palette(DARK), qapp.style().standardPalette()):
        assert not has_high_contrast(usual)
        assert high_contrast(usual) is HIGH_CONTRAST


def test_the_user_chooses(qapp: QApplication, qtbot: QtBot, look: Look) -> None:
    for theme, palette in ((Theme.DARK, DARK), (Theme.HIGH_CONTRAST, HIGH_CONTRAST), (Theme.LIGHT, LIGHT)):
        with qtbot.waitSignal(look.changed) as changed:
            look.use(theme, 100)
        assert changed.args == [palette]
        assert look.palette == palette
        assert qapp.palette().color(roles.Window).name() == palette.window
    with qtbot.assertNotEmitted(look.changed):
        look.use(Theme.LIGHT, 100)
    with qtbot.waitSignal(look.changed):
        look.use(Theme.LIGHT, 150)
    assert look.palette.sizes == Sizes.at(150)
    look.set_dark(True)
    assert look.palette.sizes == Sizes.at(150), "another look keeps the size"


def test_the_systems_wish_for_contrast_is_followed_while_it_changes(
    qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    wish = {"high": False}
    monkeypatch.setattr("app.ui.look.is_wanted_by_system", lambda _: wish["high"])
    look = Look(qapp)
    before = look.palette
    assert not before.high_contrast
    hints = qapp.styleHints()
    wish["high"] = True
    with qtbot.waitSignal(look.changed):
        hints.colorSchemeChanged.emit(hints.colorScheme())
    assert look.palette.high_contrast
    look.use(Theme.LIGHT, 100)
    assert look.palette == LIGHT, "who chose light here gets light"
    look.use(Theme.SYSTEM, 100)
    wish["high"] = False
    if hasattr(hints, "accessibility"):
        hints.accessibility().contrastPreferenceChanged.emit(hints.accessibility().contrastPreference())
    else:
        hints.colorSchemeChanged.emit(hints.colorScheme())
    assert look.palette == before


def test_the_system_asks_for_nothing_here(qapp: QApplication) -> None:
    assert not is_wanted_by_system(qapp)


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK, Theme.HIGH_CONTRAST])
def test_hints_and_disabled_texts_have_the_quiet_colour(qtbot: QtBot, look: Look, theme: Theme) -> None:
    """Qt would make a hint half transparent."""
    look.use(theme, 100)
    field, button = QLineEdit(), QPushButton("Disabled")
    button.setEnabled(False)
    for widget in (field, button):
        qtbot.addWidget(widget)
        widget.show()
    quiet = QColor(look.palette.quiet)
    assert field.palette().color(roles.PlaceholderText) == quiet
    assert button.palette().color(QPalette.ColorGroup.Disabled, roles.ButtonText) == quiet
