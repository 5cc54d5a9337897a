"""The user's settings, in one small file that people can read."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path
from typing import Any

from app.domain.errors import StoreFault
from app.domain.export_plan import A_PAGE, PARTS, SizePreset
from app.domain.settings import LANGUAGES, LARGEST_TEXT, SMALLEST_TEXT, Settings, Theme
from app.services.whole_file import write_whole

_MOST = 1_000_000
_LONGEST = 4_000  # characters of a path


class SettingsFile:
    """Blocking, safe on any thread. ``<data-dir>/settings.json``; the constructor touches nothing."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "settings.json"
        self._writing = threading.Lock()

    def load(self) -> Settings:
        """Never fails: what is missing or cannot be right is as at first, entry by entry."""
        found = self._entries()
        right = {name: value for name, read in _READ.items() if (value := read(found.get(name))) is not None}
        return Settings(**right)

    def save(self, settings: Settings) -> None:
        """``StoreFault`` when the disk refuses. Entries of a newer program stay in the file."""
        known = {field.name: getattr(settings, field.name) for field in fields(settings)}
        known["keys"] = {command: list(keys) for command, keys in settings.keys}
        with self._writing:
            try:
                self._file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
                write_whole(self._file, _text(self._entries() | known, known).encode())
            except OSError as error:
                raise StoreFault(str(self._file), error.strerror or type(error).__name__) from None

    def _entries(self) -> dict[str, Any]:
        try:
            found = json.loads(self._file.read_bytes())
        except (OSError, ValueError, RecursionError):
            return {}
        return found if isinstance(found, dict) else {}


def _text(entries: dict[str, Any], known: dict[str, Any]) -> str:
    try:
        return json.dumps(entries, indent=2) + "\n"
    except RecursionError:  # reading goes deeper than writing
        return json.dumps(known, indent=2) + "\n"


def _language(found: object) -> str | None:
    return found if isinstance(found, str) and found in LANGUAGES else None


def _theme(found: object) -> Theme | None:
    return Theme(found) if isinstance(found, str) and found in tuple(Theme) else None


def _percent(found: object) -> int | None:
    return found if type(found) is int and SMALLEST_TEXT <= found <= LARGEST_TEXT else None


def _yes_or_no(found: object) -> bool | None:
    return found if isinstance(found, bool) else None


def _count(found: object) -> int | None:
    return found if type(found) is int and 0 <= found <= _MOST else None


def _keys(found: object) -> tuple[tuple[str, tuple[str, ...]], ...] | None:
    """Commands of a newer program are kept; a damaged entry leaves its command as it is at first."""
    if not isinstance(found, dict):
        return None
    return tuple(
        (command, tuple(keys))
        for command, keys in found.items()
        if isinstance(keys, list) and all(isinstance(key, str) and key for key in keys)
    )


def _text_of(found: object) -> str | None:
    return found if isinstance(found, str) and len(found) <= _LONGEST else None


def _preset(found: object) -> SizePreset | None:
    return SizePreset(found) if isinstance(found, str) and found in tuple(SizePreset) else None


def _parts(found: object) -> tuple[str, ...] | None:
    return tuple(part for part in PARTS if part in found) if isinstance(found, list) else None


def _a_page(found: object) -> int | None:
    return found if type(found) is int and found in A_PAGE else None


_READ: dict[str, Callable[[object], Any]] = {
    "language": _language,
    "theme": _theme,
    "text_percent": _percent,
    "single_keys": _yes_or_no,
    "keys": _keys,
    "keep_position": _yes_or_no,
    "follow_live": _yes_or_no,
    "notify": _yes_or_no,
    "keep_days": _count,
    "keep_megabytes": _count,
    "check_updates": _yes_or_no,
    "export_folder": _text_of,
    "export_zip": _yes_or_no,
    "export_template": _text_of,
    "export_preset": _preset,
    "export_parts": _parts,
    "export_a_page": _a_page,
    "export_language": _language,
}
