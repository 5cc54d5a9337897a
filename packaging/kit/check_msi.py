"""The .msi under Wine, as Intune, Configuration Manager and group policies install it."""

from __future__ import annotations

from kit.check_setup_exe import SetupExe, installation, uninstall
from kit.checks import Checks
from kit.file_tree import difference, tree
from kit.installed_windows import DATA, Installation
from kit.product import DEMO_KEY
from kit.screen import wait_for
from kit.windows import WindowsBuild
from kit.windows_desktop import WindowsDesktop

_AFTER_RESTART = 3010 % 256
_REFUSED = 1603 % 256  # of Windows' exit codes Wine hands on the last eight bits
_OTHER_INSTALLER = 5
_FOLDER = "C:\\Program Files\\Walkaround"


def check_msi(checks: Checks, desk: WindowsDesktop, build: WindowsBuild, older: WindowsBuild) -> None:
    assert build.msi is not None
    assert older.msi is not None
    new, old = desk.bring(build.msi), desk.bring(older.msi)
    # Wine puts the entry for all users into the menu of the one who installs.
    installed = Installation(desk, _FOLDER, "HKLM", "")
    code = _install(desk, old)
    changed = installed.differs_from(older)
    checks.note("silent install of the older version", code == 0 and not changed, f"exit code {code} {changed}")
    checks.note("it answers", installed.version() == older.product.version, installed.version())
    installed.check_registration(checks)
    _check_beside_setup_exe(checks, desk, build)
    data = tree(desk.wine.place(DATA))
    code = _install(desk, new)
    changed = installed.differs_from(build) + difference(data, tree(desk.wine.place(DATA)))
    checks.note("upgrade", code == 0 and not changed, f"exit code {code} {changed}")
    checks.note("the new version answers", installed.version() == build.product.version, installed.version())
    before = installed.files()
    code = _install(desk, old)
    changed = difference(before, installed.files())
    checks.note("downgrade refused", code == _REFUSED and not changed, f"exit code {code} {changed}")
    installed.check_command_line(checks)
    data = tree(desk.wine.place(DATA))
    code = desk.wine.run("msiexec", "/x", new, "/qn", seconds=180).returncode
    checks.note("silent uninstall", code == 0, f"exit code {code}")
    installed.check_gone(checks, data)
    _check_folder_of_ones_own(checks, desk, build, old, new)
    _check_while_running(checks, installed, build, old, new)


def _install(desk: WindowsDesktop, msi: str, properties: str = "") -> int:
    return desk.line(f"msiexec /i {msi} /qn /norestart {properties}")


def _check_folder_of_ones_own(checks: Checks, desk: WindowsDesktop, build: WindowsBuild, old: str, new: str) -> None:
    installed = Installation(desk, "C:\\Other place", "HKLM", "")
    code = _install(desk, old, f'INSTALLDIR="{installed.folder}"')
    first = installed.version()
    code += _install(desk, new)
    changed = installed.differs_from(build)
    checks.note("the folder that was chosen is the next version's, too", code == 0 and not changed, first + changed)
    desk.line(f"msiexec /x {new} /qn")
    left = [place for place in (installed.place, desk.wine.place(_FOLDER)) if place.exists()]
    checks.note("and is removed", not left, "\n".join(map(str, left)))


def _check_while_running(checks: Checks, installed: Installation, build: WindowsBuild, old: str, new: str) -> None:
    """Windows' rule for files in use: they are replaced at the next restart, which for Wine is that of its server.

    The Restart Manager, which first asks the program to close, and what a restart removes are not Wine's.
    """
    desk = installed.desk
    _install(desk, old)
    program = desk.wine.start(f"{installed.folder}\\walkaround.exe", "--demo", DEMO_KEY, seconds=200)
    wait_for(lambda: any(DEMO_KEY in title for title in desk.screen.titles()), 60)
    code = _install(desk, new)
    good = code == _AFTER_RESTART and program.poll() is None
    checks.note("upgrade while it runs: done after a restart, it runs on", good, f"exit code {code}")
    desk.screen.type("ctrl+q")
    program.communicate(timeout=60)
    desk.wine.end_all()
    found = installed.version()
    checks.note("after that the new version answers", found == build.product.version, found)
    desk.line(f"msiexec /x {new} /qn")


def _check_beside_setup_exe(checks: Checks, desk: WindowsDesktop, build: WindowsBuild) -> None:
    setup = SetupExe(desk, build)
    code = setup.install("/AllUsers")
    checks.note("setup.exe for all users is refused beside it", code == _OTHER_INSTALLER, f"exit code {code}")
    mine = installation(desk, "CurrentUser")
    code = setup.install("/CurrentUser")
    changed = mine.differs_from(build)
    checks.note("for one user it is not", code == 0 and not changed, f"exit code {code} {changed}")
    uninstall(mine)


def check_msi_beside_setup_exe(checks: Checks, desk: WindowsDesktop, build: WindowsBuild) -> None:
    assert build.msi is not None
    installed = installation(desk, "AllUsers")
    SetupExe(desk, build).install("/AllUsers")
    before = installed.files()
    code = _install(desk, desk.bring(build.msi))
    changed = difference(before, installed.files())
    checks.note(
        "refused where setup.exe installed for all users",
        code == _REFUSED and not changed,
        f"exit code {code} {changed}",
    )
    uninstall(installed)
