"""What stands in the key legend: every command that has keys, by where it acts, and the keys that are no commands."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from app.domain.settings import Settings
from app.domain.wording import Translate, marked
from app.ui.commands import MENUS, Command, Place
from app.ui.key_choices import changeable_keys, usual_keys
from app.ui.key_texts import command_text, fixed_keys, is_filter, key_text, worth_naming

_REVIEW_MENU = "&Review"


class Topic(Enum):
    """In the order of the legend; the value is its title."""

    EVERYWHERE = marked("Settings", "Everywhere")
    SHEET = marked("Settings", "Contact sheet")
    LOUPE = marked("Settings", "Loupe")
    COMPARE = marked("Settings", "Compare")
    MARKS = marked("Settings", "Marks and notes")


@dataclass(frozen=True)
class Cap:
    """One key as printed; ``on``: whether it acts now."""

    text: str
    on: bool = True


@dataclass(frozen=True)
class LegendRow:
    """``single``: keys without Ctrl or Alt that can be changed; ``fixed``: the others."""

    text: str
    single: tuple[Cap, ...]
    fixed: tuple[Cap, ...]


@dataclass(frozen=True)
class LegendGroup:
    title: str
    rows: tuple[LegendRow, ...]


_OTHER_KEYS: dict[Topic, tuple[tuple[str, str], ...]] = {
    Topic.SHEET: (
        (marked("Settings", "Arrows"), marked("Settings", "Go from photo to photo")),
        (marked("Settings", "1 … 13"), marked("Settings", "Jump to that step")),
        (marked("Settings", "Space"), marked("Settings", "Quick look, while held or until pressed again")),
        (marked("Settings", "Ctrl+Space"), marked("Settings", "Select one more, or one less")),
        (marked("Settings", "Ctrl+wheel"), marked("Settings", "Larger or smaller photos")),
    ),
    Topic.LOUPE: (
        (marked("Settings", "1 … 13"), marked("Settings", "Jump to that step")),
        (marked("Settings", "Wheel"), marked("Settings", "Zoom where the pointer is")),
        (marked("Settings", "Double-click"), marked("Settings", "Fit or 1:1, where the pointer is")),
        (marked("Settings", "Drag"), marked("Settings", "Move the photo")),
        (marked("Settings", "Shift+arrows"), marked("Settings", "Move the photo")),
    ),
    Topic.COMPARE: (
        (marked("Settings", "Tab"), marked("Settings", "Go to the other photo")),
        (marked("Settings", "Shift+wheel"), marked("Settings", "Zoom one photo only")),
        (marked("Settings", "Shift+drag"), marked("Settings", "Move one photo only")),
    ),
}


def legend(settings: Settings, translate: Translate) -> tuple[LegendGroup, ...]:
    rows: dict[Topic, list[LegendRow]] = {topic: [] for topic in Topic}
    for menu in MENUS:
        for command in menu.commands:
            if command is not None and (command.keys or settings.wanted_keys(command.name, command.single)):
                topic = Topic.MARKS if menu.title == _REVIEW_MENU else _topic(command)
                rows[topic].append(_row(command, settings, translate))
    for topic, others in _OTHER_KEYS.items():
        rows[topic] += [
            LegendRow(translate("Settings", text), (), (Cap(translate("Settings", keys)),)) for keys, text in others
        ]
    return tuple(LegendGroup(translate("Settings", topic.value), tuple(rows[topic])) for topic in Topic)


def _topic(command: Command) -> Topic:
    if command.places == Place.COMPARE or command.name.startswith("compare"):
        return Topic.COMPARE
    if command.places == Place.SHEET or is_filter(command):
        return Topic.SHEET
    return Topic.EVERYWHERE if command.places & Place.SHEET else Topic.LOUPE


def _row(command: Command, settings: Settings, translate: Translate) -> LegendRow:
    """A command whose single key was taken away shows the usual one, struck out."""
    keys = changeable_keys(settings, command)
    on = settings.single_keys and bool(keys)
    single = tuple(Cap(key_text(key), on) for key in worth_naming(keys or usual_keys(command)))
    fixed = tuple(Cap(key_text(key)) for key in fixed_keys(command))
    return LegendRow(command_text(command, translate), single, fixed)
