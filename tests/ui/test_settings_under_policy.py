"""She sees what her organisation has set: shown as fixed, with the file's path, and told to a screen reader."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.domain.policy import Policy
from app.domain.settings import Settings, Theme
from app.domain.wording import english
from app.ui.choice import Choice
from app.ui.settings_dialog import Section, SettingsDialog

FILE = "/etc/walkaround/<b>policy</b>.json"
WHO = f"Set by your organisation: {FILE}"
FIXED = Policy(FILE, keep_days=45, keep_megabytes=0, languages=("fr",))
Show = Callable[..., SettingsDialog]


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    def shown(policy: Policy, section: Section = Section.GENERAL) -> SettingsDialog:
        dialog = SettingsDialog(policy.govern(Settings()), Path("/data"), english, None, policy)
        qtbot.addWidget(dialog)
        dialog.show_section(section)
        with qtbot.waitExposed(dialog):
            dialog.show()
        return dialog

    return shown


def lines(dialog: SettingsDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]


def entries(choice: Choice) -> list[str]:
    return [choice.itemText(row) for row in range(choice.count())]


def test_without_a_policy_nothing_is_locked(show: Show) -> None:
    dialog = show(Policy())
    assert all(choice.isEnabled() for choice in dialog.findChildren(Choice))
    assert entries(dialog.general.language) == ["As the system", "English", "Français", "Español", "Deutsch"]
    dialog.show_section(Section.STORAGE)
    assert not [line for line in lines(dialog) if "organisation" in line or line == "Network"]


def test_the_one_language_is_shown_and_locked(show: Show) -> None:
    dialog = show(FIXED)
    choice = dialog.general.language
    assert not choice.isEnabled()
    assert choice.currentText() == "Français"
    assert entries(choice) == ["Français"]
    assert choice.accessibleDescription() == WHO
    assert lines(dialog).count(WHO) == 1
    assert "The window is built anew in that language." not in lines(dialog)
    assert dialog.general.theme.isEnabled(), "what is not fixed is hers"


def test_of_several_languages_she_chooses(show: Show, qtbot: QtBot) -> None:
    dialog = show(Policy(FILE, languages=("fr", "de")))
    choice = dialog.general.language
    assert choice.isEnabled()
    assert entries(choice) == ["As the system", "Français", "Deutsch"]
    assert f"Limited by your organisation: {FILE}" in lines(dialog)
    assert FILE in choice.accessibleDescription()
    with qtbot.waitSignal(dialog.changed) as changed:
        choice.activated.emit(2)
    assert changed.args is not None
    assert changed.args[0].language == "de"


def test_how_long_and_how_much_is_kept_is_locked(show: Show) -> None:
    dialog = show(FIXED, Section.STORAGE)
    limits = dialog.storage.limits
    for choice, text in ((limits.days, "45 days"), (limits.megabytes, "no limit")):
        assert not choice.isEnabled()
        assert choice.currentText() == text
        assert choice.accessibleDescription() == WHO


def test_only_what_is_fixed_is_locked(show: Show) -> None:
    dialog = show(Policy(FILE, keep_days=45), Section.STORAGE)
    assert not dialog.storage.limits.days.isEnabled()
    assert dialog.storage.limits.megabytes.isEnabled()
    assert lines(dialog).count(WHO) == 1


def test_other_settings_that_change_leave_it_locked(show: Show) -> None:
    dialog = show(FIXED)
    dialog.show_settings(replace(dialog.settings, theme=Theme.DARK))
    assert dialog.general.language.currentText() == "Français"
    assert not dialog.general.language.isEnabled()


def test_the_network_is_told_and_nothing_of_it_can_be_changed(show: Show) -> None:
    policy = Policy(
        FILE,
        server="https://pave.acme.example",
        account="acme",
        proxy="http://proxy.acme.example:3128",
        picture_hosts=("cdn.example", "*.acme.example"),
    )
    found = lines(show(policy, Section.STORAGE))
    start = found.index("Network")
    assert found[start + 1 : start + 6] == [
        "Server: https://pave.acme.example",
        "Account name: acme",
        "Proxy: http://proxy.acme.example:3128",
        "Photos only from: cdn.example, *.acme.example",
        WHO,
    ]


@pytest.mark.parametrize(("proxy", "words"), [("direct", "none, a direct way"), ("system", "that of the system")])
def test_a_proxy_that_is_none_is_told_in_words(show: Show, proxy: str, words: str) -> None:
    assert f"Proxy: {words}" in lines(show(Policy(FILE, proxy=proxy), Section.STORAGE))


def test_a_long_list_of_hosts_does_not_fill_the_page(show: Show) -> None:
    hosts = tuple(f"h{number}.example" for number in range(200))
    (line,) = (text for text in lines(show(Policy(FILE, picture_hosts=hosts), Section.STORAGE)) if "Photos" in text)
    assert line.endswith("h11.example, …")


def test_the_path_is_text_and_no_markup(show: Show) -> None:
    dialog = show(FIXED)
    for label in dialog.findChildren(QLabel):
        if FILE in label.text():
            assert label.textFormat() is Qt.TextFormat.PlainText
