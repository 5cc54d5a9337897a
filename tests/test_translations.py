"""Nothing that people read is unextracted, untranslated or stale, in any of the languages."""

from __future__ import annotations

import ast
import importlib.util
import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QTranslator

from app.domain.settings import LANGUAGES
from app.domain.wording import Translate
from app.ui.commands import MENUS

ROOT = Path(__file__).parent.parent
OTHERS = [code for code in LANGUAGES if code != "en"]
each_language = pytest.mark.parametrize("language", OTHERS)


@cache
def tool() -> ModuleType:
    """packaging/translations.py, which is no package."""
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look there
    spec.loader.exec_module(module)
    return module


# --- every text of the sources is translated


def test_the_tool_knows_all_the_languages() -> None:
    assert set(tool().LANGUAGES) == set(OTHERS)


@each_language
def test_every_text_is_in_the_catalogue_and_nothing_else(language: str) -> None:
    wanted = set(tool().texts())
    known = [(entry.context, entry.source) for entry in tool().entries(language)]
    assert len(wanted) > 300
    assert sorted(wanted - set(known)) == [], "run: packaging/translations.py update"
    assert sorted(set(known) - wanted) == [], "nobody says that any more: packaging/translations.py update"
    assert len(known) == len(set(known))


@each_language
def test_every_text_is_translated(language: str) -> None:
    table = tool().unfinished_table(language)
    assert table == {}, f"packaging/translations.py open {language}, then fill"


@each_language
def test_a_translation_keeps_what_is_filled_in_pressed_or_expected(language: str) -> None:
    for entry in tool().entries(language):
        for form in entry.forms:
            assert _skeleton(form) == _skeleton(entry.source), (entry.source, form)
        assert len(entry.forms) == (2 if "%n" in entry.source else 1), entry.source


def _skeleton(text: str) -> tuple[object, ...]:
    """Placeholders, whether there is one mnemonic, and an ending that promises more."""
    ending = next((sign for sign in ("…", ":") if text.endswith(sign)), "")
    return sorted(re.findall(r"\{\w*\}|%n", text)), len(re.findall(r"&\w", text)), ending


@each_language
def test_no_translation_uses_the_english_notation_of_plurals(language: str) -> None:
    forms = [form for entry in tool().entries(language) for form in entry.forms]
    assert not [form for form in forms if re.search(r"(?<=\w)\((\w*/)?\w{1,3}\)", form)]
    assert not [form for form in forms if form != form.strip() or "  " in form]


@each_language
def test_the_compiled_catalogue_says_what_its_source_says(language: str) -> None:
    compiled = QTranslator()
    assert compiled.load(f"walkaround_{language}.qm", str(tool().FOLDER))
    for entry in tool().entries(language):
        numbers = (1, 2) if len(entry.forms) == 2 else (-1,)
        said = tuple(compiled.translate(entry.context, entry.source, None, n) for n in numbers)
        assert said == entry.forms, "run: packaging/translations.py release"


# --- the tool finds what there is


def test_it_finds_texts_however_they_are_said(tmp_path: Path) -> None:
    folder = tmp_path / "app"
    folder.mkdir()
    (folder / "tables.py").write_text('def pair(a, b):\n    return marked("T", a), marked("T", b)\n', encoding="utf-8")
    (folder / "one.py").write_text(
        "from app.tables import pair\n"
        'translate("A", "plain")\n'
        'self._translate("A", "in " "parts", 3)\n'
        'say("A", "yes" if x else "no" if y else "perhaps")\n'
        'TABLE = {1: marked("A", "kept")}\n'
        "class Form:\n"
        "    def _say(self, text):\n"
        '        return self._translate("Form", text)\n'
        "    def shout(self, n, text):\n"
        "        return self._say(text).upper()\n"
        "    def show(self):\n"
        '        self._say("through a method")\n'
        '        self.shout(1, "through two")\n'
        'WHY = pair("what", "why")\n'
        'translate("A", variable)\n',
        encoding="utf-8",
    )
    found = set(tool().texts(folder))
    assert {text for context, text in found if context == "A"} == {"plain", "in parts", "yes", "no", "perhaps", "kept"}
    assert {text for context, text in found if context == "Form"} == {"through a method", "through two"}
    assert {text for context, text in found if context == "T"} == {"what", "why"}


# --- no text for people passes by the catalogue

SEEN = (
    *("setText", "setWindowTitle", "setTitle", "setToolTip", "setStatusTip", "setWhatsThis", "setPlaceholderText"),
    *(
        "setAccessibleName",
        "setAccessibleDescription",
        "setInformativeText",
        "setLabelText",
        "setButtonText",
        "setSuffix",
    ),
    *(
        "setPrefix",
        "setSpecialValueText",
        "showMessage",
        "addAction",
        "addMenu",
        "addTab",
        "addItem",
        "addItems",
        "addRow",
    ),
    *("addSection", "insertItem", "setHeaderLabels", "setHorizontalHeaderLabels", "drawText", "tell", "segment"),
    *("Words", "Button", "QPushButton", "QToolButton", "QLabel", "QAction", "QMenu", "QCheckBox", "QRadioButton"),
    *("QGroupBox", "QListWidgetItem", "QStandardItem", "QTreeWidgetItem", "QTableWidgetItem", "QDockWidget", "Advice"),
    *("QUndoCommand", "QMessageBox", "QProgressDialog", "SecretField", "ThinBar"),
)
"""What shows its arguments, all of them; those that are roles and the like stand in ``NOT_WORDS``."""
NOT_WORDS = {
    *("primary", "small", "link", "segment", "choice", "strong", "quiet", "title", "heading", "headline", "trouble"),
}
ALLOWED = {
    "Walkaround": "the name of the program",
    "Walkaround ": "the name of the program, before its version",
    " · Walkaround": "the name of the program, behind the key of a session",
    " (demo)": "part of that name: main_window.py",
    "XXX-ABCDE12345": "what a session key looks like, as PAVE's own pages print it",
    "2021-05-30T12:49:19Z": "what a timestamp looks like, as PAVE's own pages print it",
    "F5": "a key",
    "‹ Esc": "a key",
    " UTC": "a time zone, beside times that stay as the server wrote them",
    " UTC\n": "a time zone, beside times that stay as the server wrote them",
    "remove drawings": "how the program calls an act: bridge/review_commands.py",
    "Qt ": "a name",
    " · LGPL-3.0 (Qt for Python)": "a name and the short name of a licence",
}
WRITTEN_FOR_QT = {"style_sheet.py"}


def people_s_modules() -> list[tuple[Path, ast.Module, dict[str, set[tuple[str, int]]]]]:
    lawn = ("_texts.py", "_sentences.py", "stage.py")
    floors = ("ui", "bridge")
    return [m for m in tool().modules() if m[0].parent.name in floors or m[0].name.endswith(lawn)]


def translated(tree: ast.Module, wrappers: dict[str, set[tuple[str, int]]]) -> set[ast.AST]:
    """The nodes of all texts that go through the catalogue."""
    calls = [call for call in ast.walk(tree) if isinstance(call, ast.Call)]
    texts = [text for call in calls for _, text in tool().text_arguments(call, wrappers)]
    return {node for text in texts for node in ast.walk(text)}


def shown(node: ast.expr) -> Iterator[ast.Constant]:
    """The literals that end up in the text that ``node`` makes."""
    match node:
        case ast.Constant(value=str()):
            yield node
        case ast.JoinedStr(values=parts) | ast.Tuple(elts=parts) | ast.List(elts=parts) | ast.BoolOp(values=parts):
            for part in parts:
                yield from shown(part)
        case ast.FormattedValue(value=inner) | ast.Call(func=ast.Attribute(value=inner)) | ast.Starred(value=inner):
            yield from shown(inner)
        case ast.IfExp(body=one, orelse=other) | ast.BinOp(left=one, right=other):
            yield from shown(one)
            yield from shown(other)


def is_for_people(text: str) -> bool:
    return any(c.isalpha() for c in text) and text not in ALLOWED and text not in NOT_WORDS


def test_whatever_is_shown_is_translated() -> None:
    found = []
    for path, tree, wrappers in people_s_modules():
        known = translated(tree, wrappers)
        for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
            name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
            if name in SEEN:
                literals = [literal for argument in call.args for literal in shown(argument) if literal not in known]
                found += [f"{path.name}: {text!r}" for c in literals if is_for_people(text := str(c.value))]
    assert found == []


def test_whatever_reads_like_a_sentence_is_translated() -> None:
    """Words with blanks between them, wherever they stand: in a table, a variable, a default."""
    found = []
    for path, tree, wrappers in people_s_modules():
        if path.name in WRITTEN_FOR_QT:
            continue
        known = translated(tree, wrappers) | docstrings(tree) | logged(tree)
        literals = [(n, n.value) for n in ast.walk(tree) if isinstance(n, ast.Constant) and isinstance(n.value, str)]
        sentences = [text for n, text in literals if n not in known and re.search(r"[A-Za-z]+ [a-z]{2,}", text)]
        found += [f"{path.name}: {text!r}" for text in sentences if text not in ALLOWED]
    assert found == []


def docstrings(tree: ast.Module) -> set[ast.AST]:
    """And what else stands alone as a statement; and lists of names that are split."""
    alone = {node.value for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    attributes = [node for node in ast.walk(tree) if isinstance(node, ast.Attribute)]
    return alone | {node.value for node in attributes if node.attr == "split"}


def logged(tree: ast.Module) -> set[ast.AST]:
    """Logs and what only a programmer can see are English."""
    asserted = [node.msg for node in ast.walk(tree) if isinstance(node, ast.Assert) and node.msg]
    raised = [node.exc for node in ast.walk(tree) if isinstance(node, ast.Raise) and node.exc]
    calls = [n for n in ast.walk(tree) if isinstance(n, ast.Call) and isinstance(n.func, ast.Attribute)]
    logs = [call for call in calls if isinstance(call.func.value, ast.Name) and call.func.value.id == "log"]  # type: ignore[attr-defined]  # they are attributes
    return {inner for node in (*asserted, *raised, *logs) for inner in ast.walk(node)}


# --- menus


def mnemonic(text: str) -> str:
    found = re.search(r"&(\w)", text)
    return found[1].lower() if found else ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_entries_of_a_menu_share_a_mnemonic(language: str) -> None:
    say = spoken_by(language)
    menus = {menu.title: [c.text for c in menu.commands if c is not None] for menu in MENUS}
    for title, texts in {"the menu bar": list(menus), **menus}.items():
        assert_distinct([say("Menu", text) for text in texts], title)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_fields_of_the_sign_in_share_a_mnemonic(language: str) -> None:
    say = spoken_by(language)
    texts = [text for context, text in tool().texts() if context == "Credentials"]
    assert_distinct([say("Credentials", text) for text in texts], "credentials")


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_things_on_a_page_of_the_settings_share_a_mnemonic(language: str) -> None:
    say = spoken_by(language)
    pages: dict[str, list[str]] = {}
    for (context, text), files in tool().texts().items():
        for page in re.findall(r"settings_\w+_page", files):
            pages.setdefault(page, []).append(say(context, text))
    assert len(pages) == 3
    for page, texts in pages.items():
        assert_distinct(texts, page)


def assert_distinct(texts: list[str], where: str) -> None:
    letters = [letter for text in texts if (letter := mnemonic(text))]
    twice = {letter for letter in letters if letters.count(letter) > 1}
    assert not twice, (where, [text for text in texts if mnemonic(text) in twice])


def spoken_by(language: str) -> Translate:
    from app.bridge.languages import translator_for

    translate: Translate = translator_for(language, tool().FOLDER)
    return translate
