"""The language that nobody speaks keeps what a program fills in."""

from __future__ import annotations

import re

from app.domain.wording import english
from tests.pseudo_locale import pseudo
from tests.test_translations import tool


def test_every_text_is_longer_and_keeps_its_placeholders_and_mnemonics() -> None:
    for context, text in tool().texts():
        plain, said = english(context, text, 3), pseudo(context, text, 3)
        assert said.startswith("[")
        assert said.endswith("]")
        assert len(said) >= 1.4 * len(plain)
        assert re.findall(r"\{\w*\}|&\w", said) == re.findall(r"\{\w*\}|&\w", text)
        assert "%n" not in said


def test_nothing_stays_nothing() -> None:
    assert pseudo("Any", "") == ""
