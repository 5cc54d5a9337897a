"""Single keys as the user may change them: who else has a key, and who gets it."""

from __future__ import annotations

from app.domain.settings import Settings, is_character
from app.ui.commands import Command, all_commands

Keys = tuple[str, ...]


def changeable_keys(settings: Settings, command: Command) -> Keys:
    """The keys of ``command`` that type a character, whether single keys act or not."""
    return tuple(key for key in settings.wanted_keys(command.name, command.single) if is_character(key))


def usual_keys(command: Command) -> Keys:
    return tuple(key for key in command.single if is_character(key))


def rivals(settings: Settings, command: Command, keys: Keys) -> tuple[Command, ...]:
    """The other commands that have one of ``keys`` at a place where ``command`` acts too."""
    return tuple(
        other
        for other in all_commands()
        if other.name != command.name
        and other.places & command.places
        and set(keys) & set(changeable_keys(settings, other))
    )


def with_keys(settings: Settings, command: Command, keys: Keys) -> Settings:
    """``command`` gets ``keys``; its rivals lose them, and nothing else."""
    changed = _put(settings, command, keys)
    for rival in rivals(settings, command, keys):
        left = tuple(key for key in changeable_keys(settings, rival) if key not in keys)
        changed = _put(changed, rival, left)
    return changed


def _put(settings: Settings, command: Command, keys: Keys) -> Settings:
    """What is as usual is not written down: a later version may have another usual key."""
    return settings.with_keys(command.name, None if keys == usual_keys(command) else keys)
