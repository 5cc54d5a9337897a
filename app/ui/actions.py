"""Every command once: its text, its key and its place in the menus."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from app.domain.wording import Translate

_MENUS: tuple[tuple[str, tuple[tuple[str, str, tuple[str, ...]] | None, ...]], ...] = (
    (
        "&File",
        (
            ("open_key", "&Open session…", ("Ctrl+L", "Ctrl+O")),
            ("open_demo", "Open the &demo session", ()),
            ("leave_demo", "Leave the &demo", ()),
            None,
            ("save_picture", "&Save picture as…", ("Ctrl+S",)),
            ("open_picture", "Open in the default &program", ("Ctrl+Return",)),
            None,
            ("credentials", "&Credentials…", ("Ctrl+K",)),
            None,
            ("quit", "&Quit", ("Ctrl+Q",)),
        ),
    ),
    ("&Edit", (("copy", "&Copy picture", ("Ctrl+C",)),)),
    (
        "&View",
        (
            ("show_all", "&All steps", ("Alt+1",)),
            ("show_accepted", "Acce&pted", ("Alt+2",)),
            ("show_rejected", "&Rejected", ("Alt+3",)),
            ("show_missing", "&Missing", ("Alt+4",)),
            None,
            ("older_attempt", "&Older attempt", ("Alt+Up",)),
            ("newer_attempt", "&Newer attempt", ("Alt+Down",)),
            None,
            ("next_pane", "Ne&xt pane", ("F6",)),
            ("previous_pane", "Pre&vious pane", ("Shift+F6",)),
            ("sessions_panel", "&Sessions panel", ("Ctrl+1",)),
            ("details_panel", "&Details panel", ("Ctrl+2",)),
        ),
    ),
    (
        "&Session",
        (
            ("refresh", "&Refresh", ("F5", "Ctrl+R")),
            ("retry_all", "Load &missing pictures again", ("Ctrl+Shift+R",)),
            ("cancel", "&Cancel", ("Esc",)),
        ),
    ),
    ("&Help", (("show_log", "Show &log folder", ()), ("about", "&About Walkaround", ()))),
)


class Actions:
    """``actions["refresh"]``: shared by menu, toolbar, context menu and key."""

    def __init__(self, window: QMainWindow, translate: Translate) -> None:
        self._by_name: dict[str, QAction] = {}
        for title, entries in _MENUS:
            menu = window.menuBar().addMenu(translate("Menu", title))
            for entry in entries:
                if entry is None:
                    menu.addSeparator()
                    continue
                name, text, keys = entry
                self._by_name[name] = action = QAction(translate("Menu", text), window)
                action.setObjectName(name)
                action.setShortcuts([QKeySequence(key) for key in keys])
                action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
                menu.addAction(action)
        for name in ("sessions_panel", "details_panel"):
            self._by_name[name].setCheckable(True)
            self._by_name[name].setChecked(True)
        self["quit"].setMenuRole(QAction.MenuRole.QuitRole)
        self["about"].setMenuRole(QAction.MenuRole.AboutRole)

    def __getitem__(self, name: str) -> QAction:
        return self._by_name[name]

    def enable(self, names: tuple[str, ...], enabled: bool) -> None:
        for name in names:
            self[name].setEnabled(enabled)

    def enable_all(self, enabled: bool) -> None:
        """All but Quit, which is always there."""
        for name, action in self._by_name.items():
            action.setEnabled(enabled or name == "quit")

    def photo_menu(self, window: QMainWindow) -> QMenu:
        """For one tile."""
        menu = QMenu(window)
        menu.addActions([self["save_picture"], self["open_picture"], self["copy"]])
        menu.addSeparator()
        menu.addAction(self["retry_all"])
        return menu
