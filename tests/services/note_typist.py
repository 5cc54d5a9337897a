"""A process that types notes for ever, and prints each once it is shown as saved.

``note_typist FOLDER SEED``. With an odd seed it writes without any pause, so that a kill often hits a write.
"""

from __future__ import annotations

import json
import os
import random
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer

from app.bridge import review_saving
from app.bridge.background import Background
from app.bridge.review_desk import ReviewDesk
from app.domain.photo import PhotoId
from app.domain.wording import english
from app.services.session_folder import SessionFolder
from tests.fakes.inspections import KEY
from tests.fakes.reviews import FRONT, LEFT

PLACES: tuple[PhotoId | None, ...] = (LEFT, FRONT, None)


class Typist:
    """A letter every few milliseconds, at the end of one of three notes."""

    def __init__(self, desk: ReviewDesk, chance: random.Random) -> None:
        self._desk, self._chance = desk, chance
        self._place: PhotoId | None = None
        self._keys = QTimer()
        self._keys.timeout.connect(self._type)
        desk.loaded.connect(lambda: self._keys.start(4))
        desk.saving_changed.connect(self._say_what_is_saved)

    def _type(self) -> None:
        if self._chance.random() < 0.1:
            self._desk.end_note_edit()
            self._place = self._chance.choice(PLACES)
        letter = self._chance.choice("abcdé 🚗\n")
        if self._place is None:
            self._desk.set_session_note(self._desk.review.note + letter)
        else:
            self._desk.set_note(self._place, self._desk.of(self._place).note + letter)

    def _say_what_is_saved(self) -> None:
        for number, place in enumerate(PLACES):
            if self._desk.is_saved(place):
                note = self._desk.review.note if place is None else self._desk.of(place).note
                os.write(1, json.dumps([number, note]).encode() + b"\n")


def main() -> int:
    application = QCoreApplication(sys.argv[:1])
    if int(sys.argv[2]) % 2:
        review_saving._SOON_MS = 0
    desk = ReviewDesk(SessionFolder(Path(sys.argv[1])), Background(2), english)
    typist = Typist(desk, random.Random(sys.argv[2]))
    desk.open(KEY)
    print("ready", flush=True)
    assert typist
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
