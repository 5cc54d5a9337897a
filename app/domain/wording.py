"""How every floor composes text for people: a translate callable, English when nobody brings another."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol


class Translate(Protocol):
    """(context, English text, number) -> text. ``%n`` in the text stands for the number, ``step(s)`` and
    ``entr(y/ies)`` for its forms; -1 means that there is no number."""

    def __call__(self, context: str, text: str, n: int = -1, /) -> str: ...


def marked(context: str, text: str) -> str:
    """``text`` itself: says where a sentence is written down that is translated elsewhere, so that it is found."""
    return text


_FORMS = re.compile(r"(?<=[a-z])\((?:([a-z]*)/)?([a-z]*)\)")
_FACT = re.compile(r"\{([a-z_]+)\}")


def english(context: str, text: str, n: int = -1, /) -> str:
    """The English wording itself: what the command line and JSON always use."""
    if n < 0 or "%n" not in text:
        return text
    return _FORMS.sub(lambda form: (form[1] or "") if n == 1 else form[2], text).replace("%n", str(n))


@dataclass(frozen=True)
class Advice:
    """An error in words: what happened (``title``) and what to do (``text``)."""

    title: str
    text: str

    def filled(self, facts: Mapping[str, str]) -> Advice:
        """The ``{names}`` in both texts replaced; a fact that holds braces stays as it is."""

        def put(text: str) -> str:
            return _FACT.sub(lambda name: facts.get(name[1], name[0]), text)

        return Advice(put(self.title), put(self.text))
