"""What an adjuster does, by the real services and without a window."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from app.assembly import Services
from app.domain.export_plan import ExportForm, ExportOutcome, ExportPlan
from app.domain.inspection import Inspection
from app.domain.review import Review
from app.domain.session_key import SessionKey
from app.domain.wording import english
from app.services.cancel import CancelToken
from app.services.picture_files import StoredPicture
from app.services.session_exports import SessionExports
from app.services.session_source import FreshReply


class Hand:
    """``exports``: where exports go."""

    def __init__(self, services: Services, exports: Path) -> None:
        self.services, self.exports = services, exports
        self._export = SessionExports(services.shelf, services.pictures.settle, "0")

    def fetch(self, key: SessionKey, *, commit_every: int = 5) -> FreshReply:
        """The session, what is told of it, and all its pictures, several at once; noted a few at a time."""
        fresh = self.services.source.fetch(key, CancelToken())
        self.services.source.session_data(key, CancelToken())
        self.pictures(fresh.inspection, commit_every)
        return fresh

    def pictures(self, inspection: Inspection, commit_every: int = 5) -> list[StoredPicture]:
        wanted = [photo for photo in inspection.photos if photo.url is not None]
        found: list[StoredPicture] = []
        with ThreadPoolExecutor(4) as workers:
            for begin in range(0, len(wanted), commit_every):
                part = wanted[begin : begin + commit_every]
                found += workers.map(lambda photo: self.services.photos.photo_file(photo, CancelToken()), part)
                self.services.pictures.commit()
        for photo, picture in zip(wanted, found, strict=True):
            self.services.photos.keep_thumbnail(picture, 320, b"\xff\xd8" + photo.label.encode() * 40 + b"\xff\xd9")
        return found

    def again(self, key: SessionKey) -> None:
        """Every picture of it that is here is fetched anew the next time."""
        if (kept := self.services.source.kept(key, CancelToken())) is not None:
            self.services.pictures.again(kept.receipts)

    def note(self, key: SessionKey, line: str) -> Review:
        """Add a line to the session's note; returns when it is saved."""
        review = self.services.sessions.load_review(key).review
        note = f"{review.note}\n{line}".strip()
        return self.services.sessions.save_review(review.with_note(note)).review

    def export(self, key: SessionKey, name: str, report: bool = False) -> ExportOutcome:
        form = ExportForm.ZIP if name.endswith(".zip") else ExportForm.FOLDER
        plan = ExportPlan(str(self.exports / name), form=form, report=report)
        review = self.services.sessions.load_review(key).review
        return self._export(plan, key, review, "en", None, english, CancelToken(), lambda done, all: None)


def say(*words: object) -> None:
    print(*words, flush=True)


def answer(bad: list[str], figures: Mapping[str, int]) -> None:
    say(json.dumps({"bad": bad, "figures": dict(figures)}))


def is_whole(picture: StoredPicture) -> bool:
    return hashlib.sha256(picture.path.read_bytes()).hexdigest() == picture.sha256
