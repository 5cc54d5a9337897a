"""A disk that is full: the session is shown nevertheless, the user is told, and later everything is kept."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from app.domain.errors import AppError, EvidenceMismatch, ExportFailed, StoreFault
from app.services.cancel import CancelToken
from app.services.verify import verify, verify_library
from tests.faults.acting import JUDGED
from tests.faults.hand import Hand, answer, is_whole, say


class Tight:
    """The disk gets room when a line comes on standard input. A file beside the data folder fills it at first."""

    def __init__(self, hand: Hand) -> None:
        self.hand, self.bad = hand, list[str]()
        self.figures: dict[str, int] = {}

    def __call__(self) -> None:
        say("ready")
        sys.stdin.readline()
        troubles = self.hand.services.library.start(CancelToken())
        self.figures["starts without an index"] = int(any(isinstance(t, StoreFault) for t in troubles))
        self._see("on the full disk")
        self._list()
        told = self.hand.services.pictures.trouble(JUDGED)
        held = self._kept()
        if held < 14 and told is None and not {"told when fetched", "told when committed"} & self.figures.keys():
            self.bad.append(f"only {held} pictures are kept, and nobody is told")
        self._judge()
        self._export()
        self._parts()
        self.figures["rounds in which not all fitted"] = int(held < 14)
        say("seen")
        sys.stdin.readline()
        self._see("with room again")
        self._list(must=True)
        if (held := self._kept()) != 14:
            self.bad.append(f"with room again {held} of 14 are kept")
        outcome = verify_library(self.hand.services.shelf, CancelToken())
        self.bad += [f"verify: {name} {why}" for name, why in outcome.bad]
        self._export(must=True)
        self.hand.note(JUDGED, "with room again")
        answer(self.bad, self.figures)

    def _see(self, when: str) -> None:
        try:
            fresh = self.hand.services.source.fetch(JUDGED, CancelToken())
            if fresh.not_kept is not None:
                self.figures["told when fetched"] = 1
            pictures = [
                self.hand.services.photos.photo_file(p, CancelToken()) for p in fresh.inspection.photos if p.url
            ]
        except AppError as error:
            self.bad.append(f"{when} it is not shown: {error!r}")
            return
        self.bad += [f"{when} {p.path.name} is damaged" for p in pictures if not is_whole(p)]
        try:
            self.hand.services.pictures.commit()
        except StoreFault:
            self.figures["told when committed"] = 1

    def _kept(self) -> int:
        try:
            kept = self.hand.services.shelf.load(JUDGED)
        except AppError as error:
            self.bad.append(f"it does not load: {error!r}")
            return 0
        if kept is not None and kept.damage is not None:
            self.bad.append(f"damage: {kept.damage!r}")
        return sum(kept.newest(p.id) is not None for p in kept.inspection.photos) if kept is not None else 0

    def _list(self, must: bool = False) -> None:
        """On a full disk it may be told that it is not listed."""
        library, kept = self.hand.services.library, self._kept() > 0
        try:
            library.refresh_entry(JUDGED)
            listed = [entry.key for entry in library.search("torture", 10).entries]
        except StoreFault as error:
            self.figures["listings refused"] = self.figures.get("listings refused", 0) + 1
            self.bad += [f"with room again: {error!r}"] if must else []
        else:
            self.bad += [f"listed: {listed}"] if kept and listed != [JUDGED] else []

    def _judge(self) -> None:
        before = self.hand.services.sessions.load_review(JUDGED).review
        try:
            self.hand.note(JUDGED, "on a full disk " * 20)
        except StoreFault:
            self.figures["notes refused"] = 1
            after = self.hand.services.sessions.load_review(JUDGED)
            if after.damage is not None or after.review != before:
                self.bad.append("a note that was refused harmed the one before")

    def _export(self, must: bool = False) -> None:
        for name in ("full", "full.zip"):
            target = self.hand.exports / f"{name[:4]}{int(must)}{name[4:]}"
            try:
                self.hand.export(JUDGED, target.name, report=must)
            except (ExportFailed, StoreFault, EvidenceMismatch) as error:
                self.figures["exports refused"] = self.figures.get("exports refused", 0) + 1
                self.bad += [f"{target.name} is half there"] if target.exists() else []
                self.bad += [f"with room again: {error!r}"] if must else []
                self.bad += [f"{error!r}"] if isinstance(error, EvidenceMismatch) else []
            else:
                self.bad += [f"{n} {why}" for n, why in verify(target, CancelToken()).bad]

    def _parts(self) -> None:
        left = [str(p) for p in _all(self.hand.services.data_dir) if p.name.endswith(".part")]
        left += [str(p) for p in self.hand.exports.iterdir() if p.name.startswith(".")]
        self.bad += [f"{path} was left behind" for path in left]


def _all(folder: Path) -> list[Path]:
    return [Path(place) / name for place, folders, files in os.walk(folder) for name in (*folders, *files)]


def tight(hand: Hand, words: list[str]) -> None:
    Tight(hand)()
