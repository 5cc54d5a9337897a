"""I mistyped: the line says what it got, and what I was looking at stays."""

from __future__ import annotations

from tests.fakes.inspections import SENTENCE
from tests.stories.conftest import Adjuster, Key, Modifier


def test_something_that_is_no_key(adjuster: Adjuster) -> None:
    adjuster.types_key("XXX ABCDE")
    assert "“XXX ABCDE” is not a session key" in adjuster.window.start.box.line.text()
    assert "XXX-ABCDE12345" in adjuster.window.start.box.line.text()
    assert adjuster.window.start.box.line.isVisible()
    assert adjuster.window.start.box.field.hasFocus()
    assert adjuster.server.seen == []


def test_the_line_goes_when_i_type_on(adjuster: Adjuster) -> None:
    adjuster.types_key("nonsense")
    adjuster.qtbot.keyClicks(adjuster.window.start.box.field, "X")
    assert adjuster.window.start.box.line.text() == ""


def test_a_key_that_pave_does_not_know(adjuster: Adjuster) -> None:
    adjuster.types_key("nope-0000000000")
    adjuster.qtbot.waitUntil(lambda: bool(adjuster.window.start.box.line.text()))
    assert adjuster.window.start.box.line.text().startswith("No session NOPE-0000000000. ")
    assert "cannot be found" not in adjuster.reads(), "the server's template text"
    assert adjuster.window.start.isVisible()
    assert adjuster.window.start.box.field.selectedText() == "NOPE-0000000000"


def test_after_a_wrong_key_the_right_one(adjuster: Adjuster) -> None:
    adjuster.types_key("NOPE-0000000000")
    adjuster.qtbot.waitUntil(lambda: bool(adjuster.window.start.box.line.text()))
    adjuster.opens_the_sample()
    assert adjuster.window.summary.sentence.text() == SENTENCE
    assert adjuster.banner() == ""


def test_what_is_shown_stays_and_the_banner_names_the_key(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    adjuster.clicks_tile(4)
    adjuster.presses(Key.Key_L, Modifier.ControlModifier)
    adjuster.types_key("NOPE-0000000000")
    adjuster.qtbot.waitUntil(lambda: bool(adjuster.banner()))
    assert adjuster.banner().startswith("No session NOPE-0000000000\n")
    assert adjuster.window.summary.sentence.text() == SENTENCE
    assert adjuster.chosen() == "Front Left"
    assert len(adjuster.tiles()) == 13


def test_no_key_at_all_while_a_session_is_open(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    asked = len(adjuster.server.seen)
    adjuster.presses(Key.Key_L, Modifier.ControlModifier)
    adjuster.types_key("nonsense")
    assert adjuster.banner().startswith("“nonsense” is not a session key\n")
    assert len(adjuster.tiles()) == 13
    assert len(adjuster.server.seen) == asked


def test_escape_puts_the_message_away(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    adjuster.presses(Key.Key_L, Modifier.ControlModifier)
    adjuster.types_key("nonsense")
    adjuster.presses(Key.Key_Escape)
    assert adjuster.banner() == ""
    adjuster.presses(Key.Key_Escape)
    assert adjuster.grid.hasFocus()
