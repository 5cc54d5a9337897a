"""Where the window stood when it was closed, and where it may stand now that the screens may be others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

FRAME = 40
"""Room for a title bar above the window's inside; no system draws a higher one at its usual size."""
SMALLEST_WIDTH, SMALLEST_HEIGHT = 640, 400


@dataclass(frozen=True)
class Rect:
    """Device-independent pixels; coordinates are negative on a screen to the left of or above the first one."""

    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True)
class WindowPlace:
    """``x`` and ``y``: the frame's upper left corner; ``width`` and ``height``: the inside, without title bar.

    All as the window is when it is not maximized. ``splitters``: the widths of the panes, empty for the usual ones.
    """

    x: int = 0
    y: int = 0
    width: int = 1366
    height: int = 690
    maximized: bool = False
    splitters: tuple[int, ...] = ()
    sessions_shown: bool = True
    details_shown: bool = True


def clamped(place: WindowPlace, screens: Sequence[Rect]) -> WindowPlace:
    """``place`` moved and shrunk as little as makes the whole window, title bar and all, stand on one screen.

    ``screens``: their usable parts, without task bars, the first screen first. It is the one that shows most of the
    window, or the nearest. Without any screen nothing is changed.
    """
    if not screens:
        return place
    wanted = Rect(place.x, place.y, max(place.width, SMALLEST_WIDTH), max(place.height, SMALLEST_HEIGHT) + FRAME)
    screen = max(screens, key=lambda s: (_shared(wanted, s), -_distance(wanted, s)))
    width, height = min(wanted.width, screen.width), min(wanted.height, screen.height)
    return replace(
        place,
        x=_between(wanted.x, screen.x, screen.x + screen.width - width),
        y=_between(wanted.y, screen.y, screen.y + screen.height - height),
        width=width,
        height=height - FRAME,
    )


def _shared(one: Rect, other: Rect) -> int:
    """The area that both cover."""
    width = min(one.x + one.width, other.x + other.width) - max(one.x, other.x)
    height = min(one.y + one.height, other.y + other.height) - max(one.y, other.y)
    return max(width, 0) * max(height, 0)


def _distance(one: Rect, other: Rect) -> int:
    """Between the centres, squared and four times as long."""
    across = 2 * one.x + one.width - 2 * other.x - other.width
    down = 2 * one.y + one.height - 2 * other.y - other.height
    return across * across + down * down


def _between(value: int, least: int, most: int) -> int:
    return max(least, min(value, most))
