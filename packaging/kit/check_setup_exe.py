"""The installer by NSIS under Wine: silent, per machine and per user, in use, up, down and away again."""

from __future__ import annotations

import subprocess

from kit.check_signature import check_signature
from kit.checks import Checks
from kit.file_tree import difference, tree
from kit.installed_windows import DATA, SCHEME, UNINSTALL, Installation
from kit.product import DEMO_KEY
from kit.screen import differ, wait_for
from kit.windows import WindowsBuild
from kit.windows_desktop import WindowsDesktop, kill

RUNNING, NEWER_IS_HERE = 4, 6
_ID = "org.walkaround.Walkaround"
_ANOTHER_VIEW = 0.3  # so much of the screen changes with it, and much less when another tile is current
_MODES = {
    "AllUsers": ("HKLM", "C:\\Program Files\\Walkaround", "ProgramData/"),
    "CurrentUser": ("HKCU", "C:\\users\\root\\AppData\\Local\\Programs\\Walkaround", "users/"),
}


class SetupExe:
    """``setup.exe`` of a build, started as an administrator's tools start it."""

    def __init__(self, desk: WindowsDesktop, build: WindowsBuild) -> None:
        self._desk = desk
        self.build = build
        self._file = desk.bring(build.setup)
        self.name = build.setup.name
        self.contents = f"_internal-{build.product.version}"

    def install(self, *switches: str, seconds: float = 180) -> int:
        return self._desk.line(" ".join((self._file, "/S", *switches)), seconds)

    def start(self, *switches: str) -> subprocess.Popen[str]:
        return self._desk.wine.start(self._file, "/S", *switches, seconds=180)


def installation(desk: WindowsDesktop, mode: str, folder: str = "") -> Installation:
    hive, usual, menu = _MODES[mode]
    return Installation(desk, folder or usual, hive, menu, brought=("Uninstall.exe",))


def uninstall(installed: Installation) -> bool:
    """Silently; the uninstaller goes on after its first process ended. Whether it went away."""
    if not installed.place.exists():
        return True
    installed.desk.wine.run(f"{installed.folder}\\Uninstall.exe", "/S", seconds=120)
    return wait_for(lambda: not installed.place.exists() and not _is_uninstalling(installed.desk), 60)


def _is_uninstalling(desk: WindowsDesktop) -> bool:
    return bool(desk.wine.processes("\\~nsu"))


def check_setup_exe(checks: Checks, desk: WindowsDesktop, build: WindowsBuild, older: WindowsBuild) -> None:
    new, old = SetupExe(desk, build), SetupExe(desk, older)
    for mode in _MODES:
        installed = installation(desk, mode)
        code = new.install(f"/{mode}")
        checks.note(f"{mode}: silent install", code == 0, f"exit code {code}")
        changed = installed.differs_from(build)
        checks.note(f"{mode}: every file and no other", not changed, changed)
        _check_uninstall_key(checks, installed, mode, build)
        installed.check_registration(checks)
        installed.check_command_line(checks)
        _check_scheme(checks, installed, mode)
        _check_window(checks, installed, new, mode)
        if mode == "CurrentUser":
            check_signature(checks, installed, build)
        data = tree(desk.wine.place(DATA))
        uninstall(installed)
        installed.check_gone(checks, data)
    _check_upgrade(checks, desk, new, old)
    _check_folder_of_ones_own(checks, desk, new)


def _check_uninstall_key(checks: Checks, installed: Installation, mode: str, build: WindowsBuild) -> None:
    key = f"{installed.hive}\\{UNINSTALL}\\{_ID}"
    names = ("DisplayName", "DisplayVersion", "Publisher", "InstallLocation", "QuietUninstallString", "EstimatedSize")
    found = {name: installed.desk.value(key, name) for name in names}
    wanted = {
        "DisplayName": build.product.name,
        "DisplayVersion": build.product.version,
        "Publisher": build.product.publisher,
        "InstallLocation": installed.folder,
        "QuietUninstallString": f'"{installed.folder}\\Uninstall.exe" /S /{mode}',
    }
    size = int(found["EstimatedSize"] or "0", 16)
    good = 50_000 < size < 200_000 and all(found[name] == said for name, said in wanted.items())
    checks.note(f"{mode}: entry in the list of programs", good, f"{size} KB, {found}")


def _check_scheme(checks: Checks, installed: Installation, mode: str) -> None:
    """What a click on such a link in a mail or a browser does. Wine looks for schemes of the whole computer only: what
    is registered for one user is started as Windows would do it.
    """
    link = f"walkaround:{DEMO_KEY}"
    wine = installed.desk.wine
    registered = installed.desk.value(f"{installed.hive}\\{SCHEME}\\shell\\open\\command") or "nothing"
    words = ("start", link) if mode == "AllUsers" else installed.desk.batch(registered.replace("%1", link))
    opened = wine.start(*words, seconds=60)
    seen: dict[int, str] = {}

    def is_seen() -> bool:
        seen.update({number: line for number, line in wine.processes(link).items() if "walkaround.exe" in line})
        return bool(seen)

    found = wait_for(is_seen, 30, pause=0.03)
    checks.note("a walkaround: link starts it with the key", found, "\n".join(seen.values()))
    titles = installed.desk.screen.titles
    checks.note("and its window appears", wait_for(lambda: any("Walkaround" in title for title in titles()), 60))
    kill(wine.processes("walkaround.exe"))
    opened.wait(70)


def _check_window(checks: Checks, installed: Installation, new: SetupExe, mode: str) -> None:
    desk = installed.desk
    program = desk.wine.start(f"{installed.folder}\\walkaround.exe", "--demo", DEMO_KEY, seconds=300)
    appeared = wait_for(lambda: any("Walkaround" in title for title in desk.screen.titles()), 60)
    sheet, photos = desk.photos_at_rest(f"sheet-{mode}")
    checks.note(f"{mode}: the demo session in a window", appeared and photos, sheet)
    before, entries = installed.files(), desk.value(f"{installed.hive}\\{UNINSTALL}\\{_ID}", "DisplayVersion")
    code = new.install(f"/{mode}")
    changed = difference(before, installed.files())
    same = desk.value(f"{installed.hive}\\{UNINSTALL}\\{_ID}", "DisplayVersion") == entries
    checks.note(
        f"{mode}: refused while it runs", code == RUNNING and not changed and same, f"exit code {code} {changed}"
    )
    code = desk.line(f'"{installed.folder}\\Uninstall.exe" /S _?={installed.folder}')
    changed = difference(before, installed.files())
    checks.note(f"{mode}: not removed while it runs", code == RUNNING and not changed, f"exit code {code} {changed}")
    desk.screen.type("Right", "Right", "Return")
    loupe, photos = desk.photos_at_rest(f"loupe-{mode}", seconds=30)
    checks.note(f"{mode}: Enter opens the loupe", photos and differ(sheet, loupe) > _ANOTHER_VIEW, loupe)
    desk.screen.type("Escape")
    back, photos = desk.photos_at_rest(f"back-{mode}", seconds=30)
    checks.note(f"{mode}: Esc goes back to the sheet", photos and differ(sheet, back) < _ANOTHER_VIEW, back)
    desk.screen.type("ctrl+q")
    ended = wait_for(lambda: program.poll() is not None, 20)
    checks.note(f"{mode}: Ctrl+Q ends it", ended and program.returncode == 0, f"exit code {program.returncode}")
    if not ended:
        kill(desk.wine.processes("walkaround.exe"))
    program.communicate(timeout=60)


def _check_upgrade(checks: Checks, desk: WindowsDesktop, new: SetupExe, old: SetupExe) -> None:
    """What was kept with the old version is there for the new one, byte for byte."""
    installed = installation(desk, "AllUsers")
    code = old.install()
    good = code == 0 and installed.version() == old.build.product.version
    checks.note("an older version, without a switch for all users", good, f"exit code {code}, {installed.version()}")
    data = tree(desk.wine.place(DATA))
    code = new.install()
    changed = installed.differs_from(new.build) + difference(data, tree(desk.wine.place(DATA)))
    checks.note("upgrade", code == 0 and not changed, f"exit code {code} {changed}")
    checks.note("the new version answers", installed.version() == new.build.product.version, installed.version())
    desk.wine.run("cmd", "/c", "rmdir /s /q C:\\exported", seconds=60)
    done = installed.cli(
        "--demo", "--data-dir", DATA, "export", DEMO_KEY, "--to", "C:\\exported", "--offline", seconds=300
    )
    checks.note("it has what the old one kept", bool(data) and done.returncode == 0, done.stdout)
    before = installed.files()
    code = old.install()
    changed = difference(before, installed.files())
    checks.note("downgrade refused", code == NEWER_IS_HERE and not changed, f"exit code {code} {changed}")
    code = old.install("/Force")
    changed = installed.differs_from(old.build)
    checks.note("downgrade with /Force", code == 0 and not changed, f"exit code {code} {changed}")
    data = tree(desk.wine.place(DATA))
    uninstall(installed)
    installed.check_gone(checks, data)


def _check_folder_of_ones_own(checks: Checks, desk: WindowsDesktop, new: SetupExe) -> None:
    installed = installation(desk, "CurrentUser", "C:\\My tools\\Walk around")
    code = new.install("/CurrentUser", f"/D={installed.folder}")
    changed = installed.differs_from(new.build)
    checks.note("/D=, with blanks in it", code == 0 and not changed, f"exit code {code} {changed}")
    code = new.install("/CurrentUser")
    changed = installed.differs_from(new.build)
    checks.note("the same version again finds it there", code == 0 and not changed, f"exit code {code} {changed}")
    (installed.place / "mine.txt").write_text("of the user")
    wine = desk.wine
    wine.run(f"{installed.folder}\\Uninstall.exe", "/S", seconds=120)
    wait_for(lambda: not (installed.place / "Uninstall.exe").exists() and not _is_uninstalling(desk), 60)
    left = list(installed.files())
    checks.note("a file that somebody put there stays", left == ["mine.txt"], left)
