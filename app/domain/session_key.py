"""The key that names an inspection session, typed, pasted or found inside a PAVE link."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.domain.errors import InvalidSessionKey
from app.domain.session_link import is_link, key_named_by, key_named_in_text, shown

_KEY = r"[A-Z]{3,4}-[A-Z0-9]{8,20}"
_WHOLE = re.compile(_KEY)
_IN_LINK = re.compile(rf"(?<![A-Z0-9.-]){_KEY}(?![A-Z0-9-]|\.[A-Z0-9])")
_BETWEEN = re.compile(r"[\s,;|\"'<>()\[\]{}]+")
_INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff\u00ad"


@dataclass(frozen=True)
class SessionKey:
    """Three or four letters, a hyphen, 8 to 20 letters or digits; upper case.

    Source: sample keys on PAVE's pages, and keys with four letters seen in public code.
    """

    text: str

    def __str__(self) -> str:
        return self.text

    @staticmethod
    def parse(typed: str) -> SessionKey:
        """Trim, drop invisible characters, find the key in a link; ``InvalidSessionKey`` names what was typed.

        What begins as a link of ours is one, to its last character: no key is looked for in the rest of it.
        """
        visible = "".join(c for c in typed if c not in _INVISIBLE)
        if is_link(visible):
            if (named := key_named_by(visible.strip())) is None:
                raise InvalidSessionKey(shown(typed.strip()))
            return SessionKey(named)
        if _WHOLE.fullmatch(whole := visible.strip().upper()) and whole.isascii():
            return SessionKey(whole)
        for word in visible.split():
            if (found := _key_in_link(word)) is not None:
                return SessionKey(found)
        raise InvalidSessionKey(typed.strip()[:200])


def _key_in_link(word: str) -> str | None:
    """Of ours, the key that it names; else the last one behind a host: ``https://acme.example/XXX-ABCDE12345?l=en``."""
    if is_link(word):
        return key_named_in_text(word)
    _, slash, path = word.partition("://")[2].partition("/") if "://" in word else word.partition("/")
    found = _IN_LINK.findall(path.upper()) if slash and path.isascii() else []
    return found[-1] if found else None


def find_keys(text: str) -> tuple[SessionKey, ...]:
    """Every key in running text, in order and as often as it stands there, alone or in links.

    Words like ``pre-registration`` have a key's form: outside links a key holds a digit or is in upper case.
    """
    found: list[SessionKey] = []
    for word in _BETWEEN.split("".join(c for c in text if c not in _INVISIBLE)):
        if "://" in word or is_link(word):
            in_link = _key_in_link(word)
            found += [SessionKey(in_link)] if in_link is not None else []
        elif "-" in word and word.isascii():
            written = (word[at.start() : at.end()] for at in _IN_LINK.finditer(word.upper()))
            found += [SessionKey(key.upper()) for key in written if key.isupper() or any(c.isdigit() for c in key)]
    return tuple(found)
