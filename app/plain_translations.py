"""The window's translations for a program without one: read from Qt Linguist's own files."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

from app.domain.wording import Translate, english


def translator(file: Path, language: str) -> Translate:
    """``file``: a ``.ts``; a text that it lacks stays English. ``OSError``, ``ElementTree.ParseError``."""
    texts = _texts(file)
    alone = (0, 1) if language == "fr" else (1,)

    def translate(context: str, text: str, n: int = -1, /) -> str:
        forms = texts.get((context, text))
        if not forms:
            return english(context, text, n)
        form = forms[0] if n in alone or len(forms) == 1 else forms[1]
        return form.replace("%n", str(n)) if n >= 0 else form

    return translate


def _texts(file: Path) -> dict[tuple[str, str], tuple[str, ...]]:
    """(context, English) -> its one form, or singular and plural; only what is finished."""
    found = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            forms = _forms(message.find("translation"))
            if all(forms):
                found[name, message.findtext("source", "")] = forms
    return found


def _forms(translation: ElementTree.Element | None) -> tuple[str, ...]:
    if translation is None or translation.get("type") in ("unfinished", "vanished", "obsolete"):
        return ("",)
    numerus = translation.findall("numerusform")
    return tuple(form.text or "" for form in numerus) if numerus else (translation.text or "",)
