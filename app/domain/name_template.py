"""The template of exported file names: literal text and ``{fields}``."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.errors import BadTemplate, TemplateFlaw

NUMBERS = frozenset({"step", "attempt", "code"})
FIELDS = NUMBERS | {"key", "vin", "title", "label", "verdict", "created"}
_WIDTH = re.compile(r"0?[1-9]")
_LONGEST = 200


@dataclass(frozen=True)
class Field:
    """``width``: a number is filled up to it with zeros; 0 leaves it as it is."""

    name: str
    width: int = 0


@dataclass(frozen=True)
class NameTemplate:
    parts: tuple[str | Field, ...]

    @staticmethod
    def parse(text: str) -> NameTemplate:
        """``{{`` and ``}}`` stand for braces. ``BadTemplate`` tells where (from 0) and what is wrong."""
        if not text.strip():
            raise BadTemplate(text, 0, TemplateFlaw.EMPTY)
        if len(text) > _LONGEST:
            raise BadTemplate(text, _LONGEST, TemplateFlaw.TOO_LONG)
        parts: list[str | Field] = []
        place = 0
        while place < len(text):
            if text[place : place + 2] in ("{{", "}}"):
                parts.append(text[place])
                place += 2
            elif text[place] == "{":
                field, place = _field(text, place)
                parts.append(field)
            elif text[place] == "}":
                raise BadTemplate(text, place, TemplateFlaw.LONE_BRACE)
            else:
                parts.append(text[place])
                place += 1
        return NameTemplate(tuple(parts))

    def fill(self, values: Mapping[str, str]) -> str:
        """``values``: a text for each of ``FIELDS``."""
        return "".join(p if isinstance(p, str) else _filled(values[p.name], p.width) for p in self.parts)


def _field(text: str, start: int) -> tuple[Field, int]:
    end = text.find("}", start)
    if end < 0:
        raise BadTemplate(text, start, TemplateFlaw.NOT_CLOSED)
    name, colon, width = text[start + 1 : end].partition(":")
    if name not in FIELDS:
        raise BadTemplate(text, start, TemplateFlaw.UNKNOWN_FIELD)
    if colon and not (name in NUMBERS and _WIDTH.fullmatch(width)):
        raise BadTemplate(text, start + 1 + len(name), TemplateFlaw.WIDTH)
    return Field(name, int(width or "0")), end + 1


def _filled(value: str, width: int) -> str:
    return value.zfill(width) if value.isdigit() else value
