"""One of each error there is, with every reason that it may have."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from enum import Enum
from itertools import product
from typing import Any, get_type_hints

import app.domain.errors
from app.domain.errors import AppError, Cancelled

_SAMPLES: dict[Any, tuple[Any, ...]] = {
    int: (404, 503),
    float | None: (None, 90.0),
    str: ("somewhere",),
    bool: (True,),
    tuple[str, ...]: (("one.jpg", "two.jpg"),),
}


def every_error() -> Iterator[AppError]:
    """But for Cancelled, of which nobody is told."""
    for kind in AppError.__subclasses__():
        if kind is not Cancelled:
            hints = get_type_hints(kind, vars(app.domain.errors))
            for values in product(*(_values(hints[field.name]) for field in fields(kind))):  # type: ignore[arg-type]  # all of them are dataclasses
                yield kind(*values)


def _values(hint: Any) -> tuple[Any, ...]:
    if hint in _SAMPLES:
        return _SAMPLES[hint]
    if isinstance(hint, type) and issubclass(hint, Enum):
        return tuple(hint)
    kinds = [kind for kind in getattr(hint, "__args__", ()) if kind is not type(None)]
    return (None, *(value for kind in kinds for value in _values(kind)))
