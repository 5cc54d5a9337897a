"""How many parts a text takes as an SMS."""

from __future__ import annotations

from collections.abc import Iterator

_GSM = (
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
    "abcdefghijklmnopqrstuvwxyzäöñüà"
)
_GSM_TWICE = "^{}\\[~]|€\f"
"""Source: 3GPP TS 23.038, the default alphabet and its extension; the latter's letters take two places."""

_SINGLE, _PART = 160, 153  # in letters of that alphabet
_WIDE_SINGLE, _WIDE_PART = 70, 67  # in UTF-16 units, for any other text


def sms_parts(text: str) -> int:
    """0 for an empty text. A letter that takes two places is never torn apart."""
    plain = all(letter in _GSM or letter in _GSM_TWICE for letter in text)
    single, part = (_SINGLE, _PART) if plain else (_WIDE_SINGLE, _WIDE_PART)
    places = list(_places(text, plain))
    if sum(places) <= single:
        return 1 if text else 0
    parts, used = 1, 0
    for place in places:
        if used + place > part:
            parts, used = parts + 1, 0
        used += place
    return parts


def _places(text: str, plain: bool) -> Iterator[int]:
    for letter in text:
        if plain:
            yield 2 if letter in _GSM_TWICE else 1
        else:
            yield len(letter.encode("utf-16-le", "surrogatepass")) // 2
