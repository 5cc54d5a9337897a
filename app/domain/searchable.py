"""Which texts of a session it can be found by."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.inspection import Inspection
from app.domain.review import Review
from app.domain.session_details import SessionData
from app.domain.session_key import SessionKey

_SHORTEST_PART = 3
"""Characters of a key or a VIN that are worth finding in the middle of it: people read the last ones aloud."""


def searchable(
    key: SessionKey,
    inspection: Inspection | None = None,
    review: Review | None = None,
    details: SessionData | None = None,
) -> tuple[str, ...]:
    """Key and VIN with their parts, vehicle, titles and reasons of the steps, and what the adjuster wrote."""
    texts = [key.text, *_tails(key.text.partition("-")[2])]
    if details is not None:
        texts += _of_details(details)
    if inspection is not None:
        texts += _of_photos(inspection)
    if review is not None:
        texts += _of_review(review)
    return tuple(dict.fromkeys(text for text in texts if text))


def _of_details(details: SessionData) -> Iterator[str]:
    if (vehicle := details.vehicle) is not None:
        yield vehicle.vin
        yield from _tails(vehicle.vin)
        yield vehicle.name
        yield from (vehicle.body_type, vehicle.trim, vehicle.exterior_colour)
    yield details.raw_status
    for note in details.notes or ():
        yield from (note.title, note.text, note.author)


def _of_photos(inspection: Inspection) -> Iterator[str]:
    for step in inspection.steps:
        if step.attempts:
            yield step.title
    for photo in inspection.photos:
        yield photo.label
        yield photo.reason


def _of_review(review: Review) -> Iterator[str]:
    yield review.note
    for photo in review.photos.values():
        yield photo.note
        yield from (drawing.text for drawing in photo.drawings)


def _tails(text: str) -> Iterator[str]:
    """``TASIY``, ``ASIY``, ``SIY`` of ``TASIY``: an index of beginnings finds its middle and its end by them."""
    return (text[n:] for n in range(1, len(text) - _SHORTEST_PART + 1))
