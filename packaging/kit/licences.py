from __future__ import annotations
from pathlib import Path
def collect_licences(site_packages: Path, python_licence: Path, into: Path) -> None:
    into.mkdir(parents=True)
    (into/"interim.txt").write_text("interim\n")
