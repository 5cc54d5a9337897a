"""What stands on a tile in words."""

from __future__ import annotations

from collections.abc import Callable

from app.bridge.tile import PictureState, Tile
from app.domain.errors import AppError, Cancelled
from app.domain.inspection import StepState
from app.domain.state_words import state_word
from app.domain.wording import Advice, Translate


def chip_word(tile: Tile, translate: Translate) -> str:
    """The word of the state, in capitals as the chip shows it."""
    if tile.state is None:
        return translate("Tile", "Unreadable").upper()
    return state_word(tile.state, tile.attempts, translate).upper()


def caption_lines(tile: Tile, translate: Translate) -> tuple[str, str]:
    """Title, and beneath it the reason, the time of capture or what is wrong with the entry."""
    if tile.unreadable is not None:
        return tile.title, tile.unreadable.why
    if tile.photo is None:
        if tile.state is StepState.NOT_SUPPLIED:
            return tile.title, translate("Tile", "Optional")
        required = tile.state is StepState.MISSING_REQUIRED
        return tile.title, translate("Tile", "Required") if required else ""
    created = tile.photo.created
    time = f"{created:%H:%M:%S} UTC" if created else tile.photo.created_at
    below = tile.reason or time
    if tile.photo.url is None:
        below = " · ".join(part for part in (translate("Tile", "No picture"), below) if part)
    return tile.title, below


def picture_lines(tile: Tile, explain: Callable[[AppError], Advice], translate: Translate) -> tuple[str, ...]:
    """What stands in the place of a picture that is not there."""
    if tile.picture is PictureState.FAILED:
        if isinstance(tile.error, Cancelled) or tile.error is None:
            return (translate("Tile", "Not loaded"), translate("Tile", "Load (Enter)"))
        why = explain(tile.error).title
        return (why, translate("Tile", "Try again (Enter)")) if tile.may_be_tried_again else (why,)
    if tile.picture is PictureState.ARRIVING:
        return (amount(tile.received, tile.announced, translate),) if tile.received else ()
    return ()


def amount(received: int, announced: int | None, translate: Translate) -> str:
    """``120 of 432 KB``; 1 KB = 1000 bytes."""
    if announced:
        return translate("Tile", "{0} of {1} KB").format(received // 1000, -(-announced // 1000))
    return translate("Tile", "{0} KB").format(received // 1000)
