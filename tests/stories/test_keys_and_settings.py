"""Every command by keyboard; keys as I want them, or none at all; words as large and in the language that I read."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app import stage
from app.domain.queued_session import QueueState
from app.domain.review import Mark
from app.domain.session_key import SessionKey
from app.domain.settings import Settings, Theme
from app.services.demo_server import DemoServer
from app.ui.commands import all_commands
from app.ui.settings_dialog import Section
from tests.fakes.inspections import KEY
from tests.stories.conftest import Adjuster, Key, Modifier


def mark(adjuster: Adjuster) -> Mark:
    photo = adjuster.window.panel.photo
    assert photo is not None
    return adjuster.house.review.of(photo.id).mark


def opens(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    adjuster.qtbot.waitUntil(lambda: adjuster.house.review.ready)


def test_every_command_has_a_key_with_a_modifier_or_stands_in_a_menu(adjuster: Adjuster) -> None:
    """Who cannot use single keys loses nothing."""
    for command in all_commands():
        action = adjuster.window.actions_[command.name]
        assert action.associatedObjects(), command.name
        letters = [key for key in command.single if len(key.removeprefix("Shift+")) == 1]
        assert command.keys or not letters, f"{command.name} has nothing but a letter"


def test_no_key_means_two_things_at_one_place(adjuster: Adjuster) -> None:
    everywhere = [key for command in all_commands() for key in command.keys]
    assert len(everywhere) == len(set(everywhere))
    for command in all_commands():
        for other in all_commands():
            if other.name > command.name and other.places & command.places:
                assert not set(command.single) & set(other.single), (command.name, other.name)


def test_single_keys_never_act_in_a_text_field(adjuster: Adjuster) -> None:
    opens(adjuster)
    before = adjuster.chosen()
    for field in (adjuster.window.box.field, adjuster.window.filters.finder.field):
        field.setFocus()
        adjuster.qtbot.keyClicks(field, "uqjoczlgbrh?")
        field.clear()
    assert adjuster.house.review.undo_stack.count() == 0
    assert adjuster.chosen() == before
    assert adjuster.window.depths.place is None


def test_single_keys_turned_off_leave_the_others(adjuster: Adjuster) -> None:
    opens(adjuster)
    adjuster.house.settings.change(single_keys=False)
    adjuster.presses(Key.Key_Q)
    assert mark(adjuster) is Mark.NONE
    adjuster.presses(Key.Key_Y, Modifier.ControlModifier | Modifier.ShiftModifier)
    assert mark(adjuster) is Mark.QUERY
    adjuster.presses(Key.Key_Return)
    assert adjuster.window.look.loupe.isVisible(), "Enter is no letter"
    adjuster.presses(Key.Key_Right)
    assert adjuster.window.look.loupe.header.said().startswith("2 · Interior")


def test_a_key_of_my_own(adjuster: Adjuster, data_dir: Path) -> None:
    opens(adjuster)
    adjuster.house.settings.use(Settings().with_keys("mark_query", ("X",)))
    adjuster.presses(Key.Key_Q)
    assert mark(adjuster) is Mark.NONE
    adjuster.presses(Key.Key_X)
    assert mark(adjuster) is Mark.QUERY
    adjuster.qtbot.waitUntil(lambda: (data_dir / "settings.json").exists())
    adjuster.qtbot.waitUntil(lambda: json.loads((data_dir / "settings.json").read_text())["keys"] != {})


def test_the_legend_opens_on_a_question_mark(adjuster: Adjuster) -> None:
    opens(adjuster)
    adjuster.presses(Key.Key_Question)
    legend = adjuster.window.settings.legend
    assert legend is not None
    assert legend.isVisible()
    read = {label.text() for label in legend.findChildren(QLabel)}
    assert {"Keys", "Magnifier", "G", "Ctrl+G"} <= read
    adjuster.qtbot.keyClick(legend, Key.Key_Escape)
    adjuster.qtbot.waitUntil(lambda: adjuster.window.settings.legend is None)
    assert adjuster.grid.hasFocus()


def test_ctrl_v_offers_the_key_on_the_clipboard(adjuster: Adjuster) -> None:
    opens(adjuster)
    adjuster.server.put_session("ABC-00000001", adjuster.server.rows(KEY.text)[:3])
    QGuiApplication.clipboard().setText("Please look at https://dashboard.example/s/abc-00000001, thanks")
    adjuster.presses(Key.Key_V, Modifier.ControlModifier)
    assert adjuster.window.windowTitle().startswith(KEY.text), "it is offered, not opened"
    adjuster.presses(Key.Key_Return)
    adjuster.qtbot.waitUntil(lambda: adjuster.window.windowTitle().startswith("ABC-00000001"))
    QGuiApplication.clipboard().clear()


def test_sessions_are_switched_closed_and_reopened(adjuster: Adjuster) -> None:
    opens(adjuster)
    adjuster.server.put_session("ABC-00000001", adjuster.server.rows(KEY.text)[:3])
    adjuster.types_key("ABC-00000001")
    adjuster.qtbot.waitUntil(lambda: adjuster.window.windowTitle().startswith("ABC"))
    adjuster.presses(Key.Key_Tab, Modifier.ControlModifier)
    adjuster.qtbot.waitUntil(lambda: adjuster.window.windowTitle().startswith("XXX"))
    adjuster.presses(Key.Key_W, Modifier.ControlModifier)
    adjuster.qtbot.waitUntil(lambda: adjuster.window.windowTitle().startswith("ABC"))
    adjuster.presses(Key.Key_W, Modifier.ControlModifier)
    assert adjuster.window.start.isVisible()
    adjuster.presses(Key.Key_T, Modifier.ControlModifier | Modifier.ShiftModifier)
    adjuster.qtbot.waitUntil(lambda: adjuster.window.windowTitle().startswith("ABC"))
    adjuster.presses(Key.Key_T, Modifier.ControlModifier | Modifier.ShiftModifier)
    adjuster.qtbot.waitUntil(lambda: adjuster.window.windowTitle().startswith("XXX"))


def stands(built: stage.Stage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: built.house is not None, timeout=15_000)


def reads(window: QWidget) -> str:
    return "\n".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


def test_another_language_at_once_with_the_same_session_and_review(own_stage: stage.Stage, qtbot: QtBot) -> None:
    own_stage.open(own_stage._first)
    stands(own_stage, qtbot)
    first, house = own_stage.window, own_stage.house
    assert first is not None
    assert house is not None
    first.open(KEY)
    qtbot.waitUntil(lambda: house.review.ready and not house.sheet.loading and house.session.inspection is not None)
    photo = first.panel.photo
    assert photo is not None
    house.review.set_mark(photo.id, Mark.USE)
    first.settings.open(Section.GENERAL)
    house.settings.change(language="de")
    qtbot.waitUntil(lambda: own_stage.window is not first and own_stage.house not in (None, house), timeout=15_000)
    window, now = own_stage.window, own_stage.house
    assert window is not None
    assert now is not None
    qtbot.waitUntil(lambda: now.session.inspection is not None and now.review.ready and not now.sheet.loading)
    assert "10 von 13" in reads(window)
    assert now.review.of(photo.id).mark is Mark.USE
    assert window.settings.dialog is not None, "the settings are open again"
    assert window.settings.dialog.settings.language == "de"
    window.settings.dialog.reject()


def test_another_language_leaves_the_list_of_sessions(
    own_stage: stage.Stage, demo_server: DemoServer, qtbot: QtBot
) -> None:
    """What is loaded is loaded, what was called off stays so, and the rest goes on."""
    own_stage.open(own_stage._first)
    stands(own_stage, qtbot)
    first, house = own_stage.window, own_stage.house
    assert house is not None
    other, none = SessionKey("ABC-00000001"), SessionKey("ABC-00000002")
    demo_server.put_session(other.text, demo_server.rows(KEY.text)[:3])
    house.queue.add([none])
    qtbot.waitUntil(lambda: house.queue.over)
    house.queue.add([KEY])
    house.queue.pause()
    house.settings.change(language="de")
    qtbot.waitUntil(lambda: own_stage.window is not first and own_stage.house not in (None, house), timeout=15_000)
    now = own_stage.house
    assert now is not None
    assert [(row.key, row.state) for row in now.queue.rows] == [
        (none, QueueState.FAILED),
        (KEY, QueueState.WAITING),
    ]
    assert now.queue.paused
    now.queue.add([other])
    qtbot.waitUntil(lambda: now.queue.over, timeout=15_000)
    assert [row.state for row in now.queue.rows] == [QueueState.FAILED, QueueState.DONE, QueueState.DONE]
    assert own_stage.window is not None
    assert own_stage.window.settings.dialog is not None
    own_stage.window.settings.dialog.reject()


def test_theme_and_text_size_at_once_and_at_the_next_start(
    own_stage: stage.Stage, qtbot: QtBot, qapp: QApplication, data_dir: Path
) -> None:
    own_stage.open(own_stage._first)
    stands(own_stage, qtbot)
    house, window = own_stage.house, own_stage.window
    assert house is not None
    assert window is not None
    before = window.start.box.field.font().pixelSize()
    house.settings.change(theme=Theme.DARK, text_percent=150)
    assert own_stage._look.palette.dark
    assert window.start.box.field.font().pixelSize() >= 1.45 * before
    qtbot.waitUntil(lambda: (data_dir / "settings.json").exists())
    qtbot.waitUntil(lambda: json.loads((data_dir / "settings.json").read_text())["text_percent"] == 150)
    again = stage.Stage(qapp, own_stage._first)
    assert again._look.palette.dark
    assert again._look.palette.sizes.percent == 150
    again.deleteLater()


def test_the_window_comes_back_where_it_was(own_stage: stage.Stage, qtbot: QtBot, data_dir: Path) -> None:
    own_stage.open(own_stage._first)
    stands(own_stage, qtbot)
    window = own_stage.window
    assert window is not None
    window.resize(1100, 640)
    window.actions_["sessions_panel"].setChecked(False)
    own_stage.leave()
    kept = json.loads((data_dir / "window.json").read_text())
    assert (kept["width"], kept["height"], kept["sessions_shown"]) == (1100, 640, False)


def test_qt_keys_of_the_table_are_all_understood() -> None:
    from PySide6.QtGui import QKeySequence

    for command in all_commands():
        for key in (*command.keys, *command.single):
            assert not QKeySequence(key).isEmpty(), (command.name, key)
            assert QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText), (command.name, key)
