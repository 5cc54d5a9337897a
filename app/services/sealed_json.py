"""A JSON document that carries the hash of itself, so that damage is noticed."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import Any


class NewerVersion(Exception):
    """Written by a later version of this program; ``args[0]`` is its number."""


@dataclass(frozen=True)
class Unsealed:
    """``whole``: the document is what was written. Otherwise ``body`` is what still reads as JSON, or None."""

    body: Any
    whole: bool
    version: Any = None


def seal(form: str, version: int, body: dict[str, Any]) -> bytes:
    """ASCII; ``sha256`` is that of the rest with sorted keys and no blanks."""
    document = {"format": form, "version": version, "body": body}
    return json.dumps({**document, "sha256": digest(document)}, indent=1).encode("ascii") + b"\n"


def unseal(content: bytes, form: str, version: int, part: str = "body") -> Unsealed:
    """``part``: the name of the field that holds the body. Never fails, except with ``NewerVersion``."""
    try:
        document = json.loads(content)
    except (ValueError, RecursionError):
        return Unsealed(None, False)
    if not isinstance(document, dict):
        return Unsealed(None, False)
    stored, said = document.pop("sha256", None), document.get("version")
    sound = stored == digest(document) and document.get("format") == form
    only_the_number = stored == digest(document | {"version": version})
    if type(said) is int and said > version and not only_the_number:
        raise NewerVersion(said)
    return Unsealed(document.get(part), sound, said)


def digest(document: dict[str, Any]) -> str:
    """Lower-case hex; of what cannot be written, a text that no digest is."""
    try:
        text = json.dumps(document, ensure_ascii=True, sort_keys=True, separators=(",", ":"))
    except (ValueError, RecursionError):
        return ""
    return hashlib.sha256(text.encode("ascii")).hexdigest()
