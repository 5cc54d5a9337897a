"""A newer version of this program, as an address told of it: which addresses are asked, what is newer than what."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from app.domain.server_address import is_loopback_host, plain_host

_VERSION = re.compile(r"\d{1,6}(\.\d{1,6}){0,3}", re.ASCII)
_UNFINISHED = re.compile(r"[._-]?(a|alpha|b|beta|c|rc|pre|dev)")
_LONGEST = 500  # characters of an address


@dataclass(frozen=True)
class Update:
    """``version``: dotted numbers. ``page``: an https address, where a person reads about it."""

    version: str
    page: str

    def is_newer_than(self, running: str) -> bool:
        """``running`` may be unfinished: 0.2.0 is newer than 0.2.0rc1."""
        mine, theirs = _VERSION.match(running), _numbers(self.version)
        if mine is None:
            return False
        unfinished = _UNFINISHED.match(running[mine.end() :]) is not None
        return theirs > _numbers(mine[0]) or (unfinished and theirs == _numbers(mine[0]))


def update_from(said: object) -> Update | None:
    """What the address replied, as JSON's own types; None unless both entries are as they must be."""
    if not isinstance(said, dict):
        return None
    version, page = said.get("version"), said.get("page")
    if not isinstance(version, str) or not _VERSION.fullmatch(version):
        return None
    return Update(version, page) if isinstance(page, str) and _is_address(page) else None


def may_be_asked(address: str) -> bool:
    """Over https only; over http nobody but this computer."""
    return _is_address(address) or _is_address(address, scheme="http")


def host_of(address: str) -> str:
    return urlsplit(address).hostname or ""


def _is_address(text: str, scheme: str = "https") -> bool:
    if len(text) > _LONGEST or not (text.isascii() and text.isprintable()) or any(c in text for c in ' "<>\\^`{|}@'):
        return False
    try:
        parts = urlsplit(text)
        host = plain_host(parts.hostname or "")
        return parts.port != 0 and parts.scheme == scheme and (scheme == "https" or is_loopback_host(host))
    except ValueError:
        return False


def _numbers(version: str) -> tuple[int, ...]:
    """Without zeros at the end: 1.2 and 1.2.0 are one version."""
    numbers = [int(part) for part in version.split(".")]
    while numbers and not numbers[-1]:
        numbers.pop()
    return tuple(numbers)
