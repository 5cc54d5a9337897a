"""I look for a session of last week, keep one, forget another: with the keyboard alone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.bridge.session_list_model import SESSION_ROLE
from app.domain.library_entry import LibraryEntry
from app.domain.session_key import SessionKey
from app.services.index_row import Indexed
from app.services.library_index import LibraryIndex
from app.ui.forget_dialog import ForgetDialog
from tests.fakes.inspections import KEY
from tests.stories.conftest import Adjuster

Key, Modifier = Qt.Key, Qt.KeyboardModifier
FIND = (Key.Key_F, Modifier.ControlModifier | Modifier.ShiftModifier)
OTHER = SessionKey("ABC-00000001")


@pytest.fixture
def known(adjuster: Adjuster) -> Adjuster:
    """Seven sessions of earlier days; one of them can be opened, another is the sample."""
    keys = [KEY, OTHER, *(SessionKey(f"OLD-0000000{n}") for n in range(5))]
    now = datetime.now(UTC)
    entries = [LibraryEntry(k, now - timedelta(days=n), 13, vehicle=f"2017 Model{n}") for n, k in enumerate(keys)]
    index = LibraryIndex(adjuster.house.data_folder / "library.sqlite")
    index.note(Indexed(entry, (entry.key.text, entry.vehicle)) for entry in entries)
    adjuster.server.put_session(OTHER.text, adjuster.server.rows(KEY.text)[:3])
    adjuster.house.library.search("")
    adjuster.qtbot.waitUntil(lambda: adjuster.house.library.model.total == 7)
    return adjuster


def types(adjuster: Adjuster, text: str) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    adjuster.qtbot.keyClicks(widget, text)


def listed(adjuster: Adjuster) -> list[str]:
    model = adjuster.house.library.model
    return [model.index(row, 0).data(SESSION_ROLE).key.text for row in range(model.rowCount())]


def asked(adjuster: Adjuster) -> ForgetDialog:
    """The question, once it has the keyboard."""
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ForgetDialog)
    adjuster.qtbot.waitUntil(lambda: dialog.isActiveWindow() and dialog.cancel_button.hasFocus())
    return dialog


def forgets(adjuster: Adjuster) -> None:
    asked(adjuster)
    adjuster.presses(Key.Key_Tab, Modifier.ShiftModifier)
    adjuster.presses(Key.Key_Return)


def test_i_find_a_session_from_the_start_page_and_open_it_with_enter(known: Adjuster) -> None:
    known.presses(*FIND)
    types(known, "model1")
    known.presses(Key.Key_Return)  # before the answer is there: the first that is found is opened, not the first shown
    known.qtbot.waitUntil(lambda: known.window.windowTitle().startswith(OTHER.text))
    known.waits_for_all_pictures()


def test_beside_an_open_session_the_panel_finds(known: Adjuster) -> None:
    known.opens_the_sample()
    known.presses(Key.Key_F8)
    assert not known.window.page.sessions.isVisible()
    known.presses(*FIND)
    assert known.window.page.sessions.isVisible()
    assert known.window.page.search.field.hasFocus()
    types(known, "2017 abc-0")
    known.qtbot.waitUntil(lambda: listed(known) == [OTHER.text])
    known.presses(Key.Key_Down)
    assert known.window.page.search.list.hasFocus()
    known.presses(Key.Key_Up)
    assert known.window.page.search.field.hasFocus()
    known.presses(Key.Key_Escape)
    known.qtbot.waitUntil(lambda: len(listed(known)) == 7)
    assert known.window.page.search.field.hasFocus()
    assert known.window.page.search.field.text() == ""
    known.presses(Key.Key_Down)
    known.presses(Key.Key_Down)
    known.presses(Key.Key_Return)
    known.qtbot.waitUntil(lambda: known.window.windowTitle().startswith(OTHER.text))
    known.waits_for_all_pictures()


def test_nothing_found_is_said(known: Adjuster) -> None:
    known.opens_the_sample()
    known.presses(*FIND)
    types(known, "opel")
    known.qtbot.waitUntil(lambda: "No session holds “opel”" in known.reads())
    known.presses(Key.Key_Return)
    known.qtbot.wait(50)
    assert known.window.windowTitle().startswith(KEY.text)


def test_i_forget_the_open_session_and_all_is_gone(known: Adjuster) -> None:
    known.opens_the_sample()
    known.house.review.set_session_note("customer calls back")
    known.qtbot.waitUntil(lambda: (known.house.data_folder / "sessions" / KEY.text / "review.json").exists())
    known.window.actions_["forget_session"].trigger()
    asked(known)
    known.presses(Key.Key_Escape)
    assert known.house.session.inspection is not None
    known.window.actions_["forget_session"].trigger()
    forgets(known)
    known.qtbot.waitUntil(lambda: KEY.text not in listed(known))
    assert known.window.start.isVisible()
    folder = known.house.data_folder
    left = [path for path in folder.rglob("*") if path.is_file() and "pictures/run-" not in str(path)]
    assert not any(KEY.text in str(path) for path in folder.rglob("*"))
    for text in (KEY.text.encode(), b"customer calls back", b"abcde12345"):
        assert [path.name for path in left if text in path.read_bytes()] == [], text


def test_delete_in_the_list_asks_for_that_row(known: Adjuster) -> None:
    known.opens_the_sample()
    known.presses(*FIND)
    known.presses(Key.Key_Down)
    known.presses(Key.Key_Down)
    known.presses(Key.Key_Delete)
    forgets(known)
    known.qtbot.waitUntil(lambda: OTHER.text not in listed(known))
    assert known.window.windowTitle().startswith(KEY.text)


def test_everything_is_forgotten_and_a_search_of_the_folder_finds_nothing(known: Adjuster) -> None:
    """The key, a note, and the bytes of a picture: in no file, the index's and its companions included."""
    known.opens_the_sample()
    known.house.review.set_session_note("customer calls back")
    folder = known.house.data_folder
    some = next(path for path in folder.rglob("*.jpg")).read_bytes()
    known.qtbot.waitUntil(lambda: (folder / "sessions" / KEY.text / "review.json").exists())
    known.window.actions_["forget_everything"].trigger()
    forgets(known)
    known.qtbot.waitUntil(lambda: known.house.library.model.total == 0 and known.house.library.sessions == 0)
    known.qtbot.waitUntil(lambda: not list(folder.rglob("*.jpg")))
    files = [path for path in folder.rglob("*") if path.is_file()]
    for gone in (KEY.text.encode(), b"customer calls back", b"abcde12345", b"model1", some[2000:2200]):
        assert [path.name for path in files if gone in path.read_bytes()] == [], gone
    assert not any(KEY.text in str(path) for path in folder.rglob("*"))
