"""Which photos are worth holding against each other."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.inspection import Extra, Inspection, Step
from app.domain.photo import Photo

MOST = 4
_OPPOSITE_CODES = ((4, 7), (10, 11), (13, 12), (5, 8))
"""Left | Right, Front Left | Front Right, Rear Left | Rear Right, Front | Rear."""


def opposite_code(code: int) -> int | None:
    """The photo code of the side across the vehicle; None for a step that has none."""
    pairs = (pair for pair in _OPPOSITE_CODES if code in pair)
    return next((b if a == code else a for a, b in pairs), None)


def opposite_sides(inspection: Inspection, photo: Photo) -> tuple[Photo, ...]:
    """``photo`` and the newest one of the side across, the left side of the vehicle first; empty without either."""
    across = opposite_code(photo.code)
    found = next((s.newest for s in inspection.steps if s.capture.code == across and s.newest is not None), None)
    if found is None:
        return ()
    first = any(photo.code == left for left, _ in _OPPOSITE_CODES)
    return (photo, found) if first else (found, photo)


def comparison(inspection: Inspection, chosen: Photo | None, selected: Sequence[Photo]) -> tuple[Photo, ...]:
    """Two to four: the selected ones; else the two newest attempts of the chosen step; else its opposite side."""
    if len(selected) > 1:
        return tuple(selected[:MOST])
    if chosen is None:
        return ()
    group = inspection.step_of(chosen.id)
    if group is not None and len(group.attempts) > 1:
        return _two_attempts(group, chosen)
    return opposite_sides(inspection, chosen)


def _two_attempts(group: Step | Extra, chosen: Photo) -> tuple[Photo, ...]:
    """The newest and the one before it; an older one that is chosen stands against the newest."""
    newest = group.attempts[-1]
    other = chosen if chosen.id != newest.id else group.attempts[-2]
    return other, newest
