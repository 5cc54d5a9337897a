"""I write down what I decide, by keyboard, and never wonder which photo it is written to."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from app.domain.review import DrawingKind, Mark, PhotoReview
from app.services.session_folder import SessionFolder
from tests.fakes.inspections import KEY
from tests.stories.conftest import Adjuster, Key, Modifier
from tests.stories.test_look_closely import is_sharp

CONTROL, SHIFT = Modifier.ControlModifier, Modifier.ShiftModifier


def opens(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    adjuster.qtbot.waitUntil(lambda: adjuster.house.review.ready)


def mine(adjuster: Adjuster, row: int, attempt: int = -1) -> PhotoReview:
    shown = adjuster.house.steps.row_at(row)
    return adjuster.house.review.of(shown.attempts[attempt].id)  # type: ignore[union-attr]


def toast(adjuster: Adjuster) -> str:
    shown = adjuster.window.toast
    return shown.words.text() if shown.isVisible() else ""


def spoken(adjuster: Adjuster, row: int) -> str:
    return str(adjuster.index(row).data(Qt.ItemDataRole.AccessibleTextRole))


def saved(adjuster: Adjuster) -> None:
    adjuster.qtbot.waitUntil(lambda: not adjuster.house.review.pending)


def types(adjuster: Adjuster, text: str) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    adjuster.qtbot.keyClicks(focused, text)


def test_marks_by_one_key_told_by_name_and_undone(adjuster: Adjuster) -> None:
    opens(adjuster)
    adjuster.clicks_tile(3)
    adjuster.presses(Key.Key_Q)
    assert mine(adjuster, 3).mark is Mark.QUERY
    assert toast(adjuster) == "Left: marked Query · Undo Ctrl+Z"
    adjuster.presses(Key.Key_Right)
    adjuster.presses(Key.Key_U)
    assert toast(adjuster).startswith("Front Left: marked Use")
    adjuster.presses(Key.Key_Z, CONTROL)
    adjuster.presses(Key.Key_Z, CONTROL)
    assert toast(adjuster).startswith("Left: undone"), "undo names the photo it acts on, wherever one is now"
    assert (mine(adjuster, 3).mark, mine(adjuster, 4).mark) == (Mark.NONE, Mark.NONE)
    adjuster.presses(Key.Key_Y, CONTROL)
    assert mine(adjuster, 3).mark is Mark.QUERY
    adjuster.presses(Key.Key_Left)
    adjuster.presses(Key.Key_Backspace)
    assert mine(adjuster, 3).mark is Mark.NONE


def test_a_mark_means_the_attempt_that_is_shown(adjuster: Adjuster) -> None:
    opens(adjuster)
    adjuster.clicks_tile(1)
    adjuster.presses(Key.Key_Up, Modifier.AltModifier)
    adjuster.presses(Key.Key_Q)
    assert toast(adjuster).startswith("Interior, attempt 1 of 2: marked Query")
    assert mine(adjuster, 1, 0).mark is Mark.QUERY
    assert mine(adjuster, 1, 1).mark is Mark.NONE


def test_pave_s_verdict_stays_what_it_is(adjuster: Adjuster) -> None:
    opens(adjuster)
    adjuster.clicks_tile(3)
    adjuster.presses(Key.Key_U)
    assert spoken(adjuster, 3) == "Step 4 of 13, Left, rejected: Wrong View. 1 attempt. Marked Use."
    assert adjuster.words_on_tile(3)[0] == "REJECTED"
    assert "10 of 13 accepted · 3 to retake" in adjuster.reads()


def test_a_note_is_written_and_saved_as_it_is_typed(adjuster: Adjuster, data_dir: Path) -> None:
    opens(adjuster)
    adjuster.clicks_tile(4)
    adjuster.presses(Key.Key_N)
    types(adjuster, "Quick J: stone chip, U turn?")
    assert mine(adjuster, 4).note == "Quick J: stone chip, U turn?", "no key of it was taken for a command"
    assert mine(adjuster, 4).mark is Mark.NONE
    saved(adjuster)
    assert "Saved" in adjuster.reads()
    written = json.loads((data_dir / "sessions" / KEY.text / "review.json").read_text())
    assert "stone chip" in json.dumps(written)
    adjuster.presses(Key.Key_Return, CONTROL)
    assert adjuster.grid.hasFocus()
    assert spoken(adjuster, 4).endswith("Has a note.")
    adjuster.presses(Key.Key_Z, CONTROL)
    assert mine(adjuster, 4).note == "", "the whole note is one step"


def test_escape_gives_the_former_note_back(adjuster: Adjuster) -> None:
    opens(adjuster)
    adjuster.presses(Key.Key_N)
    types(adjuster, "first")
    adjuster.presses(Key.Key_Return, CONTROL)
    adjuster.presses(Key.Key_N)
    types(adjuster, " and second")
    adjuster.presses(Key.Key_Escape)
    assert mine(adjuster, 0).note == "first"
    assert adjuster.grid.hasFocus()


def test_a_note_in_the_loupe_opens_the_panel_and_puts_it_away(adjuster: Adjuster) -> None:
    opens(adjuster)
    adjuster.presses(Key.Key_Return)
    assert not adjuster.window.panel.isVisible()
    adjuster.presses(Key.Key_N)
    assert adjuster.window.panel.isVisible()
    types(adjuster, "ok")
    adjuster.presses(Key.Key_Return, CONTROL)
    assert not adjuster.window.panel.isVisible()
    assert adjuster.window.look.loupe.canvas.hasFocus()
    assert "Note" in adjuster.window.look.loupe.header.said()


def test_a_note_on_the_session(adjuster: Adjuster) -> None:
    opens(adjuster)
    adjuster.presses(Key.Key_N, CONTROL | SHIFT)
    types(adjuster, "customer away until Friday")
    assert adjuster.house.review.review.note == "customer away until Friday"
    adjuster.presses(Key.Key_Return, CONTROL)
    adjuster.presses(Key.Key_Z, CONTROL)
    assert adjuster.house.review.review.note == ""
    assert toast(adjuster).startswith("Session: note")


def test_an_arrow_over_the_photo_never_in_it(adjuster: Adjuster) -> None:
    opens(adjuster)
    adjuster.clicks_tile(5)
    photo = adjuster.window.panel.photo
    assert photo is not None
    kept = adjuster.house.pictures._held(photo)
    assert kept is not None
    before = kept.path.read_bytes()
    adjuster.presses(Key.Key_Return)
    canvas = adjuster.window.look.loupe.canvas
    adjuster.qtbot.waitUntil(lambda: is_sharp(adjuster))
    plain = canvas.grab().toImage()
    adjuster.presses(Key.Key_A)
    drags(adjuster, QPoint(500, 120), QPoint(700, 300))
    drawn = mine(adjuster, 5).drawings
    assert [d.kind for d in drawn] == [DrawingKind.ARROW]
    assert canvas.grab().toImage() != plain
    adjuster.presses(Key.Key_D)
    adjuster.qtbot.waitUntil(lambda: canvas.grab().toImage() == plain)
    adjuster.presses(Key.Key_D)
    adjuster.presses(Key.Key_Z, CONTROL)
    assert mine(adjuster, 5).drawings == ()
    assert kept.path.read_bytes() == before


def test_drawing_without_a_mouse(adjuster: Adjuster) -> None:
    opens(adjuster)
    adjuster.presses(Key.Key_Return)
    adjuster.presses(Key.Key_E)
    adjuster.presses(Key.Key_Return)
    adjuster.presses(Key.Key_T)
    adjuster.presses(Key.Key_Return)
    types(adjuster, "dent U Q")
    adjuster.presses(Key.Key_Return)
    drawings = mine(adjuster, 0).drawings
    assert [(d.kind, d.text) for d in drawings] == [(DrawingKind.CIRCLE, ""), (DrawingKind.TEXT, "dent U Q")]
    adjuster.presses(Key.Key_T)
    adjuster.presses(Key.Key_Escape)
    assert adjuster.window.look.loupe.isVisible(), "Esc put the tool down, no more"


def test_seen_is_what_has_been_large(adjuster: Adjuster) -> None:
    opens(adjuster)
    assert "Unseen 13" in adjuster.reads()
    adjuster.presses(Key.Key_Return)
    adjuster.qtbot.waitUntil(lambda: mine(adjuster, 0).seen)
    adjuster.presses(Key.Key_Escape)
    assert "Unseen 12" in adjuster.reads()
    adjuster.presses(Key.Key_O)
    assert adjuster.chosen() == "Interior"


def test_j_goes_from_one_that_needs_attention_to_the_next(adjuster: Adjuster) -> None:
    opens(adjuster)
    walked = []
    for _ in range(4):
        adjuster.presses(Key.Key_J)
        walked.append(adjuster.chosen())
    assert walked == ["Left", "Front Left", "Front Right", "Left"]
    adjuster.presses(Key.Key_J, SHIFT)
    assert adjuster.chosen() == "Front Right"
    adjuster.presses(Key.Key_Return)
    adjuster.presses(Key.Key_J)
    assert adjuster.window.look.loupe.header.said().startswith("4 · Left")


def test_find_in_labels_reasons_and_notes(adjuster: Adjuster) -> None:
    opens(adjuster)
    adjuster.clicks_tile(12)
    adjuster.presses(Key.Key_N)
    types(adjuster, "worn profile")
    adjuster.presses(Key.Key_Return, CONTROL)
    for wanted, titles in (
        ("wrong", ["Interior", "Left", "Front Right"]),
        ("PROFILE", ["Tires"]),
        ("fully frame", ["Front Left"]),
    ):
        adjuster.presses(Key.Key_F, CONTROL)
        types(adjuster, wanted)
        assert adjuster.titles() == titles
        adjuster.presses(Key.Key_Escape)
        assert len(adjuster.titles()) == 13


def test_everything_is_there_again_when_the_session_is_opened_another_day(adjuster: Adjuster, data_dir: Path) -> None:
    opens(adjuster)
    adjuster.presses(Key.Key_U)
    adjuster.presses(Key.Key_N)
    types(adjuster, "as discussed")
    saved(adjuster)
    kept = SessionFolder(data_dir / "sessions").load_review(KEY).review
    assert [(r.mark, r.note) for r in kept.photos.values()] == [(Mark.USE, "as discussed")]


def test_another_session_has_its_own_review(adjuster: Adjuster) -> None:
    adjuster.server.put_session("ABC-00000001", adjuster.server.rows(KEY.text)[:3])
    opens(adjuster)
    adjuster.presses(Key.Key_U)
    adjuster.types_key("ABC-00000001")
    adjuster.qtbot.waitUntil(lambda: adjuster.house.review.ready and adjuster.window.windowTitle().startswith("ABC"))
    assert mine(adjuster, 0).mark is Mark.NONE
    assert not adjuster.window.actions_["undo"].isEnabled()
    adjuster.presses(Key.Key_Tab, CONTROL)
    adjuster.qtbot.waitUntil(lambda: adjuster.house.review.ready and adjuster.window.windowTitle().startswith("XXX"))
    adjuster.qtbot.waitUntil(lambda: mine(adjuster, 0).mark is Mark.USE)


def drags(adjuster: Adjuster, start: QPoint, end: QPoint) -> None:
    canvas = adjuster.window.look.loupe.canvas
    adjuster.qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
    adjuster.qtbot.mouseMove(canvas, end)
    adjuster.qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=end)
