"""Settings, Keys: whether single keys act at all, and which of them does what."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.domain.settings import Settings
from app.domain.wording import Translate, marked
from app.ui.button import Button
from app.ui.commands import Command, all_commands
from app.ui.key_choices import Keys, changeable_keys, rivals, usual_keys, with_keys
from app.ui.key_field import KeyField, Refusal
from app.ui.key_notice import KeyNotice
from app.ui.key_table import KeyTable
from app.ui.key_texts import command_text, key_text
from app.ui.tick import Tick
from app.ui.words import Words

_REFUSALS = {
    Refusal.DIGIT: marked("Settings", "Digits jump to a step. Choose a letter or a sign."),
    Refusal.SPACE: marked("Settings", "Space is for a quick look at a photo. Choose a letter or a sign."),
    Refusal.NO_CHARACTER: marked("Settings", "That key keeps its meaning. Choose a letter or a sign."),
}


class KeysPage(QWidget):
    changed = Signal(dict)  # fields of Settings

    def __init__(self, translate: Translate) -> None:
        super().__init__()
        self._translate = translate
        self._settings = Settings()
        self._command: Command | None = None
        self.switch = Tick(translate("Settings", "Single keys &act"))
        self.table = KeyTable(translate)
        self.caption = Words(wrap=True)
        self.field = KeyField()
        self.clear_button = Button(translate("Settings", "C&lear"))
        self.reset_button = Button(translate("Settings", "&Reset"))
        self.reset_all_button = Button(translate("Settings", "Reset all &keys"))
        self.notice = KeyNotice(translate)
        self._lay_out()
        self._connect()
        self.table.choose(all_commands()[0].name)

    def show_settings(self, settings: Settings) -> None:
        self._settings = settings
        self.switch.setChecked(settings.single_keys)
        self.table.show_settings(settings)
        self.reset_all_button.setEnabled(bool(settings.keys))
        self._show_keys()

    def _lay_out(self) -> None:
        say = self._translate
        why = say(
            "Settings",
            "Letters and signs act without Ctrl while photos have the keyboard; turn them off if speech input or a "
            "slip of the hand sets them off.",
        )
        self.switch.setAccessibleDescription(why)
        for button, text in (
            (self.clear_button, say("Settings", "The command gets no single key")),
            (self.reset_button, say("Settings", "The command gets its usual key back")),
        ):
            button.setAccessibleDescription(text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 4, 4)
        column.setSpacing(8)
        first = QHBoxLayout()
        first.addWidget(self.switch)
        first.addStretch(1)
        first.addWidget(self.reset_all_button)
        column.addLayout(first)
        column.addWidget(Words(why, role="small", wrap=True))
        self.table.setMinimumHeight(140)
        column.addWidget(self.table, 1)
        column.addWidget(self._editor())

    def _editor(self) -> QFrame:
        """What is said about a key stands in the place of the caption: nothing moves."""
        card = QFrame()
        card.setProperty("role", "card")
        self.caption.setBuddy(self.field)
        self.field.setPlaceholderText(self._translate("Settings", "Press a key"))
        self._line = QStackedWidget()
        self._line.addWidget(self.caption)
        self._line.addWidget(self.notice)
        row = QHBoxLayout()
        row.addWidget(self.field)
        row.addWidget(self.clear_button)
        row.addWidget(self.reset_button)
        row.addStretch(1)
        column = QVBoxLayout(card)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(6)
        column.addWidget(self._line)
        column.addLayout(row)
        return card

    def _connect(self) -> None:
        self.switch.toggled.connect(lambda on: self.changed.emit({"single_keys": on}))
        self.notice.shown.connect(self._show_notice)
        self.table.command_chosen.connect(self._on_chosen)
        self.table.edit_asked.connect(self.field.setFocus)
        self.field.key_pressed.connect(lambda key: self._want((key,)))
        self.field.refused.connect(lambda why: self.notice.tell(self._translate("Settings", _REFUSALS[why])))
        self.field.left.connect(self._leave)
        self.clear_button.clicked.connect(lambda: self._want(()))
        self.reset_button.clicked.connect(self._reset)
        self.reset_all_button.clicked.connect(self._reset_all)

        for one, other in pairwise(
            (self.table, self.field, self.notice.yes_button, self.notice.no_button, self.clear_button)
        ):
            self.setTabOrder(one, other)

    def _leave(self) -> None:
        self.notice.be_silent()
        self.table.setFocus()

    def _show_notice(self, shown: bool) -> None:
        self._line.setCurrentWidget(self.notice if shown else self.caption)

    def _on_chosen(self, command: Command) -> None:
        self._command = command
        self.notice.be_silent()
        self._show_keys()

    def _show_keys(self) -> None:
        if self._command is None:
            return
        name = command_text(self._command, self._translate)
        keys = changeable_keys(self._settings, self._command)
        self.caption.setText(self._translate("Settings", "Single key &for “{0}”").format(name.replace("&", "&&")))
        self.field.setAccessibleName(self._translate("Settings", "Single key for “{0}”").format(name))
        self.field.setText("   ".join(key_text(key) for key in keys))
        self.clear_button.setEnabled(bool(keys))
        self.reset_button.setEnabled(keys != usual_keys(self._command))

    def _want(self, keys: Keys) -> None:
        """At once, unless somebody else has one of ``keys``: then it is asked."""
        command = self._command
        if command is None:
            return
        others = rivals(self._settings, command, keys)
        if not others:
            self._give(command, keys)
            return
        quoted = self._translate("Settings", "“{0}”")
        names = ", ".join(quoted.format(command_text(other, self._translate)) for other in others)
        shown = ", ".join(key_text(key) for key in keys)
        self.notice.ask(
            self._translate("Settings", "{0} is the key of {1}.").format(shown, names),
            self._translate("Settings", "Take it &over"),
            lambda: self._give(command, keys),
            self._translate("Settings", "Leave &it there"),
        )

    def _give(self, command: Command, keys: Keys) -> None:
        self.notice.be_silent()
        self.changed.emit({"keys": with_keys(self._settings, command, keys).keys})
        self.field.setFocus()

    def _reset(self) -> None:
        if self._command is not None:
            self._want(usual_keys(self._command))

    def _reset_all(self) -> None:
        before = self._settings.keys
        self.changed.emit({"keys": ()})
        self.table.setFocus()
        self.notice.ask(
            self._translate("Settings", "All commands have their usual keys again."),
            self._translate("Settings", "Take that &back"),
            lambda: self._take_back(before),
        )

    def _take_back(self, keys: tuple[tuple[str, Keys], ...]) -> None:
        self.notice.be_silent()
        self.changed.emit({"keys": keys})
        self.table.setFocus()
