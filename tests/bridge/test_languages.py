"""Which language is wanted, and what it says: numbers, forms, and English for what it lacks."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from app.assembly import TRANSLATIONS
from app.bridge import languages
from app.bridge.languages import language_from, language_of, translator_for
from app.domain.export_plan import USUAL_TEMPLATE
from app.domain.settings import LANGUAGES, Settings
from app.domain.state_words import spoken, state_word
from app.domain.summary import summary
from app.domain.wording import english
from app.error_texts import explain
from tests.fakes.every_error import every_error
from tests.fakes.inspections import sample


def says(language: str, context: str, text: str, *numbers: int) -> list[str]:
    translate = translator_for(language, TRANSLATIONS)
    return [translate(context, text, n) for n in numbers]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", ["0 extra photos", "1 extra photo", "2 extra photos"]),
        ("fr", ["0 photo supplémentaire", "1 photo supplémentaire", "2 photos supplémentaires"]),
        ("es", ["0 fotos adicionales", "1 foto adicional", "2 fotos adicionales"]),
        ("de", ["0 zusätzliche Fotos", "1 zusätzliches Foto", "2 zusätzliche Fotos"]),
    ],
)
def test_each_language_has_its_own_plural(language: str, said: list[str]) -> None:
    assert says(language, "Summary", "%n extra photo(s)", 0, 1, 2) == said


@pytest.mark.parametrize("n", [-1, 0, 1, 3])
def test_a_number_does_not_hide_a_text_that_has_none(n: int) -> None:
    assert says("de", "State", "Rejected", n) == ["Abgelehnt"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_that_nobody_translated_is_said_in_english(language: str) -> None:
    assert says(language, "Summary", "%n unheard-of thing(s)", 1, 2) == ["1 unheard-of thing", "2 unheard-of things"]
    assert says(language, "Nowhere", "Accepted", -1) == ["Accepted"]
    assert says(language, "State", "", -1) == [""]


def test_a_language_without_a_file_is_english(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    assert translator_for("de", tmp_path) is english
    assert "no translations for de" in caplog.text


def test_english_needs_no_file(tmp_path: Path) -> None:
    assert translator_for("en", tmp_path) is english


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fr", "10 sur 13 acceptées · 3 à reprendre\u00a0: Côté gauche, Avant gauche, Avant droit · 1 étape reprise"),
        (
            "es",
            "10 de 13 aceptadas · 3 por repetir: Lado izquierdo, Frente izquierdo, Frente derecho · 1 paso repetido",
        ),
        ("de", "10 von 13 angenommen · 3 neu aufzunehmen: Links, Vorn links, Vorn rechts · 1 Schritt neu aufgenommen"),
    ],
)
def test_the_sentence_of_the_sample(language: str, sentence: str) -> None:
    assert summary(sample(), translator_for(language, TRANSLATIONS)) == sentence


def test_a_tile_is_spoken_in_one_german_sentence() -> None:
    said = spoken(sample().steps[1], translator_for("de", TRANSLATIONS))
    assert said == "Schritt 2 von 13, Innenraum, angenommen (Versuch 2). 2 Versuche."


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_states_share_a_word(language: str) -> None:
    translate = translator_for(language, TRANSLATIONS)
    words = {state_word(step.state, 2, translate) for step in sample().steps}
    assert len(words) == len({step.state for step in sample().steps})


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != "en"])
def test_every_error_has_its_words_with_its_facts_in_them(language: str) -> None:
    translate = translator_for(language, TRANSLATIONS)
    for error in every_error():
        plain, advice = explain(error), explain(error, translate)
        assert advice.title != plain.title, error
        assert advice.text != plain.text, error
        shown = (advice.title + advice.text).replace(USUAL_TEMPLATE, "").replace("{step:02}", "")
        assert "{" not in shown, error


@pytest.mark.parametrize(
    ("spoken", "chosen", "language"),
    [
        (["de-CH", "de", "en"], "", "de"),
        (["fr_CA"], "", "fr"),
        (["ja-JP", "es-419", "en-US"], "", "es"),
        (["ja-JP"], "", "en"),
        ([], "", "en"),
        (["de-DE"], "fr", "fr"),
        (["de-DE"], "klingon", "de"),
    ],
)
def test_the_language_chosen_else_the_systems_first_that_there_is(
    monkeypatch: pytest.MonkeyPatch, spoken: list[str], chosen: str, language: str
) -> None:
    class System:
        @staticmethod
        def system() -> System:
            return System()

        def uiLanguages(self) -> list[str]:  # noqa: N802  the name is Qt's
            return spoken

    monkeypatch.setattr(languages, "QLocale", System)
    assert language_from(Settings(language=chosen)) == language


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_language_brings_its_locale(code: str) -> None:
    language = language_of(code, TRANSLATIONS)
    assert language.code == code
    assert language.locale.language() == QLocale(code).language()
