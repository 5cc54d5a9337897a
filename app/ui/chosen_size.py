"""How large the tiles are: as large as the room allows for all of them, unless the user has chosen a size."""

from __future__ import annotations

from PySide6.QtCore import QSize

from app.ui.palette import Sizes
from app.ui.tile_geometry import GAP, NARROWEST, TileGeometry, fitting

_ONE_TURN_MS = 400
_NOTCH = 120


class ChosenSize:
    """A step is one column less or more: the sheet is always filled from edge to edge."""

    def __init__(self) -> None:
        self._width: int | None = None
        self._turned, self._turned_at = 0, 0

    @property
    def is_automatic(self) -> bool:
        return self._width is None

    def geometry(self, room: QSize, tiles: int, sizes: Sizes) -> TileGeometry:
        if self._width is None:
            return fitting(room, tiles, sizes)
        wanted = max(1, round(room.width() / (self._width + GAP)))
        return _of_columns(room, min(wanted, _most_columns(room, sizes)), sizes)

    def step(self, by: int, room: QSize, now: TileGeometry) -> bool:
        """One size larger (+1) or smaller (-1) than ``now``; beyond either end it is automatic again.

        Whether anything has changed.
        """
        columns = max(1, room.width() // now.cell.width()) - by
        was = self._width
        fits = 1 <= columns <= _most_columns(room, now.sizes)
        self._width = _of_columns(room, columns, now.sizes).width if fits else None
        return self._width != was

    def at_end(self, by: int, room: QSize, now: TileGeometry) -> bool:
        """Whether the next step in this direction leads back to automatic."""
        return not 1 <= max(1, room.width() // now.cell.width()) - by <= _most_columns(room, now.sizes)

    def turned(self, angle: int, timestamp: int) -> tuple[int, bool]:
        """A wheel's turn, in eighths of a degree: the steps that it amounts to, and whether it goes on with the turn
        before it (``timestamp`` in milliseconds)."""
        goes_on = timestamp - self._turned_at < _ONE_TURN_MS
        self._turned_at = timestamp
        self._turned = (self._turned if goes_on else 0) + angle
        steps = int(self._turned / _NOTCH)
        self._turned -= steps * _NOTCH
        return steps, goes_on


def _most_columns(room: QSize, sizes: Sizes) -> int:
    return max(1, room.width() // (sizes.scaled(NARROWEST) + GAP))


def _of_columns(room: QSize, columns: int, sizes: Sizes) -> TileGeometry:
    return TileGeometry(max(sizes.scaled(NARROWEST), room.width() // columns - GAP), sizes)
