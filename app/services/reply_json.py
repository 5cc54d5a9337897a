"""A reply of PAVE as JSON values: read strictly, told in clean texts."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

from app.domain.errors import UnreadableReply
from app.services.server_text import clean


class Twice:
    """An object that names one field twice: nobody can know which value is meant."""

    def __init__(self, name: str) -> None:
        self.name = clean(name, 60)


def read_json(body: bytes) -> Any:
    """Dicts, lists and so on, or ``Twice`` in the place of an object. ``UnreadableReply`` for what is no JSON."""
    try:
        text = body.decode(json.detect_encoding(body))
        return json.loads(text.removeprefix("\ufeff"), object_pairs_hook=_fields, parse_constant=_refuse)
    except json.JSONDecodeError as error:
        raise UnreadableReply(f"line {error.lineno}, column {error.colno}") from None
    except UnicodeDecodeError as error:
        raise UnreadableReply(f"byte {error.start}") from None
    except RecursionError:
        raise UnreadableReply("nested too deep") from None
    except ValueError as error:
        raise UnreadableReply(clean(str(error), 80)) from None


def text_of(value: Any) -> str:
    """Null and missing are empty; numbers and the like are shown as they were written."""
    if value is None:
        return ""
    return clean(value if isinstance(value, str) else json.dumps(value, default=lambda _: "?"))


def kind_of(value: Any) -> str:
    """What stands where something else was expected, in technical English."""
    names = {dict: "an object", Twice: "an object", list: "a list", str: "a text", bool: "true or false"}
    if value is None:
        return "null or missing"
    return names.get(type(value), "a number")


def _fields(pairs: list[tuple[str, Any]]) -> dict[str, Any] | Twice:
    names = Counter(name for name, _ in pairs)
    doubled = next((name for name, count in names.items() if count > 1), None)
    return dict(pairs) if doubled is None else Twice(doubled)


def _refuse(constant: str) -> Any:
    raise ValueError(f"{constant} is no JSON")
