"""The lock, and packaging/dev.py, which sets the checkout up from it."""

import ast
import importlib.util
import os
import re
import signal
import subprocess
import sys
import tomllib
from pathlib import Path
from types import ModuleType

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
LOCK_TEXT = (ROOT / "packaging" / "requirements.lock").read_text(encoding="utf-8")

DEBIAN_12 = {"ID": "debian", "VERSION_ID": "12"}
UBUNTU_24 = {"ID": "ubuntu", "ID_LIKE": "debian", "VERSION_ID": "24.04"}
MINT = {"ID": "linuxmint", "ID_LIKE": "ubuntu debian"}
FEDORA = {"ID": "fedora"}
ROCKY = {"ID": "rocky", "ID_LIKE": "rhel centos fedora"}


@pytest.fixture
def dev() -> ModuleType:
    """A fresh copy of packaging/dev.py, so that a test may replace parts of it."""
    spec = importlib.util.spec_from_file_location("dev", ROOT / "packaging" / "dev.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def commands(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """What dev.py would have started, in that order; nothing is started."""
    started: list[list[str]] = []

    def call(*command: object) -> int:
        started.append([str(part) for part in command])
        return 0

    monkeypatch.setattr(dev, "call", call)
    return started


# --- the lock


def locked() -> dict[str, list[tuple[Requirement, list[str]]]]:
    """Name -> (requirement, its hashes); more than one where systems or Python versions differ."""
    entries: dict[str, list[tuple[Requirement, list[str]]]] = {}
    lines = (line for line in LOCK_TEXT.splitlines() if not line.lstrip().startswith("#"))
    for entry in re.split(r"\n(?=\S)", "\n".join(lines)):
        requirement, *options = entry.replace("\\\n", "\n").split("\n")
        hashes = [option.strip() for option in options if option.strip()]
        parsed = Requirement(requirement)
        entries.setdefault(canonicalize_name(parsed.name), []).append((parsed, hashes))
    return entries


def named_in_pyproject() -> list[Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return [Requirement(line) for line in project["dependencies"] + project["optional-dependencies"]["dev"]]


def version_of(requirement: Requirement) -> str:
    (pin,) = requirement.specifier
    assert pin.operator == "=="
    return pin.version


def test_every_requirement_of_the_lock_is_pinned_and_has_hashes() -> None:
    entries = [entry for several in locked().values() for entry in several]
    assert len(entries) > 30
    for requirement, hashes in entries:
        assert version_of(requirement)
        assert hashes, requirement
        assert all(re.fullmatch(r"--hash=sha256:[0-9a-f]{64}", each) for each in hashes), requirement


def test_everything_that_pyproject_names_is_in_the_lock_at_a_version_that_it_allows() -> None:
    lock = locked()
    for wanted in named_in_pyproject():
        for requirement, _ in lock[canonicalize_name(wanted.name)]:
            assert wanted.specifier.contains(version_of(requirement)), wanted


def test_pyside_is_older_than_the_one_that_aborts_python_3_11() -> None:
    ((pyside, hashes),) = locked()["pyside6-essentials"]
    major, minor, *_ = (int(part) for part in version_of(pyside).split("."))
    assert (6, 8) <= (major, minor) < (6, 12)
    assert len(hashes) >= 4, "one wheel for each of Linux, Windows, macOS and ARM"


@pytest.mark.parametrize(
    ("system", "keyring_part"),
    [("linux", "secretstorage"), ("win32", "pywin32-ctypes"), ("darwin", "keyring")],
)
def test_the_lock_serves_all_three_systems(system: str, keyring_part: str) -> None:
    environment = {"sys_platform": system, "platform_python_implementation": "CPython"}
    ((requirement, _),) = locked()[keyring_part]
    assert requirement.marker is None or requirement.marker.evaluate(environment)


def test_the_lock_tells_nothing_of_the_machine_that_made_it() -> None:
    assert "://" not in LOCK_TEXT
    assert not re.search(r"(?<!\w)/\w|[A-Za-z]:\\", LOCK_TEXT), "an absolute path"
    assert not re.search(r"^\s*-(?!-hash=)", LOCK_TEXT, re.MULTILINE), "an option for pip"
    assert "python3 packaging/dev.py lock" in LOCK_TEXT.splitlines()[1]


# --- dev.py: whom it can help, and with what


SCRIPTS = [ROOT / "packaging" / "dev.py", *sorted((ROOT / "packaging" / "kit").glob("*.py"))]


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.name)
def test_dev_py_needs_nothing_but_python(script: Path) -> None:
    tree = ast.parse(script.read_text(encoding="utf-8"))
    plain = {name.name for node in ast.walk(tree) if isinstance(node, ast.Import) for name in node.names}
    taken_from = {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    roots = {name.partition(".")[0] for name in plain | taken_from}
    assert roots <= sys.stdlib_module_names | {"kit"}


def test_packaging_is_no_package() -> None:
    assert not (ROOT / "packaging" / "__init__.py").exists()


@pytest.mark.parametrize("release", [DEBIAN_12, UBUNTU_24, MINT])
def test_apt_serves_debian_and_its_children(dev: ModuleType, release: dict[str, str]) -> None:
    assert dev.is_debian(release)


@pytest.mark.parametrize("release", [FEDORA, ROCKY, {}])
def test_apt_is_left_alone_elsewhere(dev: ModuleType, release: dict[str, str]) -> None:
    assert not dev.is_debian(release)


@pytest.mark.parametrize(
    ("known", "chosen"),
    [
        ({"libglib2.0-0", "libgl1"}, ["libglib2.0-0", "libgl1"]),
        ({"libglib2.0-0t64", "libgl1"}, ["libglib2.0-0t64", "libgl1"]),
        (set(), ["libglib2.0-0", "libgl1"]),
    ],
    ids=["Debian 12", "Debian 13", "no package lists yet"],
)
def test_names_are_those_of_the_release(dev: ModuleType, known: set[str], chosen: list[str]) -> None:
    assert dev.choose_names(["libglib2.0-0|libglib2.0-0t64", "libgl1"], known.__contains__) == chosen


@pytest.mark.parametrize("glib", ["libglib2.0-0", "libglib2.0-0t64"])
def test_either_name_counts_as_installed(dev: ModuleType, glib: str) -> None:
    wanted = ["libglib2.0-0|libglib2.0-0t64", "libgl1"]
    assert dev.missing_packages(wanted, {glib, "libgl1"}) == []
    assert dev.missing_packages(wanted, {glib}) == ["libgl1"]
    assert dev.missing_packages(wanted, {"libgl1"}) == ["libglib2.0-0|libglib2.0-0t64"]


def test_tests_need_what_a_screen_needs_and_a_screen_what_the_rest_needs(dev: ModuleType) -> None:
    assert set(dev.OFFSCREEN_PACKAGES) < set(dev.SCREEN_PACKAGES) < set(dev.TEST_PACKAGES)
    assert {"xvfb", "xdotool", "gnome-keyring"} <= set(dev.TEST_PACKAGES) - set(dev.SCREEN_PACKAGES)


def test_without_root_it_prints_the_command_and_exits_2(
    dev: ModuleType,
    commands: list[list[str]],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(dev, "way_to_become_root", lambda: None)
    monkeypatch.setattr(dev, "is_known_to_apt", {"libglib2.0-0t64", "libgl1"}.__contains__)
    with pytest.raises(SystemExit) as exit_info:
        dev.install(["libglib2.0-0|libglib2.0-0t64", "libgl1"])
    assert exit_info.value.code == 2
    expected = "apt-get update && apt-get install --yes --no-install-recommends libglib2.0-0t64 libgl1'"
    assert expected in capsys.readouterr().err
    assert commands == []


def test_with_sudo_it_installs_without_asking(
    dev: ModuleType, commands: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev, "way_to_become_root", lambda: ("sudo", "-n"))
    monkeypatch.setattr(dev, "is_known_to_apt", lambda name: True)
    dev.install(["libgl1"])
    update, install = commands
    assert update[:3] == install[:3] == ["sudo", "-n", "env"]
    assert update[-1] == "update"
    assert install[-2:] == ["install", "libgl1"]
    assert {"DEBIAN_FRONTEND=noninteractive", "--yes", "--no-install-recommends"} < set(install)


def test_a_python_that_is_too_old_is_told_so(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 10, 12))
    with pytest.raises(SystemExit) as exit_info:
        dev.main(["run"])
    assert exit_info.value.code == 2
    assert "needs Python 3.11 or later" in capsys.readouterr().err


def test_an_unknown_command_is_a_usage_error(dev: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as exit_info:
        dev.main(["rnu"])
    assert exit_info.value.code == 2
    assert "setup, run, test, check, lock" in capsys.readouterr().err


# --- dev.py: the virtual environment


@pytest.fixture
def checkout(dev: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A folder with a lock, in which dev.py believes to work."""
    (tmp_path / "requirements.lock").write_text("keyring==1\n", encoding="utf-8")
    monkeypatch.setattr(dev, "ROOT", tmp_path)
    monkeypatch.setattr(dev, "LOCK", tmp_path / "requirements.lock")
    monkeypatch.setattr(dev, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(dev, "STAMP", tmp_path / ".venv" / "made-from.txt")
    return tmp_path


def pretend_venv(dev: ModuleType) -> None:
    python: Path = dev.venv_python(dev.VENV)
    python.parent.mkdir(parents=True)
    python.touch()
    dev.STAMP.write_text(dev.what_venv_is_made_from(), encoding="utf-8")


def test_a_whole_venv_is_used_again(dev: ModuleType, checkout: Path, commands: list[list[str]]) -> None:
    pretend_venv(dev)
    dev.prepare(())
    assert commands == []


def test_a_changed_lock_remakes_the_venv(dev: ModuleType, checkout: Path) -> None:
    pretend_venv(dev)
    (checkout / "requirements.lock").write_text("keyring==2\n", encoding="utf-8")
    assert not dev.venv_is_ready()


def test_a_venv_without_its_python_is_remade(dev: ModuleType, checkout: Path) -> None:
    pretend_venv(dev)
    dev.venv_python(dev.VENV).unlink()
    assert not dev.venv_is_ready()


def test_an_interrupted_set_up_is_never_taken_for_a_whole_one(
    dev: ModuleType, checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pretend_venv(dev)
    monkeypatch.setattr(dev, "call", lambda *command: 7 if "--require-hashes" in command else 0)
    with pytest.raises(SystemExit) as exit_info:
        dev.fill_venv()
    assert exit_info.value.code == 7
    assert not dev.venv_is_ready()


def test_the_venv_is_filled_from_the_lock_with_hashes_checked(
    dev: ModuleType, checkout: Path, commands: list[list[str]]
) -> None:
    dev.VENV.mkdir()
    dev.fill_venv()
    make, fill, link = commands
    assert make[1:] == ["-m", "venv", "--clear", str(checkout / ".venv")]
    assert fill[-3:] == ["--require-hashes", "-r", str(checkout / "requirements.lock")]
    assert link[-2:] == ["--editable", str(checkout)]
    assert "--no-deps" in link


# --- dev.py: what it starts


def test_run_without_a_screen_prints_the_table_and_leaves_a_picture(
    dev: ModuleType, checkout: Path, commands: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    picture = checkout / ".walkaround" / "demo.png"
    monkeypatch.setattr(dev, "PICTURE", picture)
    monkeypatch.setattr(dev, "prepare", lambda packages: None)
    monkeypatch.setattr(dev, "has_screen", lambda: False)
    monkeypatch.setattr(os, "environ", {})
    assert dev.main(["run"]) == 0
    show, window = (command[1:] for command in commands)
    assert show == ["-m", "app", "--demo", "show", "XXX-ABCDE12345"]
    assert window == ["-m", "app", "--demo", "XXX-ABCDE12345", "--snapshot", str(picture)]
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"
    assert picture.parent.is_dir()


def test_run_with_a_screen_opens_the_window(
    dev: ModuleType, commands: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev, "prepare", lambda packages: None)
    monkeypatch.setattr(dev, "has_screen", lambda: True)
    assert dev.main(["run", "--log-level", "debug"]) == 0
    ((_, *arguments),) = commands
    assert arguments == ["-m", "app", "--demo", "XXX-ABCDE12345", "--log-level", "debug"]


def test_the_exit_code_is_that_of_what_was_started(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    assert dev.call(sys.executable, "-c", "raise SystemExit(5)") == 5
    monkeypatch.setattr(dev, "prepare", lambda packages: None)
    monkeypatch.setattr(dev, "call", lambda *command: 3 if "mypy" in command else 0)
    assert dev.main(["check"]) == 3


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals that end a process")
def test_a_crash_gives_the_code_that_a_shell_gives(dev: ModuleType) -> None:
    crash = f"import os; os.kill(os.getpid(), {int(signal.SIGKILL)})"
    assert dev.call(sys.executable, "-c", crash) == 128 + signal.SIGKILL


@pytest.mark.skipif(sys.platform == "win32", reason=".ci/run is a bash script")
@pytest.mark.parametrize(("failing", "code"), [("test", 1), ("check", 1), ("neither", 0)], ids=lambda value: str(value))
def test_ci_runs_both_and_fails_if_either_fails(tmp_path: Path, failing: str, code: int) -> None:
    fake = tmp_path / "python3"
    fake.write_text(f'#!/bin/sh\necho "$@"\ntest "$2" != {failing}\n', encoding="utf-8")
    fake.chmod(0o755)
    path = f"{tmp_path}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run([ROOT / ".ci" / "run"], env={"PATH": path}, capture_output=True, text=True, check=False)
    assert done.stdout.splitlines() == ["packaging/dev.py test", "packaging/dev.py check"]
    assert done.returncode == code
