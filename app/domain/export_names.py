"""How exported and saved pictures are called: by what they show, safe on every system."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.export_plan import USUAL_TEMPLATE
from app.domain.inspection import Extra, Inspection, Step
from app.domain.name_template import NameTemplate
from app.domain.photo import Photo, PhotoId
from app.domain.timestamps import parse_time

LONGEST_NAME = 80
"""Bytes, with the extension."""

_EXTENSION = len(".jpeg")
_TITLE_LENGTHS = (40, 24, 12, 6)
_UNSAFE = re.compile(r"[^A-Za-z0-9]+")
_UNSAFE_IN_NAME = re.compile(r"[^A-Za-z0-9 ()._-]+")
_RESERVED = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE)


@dataclass(frozen=True)
class NameWish:
    """A picture that wants a name. ``version`` counts from 1, of ``versions`` that its bytes have had."""

    photo_id: PhotoId
    version: int = 1
    versions: int = 1


def export_names(
    inspection: Inspection, wishes: Iterable[NameWish], template: str = USUAL_TEMPLATE, vin: str = ""
) -> tuple[str, ...]:
    """One name without an extension for each wish, no two of them equal in any case. ``BadTemplate``.

    Every part is made or filtered here, so that no server text can name a place outside or a device. A photo that
    the inspection does not hold has the session's name.
    """
    parsed = NameTemplate.parse(template)
    taken: set[str] = set()
    return tuple(_unique(_stem(inspection, wish, parsed, vin), _suffix(wish), taken) for wish in wishes)


def safe_name(text: str, longest: int = LONGEST_NAME) -> str:
    """ASCII letters, digits and ``_ - . ( )`` and blanks; no device of Windows; at most so many bytes."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    name = _UNSAFE_IN_NAME.sub("-", plain).lstrip(" .-")[:longest].rstrip(" .-")
    if _RESERVED.fullmatch(name):
        name = f"_{name}"[:longest].rstrip(" .-")
    return name or "photo"[:longest]


def _stem(inspection: Inspection, wish: NameWish, template: NameTemplate, vin: str) -> str:
    group = inspection.step_of(wish.photo_id)
    if group is None:
        return inspection.key.text
    room = LONGEST_NAME - _EXTENSION - len(_suffix(wish))
    for length in _TITLE_LENGTHS:
        stem = template.fill(_values(inspection, group, wish.photo_id, vin, length))
        if len(stem) <= room:
            break
    return stem


def _values(inspection: Inspection, group: Step | Extra, photo_id: PhotoId, vin: str, length: int) -> dict[str, str]:
    attempt = next(n for n, photo in enumerate(group.attempts, start=1) if photo.id == photo_id)
    photo = group.attempts[attempt - 1]
    code = group.capture.code if isinstance(group, Step) else group.code
    return {
        "key": inspection.key.text,
        "step": str(group.capture.number) if isinstance(group, Step) else f"x{code}",
        "code": str(code),
        "title": _plain(group.title if isinstance(group, Step) else group.label, length),
        "label": _plain(photo.label, length),
        "attempt": str(attempt),
        "verdict": photo.verdict.value,
        "created": _created(photo),
        "vin": _plain(vin, 20, "no-vin"),
    }


def _created(photo: Photo) -> str:
    time = parse_time(photo.created_at)
    return f"{time:%Y%m%dT%H%M%SZ}" if time is not None else _plain(photo.created_at, 20, "no-time")


def _plain(text: str, longest: int, otherwise: str = "photo") -> str:
    ascii_only = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return _UNSAFE.sub("-", ascii_only).strip("-")[:longest] or otherwise


def _suffix(wish: NameWish) -> str:
    """Earlier bytes of a photo that has changed are told apart; the ones that count are not marked."""
    return f"_v{wish.version}" if wish.version < wish.versions else ""


def _unique(stem: str, suffix: str, taken: set[str]) -> str:
    """Adds the name to ``taken``."""
    number = 1
    while True:
        end = suffix + (f"-{number}" if number > 1 else "")
        name = safe_name(stem, LONGEST_NAME - _EXTENSION - len(end)) + end
        if name.casefold() not in taken:
            taken.add(name.casefold())
            return name
        number += 1
