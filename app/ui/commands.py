"""Every command once: its place in the menus, its text, its keys."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Flag, auto

from app.domain.wording import marked


class Place(Flag):
    """Where the keyboard must be for a single key to act."""

    SHEET = auto()
    LOUPE = auto()
    COMPARE = auto()


_SHEET, _LOUPE, _COMPARE = Place.SHEET, Place.LOUPE, Place.COMPARE
_LARGE = _LOUPE | _COMPARE
_ALL = _SHEET | _LARGE


@dataclass(frozen=True)
class Command:
    """``keys`` work anywhere in the window. ``single`` ones, keys without Ctrl or Alt, only at ``places``, never in
    a text field; they can be remapped or turned off. All in Qt's portable form. ``text`` is marked for translation.
    """

    name: str
    text: str
    keys: tuple[str, ...] = ()
    single: tuple[str, ...] = ()
    places: Place = _ALL
    checkable: bool = False


@dataclass(frozen=True)
class Menu:
    """``None`` stands for a line between groups."""

    title: str
    commands: tuple[Command | None, ...]


def _c(
    name: str, text: str, keys: str = "", single: str = "", places: Place = _ALL, checkable: bool = False
) -> Command:
    return Command(name, text, tuple(keys.split()), tuple(single.split()), places, checkable)


MENUS: tuple[Menu, ...] = (
    Menu(
        marked("Menu", "&File"),
        (
            _c("open_key", marked("Menu", "&Open session…"), "Ctrl+L Ctrl+O"),
            _c("paste_key", marked("Menu", "Open the key on the clip&board"), "Ctrl+V"),
            _c("open_list", marked("Menu", "Open a &list of sessions…"), "Ctrl+M"),
            _c("open_demo", marked("Menu", "Open the &demo session")),
            _c("leave_demo", marked("Menu", "Lea&ve the demo")),
            None,
            _c("save_picture", marked("Menu", "&Save picture as…"), "Ctrl+S"),
            _c("open_picture", marked("Menu", "Open in the default &program"), "Ctrl+Return Ctrl+Enter"),
            _c("show_in_folder", marked("Menu", "Show in &folder")),
            None,
            _c("export", marked("Menu", "&Export…"), "Ctrl+E"),
            _c("export_again", marked("Menu", "Export &again"), "Ctrl+Shift+E"),
            _c("print", marked("Menu", "Pr&int contact sheet…"), "Ctrl+P"),
            None,
            _c("credentials", marked("Menu", "&Credentials…"), "Ctrl+K"),
            _c("settings", marked("Menu", "Se&ttings…"), "Ctrl+,"),
            None,
            _c("quit", marked("Menu", "&Quit"), "Ctrl+Q"),
        ),
    ),
    Menu(
        marked("Menu", "&Edit"),
        (
            _c("undo", marked("Menu", "&Undo"), "Ctrl+Z"),
            _c("redo", marked("Menu", "&Redo"), "Ctrl+Y Ctrl+Shift+Z"),
            None,
            _c("copy", marked("Menu", "&Copy picture"), "Ctrl+C"),
            _c("copy_path", marked("Menu", "Copy file &path"), "Ctrl+Shift+C"),
            _c("copy_caption", marked("Menu", "Copy c&aption")),
            _c("copy_facts", marked("Menu", "Copy facts as &text"), "Ctrl+Alt+C"),
            None,
            _c("find", marked("Menu", "&Find…"), "Ctrl+F", "/", _SHEET),
            _c("find_session", marked("Menu", "Find a &session…"), "Ctrl+Shift+F"),
        ),
    ),
    Menu(
        marked("Menu", "&View"),
        (
            _c("show_all", marked("Menu", "&All steps"), "Alt+1"),
            _c("show_accepted", marked("Menu", "Acce&pted"), "Alt+2"),
            _c("show_rejected", marked("Menu", "&Rejected"), "Alt+3"),
            _c("show_missing", marked("Menu", "&Missing"), "Alt+4"),
            _c("show_recaptured", marked("Menu", "Re&captured"), "Alt+5"),
            _c("show_unseen", marked("Menu", "&Unseen"), "Alt+6"),
            _c("show_query", marked("Menu", "&Query"), "Alt+7"),
            _c("show_noted", marked("Menu", "With a &note"), "Alt+8"),
            None,
            _c("zoom_in", marked("Menu", "&Larger"), "Ctrl++ Ctrl+=", "+ ="),
            _c("zoom_out", marked("Menu", "&Smaller"), "Ctrl+-", "-"),
            _c("full_screen", marked("Menu", "&Full screen"), "F11", checkable=True),
            None,
            _c("next_pane", marked("Menu", "Ne&xt pane"), "F6"),
            _c("previous_pane", marked("Menu", "Pre&vious pane"), "Shift+F6"),
            _c("sessions_panel", marked("Menu", "S&essions panel"), "F8", checkable=True),
            _c("details_panel", marked("Menu", "&Details panel"), "F9", "I", checkable=True),
        ),
    ),
    Menu(
        marked("Menu", "&Photo"),
        (
            _c("look_closely", marked("Menu", "&Look closely"), "", "Return Enter", _SHEET),
            _c("compare", marked("Menu", "&Compare"), "Ctrl+D", "C", _SHEET | _LOUPE),
            _c("compare_opposite", marked("Menu", "Compare with the &opposite side"), "Ctrl+Shift+D"),
            None,
            _c("previous_step", marked("Menu", "&Previous step"), "Alt+Left", "Left", _LARGE),
            _c("next_step", marked("Menu", "&Next step"), "Alt+Right", "Right", _LARGE),
            _c("older_attempt", marked("Menu", "Ol&der attempt"), "Alt+Up", "Up [", _LARGE),
            _c("newer_attempt", marked("Menu", "Ne&wer attempt"), "Alt+Down", "Down ]", _LARGE),
            _c("next_attention", marked("Menu", "Next photo needing &attention"), "Ctrl+J", "J"),
            _c("previous_attention", marked("Menu", "Previous photo needing a&ttention"), "Ctrl+Shift+J", "Shift+J"),
            _c("next_unseen", marked("Menu", "Next &unseen photo"), "F7", "O"),
            _c("previous_unseen", marked("Menu", "Previous un&seen photo"), "Shift+F7", "Shift+O"),
            None,
            _c("fit", marked("Menu", "&Fit to the window"), "Ctrl+0", "", _LARGE),
            _c("actual_size", marked("Menu", "&1:1 (100 %)"), "Ctrl+1", "", _LARGE),
            _c("double_size", marked("Menu", "&200 %"), "Ctrl+2", "", _LARGE),
            _c("toggle_zoom", marked("Menu", "Fit or 1:1"), "Ctrl+T", "Z", _LARGE),
            _c("keep_position", marked("Menu", "Keep &zoom and position"), "Ctrl+Shift+K", "L", _LARGE, True),
            None,
            _c("magnifier", marked("Menu", "&Magnifier"), "Ctrl+G", "G", _LOUPE, True),
            _c("brighten", marked("Menu", "&Brighten shadows (view only)"), "Ctrl+B", "B", _LARGE, True),
            _c("rotate_right", marked("Menu", "&Rotate right (view only)"), "Ctrl+Shift+Right", "R", _LARGE),
            _c("rotate_left", marked("Menu", "Rotate l&eft (view only)"), "Ctrl+Shift+Left", "Shift+R", _LARGE),
            _c("overlays", marked("Menu", "S&how overlays"), "Ctrl+Shift+H", "H", _LARGE, True),
            None,
            _c("pin", marked("Menu", "P&in this photo"), "Ctrl+Shift+P", "P", _COMPARE, True),
            _c("sync", marked("Menu", "Mo&ve together"), "Ctrl+Shift+S", "S", _COMPARE, True),
            _c("blink", marked("Menu", "Blin&k"), "Ctrl+Shift+V", "V", _COMPARE, True),
            _c("reset_offset", marked("Menu", "Reset the offset"), "Ctrl+Home", "Home", _COMPARE),
        ),
    ),
    Menu(
        marked("Menu", "&Session"),
        (
            _c("refresh", marked("Menu", "&Refresh"), "F5 Ctrl+R"),
            _c("live", marked("Menu", "Follow l&ive"), "Ctrl+Shift+L", checkable=True),
            _c("retry_all", marked("Menu", "Load &missing pictures again"), "Ctrl+Alt+R"),
            _c("download_again", marked("Menu", "&Download again and compare"), "Ctrl+Shift+R"),
            _c("cancel", marked("Menu", "Cancel, one level &out"), "Esc"),
            None,
            _c("session_data", marked("Menu", "&Vehicle and session data…"), "Ctrl+I"),
            _c("retake_request", marked("Menu", "Retake re&quest…"), "Ctrl+Shift+M", "M"),
            None,
            _c("pin_session", marked("Menu", "Keep al&ways"), checkable=True),
            _c("forget_session", marked("Menu", "&Forget this session…")),
            _c("forget_everything", marked("Menu", "Forget ever&ything…")),
            None,
            _c("next_session", marked("Menu", "&Next session"), "Ctrl+Tab"),
            _c("previous_session", marked("Menu", "&Previous session"), "Ctrl+Shift+Tab"),
            _c("close_session", marked("Menu", "&Close session"), "Ctrl+W"),
            _c("reopen_session", marked("Menu", "Reopen the session closed &last"), "Ctrl+Shift+T"),
        ),
    ),
    Menu(
        marked("Menu", "&Review"),
        (
            _c("mark_use", marked("Menu", "Mark: &Use"), "Ctrl+U", "U"),
            _c("mark_query", marked("Menu", "Mark: &Query"), "Ctrl+Shift+Y", "Q"),
            _c("clear_mark", marked("Menu", "&Clear the mark"), "Ctrl+Backspace", "Backspace"),
            None,
            _c("edit_note", marked("Menu", "&Note on the photo"), "Ctrl+N", "N"),
            _c("session_note", marked("Menu", "Note on the &session"), "Ctrl+Shift+N"),
            None,
            _c("draw_arrow", marked("Menu", "Draw an &arrow"), "Ctrl+Shift+A", "A", _LOUPE, True),
            _c("draw_circle", marked("Menu", "Draw a c&ircle"), "Ctrl+Shift+O", "E", _LOUPE, True),
            _c("draw_text", marked("Menu", "Write a &text"), "Ctrl+Shift+X", "T", _LOUPE, True),
            _c("drawings", marked("Menu", "Show &drawings"), "Ctrl+Shift+B", "D", _LARGE, True),
            _c("remove_drawings", marked("Menu", "&Remove all drawings of the photo"), "Ctrl+Delete", "", _LOUPE),
        ),
    ),
    Menu(
        marked("Menu", "&Help"),
        (
            _c("show_keys", marked("Menu", "&Keys"), "F1 Ctrl+/", "?"),
            _c("show_log", marked("Menu", "Show &log folder")),
            _c("about", marked("Menu", "&About Walkaround")),
        ),
    ),
)


def all_commands() -> tuple[Command, ...]:
    return tuple(command for menu in MENUS for command in menu.commands if command is not None)
