"""Texts for people between the sources and Qt Linguist; nothing but the standard library and PySide6's own tools.

update   takes every text of app/ into resources/translations/*.ts and tells what is unfinished
open     prints what is unfinished in one language, as a table for "fill"
fill     puts translations into a .ts: {"Context": {"English text": "translation" or ["one", "more"]}}
release  compiles *.ts into *.qm
check    fails on a text that is missing, superfluous or unfinished, and on a stale .qm

lupdate reads Python, but it loses a text with a number, a text chosen by a condition and a text said through a method
of one's own. So the calls are found here, and lupdate is given them in the one form that it reads without loss.
"""

from __future__ import annotations

import argparse
import ast
import json
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
APP, FOLDER = ROOT / "app", ROOT / "resources" / "translations"
LANGUAGES = ("fr", "es", "de")
CALLS = ("translate", "_translate", "say", "marked")
Wrappers = dict[str, set[tuple[str, int]]]
"""Function -> (context, position of a text among its arguments): what is passed there is translated in that context."""
Key = tuple[str, str]


@dataclass(frozen=True)
class Entry:
    """One message of a .ts; ``forms`` has two items for a text with a number, else one; empty ones are unfinished."""

    context: str
    source: str
    forms: tuple[str, ...]
    finished: bool


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("command", choices=("update", "open", "fill", "release", "check"))
    parser.add_argument("language", nargs="?", choices=LANGUAGES)
    parser.add_argument("table", nargs="?", type=Path)
    given = parser.parse_args(arguments)
    if given.command == "update":
        update()
        report()
    elif given.command == "open":
        print(json.dumps(unfinished_table(given.language or LANGUAGES[0]), ensure_ascii=False, indent=1))
    elif given.command == "fill":
        if given.language is None or given.table is None:
            parser.error("fill LANGUAGE TABLE.json")
        return fill(given.language, json.loads(given.table.read_text(encoding="utf-8")))
    elif given.command == "release":
        release(FOLDER)
    return say_faults(check()) if given.command == "check" else 0


# --- from the sources


def texts(app: Path = APP) -> dict[Key, str]:
    """(context, English text) -> the files that say it."""
    found: dict[Key, str] = {}
    for path, tree, wrappers in modules(app):
        name = path.relative_to(app.parent).as_posix()
        for key in texts_of(tree, wrappers):
            if name not in (files := found.get(key, "")):
                found[key] = f"{files}, {name}".lstrip(", ")
    return found


def modules(app: Path = APP) -> Iterator[tuple[Path, ast.Module, Wrappers]]:
    """Each module with all the wrappers that it may call."""
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in sorted(app.rglob("*.py"))}
    own = {path: wrappers_of(tree) for path, tree in trees.items()}
    by_module = {
        ".".join(path.relative_to(app.parent).with_suffix("").parts): found | methods_of(trees[path], found)
        for path, found in own.items()
    }
    for path, tree in trees.items():
        yield path, tree, own[path] | imported_wrappers(tree, by_module)


def texts_of(tree: ast.AST, wrappers: Wrappers) -> Iterator[Key]:
    for call in ast.walk(tree):
        if isinstance(call, ast.Call):
            for context, argument in text_arguments(call, wrappers):
                yield from ((context, text) for text in literals(argument))


def text_arguments(call: ast.Call, wrappers: Wrappers) -> Iterator[tuple[str, ast.expr]]:
    """(context, the expression that is the text) of a call that translates."""
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    if name in CALLS and len(call.args) > 1 and (context := literals(call.args[0])):
        yield context[0], call.args[1]
    for context_of_wrapper, position in wrappers.get(name, ()):
        if position < len(call.args):
            yield context_of_wrapper, call.args[position]


def literals(node: ast.expr) -> list[str]:
    """The text, or both texts of a condition; none for anything that is not written out."""
    if isinstance(node, ast.IfExp):
        return [*literals(node.body), *literals(node.orelse)]
    return [node.value] if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value else []


def wrappers_of(tree: ast.AST) -> Wrappers:
    """Functions that hand a parameter of theirs on to be translated, and those that hand one on to them."""
    wrappers: Wrappers = {}
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    size = -1
    while size != (size := sum(map(len, wrappers.values()))):
        for function in functions:
            parameters = [argument.arg for argument in function.args.args if argument.arg not in ("self", "cls")]
            for call in (node for node in ast.walk(function) if isinstance(node, ast.Call)):
                for context, text in text_arguments(call, wrappers):
                    if isinstance(text, ast.Name) and text.id in parameters:
                        wrappers.setdefault(function.name, set()).add((context, parameters.index(text.id)))
    return wrappers


def methods_of(tree: ast.AST, wrappers: Wrappers) -> Wrappers:
    """``Class.method`` for each wrapper in a class: who imports the class may call it."""
    classes = [node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    owned = [(c.name, f.name) for c in classes for f in c.body if isinstance(f, ast.FunctionDef)]
    return {f"{owner}.{name}": wrappers[name] for owner, name in owned if name in wrappers}


def imported_wrappers(tree: ast.AST, by_module: dict[str, Wrappers]) -> Wrappers:
    imports = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    named = [(by_module.get(node.module or "", {}), alias.name) for node in imports for alias in node.names]
    found = {name: wrappers[name] for wrappers, name in named if name in wrappers}
    methods = [
        (name.partition(".")[2], wrappers[name])
        for wrappers, owner in named
        for name in wrappers
        if name.startswith(f"{owner}.")
    ]
    return found | dict(methods)


# --- to and from Linguist's files


def update() -> None:
    with tempfile.TemporaryDirectory() as folder:
        calls = Path(folder) / "texts.py"
        calls.write_text("".join(map(_plain_call, texts().items())), encoding="utf-8")
        for language in LANGUAGES:
            options = ("-silent", "-no-obsolete", "-locations", "none", "-source-language", "en")
            _tool("lupdate", *options, "-target-language", language, calls, "-ts", ts_file(language))


def _plain_call(text: tuple[Key, str]) -> str:
    (context, source), files = text
    number = ", None, 1" if "%n" in source else ""
    quoted = (json.dumps(part, ensure_ascii=False) for part in (context, source))
    return f"#: {files}\nQCoreApplication.translate({', '.join(quoted)}{number})\n"


def ts_file(language: str) -> Path:
    return FOLDER / f"walkaround_{language}.ts"


def entries(language: str) -> list[Entry]:
    found = []
    for context in ET.parse(ts_file(language)).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = tuple(form.text or "" for form in translation.iter("numerusform")) or (translation.text or "",)
            finished = translation.get("type") is None
            found.append(Entry(context.findtext("name", ""), message.findtext("source", ""), forms, finished))
    return found


def unfinished_table(language: str) -> dict[str, dict[str, str | list[str]]]:
    table: dict[str, dict[str, str | list[str]]] = {}
    for entry in entries(language):
        if not entry.finished or not all(entry.forms):
            forms: str | list[str] = list(entry.forms) if len(entry.forms) > 1 else entry.forms[0]
            table.setdefault(entry.context, {})[entry.source] = forms
    return table


def report() -> None:
    """A text that no language has is told once."""
    lacking: dict[Key, list[str]] = {}
    for language in LANGUAGES:
        for context, sources in unfinished_table(language).items():
            for source in sources:
                lacking.setdefault((context, source), []).append(language)
    for (context, source), languages in lacking.items():
        print(f"{','.join(languages):<9} {context:<14} {json.dumps(source, ensure_ascii=False)}")
    print(f"{len(texts())} texts, {len(lacking)} unfinished")


def fill(language: str, table: dict[str, dict[str, str | list[str]]]) -> int:
    """Names what the .ts does not have; lupdate then writes the file in Linguist's own form."""
    tree = ET.parse(ts_file(language))
    left = {(context, source): forms for context, sources in table.items() for source, forms in sources.items()}
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            forms = left.pop((context.findtext("name", ""), message.findtext("source", "")), "")
            if forms:
                _set_translation(message, [forms] if isinstance(forms, str) else forms)
    tree.write(ts_file(language), encoding="utf-8", xml_declaration=True)
    update()
    return say_faults([f"{language}: not in the .ts: {key}" for key in left])


def _set_translation(message: ET.Element, forms: list[str]) -> None:
    translation = message.find("translation")
    assert translation is not None
    places = translation.findall("numerusform") or [translation]
    for place, form in zip(places, forms, strict=True):
        place.text = form
    translation.attrib.pop("type", None)


def release(folder: Path) -> None:
    for language in LANGUAGES:
        _tool("lrelease", "-silent", ts_file(language), "-qm", folder / f"walkaround_{language}.qm")


def check() -> list[str]:
    wanted, faults = set(texts()), []
    for language in LANGUAGES:
        known = {(entry.context, entry.source) for entry in entries(language)}
        faults += [f"{language}: not extracted: {key}" for key in sorted(wanted - known)]
        faults += [f"{language}: nobody says it: {key}" for key in sorted(known - wanted)]
        for context, sources in unfinished_table(language).items():
            faults += [f"{language}: unfinished: {context}: {source}" for source in sources]
    with tempfile.TemporaryDirectory() as fresh:
        release(Path(fresh))
        for compiled in sorted(Path(fresh).iterdir()):
            kept = FOLDER / compiled.name
            if not kept.exists() or kept.read_bytes() != compiled.read_bytes():
                faults.append(f"{compiled.name} is older than its .ts: release")
    return faults


def say_faults(faults: list[str]) -> int:
    print("\n".join(faults), end="\n" if faults else "")
    return 1 if faults else 0


def _tool(name: str, *arguments: str | Path) -> None:
    """PySide6 puts its tools beside the interpreter."""
    beside = shutil.which(f"pyside6-{name}", path=str(Path(sys.executable).parent))
    subprocess.run([beside or f"pyside6-{name}", *map(str, arguments)], cwd=ROOT, check=True)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
