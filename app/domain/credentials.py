"""What proves to PAVE who is asking: compared, never printed."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from enum import StrEnum
from urllib.parse import urlsplit

from app.domain.errors import CredentialFlaw, InvalidCredential

_TIMESTAMP = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z", re.ASCII)


@dataclass(frozen=True)
class Credentials:
    """An account name, its API key and secret, and the one server (origin, no ``/v1``) they belong to."""

    server: str
    account: str
    api_key: str = field(repr=False)
    api_secret: str = field(repr=False)

    @property
    def secrets(self) -> tuple[str, ...]:
        """The texts that must never be seen: for masking logs."""
        return (self.api_key, self.api_secret)


@dataclass(frozen=True)
class PastedToken:
    """A token made elsewhere together with its own timestamp (``YYYY-MM-DDTHH:MM:SSZ``); lives five minutes."""

    server: str
    api_key: str = field(repr=False)
    token: str = field(repr=False)
    timestamp: str

    @property
    def secrets(self) -> tuple[str, ...]:
        return (self.api_key, self.token)


SignIn = Credentials | PastedToken


class Kept(StrEnum):
    """Where the sign-in in use is."""

    KEYRING = "keyring"
    ENVIRONMENT = "environment"
    HELD = "held"  # until closing
    DEMO = "demo"
    NOWHERE = "nowhere"


@dataclass(frozen=True)
class Whereabouts:
    """``place``: the keyring's name for people, where saving would put credentials; empty when there is none."""

    kind: Kept
    place: str


def clean_credentials(server: str, account: str, api_key: str, api_secret: str) -> Credentials:
    """What people type or paste, without its margins and invisible characters. Raises ``InvalidCredential``."""
    return Credentials(
        server,
        _clean("account", account),
        _clean("api_key", api_key),
        _clean("api_secret", api_secret),
    )


def clean_token(server: str, api_key: str, token: str, timestamp: str) -> PastedToken:
    """The same for a token made elsewhere. Raises ``InvalidCredential``."""
    pasted = PastedToken(
        server,
        _clean("api_key", api_key),
        _clean("token", token),
        _clean("timestamp", timestamp).upper(),
    )
    if not _TIMESTAMP.fullmatch(pasted.timestamp):
        raise InvalidCredential("timestamp", CredentialFlaw.NOT_A_TIME)
    return pasted


def same_server(one: str, other: str) -> bool:
    """Whether two origins name one server: scheme, host and port; anything unreadable is nobody's server."""
    origin = _origin(one)
    return origin is not None and origin == _origin(other)


def _clean(name: str, typed: str) -> str:
    """Invisible format characters (U+200B, U+FEFF, ...) vanish wherever they stand; the rest must be ASCII."""
    text = "".join(c for c in typed if unicodedata.category(c) != "Cf").strip()
    if not text:
        raise InvalidCredential(name, CredentialFlaw.EMPTY)
    if any(c.isspace() for c in text):
        raise InvalidCredential(name, CredentialFlaw.BLANK_INSIDE)
    if not all("!" <= c <= "~" for c in text):
        raise InvalidCredential(name, CredentialFlaw.STRANGE_CHARACTER)
    return text


def _origin(address: str) -> tuple[str, str, int | None] | None:
    try:
        parts = urlsplit(address.strip())
        port = parts.port or {"https": 443, "http": 80}.get(parts.scheme)
    except ValueError:
        return None
    return (parts.scheme, parts.hostname, port) if parts.scheme and parts.hostname else None
