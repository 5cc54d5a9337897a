"""walkaround.spec read as PyInstaller would, with stand-ins for PyInstaller: nothing is built."""

import sys
import types
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from kit.places import PACKAGING

SPEC = PACKAGING / "walkaround.spec"

FOUND = (
    "PySide6/Qt/plugins/platforms/libqxcb.so",
    "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
    "PySide6/plugins/platforms/qwindows.dll",
    "PySide6/Qt/plugins/platforms/libqeglfs.so",
    "PySide6/Qt/plugins/imageformats/libqjpeg.dylib",
    "PySide6/plugins/imageformats/qjpeg.dll",
    "PySide6/Qt/plugins/imageformats/libqpdf.dylib",
    "PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore",
    "PySide6/opengl32sw.dll",
    "libgtk-3.so.0",
    "libssl.so.3",
)


@dataclass
class Call:
    kind: str
    positional: tuple[Any, ...]
    named: dict[str, Any]


@dataclass
class Recipe:
    """What the spec asked PyInstaller for, in its order."""

    calls: list[Call] = field(default_factory=list)
    names: dict[str, Any] = field(default_factory=dict)

    def of(self, kind: str) -> list[Call]:
        return [call for call in self.calls if call.kind == kind]


def read_spec(platform: str, prepared: Path, monkeypatch: pytest.MonkeyPatch) -> Recipe:
    """``platform``: a ``sys.platform``."""
    recipe = Recipe()
    hooks = types.ModuleType("PyInstaller.utils.hooks")
    vars(hooks).update(collect_submodules=lambda name: [name], copy_metadata=lambda name: [(name, name)])
    for name in ("PyInstaller", "PyInstaller.utils"):
        monkeypatch.setitem(sys.modules, name, types.ModuleType(name))
    monkeypatch.setitem(sys.modules, hooks.__name__, hooks)
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(sys, "path", [*sys.path])
    monkeypatch.setenv("WALKAROUND_PREPARED", str(prepared))
    recipe.names = {"SPECPATH": str(PACKAGING)}
    recipe.names |= {kind: _stand_in(kind, recipe) for kind in ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")}
    exec(compile(SPEC.read_text(encoding="utf-8"), str(SPEC), "exec"), recipe.names)
    return recipe


def _stand_in(kind: str, recipe: Recipe) -> type:
    def made(self: Any, *positional: Any, **named: Any) -> None:
        recipe.calls.append(Call(kind, positional, named))
        self.binaries = [(name, f"/somewhere/{name}", "BINARY") for name in FOUND]
        self.datas, self.pure, self.scripts = [], [], []

    return type(kind, (), {"__init__": made})
