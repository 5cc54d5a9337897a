"""What a large picture took is the system's again, whatever sizes came before."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from app.bridge.large_buffers import give_back_large_buffers

ROOT = Path(__file__).parent.parent.parent
_UNKNOWN_HERE = 77


@pytest.mark.skipif(sys.platform != "linux", reason="only glibc needs it")
def test_a_large_block_is_a_mapping_of_its_own_also_after_larger_ones() -> None:
    command = [sys.executable, "-m", "tests.bridge.probe_large_buffers"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    if done.returncode == _UNKNOWN_HERE:
        pytest.skip("this C library does not tell")
    assert (done.returncode, done.stdout.split()) == (0, ["0", "1"]), done.stderr


def test_where_there_is_nothing_to_set_nothing_happens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr("ctypes.CDLL", None)
    give_back_large_buffers()
