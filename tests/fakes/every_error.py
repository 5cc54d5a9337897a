"""One of each error there is, with every reason that it may have."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from enum import Enum
from itertools import product
from typing import Any, get_type_hints

from app.domain.errors import AppError, Cancelled
from app.domain.policy import KEYS
from app.domain.policy_errors import PolicyFault, PolicyFlaw

_SAMPLES: dict[Any, tuple[Any, ...]] = {
    int: (404, 503),
    float | None: (None, 90.0),
    str: ("somewhere",),
    bool: (True,),
    tuple[str, ...]: (("one.jpg", "two.jpg"),),
    tuple[PolicyFault, ...]: (
        *((PolicyFault(flaw, "servr", "line 1"),) for flaw in PolicyFlaw if flaw is not PolicyFlaw.VALUE),
        tuple(PolicyFault(PolicyFlaw.VALUE, key) for key in KEYS),
    ),
}


def every_error() -> Iterator[AppError]:
    """But for Cancelled, of which nobody is told."""
    for kind in AppError.__subclasses__():
        if kind is not Cancelled:
            hints = get_type_hints(kind)
            for values in product(*(_values(hints[field.name]) for field in fields(kind))):  # type: ignore[arg-type]  # all of them are dataclasses
                yield kind(*values)


def _values(hint: Any) -> tuple[Any, ...]:
    if hint in _SAMPLES:
        return _SAMPLES[hint]
    if isinstance(hint, type) and issubclass(hint, Enum):
        return tuple(hint)
    kinds = [kind for kind in getattr(hint, "__args__", ()) if kind is not type(None)]
    return (None, *(value for kind in kinds for value in _values(kind)))
