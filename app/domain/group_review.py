"""What the adjuster's reviews of the attempts of one step amount to, and how it is said."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.domain.inspection import Extra, Step
from app.domain.photo import PhotoId
from app.domain.review import UNTOUCHED, Mark, PhotoReview
from app.domain.wording import Translate, english, marked

ReviewOf = Callable[[PhotoId], PhotoReview]
_WORDS = {Mark.USE: marked("Mark", "Use"), Mark.QUERY: marked("Mark", "Query")}
_SPOKEN = {
    Mark.NONE: marked("Spoken", "Not reviewed."),
    Mark.USE: marked("Spoken", "Marked Use."),
    Mark.QUERY: marked("Spoken", "Marked Query."),
}


@dataclass(frozen=True)
class GroupReview:
    """``mark`` and ``seen`` are those of the newest photo; a note or a drawing counts on whichever attempt it is.

    ``seen`` also when there is no picture to look at.
    """

    mark: Mark = Mark.NONE
    noted: bool = False
    drawn: bool = False
    seen: bool = True


def untouched(_photo: PhotoId) -> PhotoReview:
    """The review of each photo where nobody keeps reviews."""
    return UNTOUCHED


def review_of_group(group: Step | Extra, review_of: ReviewOf) -> GroupReview:
    newest = group.newest
    if newest is None:
        return GroupReview()
    reviews = [review_of(photo.id) for photo in group.attempts]
    return GroupReview(
        mark=reviews[-1].mark,
        noted=any(review.note for review in reviews),
        drawn=any(review.drawings for review in reviews),
        seen=reviews[-1].seen or newest.url is None,
    )


def mark_word(mark: Mark, translate: Translate = english) -> str:
    """``Use`` or ``Query``; empty without a mark."""
    return translate("Mark", _WORDS[mark]) if mark in _WORDS else ""


def spoken_review(review: GroupReview, translate: Translate = english) -> str:
    """The end of a tile's sentence for a screen reader: ``Marked Query. Has a note.``"""
    said = [translate("Spoken", _SPOKEN[review.mark])]
    if review.noted:
        said.append(translate("Spoken", "Has a note."))
    if review.drawn:
        said.append(translate("Spoken", "Has drawings."))
    return " ".join(said)
