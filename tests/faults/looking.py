"""The next start: everything opens, every file is what its name says, and an export comes out whole."""

from __future__ import annotations

import hashlib
import os
import time
from pathlib import Path

from app.domain.errors import AppError
from app.domain.session_key import SessionKey
from app.services.cancel import CancelToken
from app.services.verify import verify, verify_library
from tests.faults.hand import Hand, answer

_TWO_DAYS = 2 * 86_400


class Look:
    """``words``: ``export`` makes an export, ``aged`` looks as if two days had passed; any other is a key that must be
    kept."""

    def __init__(self, hand: Hand, words: list[str]) -> None:
        self.hand, self.words = hand, words
        self.bad: list[str] = []
        self.figures: dict[str, int] = {}
        self.sessions = hand.services.data_dir / "sessions"

    def __call__(self) -> None:
        services = self.hand.services
        if "aged" in self.words:
            self._age()
            self._count("leftovers that were swept", len(self._left_behind()))
        self.bad += [f"told at the start: {error!r}" for error in services.library.start(CancelToken())]
        services.tidy()  # in the program both at once: so it must be good in this order, too
        keys = services.shelf.keys()
        wanted = {word for word in self.words if word not in ("export", "aged")}
        self.bad += [f"{key} is gone" for key in sorted(wanted - {key.text for key in keys})]
        for key in keys:
            self._session(key)
        self._library(keys)
        self._files()
        self._exports(keys)
        answer(self.bad, self.figures)

    def _session(self, key: SessionKey) -> None:
        services = self.hand.services
        try:
            kept = services.source.kept(key, CancelToken())
            loaded = services.sessions.load_review(key)
            if kept is None:
                self.bad.append(f"{key} is listed and does not load")
                return
            services.shelf.set_opened(key, kept.opened_at)
        except AppError as error:
            self.bad.append(f"{key}: {error!r}")
            return
        self.bad += [f"{key}: {kept.damage!r}"] if kept.damage is not None else []
        self.bad += [f"{key}: {loaded.damage!r}"] if loaded.damage is not None else []
        self._count("sessions loaded")

    def _library(self, keys: tuple[SessionKey, ...]) -> None:
        outcome = verify_library(self.hand.services.shelf, CancelToken())
        self.bad += [f"verify: {name} {why}" for name, why in outcome.bad]
        self._count("files verified", outcome.checked)
        listed = {entry.key for entry in self.hand.services.library.search("", 1000).entries}
        with_review = {SessionKey(path.parent.name) for path in self.sessions.glob("*/review.json")}
        if listed != {*keys, *with_review}:
            self.bad.append(f"listed {sorted(map(str, listed))}, kept {sorted(map(str, keys))}")

    def _files(self) -> None:
        if "aged" in self.words:
            self.bad += [f"{path} was left behind" for path in self._left_behind()]
        for path in self.sessions.rglob("*"):
            if not path.is_file() or path.name.endswith(".part"):
                continue
            if path.parent.name in ("pictures", "replies"):
                if hashlib.sha256(path.read_bytes()).hexdigest() != path.stem:
                    self.bad.append(f"{path} is not what its name says")
                self._count("files hashed")
            elif path.name == "forgotten":
                self.bad.append(f"{path}: a forgetting was not finished")
        for folder in self.sessions.glob("*-*"):
            if "aged" in self.words and not any((folder / n).exists() for n in ("manifest.json", "review.json")):
                self.bad.append(f"{folder} holds nothing that can be listed")

    def _left_behind(self) -> list[Path]:
        """Parts of files, and pictures that belong to no photo."""
        referred = self._referred()
        pictures = [path for path in self.sessions.glob("*/pictures/*") if path.name not in referred]
        return [*(path for path in self.sessions.rglob("*.part") if path not in pictures), *pictures]

    def _referred(self) -> set[str]:
        shelf = self.hand.services.shelf
        kept = [session for session in map(shelf.load, shelf.keys()) if session is not None]
        return {receipt.file_name for session in kept for versions in session.receipts.values() for receipt in versions}

    def _exports(self, keys: tuple[SessionKey, ...]) -> None:
        exports = self.hand.exports
        if "export" in self.words and keys:
            try:
                self.hand.export(keys[0], f"look-{time.time_ns()}.zip")
            except AppError as error:
                self.bad.append(f"the export afterwards: {error!r}")
        for path in sorted(exports.iterdir()):
            if path.name.startswith("."):
                self.bad += [f"{path} was left behind"] if "export" in self.words and keys else []
            else:
                outcome = verify(path, CancelToken())
                self.bad += [f"{path.name}: {name} {why}" for name, why in outcome.bad]
                self.bad += [f"{path.name}: {name} is extra" for name in outcome.extra]
                self._count("exports verified")

    def _age(self) -> None:
        then = time.time() - _TWO_DAYS
        for path in sorted(self.sessions.rglob("*"), reverse=True):
            os.utime(path, (then, then))

    def _count(self, what: str, number: int = 1) -> None:
        self.figures[what] = self.figures.get(what, 0) + number


def look(hand: Hand, words: list[str]) -> None:
    Look(hand, words)()


def traces(folder: Path, wanted: dict[str, bytes]) -> list[str]:
    """Where in a folder, in names and contents, any of ``wanted`` stands; texts also as UTF-16."""
    found = []
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        content = path.read_bytes() if path.is_file() else b""
        for what, needle in wanted.items():
            wide = needle.decode("utf-8", "replace").encode("utf-16-le")
            if needle in content or wide in content or needle in name.encode():
                found.append(f"{what} in {name}")
    return found
