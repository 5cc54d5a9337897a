"""Several programs at once on one data folder: none fails, no note is lost."""

from __future__ import annotations

from app.domain.session_key import SessionKey
from app.services.session_folder import SessionFolder
from tests.faults.lives import Tally, asked, look, start
from tests.faults.world import KEYS, World

_SEED = 77


def together(world: World, seconds: float, programs: int = 2) -> Tally:
    tally = Tally()
    asked(world, "prepare", 4)
    children = [start(world, "roam", f"p{n}", seconds, _SEED + n) for n in range(programs)]
    notes: list[str] = []
    for number, child in enumerate(children):
        said, complained = child.communicate(timeout=seconds * 4 + 120)
        tally.claim(child.returncode == 0, f"program {number}: {complained[-800:]}")
        for line in said.splitlines():
            what, _, rest = line.partition(" ")
            if what == "bad":
                tally.bad.append(f"program {number}: {rest}")
            elif what == "note":
                notes.append(rest)
            elif what == "done":
                tally.count("things done", int(rest))
    review = SessionFolder(world.data / "sessions").load_review(SessionKey(KEYS[0])).review
    told = "\n".join([review.note, *(photo.note for photo in review.photos.values())])
    for token in notes:
        tally.claim(token in told, f"the note {token} was lost")
    tally.count("notes", len(notes))
    look(world, tally, "afterwards", KEYS[0], "export")
    look(world, tally, "two days later", KEYS[0], "aged", "export")
    return tally
