"""One of several programs that all do everything to the same sessions at the same time."""

from __future__ import annotations

import random
import time
import traceback
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from app.domain.errors import AppError, Cancelled, EvidenceMismatch, ExportFailed, StoreFault
from app.domain.review import PhotoReview
from app.domain.session_key import SessionKey
from app.services.cancel import CancelToken
from app.services.session_exports import NOTHING_KEPT
from app.services.verify import verify
from tests.faults.acting import JUDGED, OTHERS
from tests.faults.hand import Hand, say

FORGOTTEN = OTHERS[:2]
"""Anybody may forget these at any time."""


class Roaming:
    def __init__(self, hand: Hand, name: str, seconds: float, seed: int) -> None:
        self.hand, self.name, self.seconds = hand, name, seconds
        self.chance = random.Random(seed)
        self.number = 0
        self.keys = (JUDGED, *FORGOTTEN, OTHERS[2])

    def __call__(self) -> None:
        self.hand.services.library.start(CancelToken())
        say("ready")
        often = (self.load, self.judge, self.judge, self.export)
        doings = (*often, *often, self.evict, self.forget, self.list, self.pin, self.tidy)
        end = time.monotonic() + self.seconds
        while time.monotonic() < end:
            self.number += 1
            self._try(self.chance.choice(doings), self.chance.choice(self.keys))
        say("done", self.number)

    def _try(self, do: Callable[[SessionKey], None], key: SessionKey) -> None:
        try:
            do(key)
        except Cancelled:
            say("cancelled")
        except (ExportFailed, EvidenceMismatch, StoreFault) as error:
            gone = isinstance(error, EvidenceMismatch) or error.why == NOTHING_KEPT or "No such file" in error.why
            if not (gone and do == self.export and key != JUDGED):  # somebody else has just forgotten it
                say("bad", f"{do.__name__} {key}: {error!r}")
        except AppError as error:
            say("bad", f"{do.__name__} {key}: {error!r}")
        except Exception:
            say("bad", f"{do.__name__} {key}: {' | '.join(traceback.format_exc().splitlines()[-9:])}")

    def load(self, key: SessionKey) -> None:
        if self.chance.random() < 0.3:
            self.hand.again(key)
        fresh = self.hand.fetch(key)
        if fresh.not_kept is not None:
            say("bad", f"not kept: {fresh.not_kept!r}")
        if (trouble := self.hand.services.pictures.trouble(key)) is not None:
            say("bad", f"pictures not kept: {trouble!r}")
        self.hand.services.library.refresh_entry(key)

    def judge(self, key: SessionKey) -> None:
        """The session's note holds a few of everybody's tokens; a photo's note this one's latest."""
        token = f"{self.name}.{self.number};"
        self.hand.note(JUDGED, token) if self.chance.random() < 0.3 else self._on_photo(token)
        self.hand.services.library.refresh_entry(JUDGED)

    def _on_photo(self, token: str) -> None:
        kept = self.hand.services.shelf.load(JUDGED)
        if kept is None:
            say("bad", "the judged session is gone")
            return
        photo = self.chance.choice(kept.inspection.photos)
        review = self.hand.services.sessions.load_review(JUDGED).review
        note = PhotoReview(note=f"{review.of(photo.id).note}\n{token}".strip())
        self.hand.services.sessions.save_review(review.with_photo(photo.id, note))
        say("note", token)

    def export(self, key: SessionKey) -> None:
        name = "shared.zip" if self.chance.random() < 0.4 else f"{self.name}-{self.number}"
        self.hand.export(key, name)
        if name != "shared.zip":
            outcome = verify(self.hand.exports / name, CancelToken())
            if not outcome.matches:
                say("bad", f"{name}: {outcome}")

    def evict(self, key: SessionKey) -> None:
        self.hand.services.library.evict(30, 0, (JUDGED,), datetime.now(UTC) + timedelta(days=400))

    def forget(self, key: SessionKey) -> None:
        self.hand.services.library.forget(self.chance.choice(FORGOTTEN))

    def list(self, key: SessionKey) -> None:
        self.hand.services.library.search("torture", 50)
        self.hand.services.library.size()
        self.hand.services.library.start(CancelToken())

    def pin(self, key: SessionKey) -> None:
        self.hand.services.library.pin(key, self.chance.random() < 0.5)
        self.hand.services.shelf.log(key, "opened", {})

    def tidy(self, key: SessionKey) -> None:
        self.hand.services.passing.sweep()
        self.hand.services.shelf.sweep()


def roam(hand: Hand, words: list[str]) -> None:
    """``words``: a name, seconds, a seed."""
    Roaming(hand, words[0], float(words[1]), int(words[2]))()
