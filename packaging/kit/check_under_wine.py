"""The installers for Windows, tried one after the other in a Windows as if just installed."""

from __future__ import annotations

from kit.check_msi import check_msi, check_msi_beside_setup_exe
from kit.check_setup_exe import check_setup_exe
from kit.check_torn_setup import check_torn_setup
from kit.checks import Checks
from kit.screen import screen
from kit.windows import WindowsBuild
from kit.windows_desktop import WindowsDesktop
from kit.wine import wine


def check_under_wine(checks: Checks, build: WindowsBuild, older: WindowsBuild) -> None:
    with screen() as seen, wine("check", seen.display, fresh=True) as room:
        desk = WindowsDesktop(room, seen)
        check_setup_exe(checks, desk, build, older)
        check_torn_setup(checks, desk, build, older)
        check_msi(checks, desk, build, older)
        check_msi_beside_setup_exe(checks, desk, build)
