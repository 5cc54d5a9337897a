"""What may be chosen, with its defaults."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from app.domain.export_plan import PARTS, USUAL_TEMPLATE, SizePreset

DEFAULT_SERVER = "https://openapi.paveapi.com"
"""Origin, without ``/v1``. Source: PAVE's page GET Session Photos; one host for live and test keys."""

SAMPLE_KEY = "XXX-ABCDE12345"
"""The session of the demo. Source: the samples on PAVE's pages."""

LANGUAGES = ("en", "fr", "es", "de")
SMALLEST_TEXT, LARGEST_TEXT = 100, 200


class Theme(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


@dataclass(frozen=True)
class Settings:
    """``language``: one of ``LANGUAGES``, empty for the system's. ``text_percent``: 100 to 200.

    ``single_keys``: whether keys without a modifier act at all (WCAG 2.1.4). ``keys``: those that differ from the
    command table, as (command, single keys in Qt's portable form); an empty tuple turns the command's single keys off.
    ``keep_position``: the loupe keeps zoom and position from photo to photo. ``follow_live``: a session that still
    runs is asked for again by itself; ``notify``: what that brings is told by the desktop, too, while the window is
    behind others. ``keep_days``, ``keep_megabytes``: how long and how much the library keeps; 0 for no limit.
    ``check_updates``: whether an address, where there is one, may be asked for a newer version.

    ``export_...``: what was chosen for the last export: the folder it went to, whether as a ZIP, and what the fields
    of ``ExportPlan`` say; ``export_parts`` names those that were ticked; ``export_language`` is as ``language``.
    """

    language: str = ""
    theme: Theme = Theme.SYSTEM
    text_percent: int = SMALLEST_TEXT
    single_keys: bool = True
    keys: tuple[tuple[str, tuple[str, ...]], ...] = ()
    keep_position: bool = True
    follow_live: bool = True
    notify: bool = True
    keep_days: int = 30
    keep_megabytes: int = 2000
    check_updates: bool = False
    export_folder: str = ""
    export_zip: bool = False
    export_template: str = USUAL_TEMPLATE
    export_preset: SizePreset = SizePreset.ORIGINALS
    export_parts: tuple[str, ...] = PARTS
    export_a_page: int = 2
    export_language: str = ""

    def keys_of(self, command: str, usual: tuple[str, ...]) -> tuple[str, ...]:
        """The single keys that ``command`` has now."""
        wanted = self.wanted_keys(command, usual)
        return wanted if self.single_keys else tuple(key for key in wanted if not is_character(key))

    def wanted_keys(self, command: str, usual: tuple[str, ...]) -> tuple[str, ...]:
        """The single keys that ``command`` has while single keys act. Arrows, Enter, Home and the like always stay."""
        stay = tuple(key for key in usual if not is_character(key))
        chosen = dict(self.keys).get(command, usual)
        return stay + tuple(key for key in chosen if is_character(key))

    def with_keys(self, command: str, keys: tuple[str, ...] | None) -> Settings:
        """``keys`` instead of those that ``command`` had; None for the usual ones."""
        others = tuple(entry for entry in self.keys if entry[0] != command)
        return replace(self, keys=others if keys is None else (*others, (command, keys)))


def is_character(key: str) -> bool:
    """Whether ``key`` (Qt's portable form) types a character, alone or with Shift: what WCAG 2.1.4 is about."""
    return len(key.removeprefix("Shift+") or key) == 1
