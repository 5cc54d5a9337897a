"""Cleans the texts of a server once, before anything shows, keeps or compares them."""

from __future__ import annotations

import unicodedata

_LONGEST = 500
_BIDI = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F, 0x061C])


def clean(text: str, longest: int = _LONGEST) -> str:
    """NFC, at most ``longest`` characters; controls and lone surrogates become U+FFFD, bidi controls vanish."""
    head = text[: longest * 4]
    flat = " ".join(head.translate(_BIDI).split()) if "\n" in head or "\t" in head or "\r" in head else head
    visible = "".join("\ufffd" if _unfit(c) else c for c in flat.translate(_BIDI))
    return unicodedata.normalize("NFC", visible).strip()[:longest]


def _unfit(character: str) -> bool:
    return unicodedata.category(character) in ("Cc", "Cs", "Co", "Cn")
