#!/usr/bin/env python3
"""Makes and signs the .msi on Linux, of a folder that was built and signed on Windows: ``make_msi.py FOLDER``."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from kit.bundle import PREPARED
from kit.commands import Failed, run, say
from kit.environment import build_python
from kit.msi import make_msi
from kit.places import PACKAGING
from kit.product import read_product
from kit.signing import sign
from kit.windows_payload import foreign_libraries


def main(payload: Path) -> None:
    if found := foreign_libraries(payload):
        raise Failed(f"not to be shipped, Windows has its own: {', '.join(found)}")
    run(build_python(), PACKAGING / "draw_icons.py", PREPARED / "icons", env={"QT_QPA_PLATFORM": "offscreen"})
    msi = make_msi(read_product(), payload)
    sign(msi)
    say(str(msi))


if __name__ == "__main__":
    try:
        main(Path(sys.argv[1]))
    except Failed as failed:
        sys.exit(str(failed))
