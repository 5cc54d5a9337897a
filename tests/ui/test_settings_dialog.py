"""She sets the program up for herself: every change by real keys and clicks, in force at once."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDesktopServices, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from app.domain.credentials import Kept, Whereabouts
from app.domain.settings import Settings, Theme
from app.domain.wording import english
from app.ui.actions import Actions
from app.ui.commands import Place
from app.ui.settings_dialog import Section, SettingsDialog

Key, Modifier = Qt.Key, Qt.KeyboardModifier
ENTER, ESCAPE, TAB, DOWN = Key.Key_Return, Key.Key_Escape, Key.Key_Tab, Key.Key_Down
FOLDER = Path("/home/adjuster/Walkaround")


class Screen:
    """The dialog as she uses it; what it announces is put in force."""

    def __init__(self, qtbot: QtBot, settings: Settings) -> None:
        self.qtbot = qtbot
        self.dialog = SettingsDialog(settings, FOLDER, english)
        self.heard: list[Settings] = []
        self.dialog.changed.connect(self.heard.append)
        qtbot.addWidget(self.dialog)
        self.dialog.show()
        self.dialog.activateWindow()
        qtbot.waitUntil(lambda: self.dialog.isActiveWindow())
        self.keys, self.table, self.field = self.dialog.keys, self.dialog.keys.table, self.dialog.keys.field

    def presses(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Modifier.NoModifier) -> None:
        """Wherever the keyboard is."""
        self.qtbot.keyClick(QApplication.focusWidget() or self.dialog, key, modifier)

    def types(self, text: str, key: int = 0, modifier: Qt.KeyboardModifier = Modifier.NoModifier) -> None:
        """A key that no name of this keyboard's stands for."""
        event = QKeyEvent(QEvent.Type.KeyPress, key, modifier, text)
        QApplication.sendEvent(QApplication.focusWidget() or self.dialog, event)

    def clicks(self, widget: QWidget) -> None:
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)

    def picks(self, command: str) -> None:
        """Clicks the command's row and presses Enter: the next key is for it."""
        item = self.table.item(self.row(command), 0)
        assert item is not None
        self.table.scrollToItem(item)
        middle = self.table.visualItemRect(item).center()
        self.qtbot.mouseClick(self.table.viewport(), Qt.MouseButton.LeftButton, pos=middle)
        self.presses(ENTER)
        assert self.field.hasFocus()

    def row(self, command: str) -> int:
        return next(row for row in range(self.table.rowCount()) if self.cell(row, 0) == command)

    def single_key(self, command: str) -> str:
        return self.cell(self.row(command), 2)

    def cell(self, row: int, column: int) -> str:
        item = self.table.item(row, column)
        return item.text() if item is not None else ""

    def reads(self) -> str:
        return "\n".join(label.text() for label in self.dialog.findChildren(QLabel) if label.isVisible())

    def now(self) -> Settings:
        return self.heard[-1]


@pytest.fixture
def screen(qtbot: QtBot) -> Screen:
    return Screen(qtbot, Settings())


@pytest.fixture
def at_keys(screen: Screen) -> Screen:
    screen.presses(DOWN)
    assert screen.dialog.section is Section.KEYS
    return screen


class TestKeys:
    def test_she_wants_k_instead_of_j(self, at_keys: Screen) -> None:
        at_keys.picks("Next photo needing attention")
        at_keys.presses(Key.Key_K)
        assert at_keys.now() == Settings().with_keys("next_attention", ("K",))
        assert at_keys.single_key("Next photo needing attention") == "K (usually J)"
        assert at_keys.field.text() == "K"
        assert at_keys.single_key("Next unseen photo") == "O", "nothing else has changed"

    def test_the_new_key_acts_and_the_old_one_does_not(self, at_keys: Screen, qtbot: QtBot) -> None:
        window, sheet = QMainWindow(), QWidget()
        qtbot.addWidget(window)
        window.setCentralWidget(sheet)
        sheet.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        actions, done = Actions(window, english), []
        actions.connect({"next_attention": lambda: done.append("attention"), "look_closely": lambda: done.append("in")})
        actions.listen_at(Place.SHEET, sheet)
        at_keys.dialog.changed.connect(actions.use_keys)
        at_keys.picks("Next photo needing attention")
        at_keys.presses(Key.Key_K)
        at_keys.clicks(at_keys.dialog.close_button)
        window.show()
        window.activateWindow()
        sheet.setFocus()
        qtbot.waitUntil(sheet.hasFocus)
        qtbot.keyClick(sheet, Key.Key_J)
        assert done == []
        qtbot.keyClick(sheet, Key.Key_K)
        assert done == ["attention"]
        actions.use_keys(Settings(single_keys=False))
        for key in (Key.Key_K, Key.Key_J, ENTER, Key.Key_Enter):
            qtbot.keyClick(sheet, key)
        assert done == ["attention", "in", "in"], "Enter is no single key to be turned off"

    def test_a_key_that_another_command_has_is_asked_about(self, at_keys: Screen) -> None:
        at_keys.picks("Next photo needing attention")
        at_keys.presses(Key.Key_Z)
        assert "Z is the key of “Fit or 1:1”." in at_keys.reads()
        assert at_keys.heard == []
        at_keys.presses(TAB)
        assert at_keys.keys.notice.yes_button.hasFocus()
        at_keys.presses(ENTER)
        assert at_keys.now() == Settings().with_keys("next_attention", ("Z",)).with_keys("toggle_zoom", ())
        assert at_keys.single_key("Fit or 1:1") == "– (usually Z)"
        assert "Z is the key" not in at_keys.reads()

    def test_she_leaves_it_where_it_was(self, at_keys: Screen) -> None:
        at_keys.picks("Next photo needing attention")
        at_keys.presses(Key.Key_Z)
        at_keys.clicks(at_keys.keys.notice.no_button)
        assert at_keys.heard == []
        assert at_keys.field.text() == "J"
        assert "Single key &for “Next photo needing attention”" in at_keys.reads()

    def test_she_tries_another_one_instead(self, at_keys: Screen) -> None:
        at_keys.picks("Next photo needing attention")
        at_keys.presses(Key.Key_Z)
        at_keys.presses(Key.Key_Y)
        assert at_keys.now() == Settings().with_keys("next_attention", ("Y",))
        assert "Z is the key" not in at_keys.reads()

    def test_the_same_key_elsewhere_is_no_conflict(self, at_keys: Screen) -> None:
        at_keys.picks("Magnifier")
        at_keys.presses(Key.Key_P)  # pins, but only in compare
        assert at_keys.now() == Settings().with_keys("magnifier", ("P",))

    def test_shift_with_a_letter_is_another_key(self, at_keys: Screen) -> None:
        at_keys.picks("Magnifier")
        at_keys.presses(Key.Key_G, Modifier.ShiftModifier)
        assert at_keys.now().keys == (("magnifier", ("Shift+G",)),)

    @pytest.mark.parametrize(
        ("text", "modifier", "key"),
        [
            ("é", Modifier.NoModifier, "É"),
            ("É", Modifier.ShiftModifier, "Shift+É"),
            ("я", Modifier.NoModifier, "Я"),
            ("!", Modifier.ShiftModifier, "!"),
            ("{", Modifier.ControlModifier | Modifier.AltModifier, "{"),  # AltGr on Windows
        ],
    )
    def test_keys_of_other_keyboards(self, at_keys: Screen, text: str, modifier: Qt.KeyboardModifier, key: str) -> None:
        at_keys.picks("Magnifier")
        at_keys.types(text, modifier=modifier)
        assert at_keys.now().keys == (("magnifier", (key,)),)

    @pytest.mark.parametrize(
        ("key", "words"),
        [
            (Key.Key_7, "Digits jump to a step."),
            (Key.Key_Space, "Space is for a quick look"),
            (Key.Key_Left, "That key keeps its meaning."),
            (Key.Key_F7, "That key keeps its meaning."),
            (ENTER, "That key keeps its meaning."),
        ],
    )
    def test_keys_that_keep_their_meaning(self, at_keys: Screen, key: Qt.Key, words: str) -> None:
        at_keys.picks("Magnifier")
        at_keys.presses(key)
        assert words in at_keys.reads()
        assert at_keys.heard == []
        assert not at_keys.keys.notice.yes_button.isVisible(), "there is nothing to decide"

    def test_keys_that_only_begin_something_are_passed_over(self, at_keys: Screen) -> None:
        at_keys.picks("Magnifier")
        before = at_keys.reads()
        for key in (Key.Key_Shift, Key.Key_Control, Key.Key_AltGr, Key.Key_CapsLock, Key.Key_Dead_Acute):
            at_keys.types("", key)
        at_keys.presses(Key.Key_K, Modifier.ControlModifier)
        assert at_keys.reads() == before
        assert at_keys.heard == []

    def test_arrows_of_a_command_stay(self, at_keys: Screen) -> None:
        at_keys.picks("Older attempt")
        assert at_keys.cell(at_keys.row("Older attempt"), 1).startswith("Up")
        at_keys.presses(Key.Key_K)
        assert at_keys.now().keys_of("older_attempt", ("Up", "[")) == ("Up", "K")

    def test_escape_goes_back_to_the_table_and_then_out(self, at_keys: Screen) -> None:
        at_keys.picks("Magnifier")
        at_keys.presses(ESCAPE)
        assert at_keys.table.hasFocus()
        assert at_keys.dialog.isVisible()
        at_keys.presses(ESCAPE)
        assert not at_keys.dialog.isVisible()

    def test_she_turns_single_keys_off_and_on(self, at_keys: Screen) -> None:
        at_keys.clicks(at_keys.keys.switch)
        assert at_keys.now() == Settings(single_keys=False)
        assert at_keys.single_key("Next photo needing attention") == "J off"
        assert at_keys.single_key("Undo") == ""
        at_keys.presses(ENTER)
        assert at_keys.now() == Settings()
        assert at_keys.single_key("Next photo needing attention") == "J"

    def test_one_command_without_a_single_key_and_back(self, at_keys: Screen) -> None:
        at_keys.picks("Magnifier")
        assert not at_keys.keys.reset_button.isEnabled()
        at_keys.clicks(at_keys.keys.clear_button)
        assert at_keys.now() == Settings().with_keys("magnifier", ())
        assert at_keys.field.text() == ""
        at_keys.clicks(at_keys.keys.reset_button)
        assert at_keys.now() == Settings()

    def test_a_usual_key_that_somebody_else_has_meanwhile(self, qtbot: QtBot) -> None:
        mine = Settings().with_keys("next_attention", ("K",)).with_keys("magnifier", ("J",))
        screen = Screen(qtbot, mine)
        screen.dialog.show_section(Section.KEYS)
        screen.picks("Next photo needing attention")
        screen.clicks(screen.keys.reset_button)
        assert "J is the key of “Magnifier”." in screen.reads()
        screen.clicks(screen.keys.notice.yes_button)
        assert screen.now() == Settings().with_keys("magnifier", ())

    def test_everything_as_usual_and_that_taken_back(self, qtbot: QtBot) -> None:
        mine = Settings().with_keys("next_attention", ("K",)).with_keys("compare", ())
        screen = Screen(qtbot, mine)
        screen.dialog.show_section(Section.KEYS)
        screen.clicks(screen.keys.reset_all_button)
        assert screen.now() == Settings()
        assert not screen.keys.reset_all_button.isEnabled()
        screen.clicks(screen.keys.notice.yes_button)
        assert screen.now() == mine

    def test_a_command_that_only_a_newer_program_knows_keeps_its_key(self, qtbot: QtBot) -> None:
        screen = Screen(qtbot, Settings().with_keys("teleport", ("Y",)))
        screen.dialog.show_section(Section.KEYS)
        screen.picks("Magnifier")
        screen.presses(Key.Key_K)
        assert screen.now().keys == (("teleport", ("Y",)), ("magnifier", ("K",)))

    def test_headings_of_the_table_cannot_be_chosen(self, at_keys: Screen) -> None:
        at_keys.table.setFocus()
        at_keys.table.setCurrentCell(at_keys.row("Quit"), 0)
        at_keys.presses(DOWN)
        assert at_keys.table.currentRow() == at_keys.row("Undo")


class TestGeneral:
    def test_another_language_by_keyboard(self, screen: Screen) -> None:
        language = screen.dialog.general.language
        screen.presses(TAB)
        assert language.hasFocus()
        screen.presses(DOWN)
        assert language.view().isVisible(), "an arrow opens the list, it does not choose"
        assert screen.heard == []
        for _ in range(2):
            screen.qtbot.keyClick(language.view(), DOWN)
        screen.qtbot.keyClick(language.view(), ENTER)
        assert screen.now() == Settings(language="fr")
        assert language.currentText() == "Français"

    def test_each_language_stands_in_itself(self, screen: Screen) -> None:
        language = screen.dialog.general.language
        texts = [language.itemText(row) for row in range(language.count())]
        assert texts == ["As the system", "English", "Français", "Español", "Deutsch"]

    @pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter, Key.Key_Space])
    def test_enter_opens_the_list(self, screen: Screen, key: Qt.Key) -> None:
        theme = screen.dialog.general.theme
        theme.setFocus()
        screen.presses(key)
        assert theme.view().isVisible()
        theme.hidePopup()

    def test_theme_and_text_size(self, screen: Screen) -> None:
        general = screen.dialog.general
        general.theme.setCurrentIndex(3)
        general.theme.activated.emit(3)
        general.text_size.activated.emit(general.text_size.findText("200 %"))
        assert screen.heard == [
            Settings(theme=Theme.HIGH_CONTRAST),
            Settings(theme=Theme.HIGH_CONTRAST, text_percent=200),
        ]

    def test_the_wheel_passes_by(self, screen: Screen) -> None:
        box = screen.dialog.general.text_size
        box.setFocus()
        at, none = QPointF(5, 5), QPoint()
        turn = QWheelEvent(
            at,
            at,
            none,
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Modifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(box, turn)
        assert screen.heard == []
        assert box.currentText() == "100 %"

    def test_a_size_between_is_shown_as_it_is(self, qtbot: QtBot) -> None:
        assert Screen(qtbot, Settings(text_percent=135)).dialog.general.text_size.currentText() == "135 %"

    def test_what_changes_elsewhere_is_kept(self, screen: Screen) -> None:
        screen.dialog.show_settings(Settings(keep_position=False, text_percent=150))
        assert screen.heard == [], "whoever says it knows it"
        screen.dialog.general.theme.activated.emit(1)
        assert screen.now() == Settings(keep_position=False, text_percent=150, theme=Theme.LIGHT)


class TestData:
    @pytest.fixture
    def at_data(self, screen: Screen) -> Screen:
        screen.dialog.show_section(Section.STORAGE)
        return screen

    def test_the_folder_is_shown_and_opened(self, at_data: Screen, monkeypatch: pytest.MonkeyPatch) -> None:
        opened: list[str] = []

        def open_url(url: QUrl) -> bool:
            opened.append(url.toLocalFile())
            return len(opened) > 1

        monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
        storage = at_data.dialog.storage
        assert storage.path.text() == str(FOLDER)
        storage.open_button.setFocus()
        at_data.presses(ENTER)
        assert opened == [FOLDER.as_posix()]
        assert "Your system did not open the folder: copy its path." in at_data.reads()
        at_data.clicks(storage.open_button)
        assert "did not open" not in at_data.reads()

    @pytest.mark.parametrize(
        ("kind", "place", "words"),
        [
            (Kept.KEYRING, "Windows Credential Manager", "Kept in: Windows Credential Manager"),
            (Kept.ENVIRONMENT, "", "In use: the variables WALKAROUND_… of your environment."),
            (Kept.HELD, "Keychain", "Kept until you close Walkaround; nothing is written to disk."),
            (Kept.NOWHERE, "Keychain", "None are kept yet. They would be kept in: Keychain"),
            (Kept.NOWHERE, "", "None are kept. Walkaround found no keyring on this computer."),
        ],
    )
    def test_where_credentials_are(self, at_data: Screen, kind: Kept, place: str, words: str) -> None:
        assert "Looking for your keyring…" in at_data.reads()
        at_data.dialog.show_place(Whereabouts(kind, place))
        assert words in at_data.reads()

    def test_credentials_are_another_dialog(self, at_data: Screen, qtbot: QtBot) -> None:
        with qtbot.waitSignal(at_data.dialog.credentials_asked):
            at_data.clicks(at_data.dialog.storage.credentials_button)

    def test_the_demo_has_none(self, at_data: Screen) -> None:
        at_data.dialog.show_place(Whereabouts(Kept.DEMO, ""))
        assert not at_data.dialog.storage.credentials_button.isVisible()


@pytest.mark.parametrize("section", Section)
def test_every_control_has_a_name(screen: Screen, section: Section) -> None:
    screen.dialog.show_section(section)
    shown = [w for w in screen.dialog.findChildren(QWidget) if w.isVisible() and w.focusPolicy()]
    reached = [w for w in shown if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert len(reached) > 3
    for widget in reached:
        named = QAccessible.queryAccessibleInterface(widget)
        assert named is not None
        assert named.text(QAccessible.Text.Name), widget


def test_tab_reaches_everything_and_comes_round(at_keys: Screen) -> None:
    keys = at_keys.keys
    keys.table.choose("magnifier")
    seen = []
    for _ in range(12):
        at_keys.presses(TAB)
        seen.append(QApplication.focusWidget())
    for widget in (keys.switch, keys.table, keys.field, keys.clear_button, at_keys.dialog.close_button):
        assert widget in seen
    assert at_keys.dialog.sections in seen


def test_close_is_all_there_is_to_say(screen: Screen) -> None:
    screen.clicks(screen.dialog.close_button)
    assert not screen.dialog.isVisible()
    assert screen.heard == []


def test_following_and_its_news(qtbot: QtBot) -> None:
    screen = Screen(qtbot, Settings(follow_live=False))
    general = screen.dialog.general
    assert (general.follow_live.isChecked(), general.notify.isChecked()) == (False, True)
    general.text_size.setFocus()
    screen.presses(TAB)
    screen.presses(Key.Key_Space)
    screen.presses(TAB)
    screen.presses(ENTER)
    assert screen.heard == [Settings(follow_live=True), Settings(follow_live=True, notify=False)]
