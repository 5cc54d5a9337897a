"""She judges at the side panel, with a real keyboard: marks, notes, and what is said about saving."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction, QIcon, QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.bridge.background import Background
from app.bridge.review_commands import Act, Acted
from app.bridge.review_desk import ReviewDesk
from app.domain.errors import StoreFault
from app.domain.review import LONGEST_NOTE, Mark, PhotoReview, Review
from app.domain.session_key import SessionKey
from app.domain.wording import english
from app.error_texts import explain
from app.services.session_folder import LoadedReview, SessionFolder
from app.ui.look import Look
from app.ui.note_field import NoteField
from app.ui.review_panel import ReviewPanel
from app.ui.toast import Toast, acted_words
from tests.fakes.inspections import KEY, photo
from tests.fakes.reviews import ARROW, FRONT, LEFT, full_review, review

Key, Modifier = Qt.Key, Qt.KeyboardModifier
CONTROL = Modifier.ControlModifier
LEFT_PHOTO, FRONT_PHOTO = photo(4, 0), photo(5, 1)


class Disk:
    """A real folder behind a gate."""

    def __init__(self, root: Path) -> None:
        self.folder = SessionFolder(root)
        self.gate = threading.Event()
        self.gate.set()
        self.error: StoreFault | None = None

    def load_review(self, key: SessionKey) -> LoadedReview:
        assert self.gate.wait(10)
        return self.folder.load_review(key)

    def save_review(self, review: Review) -> LoadedReview:
        assert self.gate.wait(10)
        if self.error is not None:
            raise self.error
        return self.folder.save_review(review)


class Screen:
    """The panel in a window with the commands that a window has, and another place for the keyboard."""

    def __init__(self, qtbot: QtBot, desk: ReviewDesk, disk: Disk) -> None:
        self.qtbot, self.desk, self.disk = qtbot, desk, disk
        self.window = QMainWindow()
        self.panel = ReviewPanel(desk, explain, english)
        self.elsewhere, self.behind = QPushButton("sheet"), QPushButton("facts")
        inside = QWidget()
        layout = QVBoxLayout(inside)
        for part in (self.elsewhere, self.panel, self.behind):
            layout.addWidget(part)
        self.window.setCentralWidget(inside)
        self.said: list[str] = []
        self._command("undo", "Ctrl+Z", desk.undo_stack.undo)
        self._command("redo", "Ctrl+Y", desk.undo_stack.redo)
        self._command("out", "Esc", lambda: self.said.append("out"))
        for letter in "UQ":
            QShortcut(QKeySequence(letter), self.window).activated.connect(lambda: self.said.append("single key"))
        self.panel.left.connect(lambda: self.said.append("left"))
        self.window.resize(292, 480)
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.elsewhere.setFocus()

    def _command(self, name: str, key: str, act: object) -> None:
        action = QAction(name, self.window)
        action.setShortcut(QKeySequence(key))
        action.triggered.connect(act)
        self.window.addAction(action)

    def shows(self, which: str = "left") -> None:
        if which == "left":
            self.panel.show_photo(LEFT_PHOTO, "Left", 1, 1)
        else:
            self.panel.show_photo(FRONT_PHOTO, "Front Left", 2, 3)

    @property
    def focused(self) -> QWidget:
        found = QApplication.focusWidget()
        assert found is not None
        return found

    def is_at(self, widget: QWidget) -> bool:
        return self.focused is widget

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Modifier.NoModifier) -> None:
        self.qtbot.keyClick(self.focused, key, modifier)

    def types(self, text: str) -> None:
        for number, line in enumerate(text.split("\n")):
            if number:
                self.press(Key.Key_Return)
            self.qtbot.keyClicks(self.focused, line)

    def rests(self) -> None:
        self.qtbot.waitUntil(lambda: not self.desk.pending)

    def checked(self) -> Mark:
        (mark,) = (mark for mark, button in self.panel.marks.buttons.items() if button.isChecked())
        return mark


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    made = Disk(tmp_path)
    yield made
    made.gate.set()


@pytest.fixture
def background(qapp: QApplication) -> Iterator[Background]:
    built = Background(2)
    yield built
    assert built.shut_down()
    QApplication.processEvents()


@pytest.fixture
def closed(qtbot: QtBot, disk: Disk, background: Background, qapp: QApplication) -> Iterator[Screen]:
    """No session is open."""
    Look(qapp, dark=False)
    screen = Screen(qtbot, ReviewDesk(disk, background, english), disk)
    yield screen
    disk.gate.set()
    disk.error = None
    screen.desk.close()
    assert screen.desk.flush(5)
    screen.window.close()
    screen.window.deleteLater()


@pytest.fixture
def screen(closed: Screen) -> Screen:
    """A session is open, and its photo Left is shown."""
    with closed.qtbot.waitSignal(closed.desk.loaded):
        closed.desk.open(KEY)
    closed.shows()
    return closed


def test_the_photo_is_always_named(screen: Screen) -> None:
    assert screen.panel.header.text() == "Left · attempt 1 of 1"
    assert "Left · attempt 1 of 1" in screen.panel.note.accessibleName()
    screen.shows("front")
    assert screen.panel.header.text() == "Front Left · attempt 2 of 3"
    screen.panel.show_nothing()
    assert screen.panel.header.text() == "No photo chosen"
    assert not screen.panel.note.isEnabled()
    assert not screen.panel.marks.isEnabled()
    assert screen.panel.session_note.isEnabled()


def test_what_was_kept_is_shown(closed: Screen) -> None:
    closed.disk.folder.save_review(full_review())
    closed.shows()
    assert not closed.panel.note.isEnabled()
    with closed.qtbot.waitSignal(closed.desk.loaded):
        closed.desk.open(KEY)
    assert closed.checked() is Mark.QUERY
    assert closed.panel.note.toPlainText() == full_review().of(LEFT).note.replace("\u2028", "\n")
    assert closed.panel.session_note.toPlainText() == full_review().note
    assert closed.panel.state.text() == closed.panel.session_state.text() == "Saved"
    assert closed.desk.undo_stack.count() == 0
    assert not closed.desk.pending  # looking at a note changes nothing


def test_marking_by_mouse(screen: Screen) -> None:
    for mark in (Mark.USE, Mark.QUERY, Mark.NONE):
        screen.qtbot.mouseClick(screen.panel.marks.buttons[mark], Qt.MouseButton.LeftButton)
        assert screen.desk.of(LEFT).mark is mark is screen.checked()


def test_marking_by_keyboard(screen: Screen) -> None:
    screen.press(Key.Key_Tab)
    assert screen.is_at(screen.panel.marks.buttons[Mark.NONE])
    screen.press(Key.Key_Right)
    assert screen.desk.of(LEFT).mark is Mark.USE
    screen.press(Key.Key_Right)
    assert screen.desk.of(LEFT).mark is Mark.QUERY
    screen.press(Key.Key_Left)
    assert screen.desk.of(LEFT).mark is Mark.USE is screen.checked()
    screen.press(Key.Key_Tab)
    assert screen.is_at(screen.panel.note)


def test_a_mark_set_elsewhere_is_shown(screen: Screen) -> None:
    screen.desk.set_mark(LEFT, Mark.QUERY)
    assert screen.checked() is Mark.QUERY
    screen.desk.undo_stack.undo()
    assert screen.checked() is Mark.NONE
    screen.desk.set_mark(FRONT, Mark.USE)
    assert screen.checked() is Mark.NONE
    screen.shows("front")
    assert screen.checked() is Mark.USE
    assert screen.desk.undo_stack.count() == 1  # showing a mark is not setting it


def test_typing_a_note(screen: Screen) -> None:
    screen.panel.edit_note()
    screen.types("dent Uq")
    screen.press(Key.Key_Return)
    screen.types("two")
    assert screen.desk.of(LEFT).note == "dent Uq\ntwo"
    assert screen.said == []  # no single key, no way out
    screen.press(Key.Key_Return, CONTROL)
    assert screen.said == ["left"]
    assert screen.panel.note.toPlainText() == "dent Uq\ntwo"
    screen.rests()
    assert screen.disk.folder.load_review(KEY).review == review(left="dent Uq\ntwo")


def test_enter_on_the_keypad_ends_a_note_too(screen: Screen) -> None:
    screen.panel.edit_note()
    screen.types("dent")
    screen.press(Key.Key_Enter, CONTROL | Modifier.KeypadModifier)
    assert screen.said == ["left"]


def test_escape_restores_what_stood_there_before(screen: Screen) -> None:
    screen.panel.edit_note()
    screen.types("dent")
    screen.press(Key.Key_Return, CONTROL)
    screen.panel.edit_note()
    screen.types(" gone")
    screen.press(Key.Key_Escape)
    assert screen.said == ["left", "left"]  # and the window did not go out a level
    assert screen.desk.of(LEFT).note == "dent" == screen.panel.note.toPlainText()
    screen.elsewhere.setFocus()
    screen.press(Key.Key_Y, CONTROL)
    assert screen.panel.note.toPlainText() == "dent gone"


def test_escape_without_an_edit_takes_nothing_back(screen: Screen) -> None:
    screen.desk.set_mark(LEFT, Mark.USE)
    screen.panel.edit_note()
    screen.press(Key.Key_Escape)
    assert screen.desk.of(LEFT).mark is Mark.USE
    assert screen.said == ["left"]


def test_tab_leaves_the_note(screen: Screen) -> None:
    screen.panel.edit_note()
    screen.types("dent")
    screen.press(Key.Key_Tab)
    assert screen.is_at(screen.panel.session_note)
    screen.types("call")
    screen.press(Key.Key_Tab)
    assert screen.is_at(screen.behind)
    assert screen.desk.undo_stack.count() == 2
    assert screen.desk.review == review(left="dent", session="call")
    screen.press(Key.Key_Backtab, Modifier.ShiftModifier)
    assert screen.is_at(screen.panel.session_note)


def test_the_sessions_note_behaves_alike(screen: Screen) -> None:
    screen.panel.show_nothing()
    screen.panel.edit_session_note()
    screen.types("call")
    screen.press(Key.Key_Return, CONTROL)
    screen.panel.edit_session_note()
    screen.types(" her")
    screen.press(Key.Key_Escape)
    assert screen.desk.review.note == "call" == screen.panel.session_note.toPlainText()
    assert screen.said == ["left", "left"]
    screen.rests()
    assert screen.panel.session_state.text().startswith("Saved ")
    assert screen.panel.state.text() == ""


def test_the_fields_own_undo_first_then_the_windows(screen: Screen) -> None:
    screen.desk.set_mark(LEFT, Mark.USE)
    screen.panel.edit_note()
    screen.types("dent")
    screen.press(Key.Key_Z, CONTROL)
    assert screen.desk.of(LEFT) == PhotoReview(Mark.USE)
    screen.press(Key.Key_Z, CONTROL)
    assert screen.desk.of(LEFT) == PhotoReview()
    screen.press(Key.Key_Y, CONTROL)
    assert "dent" in screen.desk.of(LEFT).note or screen.desk.of(LEFT).mark is Mark.USE


def test_another_photo_gets_its_own_note(screen: Screen) -> None:
    screen.panel.edit_note()
    screen.types("left")
    screen.shows("front")
    assert screen.panel.note.toPlainText() == ""
    screen.types("front")
    screen.shows("left")
    assert screen.panel.note.toPlainText() == "left"
    assert screen.desk.review == review(left="left", front="front")
    assert screen.desk.undo_stack.count() == 2


def test_a_refresh_while_she_types_moves_nothing(screen: Screen) -> None:
    screen.panel.edit_note()
    screen.types("dnt")
    screen.press(Key.Key_Left)
    screen.press(Key.Key_Left)
    screen.shows("left")
    screen.desk.open(KEY)
    screen.types("e")
    assert screen.panel.note.toPlainText() == "dent"
    assert screen.desk.undo_stack.count() == 1


def test_another_windows_note_leaves_the_cursor_where_it_is(screen: Screen) -> None:
    SessionFolder(screen.disk.folder.folder(KEY).parent).save_review(review(left="theirs"))
    screen.panel.edit_note()
    screen.types("mne")
    screen.press(Key.Key_Left)
    screen.press(Key.Key_Left)
    screen.rests()
    screen.types("i")
    assert screen.panel.note.toPlainText() == "mine\ntheirs" == screen.desk.of(LEFT).note


def test_what_is_too_long_is_cut_where_she_sees_it(screen: Screen) -> None:
    screen.panel.edit_note()
    QApplication.clipboard().setText("x" * (LONGEST_NOTE + 10))
    screen.press(Key.Key_V, CONTROL)
    assert len(screen.panel.note.toPlainText()) == LONGEST_NOTE == len(screen.desk.of(LEFT).note)
    QApplication.clipboard().clear()


def test_saved_is_said_when_it_is_on_the_disk(screen: Screen) -> None:
    assert screen.panel.state.text() == ""
    screen.disk.gate.clear()
    screen.panel.edit_note()
    screen.types("dent")
    assert screen.panel.state.text() == "Saving…"
    screen.qtbot.wait(200)  # longer than a write takes to start
    assert screen.panel.state.text() == "Saving…"
    screen.disk.gate.set()
    screen.rests()
    assert screen.panel.state.text().startswith("Saved ")
    at = screen.desk.saved_at(LEFT)
    assert at is not None
    assert f"{at:%H:%M}" in screen.panel.state.text()
    screen.shows("front")
    assert screen.panel.state.text() == ""


def test_not_saved_says_why(screen: Screen) -> None:
    screen.disk.error = StoreFault("review.json", "No space left on device")
    with screen.qtbot.waitSignal(screen.desk.failed):
        screen.desk.set_mark(LEFT, Mark.USE)
    assert screen.panel.state.text() == "Not saved: The disk refused: No space left on device"
    assert screen.panel.state.property("role") == "trouble"
    assert screen.panel.session_state.text() == ""
    screen.disk.error = None
    screen.panel.edit_note()
    screen.types("d")
    screen.rests()
    assert screen.panel.state.text().startswith("Saved ")
    assert screen.panel.state.property("role") == "small"


def test_clearing_a_mark_is_called_saved_too(screen: Screen) -> None:
    screen.desk.set_mark(LEFT, Mark.USE)
    screen.desk.set_mark(LEFT, Mark.NONE)
    screen.rests()
    assert screen.panel.state.text() == "Saved"  # nothing had to be written


def test_another_session_empties_the_fields(screen: Screen) -> None:
    screen.desk.set_note(LEFT, "left")
    screen.desk.set_session_note("session")
    with screen.qtbot.waitSignal(screen.desk.loaded):
        screen.desk.open(SessionKey("ABC-00000001"))
    assert screen.panel.note.toPlainText() == screen.panel.session_note.toPlainText() == ""
    assert not screen.panel.note.isEnabled()  # the photo shown is the other session's
    assert screen.panel.session_note.isEnabled()


def test_a_reader_hears_what_it_is(screen: Screen) -> None:
    for mark, button in screen.panel.marks.buttons.items():
        seen = QAccessible.queryAccessibleInterface(button)
        assert seen.role() is QAccessible.Role.RadioButton
        name = seen.text(QAccessible.Text.Name)
        assert name == f"My mark on Left · attempt 1 of 1: {button.text()}"
        assert seen.state().checked == (mark is Mark.NONE)
    for field in screen.panel.findChildren(NoteField):
        seen = QAccessible.queryAccessibleInterface(field)
        assert seen.text(QAccessible.Text.Name)
        assert "Esc" in seen.text(QAccessible.Text.Description)


def test_the_marks_show_their_shapes(qtbot: QtBot, closed: Screen) -> None:
    asked: list[Mark] = []

    def icon_for(mark: Mark) -> QIcon:
        asked.append(mark)
        pixmap = QPixmap(8, 8)
        pixmap.fill(Qt.GlobalColor.red)
        return QIcon(pixmap)

    panel = ReviewPanel(closed.desk, explain, english, icon_for)
    qtbot.addWidget(panel)
    assert asked == [Mark.USE, Mark.QUERY]
    assert not panel.marks.buttons[Mark.USE].icon().isNull()
    assert panel.marks.buttons[Mark.NONE].icon().isNull()
    panel.refresh_icons()
    assert len(asked) == 4


def test_it_fits_the_side_panel(screen: Screen) -> None:
    screen.shows("front")
    for part in (screen.panel.header, *screen.panel.marks.buttons.values(), screen.panel.note):
        right = part.mapTo(screen.window, part.rect().topRight()).x()
        assert right < screen.window.width()
    for button in screen.panel.marks.buttons.values():
        assert button.width() >= button.fontMetrics().horizontalAdvance(button.text()) + 8
    screen.panel.edit_note()
    screen.types("one\ntwo\nthree")
    assert screen.panel.note.verticalScrollBar().maximum() == 0


ACTED = [
    (Acted(LEFT, Act.MARK, Mark.QUERY, False), "Left: marked Query"),
    (Acted(LEFT, Act.MARK, Mark.NONE, False), "Left: mark cleared"),
    (Acted(LEFT, Act.MARK, Mark.USE, True), "Left: undone, marked Use again"),
    (Acted(None, Act.NOTE, None, False), "Session: note changed"),
    (Acted(LEFT, Act.DRAW, None, True), "Left: drawing taken back"),
    (Acted(LEFT, Act.REMOVE_DRAWINGS, None, False), "Left: drawings removed"),
]


@pytest.mark.parametrize(("acted", "words"), ACTED, ids=[words for _, words in ACTED])
def test_the_words_of_a_toast(acted: Acted, words: str) -> None:
    assert acted_words(acted, "Left", english) == words


def test_every_act_has_its_words(screen: Screen) -> None:
    heard: list[str] = []
    screen.desk.acted.connect(lambda acted: heard.append(acted_words(acted, "Left", english)))
    for mark in (Mark.USE, Mark.QUERY, Mark.NONE):
        screen.desk.set_mark(LEFT, mark)
    screen.desk.set_note(LEFT, "n")
    screen.desk.add_drawing(LEFT, ARROW)
    screen.desk.remove_drawings(LEFT)
    while screen.desk.undo_stack.canUndo():
        screen.desk.undo_stack.undo()
    assert len(heard) == len(set(heard)) == 12


def test_a_toast_names_the_photo_and_goes(screen: Screen, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.ui.toast._SHOWN_MS", 60)
    announced: list[str] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: announced.append(event.message()))
    toast = Toast(screen.window, english)
    screen.panel.edit_note()
    toast.tell(Acted(FRONT, Act.MARK, Mark.QUERY, False), "Front Left")
    assert toast.isVisible()
    assert toast.words.text() == "Front Left: marked Query · Undo Ctrl+Z"
    assert announced == [toast.words.text()] == [toast.accessibleName()]
    assert screen.is_at(screen.panel.note)
    screen.window.resize(400, 300)
    assert screen.window.rect().contains(toast.geometry())
    screen.qtbot.waitUntil(lambda: not toast.isVisible())


def test_a_toast_does_not_catch_clicks(screen: Screen) -> None:
    toast = Toast(screen.window, english)
    toast.say("Left: marked Query")
    toast.setGeometry(screen.window.rect())
    screen.qtbot.mouseClick(screen.panel.marks.buttons[Mark.USE], Qt.MouseButton.LeftButton)
    assert toast.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    assert screen.window.childAt(screen.window.rect().center()) is not toast
