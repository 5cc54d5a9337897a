"""What may be chosen, with its defaults."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

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
    ``keep_position``: the loupe keeps zoom and position from photo to photo.
    """

    language: str = ""
    theme: Theme = Theme.SYSTEM
    text_percent: int = SMALLEST_TEXT
    single_keys: bool = True
    keys: tuple[tuple[str, tuple[str, ...]], ...] = ()
    keep_position: bool = True

    def keys_of(self, command: str, usual: tuple[str, ...]) -> tuple[str, ...]:
        """The single keys that ``command`` has now."""
        return dict(self.keys).get(command, usual) if self.single_keys else ()
