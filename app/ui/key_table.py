"""All commands with their keys, as a table in the menus' order."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from app.domain.settings import Settings
from app.domain.wording import Translate
from app.ui.commands import MENUS, Command, Menu
from app.ui.key_choices import changeable_keys, usual_keys
from app.ui.key_texts import command_text, fixed_keys, key_text, without_mnemonic, worth_naming

_COMMAND, _FIXED, _SINGLE = range(3)
_BETWEEN = "   "


class KeyTable(QTableWidget):
    command_chosen = Signal(object)  # Command
    edit_asked = Signal()

    def __init__(self, translate: Translate) -> None:
        super().__init__(0, 3)
        self._translate = translate
        self._rows: dict[int, Command] = {}
        self.setAccessibleName(translate("Settings", "Commands and their keys"))
        titles = (
            translate("Settings", "Command"),
            translate("Settings", "Fixed keys"),
            translate("Settings", "Single key"),
        )
        self.setHorizontalHeaderLabels(titles)
        self._behave()
        for menu in MENUS:
            self._add_menu(menu)
        self.currentCellChanged.connect(self._on_current)
        self.cellDoubleClicked.connect(lambda row, _: self.edit_asked.emit() if row in self._rows else None)

    def show_settings(self, settings: Settings) -> None:
        for row, command in self._rows.items():
            if (item := self.item(row, _SINGLE)) is None:
                continue
            text = self._single_text(settings, command)
            on = settings.single_keys or not changeable_keys(settings, command)
            item.setText(text if on else self._translate("Settings", "{0} off").format(text))

    def choose(self, name: str) -> None:
        row = next(row for row, command in self._rows.items() if command.name == name)
        self.setCurrentCell(row, _COMMAND)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.edit_asked.emit()
        else:
            super().keyPressEvent(event)

    def _behave(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(_COMMAND, QHeaderView.ResizeMode.Stretch)

    def _add_menu(self, menu: Menu) -> None:
        row = self.rowCount()
        self.insertRow(row)
        title = QTableWidgetItem(without_mnemonic(self._translate("Menu", menu.title)))
        title.setFlags(Qt.ItemFlag.NoItemFlags)
        font = QFont()
        font.setBold(True)
        title.setFont(font)
        self.setItem(row, _COMMAND, title)
        self.setSpan(row, _COMMAND, 1, 3)
        for command in menu.commands:
            if command is not None:
                self._add_command(command)

    def _add_command(self, command: Command) -> None:
        row = self.rowCount()
        self.insertRow(row)
        fixed = _BETWEEN.join(key_text(key) for key in fixed_keys(command))
        for column, text in enumerate((command_text(command, self._translate), fixed, "")):
            item = QTableWidgetItem(text)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            self.setItem(row, column, item)
        self._rows[row] = command

    def _single_text(self, settings: Settings, command: Command) -> str:
        keys, usual = changeable_keys(settings, command), usual_keys(command)
        text = _BETWEEN.join(key_text(key) for key in worth_naming(keys))
        if keys == usual or not usual:
            return text
        was = _BETWEEN.join(key_text(key) for key in worth_naming(usual))
        return self._translate("Settings", "{0} (usually {1})").format(text or "–", was)

    def _on_current(self, row: int, _column: int, _was_row: int, _was_column: int) -> None:
        if row in self._rows:
            self.command_chosen.emit(self._rows[row])
