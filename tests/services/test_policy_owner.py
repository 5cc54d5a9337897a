"""A policy that any user can change is none: it could send all others to a server of hers."""

from __future__ import annotations

import os
import stat
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.domain.policy import Policy
from app.domain.policy_errors import PolicyFault, PolicyFlaw
from app.services import policy_owner
from app.services.policy_file import read_policy
from app.services.policy_owner import only_administrators_write

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="Windows knows owners, and no modes")


@dataclass(frozen=True)
class Found:
    """What ``stat`` says."""

    st_mode: int
    st_uid: int = 0
    st_gid: int = 0


@POSIX
@pytest.mark.parametrize(
    ("file", "folder", "theirs"),
    [
        (Found(0o644), Found(0o755), True),
        (Found(0o664), Found(0o775), True),
        (Found(0o644, st_uid=1000), Found(0o755), False),
        (Found(0o644), Found(0o755, st_uid=1000), False),
        (Found(0o646), Found(0o755), False),
        (Found(0o644), Found(0o757), False),
        (Found(0o664, st_gid=1000), Found(0o755), False),
        (Found(0o644, st_gid=1000), Found(0o755, st_gid=1000), True),
        (Found(0o644), Found(0o775, st_gid=1000), False),
    ],
)
def test_whose_it_is(file: Found, folder: Found, theirs: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    path = Path("/etc/walkaround/policy.json")
    monkeypatch.setattr(Path, "stat", lambda self: file if self == path else folder)
    assert only_administrators_write(path) is theirs


@POSIX
def test_the_systems_own_files_are_theirs() -> None:
    assert only_administrators_write(Path("/etc/passwd"))


@pytest.mark.skipif(sys.platform != "win32", reason="owners by their SID")
def test_on_windows() -> None:
    """Where programs keep their data: it is the system's own folder."""
    assert policy_owner._is_theirs(Path(os.environ["PROGRAMDATA"]))


def test_what_everybody_can_change(tmp_path: Path) -> None:
    file = tmp_path / "policy.json"
    file.write_text('{"server": "https://hers.example"}')
    if sys.platform != "win32":
        file.chmod(stat.S_IRUSR | stat.S_IWUSR | stat.S_IWOTH)
        assert not only_administrators_write(file)
    assert read_policy(file, lambda _: False) == Policy(str(file), faults=(PolicyFault(PolicyFlaw.NOT_THEIRS),))
    assert read_policy(file, lambda _: True).server == "https://hers.example"


def test_a_missing_file_is_an_empty_policy_whoever_owns_the_folder(tmp_path: Path) -> None:
    assert read_policy(tmp_path / "policy.json", only_administrators_write) == Policy()


def test_where_that_cannot_be_found_out_it_is_not_applied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: Path) -> bool:
        raise PermissionError(13, "Permission denied")

    file = tmp_path / "policy.json"
    file.write_text("{}")
    monkeypatch.setattr(policy_owner, "_is_theirs", refuse)
    fault = PolicyFault(PolicyFlaw.NOT_READABLE, detail="Permission denied")
    assert read_policy(file, only_administrators_write).faults == (fault,)
