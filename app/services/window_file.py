"""Where the window stood, from one run to the next."""

from __future__ import annotations

from dataclasses import asdict, fields
from pathlib import Path
from typing import Any

from app.domain.window_place import WindowPlace

_FARTHEST = 100_000  # pixels; no screen is that far away or that wide


class WindowFile:
    """Blocking. ``<data-dir>/window.json``; the constructor touches nothing."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "window.json"

    def load(self) -> WindowPlace | None:
        """None without a file, or when its place cannot be right; the screens that exist are not asked here."""
        try:
            content = self._file.read_bytes()
        except OSError:
            return None
        import json  # nothing is imported before the first paint that a first start does not need

        try:
            return _place(json.loads(content))
        except (ValueError, RecursionError, KeyError, TypeError):
            return None

    def save(self, place: WindowPlace) -> None:
        """``StoreFault`` when the disk refuses."""
        import json

        from app.domain.errors import StoreFault
        from app.services.whole_file import write_whole

        try:
            self._file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            write_whole(self._file, (json.dumps(asdict(place)) + "\n").encode())
        except OSError as error:
            raise StoreFault(str(self._file), error.strerror or type(error).__name__) from None


def _place(found: dict[str, Any]) -> WindowPlace:
    right = {field.name: found[field.name] for field in fields(WindowPlace)}
    right["splitters"] = splitters = tuple(found["splitters"])
    numbers = [right[name] for name in ("x", "y", "width", "height")]
    switches = [right[name] for name in ("maximized", "sessions_shown", "details_shown")]
    if not (all(type(n) is int and abs(n) <= _FARTHEST for n in numbers) and min(numbers[2:]) > 0):
        raise ValueError
    if not all(type(switch) is bool for switch in switches):
        raise ValueError
    if not all(type(width) is int and 0 <= width <= _FARTHEST for width in splitters):
        raise ValueError
    return WindowPlace(**right)
