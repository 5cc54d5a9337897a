"""What a refresh brought, in words: one short sentence for each photo."""

from __future__ import annotations

from app.domain.inspection import Changes, Extra, Inspection, Step
from app.domain.photo import Photo, Verdict
from app.domain.state_words import group_title
from app.domain.wording import Translate, english, marked

_MOST_TOLD = 2
_VERDICTS = {
    Verdict.ACCEPTED: marked("Spoken", "accepted"),
    Verdict.REJECTED: marked("Spoken", "rejected"),
    Verdict.PENDING: marked("Spoken", "no verdict yet"),
}


def change_lines(news: Changes, now: Inspection, translate: Translate = english) -> tuple[str, ...]:
    """In walking order: ``Front Left: rejected, Wrong View``; ``Rear: new photo, accepted``; then what is gone."""
    arrived, told = {p.id for p in news.arrived}, {p.id for p in news.new_word}
    lines = [
        _line(group, photo, photo.id in arrived, translate)
        for group in now.groups
        for photo in group.attempts
        if photo.id in arrived or photo.id in told
    ]
    if news.gone:
        lines.append(translate("SummaryBar", "%n photo(s) no longer listed", len(news.gone)))
    return tuple(lines)


def told_briefly(lines: tuple[str, ...], translate: Translate = english) -> str:
    """The first lines, and how many there are beyond them."""
    shown = " · ".join(lines[:_MOST_TOLD])
    more = len(lines) - _MOST_TOLD
    return f"{shown} · {translate('Live', '%n more change(s)', more)}" if more > 0 else shown


def _line(group: Step | Extra, photo: Photo, is_new: bool, translate: Translate) -> str:
    word = translate("Spoken", _VERDICTS[photo.verdict])
    if photo.reason:
        word = translate("Live", "{0}, {1}").format(word, photo.reason.rstrip("."))
    number = next(n for n, one in enumerate(group.attempts, start=1) if one.id == photo.id)
    if is_new:
        what = translate("Live", "attempt {0}") if number > 1 else translate("Live", "new photo")
        word = translate("Live", "{0}, {1}").format(what.format(number), word)
    elif number < len(group.attempts):
        word = translate("Live", "{0}, {1}").format(translate("Live", "attempt {0}").format(number), word)
    return translate("Live", "{0}: {1}").format(group_title(group, translate), word)
