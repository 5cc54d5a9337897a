"""The window's translations for a program without one: read from the compiled files, which alone are installed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from app.domain.wording import Translate, english

_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_MESSAGES = 0x69  # the section that holds every text, one after another
_END, _TRANSLATION, _SOURCE, _CONTEXT = 1, 3, 6, 7  # what a part of a message is; others are passed over
_NOTHING = 0xFFFFFFFF  # instead of a length


def translator(file: Path, language: str) -> Translate:
    """``file``: a ``.qm``; a text that it lacks stays English. ``OSError``, ``ValueError``."""
    texts = _texts(file.read_bytes())
    alone = (0, 1) if language == "fr" else (1,)

    def translate(context: str, text: str, n: int = -1, /) -> str:
        forms = texts.get((context, text))
        if not forms:
            return english(context, text, n)
        form = forms[0] if n in alone or len(forms) == 1 else forms[1]
        return form.replace("%n", str(n)) if n >= 0 else form

    return translate


def _texts(content: bytes) -> dict[tuple[str, str], tuple[str, ...]]:
    """(context, English) -> its one form, or singular and plural."""
    if not content.startswith(_MAGIC):
        raise ValueError("no .qm file")
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    forms: list[str] = []
    context = source = ""
    for kind, part in _parts(_section(content, _MESSAGES)):
        if kind == _TRANSLATION:
            forms.append(part.decode("utf-16-be"))
        elif kind == _SOURCE:
            source = part.decode()
        elif kind == _CONTEXT:
            context = part.decode()
        elif kind == _END:
            if forms and all(forms):
                found[context, source] = tuple(forms)
            forms = []
    return found


def _section(content: bytes, wanted: int) -> bytes:
    at = len(_MAGIC)
    while at < len(content):
        kind, part = content[at], _measured(content, at + 1)
        if kind == wanted:
            return part
        at += 5 + len(part)
    raise ValueError("no texts in it")


def _parts(messages: bytes) -> Iterator[tuple[int, bytes]]:
    at = 0
    while at < len(messages):
        kind = messages[at]
        part = b"" if kind == _END else _measured(messages, at + 1)
        yield kind, part
        at += 1 if kind == _END else 5 + len(part)


def _measured(content: bytes, at: int) -> bytes:
    """What stands behind its length, four bytes that begin at ``at``."""
    size = int.from_bytes(content[at : at + 4])
    size = 0 if size == _NOTHING else size
    part = content[at + 4 : at + 4 + size]
    if len(part) != size or at + 4 > len(content):
        raise ValueError("cut off")
    return part
