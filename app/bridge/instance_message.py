"""What a second start of the program says to the first: which world it is for, and which session it would open."""

from __future__ import annotations

import json
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from app.domain.errors import InvalidSessionKey
from app.domain.session_key import SessionKey
from app.domain.session_link import LONGEST_SHOWN

LONGEST = 4096  # bytes
SHOWN = b"shown\n"
NOT_MINE = b"not mine\n"


@dataclass(frozen=True)
class InstanceMessage:
    """``server``: an origin. ``key``: None only to be seen. ``refused``: a link that names no session."""

    server: str
    demo: bool
    key: SessionKey | None = None
    refused: str = ""

    @staticmethod
    def of(server: str, demo: bool, typed: str) -> InstanceMessage:
        """``typed``: a key, a link, or nothing."""
        try:
            return InstanceMessage(server, demo, SessionKey.parse(typed) if typed else None)
        except InvalidSessionKey as error:
            return InstanceMessage(server, demo, None, error.typed)

    @property
    def typed(self) -> str:
        """What is to be opened, or refused where it can be seen."""
        return self.key.text if self.key is not None else self.refused

    def to_bytes(self) -> bytes:
        """One line."""
        key = self.key.text if self.key is not None else ""
        said = {"server": self.server, "demo": self.demo, "key": key, "refused": self.refused}
        return json.dumps(said).encode() + b"\n"

    @staticmethod
    def from_bytes(line: bytes) -> InstanceMessage | None:
        """None for anything but such a line with a well-formed key or none."""
        try:
            said = json.loads(line)
            server, demo, key, refused = said["server"], said["demo"], said["key"], said.get("refused", "")
            if not (isinstance(server, str) and isinstance(demo, bool) and isinstance(key, str)):
                return None
            if not isinstance(refused, str) or len(refused) > LONGEST_SHOWN:
                return None
            return InstanceMessage(server, demo, SessionKey.parse(key) if key else None, refused)
        except (ValueError, KeyError, TypeError, RecursionError, InvalidSessionKey):
            return None


def address(folder: Path, user: str, runtime_folder: str) -> str:
    """Where the first instance of this data folder listens. ``runtime_folder``: the user's own, or empty."""
    name = "walkaround-" + sha256(f"{user}\0{folder.resolve()}".encode()).hexdigest()[:24]
    return f"{runtime_folder}/{name}" if runtime_folder else name
