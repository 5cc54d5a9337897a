"""What stands in the key legend: every command that has keys, by where it acts, and the keys that are no commands."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from app.domain.settings import Settings
from app.domain.wording import Translate, marked
from app.ui.commands import MENUS, Command, Place, all_commands
from app.ui.key_choices import changeable_keys, usual_keys
from app.ui.key_texts import command_text, fixed_keys, is_filter, key_text, without_mnemonic, worth_naming

_REVIEW_MENU, _SESSION_MENU = "&Review", "&Session"


class Topic(Enum):
    """In the order of the legend; the value is its title."""

    EVERYWHERE = marked("Settings", "Everywhere")
    WALK = marked("Settings", "From photo to photo")
    SHEET = marked("Settings", "Contact sheet")
    SESSION = marked("Settings", "Session")
    MARKS = marked("Settings", "Marks and notes")
    LOUPE = marked("Settings", "Loupe")
    COMPARE = marked("Settings", "Compare")


@dataclass(frozen=True)
class Cap:
    """One key as printed; ``on``: whether it acts now."""

    text: str
    on: bool = True


@dataclass(frozen=True)
class LegendRow:
    """What happens, and by which keys; those that can be changed come first."""

    text: str
    caps: tuple[Cap, ...]


@dataclass(frozen=True)
class LegendGroup:
    title: str
    rows: tuple[LegendRow, ...]


_TOPICS = {_REVIEW_MENU: Topic.MARKS, _SESSION_MENU: Topic.SESSION}
_OTHER_KEYS: dict[Topic, tuple[tuple[str, tuple[str, ...]], ...]] = {
    Topic.SHEET: (
        (marked("Settings", "Move"), (marked("Settings", "Arrows"),)),
        (marked("Settings", "Quick look (tap or hold)"), (marked("Settings", "Space"),)),
        (marked("Settings", "Select one more or less"), (marked("Settings", "Ctrl+Space"),)),
        (marked("Settings", "Size of the photos"), (marked("Settings", "Ctrl+wheel"),)),
    ),
    Topic.WALK: ((marked("Settings", "Jump to a step"), (marked("Settings", "1 … 13"),)),),
    Topic.LOUPE: (
        (marked("Settings", "Zoom at the pointer"), (marked("Settings", "Wheel"),)),
        (marked("Settings", "Fit or 1:1 at the pointer"), (marked("Settings", "Double-click"),)),
        (marked("Settings", "Move the photo"), (marked("Settings", "Drag"), marked("Settings", "Shift+arrows"))),
    ),
    Topic.COMPARE: (
        (marked("Settings", "Go to the other photo"), (marked("Settings", "Tab"),)),
        (marked("Settings", "One photo only"), (marked("Settings", "Shift+wheel"), marked("Settings", "Shift+drag"))),
    ),
}


def legend(settings: Settings, translate: Translate) -> tuple[LegendGroup, ...]:
    rows: dict[Topic, list[LegendRow]] = {topic: [] for topic in Topic}
    for menu in MENUS:
        for command in menu.commands:
            if command is not None and _has_a_row(command, settings):
                rows[_TOPICS.get(menu.title) or _topic(command)].append(_row(command, settings, translate))
    rows[Topic.SHEET].insert(0, _filters(translate))
    for topic, others in _OTHER_KEYS.items():
        rows[topic] += [
            LegendRow(translate("Settings", text), tuple(Cap(translate("Settings", key)) for key in keys))
            for text, keys in others
        ]
    return tuple(LegendGroup(translate("Settings", topic.value), tuple(rows[topic])) for topic in Topic)


def _has_a_row(command: Command, settings: Settings) -> bool:
    """Filters share one, unless the user has given one of them a single key."""
    fixed = command.keys if not is_filter(command) else ()
    return bool(fixed or command.single or changeable_keys(settings, command))


def _topic(command: Command) -> Topic:
    if command.name.endswith(("_attention", "_unseen")) and not is_filter(command):
        return Topic.WALK
    if command.places == Place.COMPARE or command.name.startswith("compare"):
        return Topic.COMPARE
    if command.places == Place.SHEET or is_filter(command):
        return Topic.SHEET
    return Topic.EVERYWHERE if command.places & Place.SHEET else Topic.LOUPE


def _row(command: Command, settings: Settings, translate: Translate) -> LegendRow:
    """A command whose single key was taken away shows the usual one as off."""
    keys = changeable_keys(settings, command)
    on = settings.single_keys and bool(keys)
    single = tuple(Cap(key_text(key), on) for key in worth_naming(keys or usual_keys(command)))
    return LegendRow(
        command_text(command, translate), single + tuple(Cap(key_text(key)) for key in fixed_keys(command))
    )


def _filters(translate: Translate) -> LegendRow:
    """One row for all filters: their keys stand side by side on the keyboard, in the order of their names."""
    filters = [command for command in all_commands() if is_filter(command)]
    names = " · ".join(without_mnemonic(translate("Menu", command.text)) for command in filters)
    first, last = (key_text(command.keys[0]) for command in (filters[0], filters[-1]))
    return LegendRow(translate("Settings", "Show: {0}").format(names), (Cap(f"{first} … {last}"),))
