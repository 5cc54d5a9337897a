"""``walkaround:`` links that a page or a mail hands over: hostile until they name a session, and nothing else."""

from __future__ import annotations

import re
from urllib.parse import unquote_to_bytes

SCHEME = "walkaround:"
LONGEST_SHOWN = 200  # characters

_LINK = re.compile(r"walkaround:(?://(?:open/)?)?([a-z]{3,4}-[a-z0-9]{8,20})/?", re.IGNORECASE | re.ASCII)
_ODD_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_ENDS_OF_A_SENTENCE = ".:!?"


def is_link(text: str) -> bool:
    """Whether it is meant as such a link, well-formed or not."""
    return text.lstrip()[: len(SCHEME)].lower() == SCHEME


def key_named_by(link: str) -> str | None:
    """The key of ``walkaround:KEY``, ``walkaround://KEY`` or ``walkaround://open/KEY``, in upper case.

    A slash may follow, and characters may be percent-encoded, once; anything beside the key makes it no link.
    """
    if not link.isascii() or _ODD_PERCENT.search(link):
        return None
    found = _LINK.fullmatch(unquote_to_bytes(link).decode("latin-1"))
    return found[1].upper() if found else None


def key_named_in_text(word: str) -> str | None:
    """As ``key_named_by``, of a word of running text: the link may end a sentence."""
    return key_named_by(word.rstrip(_ENDS_OF_A_SENTENCE))


def shown(link: str) -> str:
    """As much as is said again when it is refused; what was cut off cannot turn it into another link."""
    return link if len(link) <= LONGEST_SHOWN else f"{link[: LONGEST_SHOWN - 1]}…"
