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


_UNLOCKED = "printf secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1"


def _a_keyring(checks: Checks, here: Here) -> None:
    """A real Secret Service on a bus of its own: the bundle brings what speaks to it, encryption included."""
    asked = f"{_UNLOCKED}; walkaround --self-check"
    done = here.run("dbus-run-session", "--", "sh", "-c", asked, seconds=60, XDG_RUNTIME_DIR=str(here.root))
    found = [line.partition("keyring backend")[2].strip() for line in done.output.splitlines() if "keyring b" in line]
    checks.note("the keyring is found", done.good and found == ["Secret Service (GNOME Keyring)"], found or done.output)


def check_here(bundle: Path) -> Checks:
    checks = Checks("bundle")
    with tempfile.TemporaryDirectory() as home:
        here = Here(Path(home), bundle=bundle)
        self_check(checks, here)
        the_demo_as_json(checks, here)
        _a_keyring(checks, here)
        with screen() as display:
            drive(checks, here, display, OUT / "screens" / "bundle")
            look_at_a_session(checks, here, display, f"{home}/data")
    return checks
