"""The key legend tells every key there is, as it is now."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QFrame, QLabel
from pytestqt.qtbot import QtBot

from app.domain.settings import Settings
from app.domain.wording import english
from app.ui.commands import Command, all_commands
from app.ui.key_legend import KeyLegend
from app.ui.key_texts import command_text, is_filter, key_text, worth_naming
from app.ui.legend_groups import LegendRow, legend

Key, Modifier = Qt.Key, Qt.KeyboardModifier
LAPTOP = QSize(1350, 680)


def rows(settings: Settings) -> dict[str, LegendRow]:
    return {row.text: row for group in legend(settings, english) for row in group.rows}


def named(command: str) -> Command:
    return next(c for c in all_commands() if c.name == command)


def caps(settings: Settings, command: str) -> list[tuple[str, bool]]:
    return [(cap.text, cap.on) for cap in rows(settings)[command_text(named(command), english)].caps]


@pytest.fixture
def shown(qtbot: QtBot) -> KeyLegend:
    return show(qtbot, Settings())


def show(qtbot: QtBot, settings: Settings) -> KeyLegend:
    dialog = KeyLegend(settings, english)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def columns(dialog: KeyLegend) -> int:
    cards = [f for f in dialog.findChildren(QFrame) if f.property("role") == "card"]
    return len({card.x() for card in cards})


@pytest.mark.parametrize("command", [c for c in all_commands() if c.keys or c.single], ids=lambda c: c.name)
def test_every_command_with_keys_stands_there_once_with_all_of_them(command: Command) -> None:
    found = [
        [cap.text for cap in row.caps]
        for group in legend(Settings(), english)
        for row in group.rows
        if row.text == command_text(command, english)
    ]
    if is_filter(command):
        assert found == []
        return
    expected = {key_text(key) for key in (*worth_naming(command.single), *worth_naming(command.keys))}
    assert len(found) == 1
    assert set(found[0]) == expected


def test_the_filters_share_a_row() -> None:
    filters = [c for c in all_commands() if is_filter(c)]
    assert [c.keys for c in filters] == [(f"Alt+{n}",) for n in range(1, 9)], "or the row would not be true"
    row = next(row for text, row in rows(Settings()).items() if text.startswith("Show: All steps"))
    assert row.text.endswith("With a note")
    assert [cap.text for cap in row.caps] == [f"{key_text('Alt+1')} … {key_text('Alt+8')}"]


def test_a_filter_with_a_key_of_its_own_has_a_row_as_well() -> None:
    mine = Settings().with_keys("show_rejected", ("X",))
    assert ("X", True) in caps(mine, "show_rejected")


def test_a_key_of_her_own_is_shown_first() -> None:
    assert caps(Settings(), "next_attention") == [("J", True), (key_text("Ctrl+J"), True)]
    mine = Settings().with_keys("next_attention", ("K",))
    assert caps(mine, "next_attention") == [("K", True), (key_text("Ctrl+J"), True)]


def test_a_key_that_was_taken_away_is_off() -> None:
    assert caps(Settings().with_keys("compare", ()), "compare") == [("C", False), (key_text("Ctrl+D"), True)]


def test_all_single_keys_off_leaves_arrows_and_enter() -> None:
    off = Settings(single_keys=False)
    assert caps(off, "next_attention") == [("J", False), (key_text("Ctrl+J"), True)]
    assert caps(off, "look_closely") == [(key_text("Enter"), True)]
    assert caps(off, "older_attempt")[:2] == [("[", False), (key_text("Up"), True)]


def test_what_is_off_says_so_in_words(qtbot: QtBot) -> None:
    dialog = show(qtbot, Settings(single_keys=False))
    words = [label.text() for label in dialog.findChildren(QLabel)]
    assert "Keys without Ctrl or Alt are turned off." in words
    assert "J off" in words
    assert "J" not in words


def test_return_and_enter_are_one_key_to_people() -> None:
    assert worth_naming(("Return", "Enter")) == ("Enter",)
    assert worth_naming(("Ctrl+Return", "Ctrl+Enter")) == ("Ctrl+Enter",)
    assert worth_naming(("+", "=")) == ("+",)
    assert worth_naming(("Ctrl++", "Ctrl+=")) == ("Ctrl++",)
    assert worth_naming(("=",)) == ("=",)


def test_keys_that_are_no_commands_are_told_too() -> None:
    told = {cap.text for row in rows(Settings()).values() for cap in row.caps}
    assert {"Arrows", "1 … 13", "Space", "Ctrl+Space", "Ctrl+wheel", "Wheel", "Drag", "Tab", "Shift+drag"} <= told


def test_groups_by_where_keys_act() -> None:
    groups = {group.title: {row.text for row in group.rows} for group in legend(Settings(), english)}
    assert list(groups) == [
        "Everywhere",
        "From photo to photo",
        "Contact sheet",
        "Session",
        "Marks and notes",
        "Loupe",
        "Compare",
    ]
    assert "Undo" in groups["Everywhere"]
    assert "Refresh" in groups["Session"]
    assert "Look closely" in groups["Contact sheet"]
    assert "Next photo needing attention" in groups["From photo to photo"]
    assert "Mark: Use" in groups["Marks and notes"]
    assert "Magnifier" in groups["Loupe"]
    assert "Blink" in groups["Compare"]


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Key.Key_Escape, Modifier.NoModifier),
        (Key.Key_F1, Modifier.NoModifier),
        (Key.Key_Question, Modifier.ShiftModifier),
        (Key.Key_Slash, Modifier.ControlModifier),
    ],
)
def test_what_opens_it_closes_it(shown: KeyLegend, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    qtbot.keyClick(QApplication.focusWidget() or shown, key, modifier)
    assert not shown.isVisible()


def test_a_key_of_her_own_closes_it_too(qtbot: QtBot) -> None:
    dialog = show(qtbot, Settings().with_keys("show_keys", ("Y",)))
    qtbot.keyClick(dialog.area, Key.Key_X)
    assert dialog.isVisible()
    qtbot.keyClick(dialog.area, Key.Key_Y)
    assert not dialog.isVisible()


def test_the_way_to_the_settings(shown: KeyLegend, qtbot: QtBot) -> None:
    with qtbot.waitSignal(shown.settings_asked):
        qtbot.keyClick(shown.change_button, Key.Key_Enter)
    assert not shown.isVisible()


def test_three_columns_on_a_laptop_and_fewer_where_there_is_less_room(shown: KeyLegend, qtbot: QtBot) -> None:
    def becomes(count: int) -> None:
        qtbot.waitUntil(lambda: columns(shown) == count)

    line = shown.fontMetrics().height()
    for in_lines, count in ((90, 3), (50, 2), (30, 1), (90, 3)):
        shown.resize(in_lines * line, 600)
        becomes(count)


def test_it_is_never_larger_than_its_room_and_scrolls_by_keyboard(shown: KeyLegend, qtbot: QtBot) -> None:
    shown.fit(QSize(600, 400))
    assert shown.width() <= 600
    assert shown.height() <= 400
    bar = shown.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    qtbot.keyClick(shown.area, Key.Key_PageDown)
    assert bar.value() > 0
    shown.fit(LAPTOP)
    assert shown.width() <= LAPTOP.width()


def test_one_name_tells_the_command_and_its_keys(shown: KeyLegend) -> None:
    names = [label.accessibleName() for label in shown.findChildren(QLabel)]
    assert f"Next photo needing attention: J, {key_text('Ctrl+J')}" in names
