"""Reviews made for tests: a photo marked, noted and drawn on in few words."""

from __future__ import annotations

from app.domain.photo import PhotoId
from app.domain.review import Drawing, DrawingKind, Mark, PhotoReview, Review
from tests.fakes.inspections import KEY, photo

LEFT, FRONT, INTERIOR = (photo(code, second).id for second, code in enumerate((4, 5, 2)))
ARROW = Drawing(DrawingKind.ARROW, (0.25, 0.5), (0.125, 0.75))
CIRCLE = Drawing(DrawingKind.CIRCLE, (0.1, 0.2), (0.3, 0.4))
WORDS = Drawing(DrawingKind.TEXT, (0.5, 0.5), (0.5, 0.5), "Kratzer")


def review(**notes: str) -> Review:
    """``session``, ``left``, ``front``, ``interior``: a note on each that is named."""
    found = Review(KEY.text).with_note(notes.pop("session", ""))
    for name, note in notes.items():
        found = found.with_photo(id_of(name), PhotoReview(note=note))
    return found


def id_of(name: str) -> PhotoId:
    return {"left": LEFT, "front": FRONT, "interior": INTERIOR}[name]


def full_review() -> Review:
    """Something of everything that a review can hold."""
    return (
        review(session="Kunde ruft zurück · 14:05")
        .with_photo(LEFT, PhotoReview(Mark.QUERY, 'Line one\nline "two" 🚗\u2028é', (ARROW, CIRCLE, WORDS), True))
        .with_photo(FRONT, PhotoReview(Mark.USE))
        .with_photo(INTERIOR, PhotoReview(seen=True))
    )
