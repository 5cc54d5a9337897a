"""Where the installed program begins: others that are started from it must not load its libraries."""

import os
import runpy
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from kit.places import PACKAGING

ENTRY = str(PACKAGING / "entry.py")
OWN = "/opt/walkaround/_internal"
BEFORE, NOW = "LD_LIBRARY_PATH_ORIG", "LD_LIBRARY_PATH"


@pytest.mark.parametrize(
    ("found", "left"),
    [
        ({NOW: OWN}, {}),
        ({NOW: f"{OWN}:/usr/local/lib", BEFORE: "/usr/local/lib"}, {NOW: "/usr/local/lib"}),
        ({NOW: OWN, BEFORE: ""}, {}),
        ({NOW: "/usr/local/lib"}, {NOW: "/usr/local/lib"}),
        ({}, {}),
    ],
    ids=["none before", "one before", "an empty one", "the loader has set none", "nothing"],
)
def test_the_library_path_is_as_it_was(found: dict[str, str], left: dict[str, str]) -> None:
    give_back = runpy.run_path(ENTRY)["give_back_library_path"]
    environment = {"PATH": "/usr/bin", **found}
    give_back(environment, OWN)
    assert environment == {"PATH": "/usr/bin", **left}


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the loader uses no such variable")
@pytest.mark.parametrize("frozen", [True, False])
def test_that_is_done_before_anything_is_started(
    frozen: bool, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    if frozen:
        monkeypatch.setattr(sys, "frozen", True, raising=False)
        monkeypatch.setattr(sys, "_MEIPASS", OWN, raising=False)
    monkeypatch.setattr(sys, "argv", ["walkaround", "--version"])
    monkeypatch.setenv(NOW, OWN)
    monkeypatch.delenv(BEFORE, raising=False)
    with pytest.raises(SystemExit) as ended:
        runpy.run_path(ENTRY, run_name="__main__")
    assert ended.value.code == 0
    assert capsys.readouterr().out.startswith("walkaround ")
    assert os.environ.get(NOW) == (None if frozen else OWN)


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="there are no names for open files here")
def test_what_runs_reads_the_file_that_it_began_with(tmp_path: Path) -> None:
    program = tmp_path / "walkaround"
    program.write_bytes(b"older")
    archive = SimpleNamespace(_filename=str(program))
    runpy.run_path(ENTRY)["keep_own_modules"](archive)
    newer = tmp_path / "newer"
    newer.write_bytes(b"newer")
    newer.replace(program)  # as a package manager does it
    assert Path(archive._filename).read_bytes() == b"older"
    os.close(int(archive._filename.rpartition("/")[2]))


def test_another_loader_is_left_alone() -> None:
    runpy.run_path(ENTRY)["keep_own_modules"](None)
