"""The languages of the window: which one is wanted, and what speaks it."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLocale, QTranslator

from app.domain.settings import LANGUAGES, Settings
from app.domain.wording import Translate, english

ENGLISH = LANGUAGES[0]
log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Language:
    """``code``: one of ``LANGUAGES``. ``locale`` is for dates and numbers in prose; times of a server stay as sent."""

    code: str
    translate: Translate
    locale: QLocale


def language_from(settings: Settings, allowed: Sequence[str] = LANGUAGES) -> str:
    """The one chosen, else the first of the system's that is ``allowed``, else English, else the first allowed."""
    if settings.language in allowed:
        return settings.language
    spoken = (name.replace("_", "-").partition("-")[0].lower() for name in QLocale.system().uiLanguages())
    return next((code for code in (*spoken, ENGLISH) if code in allowed), allowed[0])


def language_of(code: str, folder: Path) -> Language:
    """``folder`` holds ``walkaround_xx.qm``; one small file is mapped into memory."""
    return Language(code, translator_for(code, folder), QLocale(code))


def translator_for(language: str, folder: Path) -> Translate:
    """Falls back to English for a text that the language lacks, and for a language that has no file."""
    if language == ENGLISH:
        return english
    texts = QTranslator()
    if not texts.load(f"walkaround_{language}.qm", str(folder)):
        log.warning("no translations for %s", language)
        return english

    def translate(context: str, text: str, n: int = -1, /) -> str:
        counted = n if "%n" in text else -1  # a text without a number has one form only
        found = texts.translate(context, text, None, counted)
        if not found:
            return english(context, text, n)
        return found.replace("%n", str(n)) if counted >= 0 else found

    return translate
