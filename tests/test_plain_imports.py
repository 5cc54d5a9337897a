"""PySide6 must not read the source text of everything that is imported after it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
PROGRAM = """
import builtins, linecache
from app.plain_imports import import_plainly
assert builtins.__import__.__name__ == "__feature_import__", "PySide6 has given it up: the module can go"
import_plainly()
import PySide6.QtWidgets, requests
print(sorted(name for name in linecache.cache if "requests" in name))
"""


def test_no_source_text_is_kept() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "[]\n", "")
