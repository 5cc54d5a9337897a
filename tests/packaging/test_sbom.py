"""The list of what is shipped, and the hashes of what is handed out."""

import hashlib
import json
import platform
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from kit.commands import Failed
from kit.distributions import Distribution, asked_for
from kit.hashes import write_sums
from kit.places import PACKAGING
from kit.sbom import PLATFORMS, Runtime, completed, this_system

RUNTIME = Runtime(python="3.12.9", openssl="3.0.16")
NEEDS = {"requests": ("urllib3", "certifi"), "pyside6-essentials": ("shiboken6",), "reportlab": ("pillow", "chardet")}
SHIPPED = (*asked_for(), "urllib3", "certifi", "shiboken6", "pillow")


@pytest.fixture
def installed(tmp_path: Path) -> dict[str, Distribution]:
    return {name: distribution(name, tmp_path / name) for name in (*SHIPPED, "pyinstaller")}


def distribution(name: str, folder: Path, version: str = "2.0") -> Distribution:
    (folder / "sboms").mkdir(parents=True)
    return Distribution(name, version, f"what {name} is", "MIT", "", frozenset(NEEDS.get(name, ())), (), folder)


def written() -> dict[str, Any]:
    """As ``cyclonedx-py requirements`` writes it: a line of the file in place of a summary, and a flat graph."""
    parts = [
        {
            "type": "library",
            "bom-ref": f"requirements-L{line}",
            "name": name,
            "version": "2.0",
            "description": f"requirements line {line}: {name}==2.0 --hash=sha256:00",
            "purl": f"pkg:pypi/{name}@2.0",
        }
        for line, name in enumerate(SHIPPED, 1)
    ]
    root = {"type": "application", "bom-ref": "root-component", "name": "walkaround"}
    graph = [{"ref": part["bom-ref"]} for part in parts]
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "metadata": {"component": root, "tools": {"components": []}},
        "components": parts,
        "dependencies": graph,
    }


def test_python_and_qt_are_listed_beside_the_wheels(installed: dict[str, Distribution]) -> None:
    parts = {part["name"]: part for part in completed(written(), "1.2.3", installed, RUNTIME)["components"]}
    assert set(parts) == {*SHIPPED, "Python", "Qt", "OpenSSL", "PyInstaller bootloader"}
    assert (parts["Python"]["version"], parts["OpenSSL"]["version"]) == ("3.12.9", "3.0.16")
    assert parts["Qt"]["cpe"] == "cpe:2.3:a:qt:qt:2.0:*:*:*:*:*:*:*"
    assert parts["requests"]["licenses"] == [{"license": {"name": "MIT"}}]
    assert parts["requests"]["description"] == "what requests is"


def test_the_program_has_its_version(installed: dict[str, Distribution]) -> None:
    assert completed(written(), "1.2.3", installed, RUNTIME)["metadata"]["component"]["version"] == "1.2.3"


def test_the_graph_names_only_what_is_listed_and_all_of_it(installed: dict[str, Distribution]) -> None:
    document = completed(written(), "1.2.3", installed, RUNTIME)
    listed = {part["bom-ref"] for part in document["components"]} | {"root-component"}
    graph = {entry["ref"]: entry["dependsOn"] for entry in document["dependencies"]}
    assert set(graph) == listed
    assert {ref for on in graph.values() for ref in on} <= listed
    assert graph["pkg:pypi/requests@2.0"] == ["pkg:pypi/certifi@2.0", "pkg:pypi/urllib3@2.0"]
    assert graph["pkg:pypi/reportlab@2.0"] == ["pkg:pypi/pillow@2.0"]
    assert "pkg:generic/qt@2.0" in graph["pkg:pypi/pyside6-essentials@2.0"]


def test_what_a_wheel_says_is_inside_it_stands_under_it(installed: dict[str, Distribution]) -> None:
    library = {"type": "library", "name": "libtiff", "version": "4.7.2", "purl": "pkg:generic/libtiff@4.7.2"}
    own = {"type": "library", "name": "PIL._imaging", "version": "2.0"}
    nameless = {"type": "library", "name": "compat"}
    listed = {"components": [{**library, "bom-ref": "x", "licenses": []}, own, nameless]}
    (installed["pillow"].folder / "sboms" / "pillow.cdx.json").write_text(json.dumps(listed), encoding="utf-8")
    parts = {part["name"]: part for part in completed(written(), "1.2.3", installed, RUNTIME)["components"]}
    assert parts["pillow"]["components"] == [library]
    assert "components" not in parts["requests"]


@pytest.mark.parametrize("there", ["1.9", ""], ids=["another version", "nothing"])
def test_what_is_resolved_must_be_what_is_installed(
    installed: dict[str, Distribution], tmp_path: Path, there: str
) -> None:
    del installed["urllib3"]
    if there:
        installed["urllib3"] = distribution("urllib3", tmp_path / "older", there)
    with pytest.raises(Failed, match=r"urllib3: 2\.0 is to be shipped, and .+ is installed"):
        completed(written(), "1.2.3", installed, RUNTIME)


def test_each_system_that_is_shipped_to_has_a_name_for_the_resolver() -> None:
    systems = {system.partition("-")[0] for system in PLATFORMS}
    assert systems == {"linux", "windows", "macos"}


@pytest.mark.parametrize(
    ("system", "machine", "name"),
    [
        ("linux", "x86_64", "linux-x86_64"),
        ("win32", "AMD64", "windows-x86_64"),
        ("darwin", "arm64", "macos-arm64"),
        ("darwin", "x86_64", "macos-x86_64"),
    ],
)
def test_the_system_that_is_built_on_is_known(
    system: str, machine: str, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setattr(platform, "machine", lambda: machine)
    assert this_system() == name
    assert name in PLATFORMS


def test_hashes_are_of_the_installers_only_and_in_the_form_of_sha256sum(tmp_path: Path) -> None:
    for name in ("walkaround_1.0_amd64.deb", "walkaround-1.0-setup.exe", "walkaround-1.0-linux.cdx.json", "notes.txt"):
        (tmp_path / name).write_bytes(name.encode())
    (tmp_path / "folder.deb").mkdir()
    lines = write_sums(tmp_path).read_text(encoding="utf-8").splitlines()
    assert [line.split("  ")[1] for line in lines] == [
        "walkaround-1.0-linux.cdx.json",
        "walkaround-1.0-setup.exe",
        "walkaround_1.0_amd64.deb",
    ]
    assert lines[2].split("  ")[0] == hashlib.sha256(b"walkaround_1.0_amd64.deb").hexdigest()


def test_hashes_can_be_written_from_the_command_line(tmp_path: Path) -> None:
    (tmp_path / "a.msi").write_bytes(b"a")
    hashes = PACKAGING / "kit" / "hashes.py"
    done = subprocess.run([sys.executable, hashes, tmp_path], capture_output=True, text=True, check=True)
    assert done.stdout == (tmp_path / "SHA256SUMS").read_text(encoding="utf-8")


def test_no_installers_no_hashes(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="nothing to hand out"):
        write_sums(tmp_path)
