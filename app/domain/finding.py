"""Finding steps by what is written about them: case and accents make no difference, every word must be there."""

from __future__ import annotations

import unicodedata

from app.domain.group_review import ReviewOf, mark_word
from app.domain.inspection import Extra, Step, UnreadableEntry
from app.domain.state_words import group_title
from app.domain.wording import Translate


def folded(text: str) -> str:
    """``Réfection`` and ``REFECTION`` become the same."""
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in parts if not unicodedata.combining(letter)).casefold()


def wanted_words(text: str) -> tuple[str, ...]:
    """What ``holds_all`` takes; nothing is wanted of an empty text, and all is found."""
    return tuple(folded(text).split())


def holds_all(text: str, wanted: tuple[str, ...]) -> bool:
    """Whether each of the wanted words, or the beginning or a part of one, is in ``text``."""
    if not wanted:
        return True
    known = folded(text)
    return all(word in known for word in wanted)


def texts_of(row: Step | Extra | UnreadableEntry, review_of: ReviewOf, translate: Translate) -> str:
    """All that is written about a row: title; label, message with its reason, note and mark of each attempt."""
    if isinstance(row, UnreadableEntry):
        return "\n".join((translate("Tile", "Entry %n", row.row + 1), row.why))
    texts = [group_title(row, translate)]
    for photo in row.attempts:
        review = review_of(photo.id)
        texts += (photo.label, photo.message, review.note, mark_word(review.mark, translate))
    return "\n".join(texts)
