"""One photo in a few sentences, as it is pasted beside it into a letter or a claim file."""

from __future__ import annotations

from app.domain.inspection import Extra, Step
from app.domain.photo import Photo, Verdict
from app.domain.review import Mark, PhotoReview
from app.domain.state_words import group_title, verdict_word
from app.domain.wording import Translate, english, marked

_SHORT = 12  # characters of the hash: enough to tell files apart, short enough to be read out
_MARKS = {Mark.USE: marked("Caption", "My mark: Use."), Mark.QUERY: marked("Caption", "My mark: Query.")}


def caption(
    group: Step | Extra, photo: Photo, review: PhotoReview, sha256: str = "", translate: Translate = english
) -> str:
    """Session, step, attempt, PAVE's verdict with its reason, the server's own times, the hash, the adjuster's word.

    ``sha256``: of the photo's file, empty while it is not known.
    """
    say = translate
    parts = [
        _whose(group, photo, say),
        _verdict(photo, say),
        _times(photo, say),
        say("Caption", "SHA-256 {0}….").format(sha256[:_SHORT]) if sha256 else "",
        say("Caption", _MARKS[review.mark]) if review.mark in _MARKS else "",
        say("Caption", "My note: {0}").format(" ".join(review.note.split())) if review.note.strip() else "",
    ]
    return " ".join(part for part in parts if part)


def _whose(group: Step | Extra, photo: Photo, say: Translate) -> str:
    number = next(n for n, one in enumerate(group.attempts, start=1) if one.id == photo.id)
    title = group_title(group, say)
    if isinstance(group, Step):
        said = say("Caption", "Session {0}, step {1} of 13, {2}, attempt {3} of {4}.")
        return said.format(photo.id.session_key, group.capture.number, title, number, len(group.attempts))
    said = say("Caption", "Session {0}, extra photo, {1}, attempt {2} of {3}.")
    return said.format(photo.id.session_key, title, number, len(group.attempts))


def _verdict(photo: Photo, say: Translate) -> str:
    word = verdict_word(photo.verdict, say)
    if photo.verdict is Verdict.REJECTED and photo.reason:
        return say("Caption", "PAVE: {0}, {1}.").format(word, photo.reason.rstrip("."))
    return say("Caption", "PAVE: {0}.").format(word)


def _times(photo: Photo, say: Translate) -> str:
    """Under the server's own names, as it wrote them."""
    times = (("created_at", photo.created_at), ("updated_at", photo.updated_at))
    said = ", ".join(f"{name} {time}" for name, time in times if time)
    return f"{said}." if said else ""
