"""The release workflow starts what exists, decides nothing itself, and shows secrets to signing only."""

import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml  # type: ignore[import-untyped]  # comes with responses
from kit.product import read_product

ROOT = Path(__file__).resolve().parent.parent.parent
WORKFLOW = yaml.safe_load((ROOT / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8"))
KNOWN_PROGRAMS = {"python", "python3", "apt-get", "git", "gh"}
MAY_SEE_SECRETS = (
    "packaging/secret_file.py",
    "packaging/macos/open_keychain.sh",
    "packaging/windows/make_msi.py",
    "packaging/dev.py package",  # on Windows: NSIS has the uninstaller signed while it makes the installer
)


def steps() -> Iterator[tuple[str, dict[str, Any]]]:
    for name, job in WORKFLOW["jobs"].items():
        yield from ((name, step) for step in job["steps"])


def commands() -> list[str]:
    return [step["run"] for _, step in steps() if "run" in step]


@pytest.mark.parametrize("command", commands())
def test_each_step_is_one_command(command: str) -> None:
    assert "\n" not in command.strip()
    assert not re.search(r"&&|\|\||[;|`]|\$\(|>", command)
    assert not re.match(r"(if|for|while|case)\b", command)


@pytest.mark.parametrize("command", commands())
def test_what_a_step_starts_exists(command: str) -> None:
    first, *rest = shlex.split(command)
    script = rest[0] if first in ("python", "python3") else first if "/" in first else None
    if script is None:
        assert first in KNOWN_PROGRAMS
    else:
        assert (ROOT / script).is_file()


def test_the_scripts_of_other_systems_are_read_by_python_at_least() -> None:
    named = {word for command in commands() for word in shlex.split(command) if word.endswith(".py")}
    assert len(named) >= 5
    for script in named:
        compile((ROOT / script).read_text(encoding="utf-8"), script, "exec")


def test_each_kind_of_system_is_built_and_tried() -> None:
    runners = {name: job["runs-on"] for name, job in WORKFLOW["jobs"].items()}
    assert runners["windows"].startswith("windows-")
    assert WORKFLOW["jobs"]["macos"]["strategy"]["matrix"]["runner"] == ["macos-15", "macos-15-intel"]
    assert WORKFLOW["jobs"]["linux"]["container"]["image"] == "debian:12"
    for name in ("linux", "windows", "macos"):
        run = [step["run"] for job, step in steps() if job == name and "run" in step]
        builds = [command for command in run if " packaging/dev.py package" in command]
        assert builds
        assert all(command.endswith(("package", "package linux", "--check")) for command in builds)
        assert any(command.endswith(("--check", "packaging/macos/check.py")) for command in run)


def test_it_starts_on_a_tag_only() -> None:
    assert WORKFLOW[True] == {"push": {"tags": ["v*"]}}  # YAML 1.1 reads the key "on" as true


def test_only_the_last_job_may_write() -> None:
    assert WORKFLOW["permissions"] == {"contents": "read"}
    writing = {name: job["permissions"] for name, job in WORKFLOW["jobs"].items() if "permissions" in job}
    assert writing == {"release": {"contents": "write"}}


def test_secrets_are_shown_to_signing_only() -> None:
    seen = 0
    for _, step in steps():
        if "secrets." in str(step):
            seen += 1
            assert "secrets." not in step["run"]
            assert any(word in step["run"] for word in MAY_SEE_SECRETS)
    assert seen >= 5
    assert "secrets." not in str(WORKFLOW["env"])
    assert all("secrets." not in str({**job, "steps": []}) for job in WORKFLOW["jobs"].values())


def test_actions_are_githubs_own_and_of_one_major_version() -> None:
    used = {step["uses"] for _, step in steps() if "uses" in step}
    names = [use.partition("@")[0] for use in used]
    assert len(names) == len(set(names))
    assert all(re.fullmatch(r"actions/[a-z-]+@v\d+", use) for use in used)


def test_what_is_kept_of_a_job_lies_in_a_hidden_folder() -> None:
    """upload-artifact leaves hidden files out unless it is told."""
    kept = [step["with"] for _, step in steps() if step.get("uses", "").startswith("actions/upload-artifact")]
    assert len(kept) >= 4
    for how in kept:
        assert all(line.startswith(".package/") for line in how["path"].split())
        assert how["include-hidden-files"] is True
        assert how["if-no-files-found"] == "error"


def test_the_release_waits_for_every_other_job() -> None:
    assert {"tag", *WORKFLOW["jobs"]["release"]["needs"], "release"} == set(WORKFLOW["jobs"])


def test_what_may_be_set_is_said_at_the_top() -> None:
    text = (ROOT / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8")
    head = text[: text.index("\nname:")]
    for kind in ("secrets", "vars"):
        for name in set(re.findall(rf"\b{kind}\.([A-Z_]+)", text)):
            assert re.search(rf"\b{name}\b", head), name


@pytest.mark.parametrize(("tag", "code"), [(f"v{read_product().version}", 0), ("v99.0.0", 1), ("", 1)])
def test_a_tag_must_name_the_version(tag: str, code: int) -> None:
    done = subprocess.run([sys.executable, ROOT / "packaging" / "check_tag.py", tag], capture_output=True, check=False)
    assert done.returncode == code


def put_into_file(place: Path, secret: str) -> subprocess.CompletedProcess[bytes]:
    env = {"SECRET": secret, "GITHUB_ENV": str(place / "env")}
    words: list[str | Path] = [
        sys.executable,
        ROOT / "packaging" / "secret_file.py",
        "SECRET",
        "KEY_FILE",
        place / "key",
    ]
    return subprocess.run(words, env=env, capture_output=True, check=False)


def test_a_secret_becomes_a_file_that_others_cannot_read(tmp_path: Path) -> None:
    done = put_into_file(tmp_path, "dGhlIGtleQ==")
    assert (done.returncode, done.stdout) == (0, b"")
    assert (tmp_path / "key").read_bytes() == b"the key"
    assert (tmp_path / "env").read_text(encoding="utf-8") == f"KEY_FILE={tmp_path / 'key'}\n"
    if sys.platform != "win32":
        assert (tmp_path / "key").stat().st_mode & 0o777 == 0o600


def test_without_a_secret_no_file_is_named(tmp_path: Path) -> None:
    assert put_into_file(tmp_path, "").returncode == 0
    assert list(tmp_path.iterdir()) == []


def test_what_is_not_base64_is_no_secret(tmp_path: Path) -> None:
    assert put_into_file(tmp_path, "-----BEGIN PRIVATE KEY-----").returncode != 0
    assert not (tmp_path / "env").exists()
