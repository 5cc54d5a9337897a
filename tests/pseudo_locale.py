"""A language that nobody speaks: longer, accented, in brackets. What stays as it is was never translated."""

from __future__ import annotations

import re

from PySide6.QtCore import QLocale

from app.bridge.languages import Language
from app.domain.wording import english

PSEUDO = "pseudo"
_KEPT = re.compile(r"\{[^}]*\}|&.|%n|https?://\S+")
_ACCENTED = str.maketrans("aceghijklnorstuwyzACEGHIJKLNORSTUWYZ", "åçéğĥîĵķļñöŕšţüŵýžÅÇÉĞĤÎĴĶĻÑÖŔŠŢÜŴÝŽ")
_LONGER = 0.4
_PADDING = "·lorem·ipsum·dolor·sit·amet·consectetur·adipiscing·elit"


def pseudo(context: str, text: str, n: int = -1, /) -> str:
    """``[Ŕéţŕý·lo]``: 40 % longer than the English text, placeholders and mnemonics as they are."""
    said = english(context, text, n)
    accented, at = "", 0
    for kept in _KEPT.finditer(said):
        accented += said[at : kept.start()].translate(_ACCENTED) + kept[0]
        at = kept.end()
    accented += said[at:].translate(_ACCENTED)
    more = -(-len(said) * _LONGER // 1)
    padding = (_PADDING * (int(more) // len(_PADDING) + 1))[: int(more)]
    return f"[{accented}{padding}]" if text else ""


def pseudo_language() -> Language:
    return Language(PSEUDO, pseudo, QLocale("de"))
