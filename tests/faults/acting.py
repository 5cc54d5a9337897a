"""What is killed in the middle: loading, exporting, evicting, forgetting. Each says ``ready``, then what it did."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from app.domain.session_key import SessionKey
from app.services.cancel import CancelToken
from tests.faults.hand import Hand, say
from tests.faults.world import KEYS

JUDGED = SessionKey(KEYS[0])
OTHERS = tuple(SessionKey(key) for key in KEYS[1:])
LATER = datetime.now(UTC) + timedelta(days=400)


def load(hand: Hand, words: list[str]) -> None:
    """Three sessions, for ever, every picture anew; a note after each. ``words``: which life this is."""
    say("ready")
    done = 0
    while True:
        for key in (JUDGED, *OTHERS[:2]):
            hand.again(key)
            fresh = hand.fetch(key)
            hand.services.shelf.set_opened(key, fresh.received_at)
            hand.services.library.refresh_entry(key)
            done += 1
            note_last(hand, key, words[0], done)


def note_last(hand: Hand, key: SessionKey, life: str, number: int) -> None:
    """The life's own line in the note of the session holds how far it came; said once it is saved."""
    review = hand.services.sessions.load_review(key).review
    lines = [line for line in review.note.splitlines() if not line.startswith(f"life {life}:")]
    hand.services.sessions.save_review(review.with_note("\n".join([*lines[-20:], f"life {life}: {number}"])))
    say(f"{key} life {life}: {number}")


def prepare(hand: Hand, words: list[str]) -> None:
    """Keep what is to be exported, evicted or forgotten; the first session is judged."""
    say("ready")
    for key in (JUDGED, *OTHERS)[: int(words[0])]:
        hand.fetch(key, commit_every=20)
        hand.services.library.refresh_entry(key)
    if "old" not in hand.services.sessions.load_review(JUDGED).review.note:
        hand.note(JUDGED, "an old note: Zwölf Boxkämpfer")
    say('{"bad": [], "figures": {}}')


def export(hand: Hand, words: list[str]) -> None:
    """A ZIP that replaces itself, and a new folder, in turn; every third time with the report."""
    say("ready")
    number = 0
    while True:
        number += 1
        hand.export(JUDGED, "again.zip", report=number % 3 == 0)
        hand.export(JUDGED, f"life-{words[0]}-{number}")
        say(f"exported {number}")


def evict(hand: Hand, words: list[str]) -> None:
    """All that is past its age, at once; what was removed is kept again for the next time."""
    hand.services.library.start(CancelToken())
    say("ready")
    hand.services.library.evict(30, 0, (), LATER)
    say("evicted")


def forget(hand: Hand, words: list[str]) -> None:
    hand.services.library.start(CancelToken())
    say("ready")
    hand.services.library.forget(OTHERS[int(words[0])])
    say("forgotten")


def everything(hand: Hand, words: list[str]) -> None:
    hand.services.library.start(CancelToken())
    say("ready")
    hand.services.library.forget_everything()
    say('{"bad": [], "figures": {}}')
