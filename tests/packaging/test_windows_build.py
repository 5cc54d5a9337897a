"""What goes into the build for Windows, and what Windows shows of it."""

import re
from pathlib import Path
from typing import Any

import pytest
from kit.environment import LOCK
from kit.version_resource import four_numbers, version_resource
from kit.windows_payload import foreign_libraries
from kit.windows_python import needed_by_bundle

from tests.packaging.windows_fakes import PRODUCT, make_payload


@pytest.mark.parametrize(
    ("version", "numbers"),
    [("0.1.0", (0, 1, 0, 0)), ("1.2.3.4", (1, 2, 3, 4)), ("0.2.0rc1", (0, 2, 0, 0)), ("3", (3, 0, 0, 0))],
)
def test_windows_knows_four_numbers(version: str, numbers: tuple[int, ...]) -> None:
    assert four_numbers(version) == numbers


def test_the_version_resource_is_what_pyinstaller_reads() -> None:
    """It evaluates the text with these names; here each becomes what it was called with."""

    def call(*parts: Any, **named: Any) -> Any:
        return parts, named

    names = (
        "VSVersionInfo",
        "FixedFileInfo",
        "StringFileInfo",
        "StringTable",
        "StringStruct",
        "VarFileInfo",
        "VarStruct",
    )
    (_, named) = eval(version_resource(PRODUCT), dict.fromkeys(names, call))
    assert named["ffi"][1]["filevers"] == (0, 3, 1, 0)
    table = named["kids"][0][0][0][0][0]
    assert table[0] == "040904B0"
    said = {struct[0][0]: struct[0][1] for struct in table[1]}
    assert said["ProductVersion"] == "0.3.1"
    assert said["OriginalFilename"] == "walkaround.exe"


def test_of_the_lock_only_what_a_bundle_needs_is_taken() -> None:
    taken = needed_by_bundle(LOCK.read_text(encoding="utf-8"))
    names = re.findall(r"^([a-z0-9-]+)==", taken, re.MULTILINE)
    assert {"pyside6-essentials", "shiboken6", "pyinstaller", "pefile", "pywin32-ctypes", "pillow", "idna"} <= set(
        names
    )
    assert not {"uv", "unearth", "cyclonedx-bom", "lxml", "nfpm"} & set(names)
    entries = re.split(r"\n(?=\S)", taken.strip())
    assert len(entries) == len(names)
    assert all("--hash=sha256:" in entry and "#" not in entry for entry in entries)


def test_libraries_that_are_windows_own_are_found(tmp_path: Path) -> None:
    payload = make_payload(tmp_path)
    assert foreign_libraries(payload) == []
    for name in ("ICUUC.dll", "api-ms-win-core-file-l1-1-0.dll", "mscms.dll"):
        (payload / "_internal-0.3.1" / name).touch()
    assert foreign_libraries(payload) == ["ICUUC.dll", "api-ms-win-core-file-l1-1-0.dll", "mscms.dll"]
