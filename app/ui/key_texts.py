"""Commands and their keys as people read them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from PySide6.QtGui import QKeySequence

from app.domain.settings import is_character
from app.domain.wording import Translate
from app.ui.commands import Command

_FILTERS = frozenset(
    "show_all show_accepted show_rejected show_missing show_recaptured show_unseen show_query show_noted".split()
)
_TWINS = {"Return": "Enter", "=": "+"}  # left out where the other of the two, on the keyboard's other end, is named


def is_filter(command: Command) -> bool:
    return command.name in _FILTERS


def without_mnemonic(text: str) -> str:
    """A menu's text without the mark of its underlined letter."""
    return re.sub("&(.)", r"\1", text)


def command_text(command: Command, translate: Translate) -> str:
    """What the command does, in words that also tell it outside its menu."""
    text = without_mnemonic(translate("Menu", command.text)).removesuffix("…")
    return translate("Settings", "Show: {0}").format(text) if is_filter(command) else text


def key_text(key: str) -> str:
    """As it is printed on this system's keyboards."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def worth_naming(keys: Iterable[str]) -> tuple[str, ...]:
    """Without those that only repeat another: Return beside Enter, the unshifted = beside +."""
    named = tuple(keys)
    return tuple(key for key in named if _twin(key) not in named)


def fixed_keys(command: Command) -> tuple[str, ...]:
    """Those that nobody can change: with Ctrl or Alt, function keys, arrows, Enter and the like."""
    return worth_naming((*(key for key in command.single if not is_character(key)), *command.keys))


def _twin(key: str) -> str:
    modifiers, plus, last = key.rpartition("+") if not key.endswith("+") else ("", "", key)
    return f"{modifiers}{plus}{_TWINS[last]}" if last in _TWINS else ""
