"""What the demo server says when nothing goes wrong: PAVE's token check, rows of sessions, pictures."""

from __future__ import annotations

import hashlib
import hmac
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from email.utils import formatdate
from pathlib import Path
from types import MappingProxyType
from urllib.parse import quote, unquote

from app.domain.credentials import Credentials
from app.domain.settings import SAMPLE_KEY
from app.services.demo_live import DemoLive, Row

FRESH_SECONDS = 300  # "the token expires within 5 minutes": PAVE's page *Authentication*
PICTURE = "demo:"

_PHOTOS_PATH = re.compile(r"/v1/sessions/([^/]+)/photos")
_TIMESTAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
_PICTURES_PATH = "/photos/"


@dataclass(frozen=True)
class Seen:
    """A request as it arrived. ``path`` is the raw target, header names are lower case, ``at`` is
    ``time.monotonic()`` in seconds."""

    method: str
    path: str
    headers: Mapping[str, str]
    at: float

    @property
    def bare_path(self) -> str:
        """The path without its query, percent signs resolved."""
        return unquote(self.path.partition("?")[0])

    @property
    def carries_credentials(self) -> bool:
        """Whether any ``API-*`` header came along."""
        return any(name.startswith("api-") for name in self.headers)

    @property
    def leaks(self) -> bool:
        """Credentials sent to a place that is not the API."""
        return self.carries_credentials and not self.bare_path.startswith("/v1/")


@dataclass(frozen=True)
class Answer:
    """A status, headers without ``Content-Length`` and ``Date``, and the body: bytes, or a file to send."""

    status: int
    headers: Mapping[str, str]
    body: bytes | Path

    @property
    def length(self) -> int:
        """Of the body, in bytes."""
        return len(self.body) if isinstance(self.body, bytes) else self.body.stat().st_size


def json_answer(status: int, content: object) -> Answer:
    return Answer(status, MappingProxyType({"Content-Type": "application/json"}), json.dumps(content).encode("ascii"))


class DemoAnswers:
    """Sessions and pictures under one address. Sessions may be put and dropped from any thread."""

    def __init__(self, sample: Path, pictures: Path | None, speed: float | None = None) -> None:
        """``speed``: of the sample's play; None for a sample that is complete from the beginning."""
        self._sample = sample
        self.live = DemoLive(speed) if speed is not None else None
        folders = (pictures, sample / "photos")
        self._folders = tuple(folder for folder in folders if folder is not None)
        self._sessions: dict[str, tuple[Row, ...]] = {}

    def load_sample(self) -> None:
        """Read the sample session from disk, unless another one was put under its key."""
        if SAMPLE_KEY not in self._sessions:
            rows = json.loads((self._sample / "session-photos.json").read_text(encoding="utf-8"))
            self.put(SAMPLE_KEY, with_demo_pictures(rows))

    def status(self, key: str, now: float) -> str:
        """The session's status at the server's time ``now``, as PAVE writes it."""
        if self.live is None or key != SAMPLE_KEY:
            return "COMPLETE"
        return self.live.status(self._sessions.get(key, ()), now)

    def put(self, key: str, rows: Iterable[Row]) -> None:
        self._sessions[key] = tuple(dict(row) for row in rows)

    def drop(self, key: str) -> None:
        self._sessions.pop(key, None)

    def rows(self, key: str) -> list[dict[str, object]]:
        """Copies of a session's rows, as they were put. ``KeyError`` for an unknown key."""
        return [dict(row) for row in self._sessions[key]]

    def answer(self, seen: Seen, credentials: Credentials, now: float) -> Answer:
        """The right answer at the server's time ``now`` (Unix seconds)."""
        if seen.leaks:
            return json_answer(400, {"message": "API headers must never be sent to a picture host."})
        if seen.method != "GET":
            return json_answer(405, {"message": "Only GET is served here."})
        if match := _PHOTOS_PATH.fullmatch(seen.bare_path):
            refusal = why_refused(seen.headers, credentials, now)
            return json_answer(401, {"message": refusal}) if refusal else self._photos(match[1], credentials, now)
        return self._picture(seen.bare_path) or json_answer(404, {"message": "Not Found"})

    def _photos(self, key: str, credentials: Credentials, now: float) -> Answer:
        if (rows := self._sessions.get(key)) is None:
            return json_answer(404, {"message": f"Session {key} cannot be found."})
        if self.live is not None and key == SAMPLE_KEY:
            rows = self.live.rows(rows, now)
        return json_answer(200, [_with_address(row, credentials.server) for row in rows])

    def _picture(self, path: str) -> Answer | None:
        name = path.removeprefix(_PICTURES_PATH)
        if name in ("", path, ".", "..") or set(name) & set("/\\:\0"):
            return None
        found = (folder / name for folder in self._folders if (folder / name).is_file())
        file = next(found, None)
        return _picture_answer(file) if file else None


def with_demo_pictures(rows: Iterable[Row]) -> list[Row]:
    """The rows with ``url`` naming the demo picture of their code, label and attempt (from 1, oldest first)."""
    listed = list(rows)
    attempts: dict[object, int] = {}
    named: dict[int, Row] = {}
    for place in sorted(range(len(listed)), key=lambda place: str(listed[place].get("created_at"))):
        row = listed[place]
        code = int(str(row["photo_code"]))
        attempts[code] = attempts.get(code, 0) + 1
        named[place] = {**row, "url": f"{PICTURE}{code:02d}-{row['photo_label']}-{attempts[code]}.jpg"}
    return [named[place] for place in range(len(listed))]


def why_refused(headers: Mapping[str, str], credentials: Credentials, now: float) -> str:
    """Why the three headers (lower-case names) are not accepted at ``now`` (Unix seconds); empty if they are.

    Source: PAVE's pages *Authentication* and *Generate Access Token*; the words are ours.
    """
    key, token, timestamp = (headers.get(name, "") for name in ("api-key", "api-token", "api-timestamp"))
    if not hmac.compare_digest(key.encode(), credentials.api_key.encode()):
        return "API-Key is missing or unknown."
    age = _age(timestamp, now)
    if age is None or abs(age) > FRESH_SECONDS:
        return "API-Timestamp is missing, malformed or not within 5 minutes."
    signed = f"{credentials.account}:{credentials.api_key}@{timestamp}"
    right = hmac.new(credentials.api_secret.encode(), signed.encode(), hashlib.sha256).hexdigest()
    return "" if hmac.compare_digest(token.encode(), right.encode()) else "API-Token is missing or wrong."


def _age(timestamp: str, now: float) -> float | None:
    """Seconds since ``YYYY-MM-DDTHH:MM:SSZ``; None if the text is anything else."""
    if not _TIMESTAMP.fullmatch(timestamp):
        return None
    try:
        return now - datetime.fromisoformat(timestamp).timestamp()
    except ValueError:
        return None


def _with_address(row: Row, server: str) -> Row:
    """``demo:NAME`` and a plain file name become this server's address; anything else stays as it is."""
    url = row.get("url")
    if not isinstance(url, str) or not url:
        return row
    name = url.removeprefix(PICTURE)
    if set(name) & set("/:"):
        return row
    return {**row, "url": f"{server}{_PICTURES_PATH}{quote(name)}"}


def _picture_answer(file: Path) -> Answer:
    facts = file.stat()
    types = {".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".png": "image/png", ".webp": "image/webp"}
    headers = {
        "Content-Type": types.get(file.suffix.lower(), "application/octet-stream"),
        "ETag": f'"{facts.st_size:x}-{facts.st_mtime_ns:x}"',
        "Last-Modified": formatdate(facts.st_mtime, usegmt=True),
    }
    return Answer(200, MappingProxyType(headers), file)
