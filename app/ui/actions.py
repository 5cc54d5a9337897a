"""One QAction for every command, shared by menu, toolbar, context menu and key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from app.domain.settings import Settings
from app.domain.wording import Translate
from app.ui.commands import MENUS, Command, Place, all_commands

_ANYWHERE = frozenset(
    "open_key paste_key open_list open_demo leave_demo credentials settings quit full_screen show_keys show_log about"
    " cancel next_session previous_session reopen_session find_session forget_everything".split()
)
"""Commands that mean something without a session, too."""

_ON_AT_FIRST = ("sessions_panel", "details_panel", "keep_position", "overlays", "sync", "drawings")


class Actions:
    """``actions["refresh"]``. Single keys act where ``listen_at`` says, and nowhere else."""

    def __init__(self, window: QMainWindow, translate: Translate) -> None:
        self._by_name: dict[str, QAction] = {}
        self._translate = translate
        self._single: dict[tuple[str, Place], list[QShortcut]] = {}
        self._listeners: list[tuple[Place, QWidget]] = []
        self._settings = Settings()
        for menu in MENUS:
            place = window.menuBar().addMenu(translate("Menu", menu.title))
            for command in menu.commands:
                if command is None:
                    place.addSeparator()
                else:
                    place.addAction(self._add(command, window))
        for name in _ON_AT_FIRST:
            self[name].setChecked(True)
        self["quit"].setMenuRole(QAction.MenuRole.QuitRole)
        self["about"].setMenuRole(QAction.MenuRole.AboutRole)
        self["settings"].setMenuRole(QAction.MenuRole.PreferencesRole)

    def __getitem__(self, name: str) -> QAction:
        return self._by_name[name]

    def connect(self, acts: dict[str, Callable[[], object]]) -> None:
        """Each command's act, without the ``checked`` that Qt passes."""
        for name, act in acts.items():
            self[name].triggered.connect(lambda _=False, act=act: act())

    def put_before(self, name: str, entry: QAction) -> None:
        """Into the menu of the command ``name``: an entry that is no command, and comes and goes."""
        for menu in self[name].associatedObjects():
            if isinstance(menu, QMenu):
                menu.insertAction(self[name], entry)

    def listen_at(self, place: Place, widget: QWidget) -> None:
        """From now on single keys of ``place`` act while ``widget``, or what stands in it, has the keyboard."""
        self._listeners.append((place, widget))
        self._set_single_keys(place, widget)

    def use_keys(self, settings: Settings) -> None:
        """The single keys as the user wants them."""
        self._settings = settings
        for shortcuts in self._single.values():
            for shortcut in shortcuts:
                shortcut.setEnabled(False)
                shortcut.deleteLater()
        self._single.clear()
        for place, widget in self._listeners:
            self._set_single_keys(place, widget)

    def enable(self, names: tuple[str, ...], enabled: bool) -> None:
        for name in names:
            self[name].setEnabled(enabled)

    def enable_for_session(self, open: bool) -> None:
        """Whether there is a session to act on; who knows more of a command may disable it again."""
        self.enable(tuple(name for name in self._by_name if name not in _ANYWHERE), open)

    def enable_all(self, enabled: bool) -> None:
        """All but Quit, which is always there."""
        for name, action in self._by_name.items():
            action.setEnabled(enabled or name == "quit")

    def photo_menu(self, window: QMainWindow) -> QMenu:
        """For one photo."""
        menu = QMenu(window)
        menu.addActions([self[n] for n in ("look_closely", "compare")])
        menu.addSeparator()
        menu.addActions([self[n] for n in ("mark_use", "mark_query", "clear_mark", "edit_note")])
        menu.addSeparator()
        menu.addActions(
            [self[n] for n in ("save_picture", "open_picture", "show_in_folder", "copy", "copy_path", "copy_caption")]
        )
        menu.addSeparator()
        menu.addAction(self["retry_all"])
        return menu

    def _add(self, command: Command, window: QMainWindow) -> QAction:
        action = QAction(self._translate("Menu", command.text), window)
        action.setObjectName(command.name)
        action.setShortcuts([QKeySequence(key) for key in command.keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setCheckable(command.checkable)
        window.addAction(action)  # its keys act also while the menu bar is hidden
        self._by_name[command.name] = action
        return action

    def _set_single_keys(self, place: Place, widget: QWidget) -> None:
        for command in all_commands():
            if place in command.places:
                keys = self._settings.keys_of(command.name, command.single)
                made = [self._shortcut(key, command.name, widget) for key in keys]
                self._single.setdefault((command.name, place), []).extend(made)

    def _shortcut(self, key: str, name: str, widget: QWidget) -> QShortcut:
        shortcut = QShortcut(QKeySequence(key), widget)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self[name].trigger)
        return shortcut
