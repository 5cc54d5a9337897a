"""``--self-check`` tells what is missing, part by part, and the exit code says so too."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app import self_check as checked
from app.assembly import RESOURCES
from app.domain.policy import Policy
from app.self_check import self_check
from app.services import report_text

NO_POLICY = Policy()


@pytest.fixture
def resources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy that may lack something."""
    copy = tmp_path / "installed" / "resources"
    shutil.copytree(RESOURCES, copy, ignore=shutil.ignore_patterns("screenshots", "*.ts"))  # as it is installed
    monkeypatch.setattr(checked, "RESOURCES", copy)
    monkeypatch.setattr(checked, "TRANSLATIONS", copy / "translations")
    monkeypatch.setattr(report_text, "_FONTS", copy / "fonts")
    return copy


def bad(capsys: pytest.CaptureFixture[str]) -> list[str]:
    """The parts that are told to be missing."""
    return [line[5:25].strip() for line in capsys.readouterr().out.splitlines() if line.startswith("BAD")]


@pytest.mark.usefixtures("qapp", "resources")
def test_all_there(capsys: pytest.CaptureFixture[str]) -> None:
    assert self_check(NO_POLICY) == 0
    told = capsys.readouterr().out
    assert all(line.startswith("ok ") for line in told.splitlines())
    for part in ("reportlab", "pillow", "report page", "demo session", "export languages"):
        assert f"ok   {part} " in told
    assert "13 steps" in told
    assert "licences" not in told, "from source they lie with each library"


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("lost", "parts"),
    [
        ("fonts/NotoSans-Bold.ttf", ["report page"]),
        ("translations/walkaround_de.qm", ["translations", "export languages"]),
        ("demo_session/session-photos.json", ["demo session"]),
        ("icons/walkaround.svg", ["icon"]),
    ],
)
def test_a_file_that_is_missing(
    resources: Path, lost: str, parts: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    (resources / lost).unlink()
    assert self_check(NO_POLICY) == 1
    assert bad(capsys) == parts


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("file", "content", "part"),
    [
        ("fonts/NotoSans-Regular.ttf", "no font", "report page"),
        ("demo_session/session-photos.json", "[]", "demo session"),
        ("demo_session/session-photos.json", "{", "demo session"),
        ("translations/walkaround_fr.qm", "", "export languages"),
        ("translations/walkaround_fr.qm", "<TS></TS>", "export languages"),
    ],
)
def test_a_file_that_is_damaged(
    resources: Path, file: str, content: str, part: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (resources / file).write_text(content)
    assert self_check(NO_POLICY) == 1
    assert bad(capsys) == [part]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("name", "module"), [("pillow", "PIL.nothing_like_it"), ("nothing-like-it", "PIL.Image")])
def test_a_library_that_is_missing(
    name: str, module: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(checked, "_LIBRARIES", {name: module})
    assert self_check(NO_POLICY) == 1
    assert bad(capsys) == [name]


@pytest.mark.usefixtures("qapp")
def test_installed_the_licences_lie_beside_it(
    resources: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert self_check(NO_POLICY) == 1
    assert bad(capsys) == ["licences"]
    folder = resources.parent / "licences"
    folder.mkdir()
    assert self_check(NO_POLICY) == 1
    assert bad(capsys) == ["licences"]
    (folder / "LGPL-3.0.txt").write_text("the terms")
    assert self_check(NO_POLICY) == 0
    assert "ok   licences             1 texts" in capsys.readouterr().out


WITHOUT_A_CONSOLE = """
import sys
sys.stdout = sys.stderr = None  # as a program of Windows without a console
import app.under_policy
from app.domain.policy import Policy
app.under_policy.read_policy = lambda *_: Policy()
{more}
from app.main import main
sys.exit(main(sys.argv[1:]))
"""
LACKING = "import app.self_check; app.self_check._LIBRARIES = {'pillow': 'PIL.nothing_like_it'}"


@pytest.mark.parametrize(
    ("words", "more", "code"),
    [
        ("--self-check", "", 0),
        ("--self-check", LACKING, 1),
        ("--version", "", 0),
        ("--help", "", 0),
        ("--nonsense", "", 2),
        ("show not-a-key", "", 2),
    ],
)
def test_without_a_console_the_exit_code_tells_it_alone(words: str, more: str, code: int) -> None:
    program = [sys.executable, "-c", WITHOUT_A_CONSOLE.format(more=more), *words.split()]
    done = subprocess.run(program, capture_output=True, timeout=60, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (code, b"", b"")
