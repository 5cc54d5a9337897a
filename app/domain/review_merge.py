"""Two windows judge the same session: what each did since they last agreed, brought together."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TypeVar

from app.domain.photo import PhotoId
from app.domain.review import UNTOUCHED, Drawing, PhotoReview, Review

Value = TypeVar("Value")


def merge(base: Review, mine: Review, theirs: Review) -> Review:
    """Photo by photo, field by field. ``base``: the state from which both began.

    What one side changed is taken from that side. What both changed: a mark is mine, drawings are those that either
    added without those that either removed, and of two notes nothing is lost: mine, then theirs on a line of its own.
    """
    photos = {}
    for photo_id in {**theirs.photos, **mine.photos}:
        merged = _photo(base.of(photo_id), mine.of(photo_id), theirs.of(photo_id))
        if merged != UNTOUCHED:
            photos[photo_id] = merged
    note = _note(base.note, mine.note, theirs.note)
    return replace(mine, note=note, photos=MappingProxyType(photos))


def differing(one: Review, other: Review) -> frozenset[PhotoId | None]:
    """The photos that are not alike; None stands for the session's note."""
    photos: set[PhotoId | None] = {i for i in {**one.photos, **other.photos} if one.of(i) != other.of(i)}
    return frozenset(photos if one.note == other.note else photos | {None})


def _photo(base: PhotoReview, mine: PhotoReview, theirs: PhotoReview) -> PhotoReview:
    return PhotoReview(
        mark=_either(base.mark, mine.mark, theirs.mark),
        note=_note(base.note, mine.note, theirs.note),
        drawings=_drawings(base.drawings, mine.drawings, theirs.drawings),
        seen=_either(base.seen, mine.seen, theirs.seen),
    )


def _either(base: Value, mine: Value, theirs: Value) -> Value:
    return theirs if mine == base else mine


def _drawings(base: tuple[Drawing, ...], mine: tuple[Drawing, ...], theirs: tuple[Drawing, ...]) -> tuple[Drawing, ...]:
    if base in (mine, theirs):
        return _either(base, mine, theirs)
    kept = tuple(d for d in theirs if d in mine or d not in base)
    return (*kept, *(d for d in mine if d not in theirs and d not in base))


def _note(base: str, mine: str, theirs: str) -> str:
    if base in (mine, theirs):
        return _either(base, mine, theirs)
    if mine in theirs or theirs in mine:
        return max(mine, theirs, key=len)
    added = theirs.removeprefix(base)
    return f"{mine}{added}" if added.startswith("\n") else f"{mine}\n{added}"
