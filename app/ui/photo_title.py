"""How a photo is named before people, wherever one is shown large or acted on."""

from __future__ import annotations

from app.bridge.step_list_model import Row
from app.domain.inspection import Extra, Step, UnreadableEntry
from app.domain.photo import Photo, PhotoId, Verdict
from app.domain.state_words import absence_words, group_title, state_word, verdict_word
from app.domain.wording import Translate
from app.ui.badges import Badge, badge_of, badge_of_verdict, unreadable_badge


def plain_title(row: Row | None, translate: Translate) -> str:
    """``Interior``: in the chosen language; of an extra photo its own label."""
    if isinstance(row, Step | Extra):
        return group_title(row, translate)
    return translate("Tile", "Entry %n", row.row + 1) if isinstance(row, UnreadableEntry) else ""


def row_title(row: Row | None, translate: Translate) -> str:
    """``2 · Interior``; ``+ Rear_Tire`` for an extra photo."""
    title = plain_title(row, translate)
    if isinstance(row, Step):
        return f"{row.capture.number} · {title}"
    return f"+ {title}" if isinstance(row, Extra) else title


def attempt_number(group: Step | Extra, photo_id: PhotoId) -> int:
    """Counted from the oldest, which is 1; 0 for a photo of another step."""
    return next((n for n, one in enumerate(group.attempts, start=1) if one.id == photo_id), 0)


def attempt_words(row: Row | None, photo: Photo | None, translate: Translate) -> str:
    """``attempt 1 of 2``; empty without a photo."""
    if photo is None or not isinstance(row, Step | Extra):
        return ""
    return translate("Loupe", "attempt {0} of {1}").format(attempt_number(row, photo.id), len(row.attempts))


def word_and_reason(row: Row | None, photo: Photo | None, translate: Translate) -> tuple[str, str]:
    """PAVE's word, told as superseded for an older attempt, and why it was rejected, in full."""
    if photo is not None and isinstance(row, Step | Extra):
        word = verdict_word(photo.verdict, translate)
        if photo.id != row.attempts[-1].id:
            word = translate("Verdict", "{0} (superseded)").format(word)
        return word, photo.reason if photo.verdict is Verdict.REJECTED else ""
    if isinstance(row, Step):
        return state_word(row.state, 0, translate), absence_words(row.state, translate)
    if isinstance(row, UnreadableEntry):
        return translate("Tile", "Unreadable entry"), row.why
    return "", ""


def badge_for(row: Row | None, photo: Photo | None) -> Badge:
    if photo is not None:
        return badge_of_verdict(photo.verdict)
    return badge_of(row.state) if isinstance(row, Step) else unreadable_badge()
