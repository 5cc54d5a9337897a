"""What one place of a printed contact sheet says."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.group_review import ReviewOf
from app.domain.inspection import Extra, Inspection, Step, StepState
from app.domain.photo import Photo
from app.domain.review import Mark, PhotoReview
from app.domain.state_words import absence_words, group_title, state_word
from app.domain.wording import Translate, english, marked

_MARKS = {Mark.USE: marked("Print", "Mark: Use"), Mark.QUERY: marked("Print", "Mark: Query")}


@dataclass(frozen=True)
class SheetEntry:
    """``number``: the capture step, empty for an extra photo. ``lines``: what stands beneath title and word."""

    number: str
    title: str
    state: StepState
    word: str
    photo: Photo | None
    lines: tuple[str, ...]


def sheet_entries(
    inspection: Inspection, review_of: ReviewOf, translate: Translate = english
) -> tuple[SheetEntry, ...]:
    """The newest attempt of each step, then of each extra photo: reason, times and the adjuster's own word."""
    return tuple(_entry(group, review_of, translate) for group in inspection.groups)


def _entry(group: Step | Extra, review_of: ReviewOf, say: Translate) -> SheetEntry:
    newest = group.newest
    lines = [absence_words(group.state, say)] if newest is None else _of_photo(newest, review_of(newest.id), say)
    return SheetEntry(
        number=str(group.capture.number) if isinstance(group, Step) else "",
        title=group_title(group, say),
        state=group.state,
        word=state_word(group.state, len(group.attempts), say),
        photo=newest,
        lines=tuple(line for line in lines if line),
    )


def _of_photo(photo: Photo, review: PhotoReview, say: Translate) -> list[str]:
    created = photo.created
    note = " ".join(review.note.split())
    mine = " · ".join(
        part
        for part in (
            say("Print", _MARKS[review.mark]) if review.mark in _MARKS else "",
            say("Print", "Note: {0}").format(note) if note else "",
        )
        if part
    )
    return [photo.reason, f"{created:%Y-%m-%d %H:%M:%S} UTC" if created else photo.created_at, mine]
