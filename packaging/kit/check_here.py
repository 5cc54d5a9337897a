"""The bundle, started where it was built: what can be seen without installing it."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from kit.check_debian import self_check, the_demo_as_json
from kit.checks import Checks
from kit.chroot import System
from kit.drive import drive, look_at_a_session
from kit.places import OUT
from kit.screen import screen


@dataclass(frozen=True)
class Here(System):
    """This very system, with ``bundle`` first on the path and a home of its own."""

    bundle: Path = field(default_factory=Path)

    def inside(self, path: str) -> Path:
        return Path(path)

    def words(self, *command: str, user: str = "", cut_off: bool = False, **more: str) -> tuple[str, ...]:
        """As who runs this; ``cut_off`` is not possible."""
        variables = {"PATH": f"{self.bundle}:/usr/bin:/bin", "HOME": str(self.root), "LANG": "C.UTF-8", **more}
        return ("env", "-i", *(f"{name}={value}" for name, value in variables.items()), *command)


def check_here(bundle: Path) -> Checks:
    checks = Checks("bundle")
    with tempfile.TemporaryDirectory() as home:
        here = Here(Path(home), bundle=bundle)
        self_check(checks, here)
        the_demo_as_json(checks, here)
        with screen() as display:
            drive(checks, here, display, OUT / "screens" / "bundle")
            look_at_a_session(checks, here, display, f"{home}/data")
    return checks
