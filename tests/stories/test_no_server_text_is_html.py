"""Texts from the server are shown letter by letter, whatever they look like."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListWidget, QPushButton

from tests.fakes.inspections import KEY
from tests.stories.conftest import Adjuster, Key

IMAGE = '<img src="http://evil.example/x.png">'
BOLD = "<b>ACCEPTED</b>"
LINK = '<a href="file:///etc/passwd">click</a>'
ODD: dict[str, Any] = {
    "photo_code": 4,
    "photo_label": f"{BOLD} Left",
    "url": None,
    "approved": False,
    "approved_message": f"REJECTED: {IMAGE} {BOLD} {LINK} &amp; &lt;",
    "created_at": f"{BOLD} yesterday",
    "updated_at": IMAGE,
}
EXTRA = ODD | {"photo_code": 99, "photo_label": f"{IMAGE} roof"}
BROKEN = {"photo_code": BOLD}
REASON = f"{IMAGE} {BOLD} {LINK} &amp; &lt;"


@pytest.fixture
def looking(adjuster: Adjuster) -> Adjuster:
    rows = [row for row in adjuster.server.rows(KEY.text) if row["photo_code"] != 4]
    adjuster.server.put_session(KEY.text, [*rows, ODD, ODD | {"approved": None}, EXTRA, BROKEN])
    adjuster.opens_the_sample()
    return adjuster


def labels(adjuster: Adjuster) -> list[QLabel]:
    return [label for label in adjuster.window.findChildren(QLabel) if label.isVisible()]


def all_plain(adjuster: Adjuster) -> bool:
    """Also those that are hidden now: they may be shown with a text of the server later."""
    return all(label.textFormat() is Qt.TextFormat.PlainText for label in adjuster.window.findChildren(QLabel))


def test_every_label_is_plain_on_every_tile(looking: Adjuster) -> None:
    assert len(labels(looking)) > 5
    assert all_plain(looking)
    for _ in looking.tiles():
        assert all_plain(looking)
        looking.presses(Key.Key_Right)


def test_a_rejected_photo_shows_its_message_literally(looking: Adjuster) -> None:
    looking.clicks_tile(3)
    looking.presses(Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert looking.window.panel.note.reason.text() == REASON
    assert f"{BOLD} Left" in looking.reads()
    assert f"{BOLD} yesterday" in looking.reads()
    assert IMAGE in looking.reads()


def test_a_message_without_a_verdict_is_shown_literally(looking: Adjuster) -> None:
    looking.clicks_tile(3)
    assert looking.window.panel.note.word.text() == "No verdict yet"
    assert looking.window.panel.note.reason.text() == f"REJECTED: {REASON}"


def test_tiles_carry_it_literally(looking: Adjuster) -> None:
    assert looking.titles()[13] == f"{IMAGE} roof"
    assert looking.words_on_tile(13)[2] == f"No picture · {REASON}"


def test_the_panel_s_title_of_an_extra_photo(looking: Adjuster) -> None:
    looking.clicks_tile(13)
    assert looking.window.panel.title.text() == f"+ {IMAGE} roof"


def test_an_unreadable_entry_says_why_without_quoting_markup(looking: Adjuster) -> None:
    looking.presses(Key.Key_End)
    assert looking.window.panel.note.word.text() == "Unreadable entry"
    assert all_plain(looking)


def test_no_tooltip_and_no_button_carries_it(looking: Adjuster) -> None:
    for row in range(len(looking.tiles())):
        looking.clicks_tile(row)
        for part in looking.window.findChildren(QPushButton):
            assert "<" not in part.text() + part.toolTip()
        for shown in looking.window.findChildren(QListWidget):
            assert not any(shown.item(n).toolTip() for n in range(shown.count()))
        assert not any("<" in label.toolTip() for label in labels(looking))


def test_what_i_type_is_shown_literally_too(adjuster: Adjuster) -> None:
    adjuster.types_key(BOLD)
    assert f"“{BOLD}” is not a session key" in adjuster.window.start.box.line.text()
    assert all_plain(adjuster)


def test_a_key_of_a_session_that_is_gone_and_an_error_in_the_banner(looking: Adjuster) -> None:
    looking.presses(Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    looking.types_key(BOLD)
    assert looking.banner().startswith(f"“{BOLD}” is not a session key")
    assert all_plain(looking)
