"""I take what is known about a photo into my letter: its facts as text, the path of its file."""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from tests.fakes.inspections import KEY
from tests.stories.conftest import Adjuster, Key, Modifier

CTRL, SHIFT, ALT = Modifier.ControlModifier, Modifier.ShiftModifier, Modifier.AltModifier


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def test_the_facts_of_the_chosen_photo(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    adjuster.clicks_tile(3)
    adjuster.presses(Key.Key_C, CTRL | ALT)
    lines = clipboard().splitlines()
    assert lines[:3] == [f"Session key: {KEY}", "Step: 4 · Left, attempt 1 of 1", "Verdict: Rejected"]
    assert any(line.startswith("created_at: 2021-") for line in lines)
    assert not any(line.startswith("GPS") for line in lines)
    assert "Copied the facts of 4 · Left" in adjuster.reads()


def test_the_path_of_its_file(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    adjuster.clicks_tile(3)
    with adjuster.qtbot.waitSignal(adjuster.house.pictures.path_copied):
        adjuster.presses(Key.Key_C, CTRL | SHIFT)
    path = Path(clipboard())
    assert path.name.startswith(f"{KEY}_04-Left_a1_rejected")
    assert path.read_bytes().startswith(b"\xff\xd8\xff")
    assert f"Copied {path}" in adjuster.reads()


def test_before_a_session_is_open_there_is_nothing_to_take(adjuster: Adjuster) -> None:
    QGuiApplication.clipboard().setText("mine")
    adjuster.presses(Key.Key_C, CTRL | ALT)
    adjuster.presses(Key.Key_C, CTRL | SHIFT)
    assert clipboard() == "mine"


def test_copied_as_file_and_caption(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    adjuster.clicks_tile(3)
    with adjuster.qtbot.waitSignal(adjuster.house.pictures.copied):
        adjuster.presses(Key.Key_C, CTRL)
    held = QGuiApplication.clipboard().mimeData()
    assert held.hasImage()
    assert [Path(url.toLocalFile()).name for url in held.urls()] == [f"{KEY}_04-Left_a1_rejected.jpg"]
    assert held.text().startswith(f"Session {KEY}, step 4 of 13, Left, attempt 1 of 1. PAVE: Rejected, Wrong View.")
    assert hashlib.sha256(Path(held.urls()[0].toLocalFile()).read_bytes()).hexdigest()[:12] in held.text()
    QGuiApplication.clipboard().clear()


def test_picked_tiles_are_copied_together(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    adjuster.clicks_tile(3)
    adjuster.presses(Key.Key_Right, SHIFT)
    with adjuster.qtbot.waitSignal(adjuster.house.pictures.copied):
        adjuster.presses(Key.Key_C, CTRL)
    held = QGuiApplication.clipboard().mimeData()
    assert [Path(url.toLocalFile()).name[15:22] for url in held.urls()] == ["04-Left", "05-Fron"]
    assert [line.split(", ")[2] for line in held.text().splitlines()] == ["Left", "Front Left"]
    QGuiApplication.clipboard().clear()


def test_the_caption_alone_with_my_note_in_it(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    adjuster.clicks_tile(3)
    adjuster.presses(Key.Key_N)
    adjuster.qtbot.keyClicks(QApplication.focusWidget(), "asked again")
    adjuster.window.actions_["copy_caption"].trigger()
    assert clipboard().endswith("My note: asked again")
    assert "1 caption copied" in adjuster.reads()
