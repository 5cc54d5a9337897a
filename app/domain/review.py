"""What the adjuster thinks of the photos: marks, notes, drawings. Never mixed with PAVE's verdict."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType

from app.domain.photo import PhotoId

LONGEST_NOTE = 10_000
"""Characters; longer texts are cut when they are entered."""


class Mark(StrEnum):
    NONE = "none"
    USE = "use"
    QUERY = "query"


class DrawingKind(StrEnum):
    ARROW = "arrow"
    CIRCLE = "circle"
    TEXT = "text"


@dataclass(frozen=True)
class Drawing:
    """A layer over the photo, never in it. Points are shares of the upright picture's width and height, from its top
    left corner. An arrow points to ``end``; a circle is the ellipse in the box of the two; a text begins at ``start``.
    """

    kind: DrawingKind
    start: tuple[float, float]
    end: tuple[float, float]
    text: str = ""


@dataclass(frozen=True)
class PhotoReview:
    """``seen``: the adjuster has had it large before her."""

    mark: Mark = Mark.NONE
    note: str = ""
    drawings: tuple[Drawing, ...] = ()
    seen: bool = False

    @property
    def judged(self) -> bool:
        """Whether it holds anything that she did on purpose."""
        return self.mark is not Mark.NONE or bool(self.note or self.drawings)


UNTOUCHED = PhotoReview()


@dataclass(frozen=True)
class Review:
    """One session's review. Photos are known by their identity; one that was never touched has no entry."""

    session_key: str
    note: str = ""
    photos: Mapping[PhotoId, PhotoReview] = field(default_factory=lambda: MappingProxyType({}))

    def of(self, photo_id: PhotoId) -> PhotoReview:
        return self.photos.get(photo_id, UNTOUCHED)

    def with_note(self, note: str) -> Review:
        return replace(self, note=note[:LONGEST_NOTE])

    def with_photo(self, photo_id: PhotoId, review: PhotoReview) -> Review:
        photos = {i: r for i, r in self.photos.items() if i != photo_id}
        if review != UNTOUCHED:
            photos[photo_id] = replace(review, note=review.note[:LONGEST_NOTE])
        return replace(self, photos=MappingProxyType(photos))
