"""The law of the house: floors, doors, threads, names and proportions."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
APP = ROOT / "app"
FLOORS = ("domain", "services", "bridge", "ui")
OUTSIDERS = {
    "domain": set(),
    "services": {
        "requests",
        "urllib3",
        "truststore",
        "keyring",
        "platformdirs",
        "secretstorage",
        "jeepney",
        "exifread",
        "reportlab",
        "PIL",
    },
    "bridge": {"PySide6"},
    "ui": {"PySide6"},
}
ONE_DOOR = {  # a name -> the only files that may say it
    "requests": {"http_client.py", "watched_sockets.py", "network_faults.py"},
    "keyring": {"credential_store.py"},
    "exifread": {"picture_facts.py"},
    "PIL": {"picture_sizes.py", "pdf_pictures.py"},
    "concurrent.futures": {"background.py"},
    "threading.Thread": {"demo_server.py", "http_client.py", "credential_store.py"},
    "threading.Timer": set(),
    "multiprocessing": set(),
    "QThread": set(),
    "QThreadPool": set(),
    "QRunnable": set(),
}
BANNED_NAMES = {
    "utils",
    "helpers",
    "common",
    "misc",
    "manager",
    "handler",
    "controller",
    "core",
    "base",
    "data",
}
LAWN = {
    "app.main",
    "app.options",
    "app.desktop",
    "app.instance",
    "app.stage",
    "app.snapshot",
    "app.self_check",
    "app.assembly",
    "app.house_assembly",
    "app.at_the_start",
    "app.last_place",
    "app.link_application",
    "app.command_line",
    "app.logs",
    "app.crash_hooks",
    "app.plain_imports",
    "app.error_sentences",
    "app.error_texts",
    "app.keeping_error_texts",
    "app.export_error_texts",
    "app.policy_error_texts",
    "app.under_policy",
    "app.export_command",
    "app.plain_translations",
}
MODULES = sorted(APP.rglob("*.py"))
CREATED_WHEN_IMPORTED = {
    "QApplication",
    "QObject",
    "QTimer",
    "QPixmap",
    "QIcon",
    "Session",
    "Background",
    "HttpClient",
}


def parse(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def imported(path: Path) -> set[str]:
    """Every module and every name this file imports, at any depth of its code."""
    found: set[str] = set()
    for node in ast.walk(parse(path)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "relative import"
            found |= {node.module or ""} | {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def attributes_said(path: Path) -> set[str]:
    """``module.name`` wherever it stands in the code, so that ``threading.Thread`` is seen."""
    return {
        f"{node.value.id}.{node.attr}"
        for node in ast.walk(parse(path))
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name)
    }


def each_module(paths: list[Path] = MODULES) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("path", paths, ids=lambda p: str(p.relative_to(APP)))


def floor_of(path: Path) -> str | None:
    first = path.relative_to(APP).parts[0]
    return first if first in FLOORS else None


@each_module()
def test_outsiders_come_through_one_door(path: Path) -> None:
    said = imported(path) | attributes_said(path)
    for word, doors in ONE_DOOR.items():
        named = any(n == word or n.startswith(word + ".") or n.endswith("." + word) for n in said)
        assert not named or path.name in doors, f"only {sorted(doors)} may use {word}"


@each_module([p for p in MODULES if floor_of(p)])
def test_a_floor_sees_the_domain_and_the_floor_beneath(path: Path) -> None:
    floor = floor_of(path)
    assert floor is not None
    reachable = {"domain", floor, FLOORS[max(FLOORS.index(floor) - 1, 0)]}
    for name in imported(path):
        top, *rest = name.split(".")
        if top == "app":
            assert not rest or rest[0] in reachable | {"__version__"}, f"{floor} may not import {name}"
        elif top not in sys.stdlib_module_names:
            assert top in OUTSIDERS[floor], f"{floor} may not import {name}"
        assert not (floor == "bridge" and "QtWidgets" in rest), "no widgets on the bridge"


@each_module([p for p in MODULES if floor_of(p)])
def test_nobody_reaches_for_the_lawn(path: Path) -> None:
    assert not imported(path) & LAWN


@each_module([p for p in MODULES if floor_of(p) == "domain"])
def test_the_domain_does_no_io(path: Path) -> None:
    doors = {
        "os",
        "io",
        "pathlib",
        "socket",
        "urllib.request",
        "sqlite3",
        "threading",
        "subprocess",
        "tempfile",
    }
    assert not imported(path) & doors
    calls = {n.func.id for n in ast.walk(parse(path)) if isinstance(n, ast.Call) and isinstance(n.func, ast.Name)}
    assert not calls & {"open", "print"}


@each_module([p for p in MODULES if floor_of(p) in ("domain", "services")])
def test_nothing_below_the_bridge_knows_qt(path: Path) -> None:
    assert not any(name.split(".")[0] == "PySide6" for name in imported(path))


@each_module()
def test_pixmaps_are_made_where_the_gui_thread_is_certain(path: Path) -> None:
    if "PySide6.QtGui.QPixmap" in imported(path):
        assert floor_of(path) == "ui" or path.name in ("step_list_model.py", "tile.py")


@each_module()
def test_no_object_lives_at_module_level(path: Path) -> None:
    for node in parse(path).body:
        value = getattr(node, "value", None)
        if isinstance(node, ast.Assign | ast.AnnAssign) and isinstance(value, ast.Call):
            called = value.func.id if isinstance(value.func, ast.Name) else getattr(value.func, "attr", "")
            assert called not in CREATED_WHEN_IMPORTED, f"{called} is made when {path.name} is imported"


@each_module([p for p in MODULES if floor_of(p)])
def test_nobody_asks_a_global_for_the_application(path: Path) -> None:
    assert not {
        "QApplication.instance",
        "QCoreApplication.instance",
        "QGuiApplication.instance",
    } & attributes_said(path)


@each_module()
def test_names_tell_what_is_inside(path: Path) -> None:
    assert not BANNED_NAMES & set(path.stem.split("_")), "a name that says nothing"
    assert not BANNED_NAMES & {part for folder in path.parent.relative_to(ROOT).parts for part in folder.split("_")}


@each_module()
def test_proportions(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 300, "asks to be split"
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno:
            assert node.end_lineno - node.lineno < 40, f"{node.name} asks to be split"


@each_module()
def test_a_module_opens_with_one_sentence(path: Path) -> None:
    doc = ast.get_docstring(parse(path))
    assert doc, "says what lives in it"
    assert doc.splitlines()[0].strip().endswith((".", "?"))


def test_modules_form_no_cycle() -> None:
    names = {".".join(p.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): p for p in MODULES}
    edges = {name: {m for m in imported(path) if m in names and m != name} for name, path in names.items()}
    done: set[str] = set()

    def walk(name: str, path: tuple[str, ...]) -> None:
        assert name not in path, " -> ".join((*path[path.index(name) :], name))
        if name not in done:
            for other in edges[name]:
                walk(other, (*path, name))
            done.add(name)

    for name in edges:
        walk(name, ())


def test_the_top_level_holds_nothing_else() -> None:
    allowed = {"pyproject.toml", "README.md", "app", "resources", "tests", "packaging", "build", "dist"}
    found = {p.name for p in ROOT.iterdir() if not p.name.startswith(".") and not p.name.endswith(".egg-info")}
    assert found <= allowed
    assert not (ROOT / "packaging" / "__init__.py").exists(), "would shadow PyPI's packaging"


def test_the_domain_imports_without_any_library() -> None:
    for path in MODULES:
        if floor_of(path) == "domain":
            tops = {name.split(".")[0] for name in imported(path)} - {"app", ""}
            assert tops <= set(sys.stdlib_module_names)
