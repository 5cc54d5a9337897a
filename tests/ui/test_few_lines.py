"""However long a text is, it takes the lines that it may, and its tail is always seen."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.ui.few_lines import FewLines

TAIL = "created_at 07:36"


def shown(qtbot: QtBot, lines: int, width: int, text: str, tail: str = "") -> FewLines:
    label = FewLines(lines)
    qtbot.addWidget(label)
    label.say(text, tail)
    label.resize(width, label.heightForWidth(width))
    label.show()
    return label


def seen(label: FewLines) -> list[str]:
    return QLabel.text(label).split("\n")


def test_what_fits_is_seen_as_it_is(qtbot: QtBot) -> None:
    label = shown(qtbot, 2, 600, "Wrong View", TAIL)
    assert seen(label) == [f"Wrong View · {TAIL}"]
    assert shown(qtbot, 2, 600, "", TAIL).text() == TAIL
    assert shown(qtbot, 2, 600, "Wrong View").text() == "Wrong View"


@given(
    st.text(st.sampled_from("abc xyz<&>\u0645\u4e2d-.,"), max_size=600),
    st.integers(1, 3),
    st.integers(160, 700),
    st.sampled_from(["", TAIL]),
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
def test_never_more_lines_never_wider_and_the_tail_is_whole(
    qtbot: QtBot, text: str, lines: int, width: int, tail: str
) -> None:
    label = shown(qtbot, lines, width, text, tail)
    assert len(seen(label)) <= lines
    assert all(label.fontMetrics().horizontalAdvance(line) <= width for line in seen(label))
    assert label.height() <= lines * label.fontMetrics().lineSpacing()
    assert "".join(seen(label)).replace(" ", "").endswith(tail.replace(" ", ""))


@pytest.mark.parametrize("lines", [1, 2])
def test_as_much_as_fits_and_then_an_ellipsis(qtbot: QtBot, lines: int) -> None:
    text = "one two three four five six seven eight nine ten " * 9
    label = shown(qtbot, lines, 300, text)
    assert len(seen(label)) == lines
    assert seen(label)[-1].endswith("…")
    assert label.fontMetrics().horizontalAdvance(seen(label)[-1]) > 200


def test_it_is_told_in_full(qtbot: QtBot) -> None:
    text = "very long " * 50
    label = shown(qtbot, 1, 200, text, TAIL)
    assert label.text() == f"{text} · {TAIL}"
    told = QAccessible.queryAccessibleInterface(label).text(QAccessible.Text.Name)
    assert told == label.text()


def test_with_more_room_more_is_seen(qtbot: QtBot) -> None:
    label = shown(qtbot, 1, 120, "one two three four five six seven")
    narrow = seen(label)
    label.resize(700, 30)
    assert seen(label) == ["one two three four five six seven"] != narrow
    label.setStyleSheet("font-size: 60px")
    label.ensurePolished()
    assert seen(label)[0].endswith("…")


def test_server_text_is_never_html(qtbot: QtBot) -> None:
    assert seen(shown(qtbot, 1, 600, "<b>ACCEPTED</b> & so on")) == ["<b>ACCEPTED</b> & so on"]


def test_steady_it_takes_its_room_also_while_it_is_empty(qtbot: QtBot) -> None:
    label = FewLines(2, steady=True)
    qtbot.addWidget(label)
    empty = label.sizeHint().height(), label.minimumSizeHint().height(), label.heightForWidth(100)
    label.say("one two three " * 30)
    assert (label.sizeHint().height(), label.minimumSizeHint().height(), label.heightForWidth(100)) == empty
