"""``dev.py package``: what is built when, and what it ends with."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from kit import package as command
from kit.checks import Checks
from kit.commands import Failed, attempt, run
from kit.places import ROOT
from kit.product import Product


@pytest.fixture
def built(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[str]:
    """The systems that would have been built, in that order; nothing is."""
    systems: list[str] = []

    def builder(system: str) -> Callable[[Product], object]:
        def build(product: Product) -> None:
            systems.append(system)
            (tmp_path / f"walkaround-{system}.deb").write_bytes(b"")

        return build

    monkeypatch.setattr(command, "OUT", tmp_path)
    monkeypatch.setattr(command, "_builder", builder)
    monkeypatch.setattr(command, "_checked", lambda system, product: [_checks(system)])
    monkeypatch.setattr(sys, "platform", "linux")
    return systems


def _checks(system: str, good: bool = True) -> Checks:
    checks = Checks(system)
    checks.note("stands", good)
    return checks


def test_on_linux_both_are_built(built: list[str]) -> None:
    assert command.package([]) == 0
    assert built == ["linux", "windows"]


def test_what_is_tried_is_built_once(built: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert command.package(["linux", "--check"]) == 0
    assert command.package(["linux", "--check"]) == 0
    assert built == ["linux"]
    assert "1 passed, 0 failed" in capsys.readouterr().out


def test_another_state_is_built_anew(built: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    command.package(["linux", "--check"])
    monkeypatch.setenv("WALKAROUND_UPDATE_URL", "https://acme.example/newest.json")
    command.package(["linux", "--check"])
    assert built == ["linux", "linux"]


def test_a_build_that_broke_off_is_not_taken_for_one(built: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(system: str) -> Callable[[Product], object]:
        def build(product: Product) -> None:
            raise Failed("no room")

        return build

    with monkeypatch.context() as patched:
        patched.setattr(command, "_builder", broken)
        assert command.package(["linux"]) == 1
    assert command.package(["linux", "--check"]) == 0
    assert built == ["linux"]


def test_a_check_that_fails_fails_it(built: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command, "_checked", lambda system, product: [_checks(system, good=False)])
    assert command.package(["linux", "--check"]) == 1


@pytest.mark.parametrize("words", [["macos"], ["--fast"], ["--check", "--quick"], ["beos"]])
def test_wrong_usage(built: list[str], words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert command.package(words) == 2
    assert "dev.py package" in capsys.readouterr().out
    assert built == []


# --- programs that are started


def test_a_failure_shows_the_end_of_what_was_said() -> None:
    with pytest.raises(Failed, match=r"(?s)ended with 3.*last words"):
        run(sys.executable, "-c", "print('last words'); raise SystemExit(3)")


def test_who_takes_too_long_is_ended() -> None:
    done = attempt(sys.executable, "-u", "-c", "import time; print('begun'); time.sleep(60)", seconds=2)
    assert (done.returncode, done.stdout.strip()) == (124, "begun")


# --- the console's own program


def test_the_program_for_terminals_passes_everything_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    import importlib.util

    beside = tmp_path / "walkaround.exe"
    beside.write_text(
        f"#!{sys.executable}\nimport sys\nprint(sys.argv[1:])\nprint('no', file=sys.stderr)\nsys.exit(7)\n"
    )
    beside.chmod(0o755)
    spec = importlib.util.spec_from_file_location("console", ROOT / "packaging" / "console.py")
    assert spec is not None
    assert spec.loader is not None
    console = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(console)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "walkaround-cli.exe"))
    monkeypatch.setattr(sys, "argv", ["walkaround-cli.exe", "show", "a b"])
    assert console.main() == 7
    out, err = capfdbinary.readouterr()
    assert (out.strip(), err.strip()) == (b"['show', 'a b']", b"no")
