"""The command line says in every language what the window says, without Qt and without the translators' files."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest

from app.assembly import TRANSLATIONS
from app.bridge.languages import language_of
from app.domain.settings import LANGUAGES
from app.plain_translations import translator

OTHERS = [language for language in LANGUAGES if language != "en"]
GERMAN = (TRANSLATIONS / "walkaround_de.qm").read_bytes()


def texts(language: str) -> list[tuple[str, str, bool]]:
    """Context, English, and whether it counts: all that there are."""
    root = ElementTree.parse(TRANSLATIONS / f"walkaround_{language}.ts").getroot()
    return [
        (context.findtext("name", ""), message.findtext("source", ""), message.get("numerus") == "yes")
        for context in root.iter("context")
        for message in context.iter("message")
    ]


@pytest.mark.parametrize("language", OTHERS)
def test_each_text_is_as_the_window_says_it(language: str, qapp: object) -> None:
    says = translator(TRANSLATIONS / f"walkaround_{language}.qm", language)
    window = language_of(language, TRANSLATIONS).translate
    known = texts(language)
    assert len(known) > 500
    for context, text, counts in known:
        for n in (0, 1, 2, 5) if counts else (-1,):
            assert says(context, text, n) == window(context, text, n)


def test_what_is_not_in_it_stays_english() -> None:
    says = translator(TRANSLATIONS / "walkaround_de.qm", "de")
    assert says("Report", "no such text") == "no such text"
    assert says("No such context", "%n photo(s)", 1) == "1 photo"


@pytest.mark.parametrize(
    "content",
    [b"", b"<TS></TS>", GERMAN[:16], GERMAN[:18], GERMAN[:400], GERMAN[: len(GERMAN) // 2], GERMAN[:-3]],
    ids=["empty", "text", "magic", "no length", "short", "half", "the last bytes"],
)
def test_a_damaged_file_is_no_language(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "walkaround_de.qm"
    file.write_bytes(content)
    if content == GERMAN[:-3]:  # what follows the texts is nothing to us
        assert translator(file, "de")("Tile", "Required") != "Required"
        return
    with pytest.raises(ValueError, match=r"no \.qm file|no texts|cut off"):
        translator(file, "de")
