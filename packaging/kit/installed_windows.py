"""One installation of the program under Wine, and what must be true of it."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from pathlib import Path

from kit.checks import Checks
from kit.file_tree import difference, tree
from kit.product import DEMO_KEY
from kit.windows import WindowsBuild
from kit.windows_desktop import WindowsDesktop

DATA = "C:\\users\\root\\AppData\\Local\\Walkaround"
_APP_PATHS = "Software\\Microsoft\\Windows\\CurrentVersion\\App Paths\\walkaround.exe"
SCHEME = "Software\\Classes\\walkaround"
UNINSTALL = "Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall"


@dataclass(frozen=True)
class Installation:
    """``folder``: as Windows names it. ``hive``: HKLM or HKCU. ``brought``: files beside those of the payload."""

    desk: WindowsDesktop
    folder: str
    hive: str
    menu: str
    brought: tuple[str, ...] = ()

    @property
    def place(self) -> Path:
        return self.desk.wine.place(self.folder)

    def files(self) -> dict[str, str]:
        return tree(self.place) if self.place.is_dir() else {}

    def differs_from(self, build: WindowsBuild) -> str:
        """From what an installation of that version alone has; empty: nothing is missing and nothing is left over."""
        wanted, found = tree(build.payload), self.files()
        for name in self.brought:
            wanted[name] = found.get(name, "missing")
        return difference(wanted, found)

    def cli(self, *words: str, seconds: float = 120) -> subprocess.CompletedProcess[str]:
        return self.desk.wine.run(f"{self.folder}\\walkaround-cli.exe", *words, seconds=seconds)

    def version(self) -> str:
        """What ``--self-check`` says of itself; the whole output when it does not pass."""
        done = self.cli("--self-check")
        words = [line.split() for line in done.stdout.splitlines()]
        said = [line[2] for line in words if line[:2] == ["ok", "walkaround"]]
        return said[0] if said and done.returncode == 0 else f"exit code {done.returncode}\n{done.stdout}"

    # --- checks

    def check_registration(self, checks: Checks) -> None:
        program = f"{self.folder}\\walkaround.exe"
        command = self.desk.value(f"{self.hive}\\{SCHEME}\\shell\\open\\command")
        protocol = self.desk.value(f"{self.hive}\\{SCHEME}", "URL Protocol")
        checks.note("scheme walkaround:", (command, protocol) == (f'"{program}" "%1"', ""), f"{command} {protocol!r}")
        path = self.desk.value(f"{self.hive}\\{_APP_PATHS}")
        checks.note("App Paths", path == program, path)
        menus = self.desk.shortcuts()
        checks.note("Start menu entry", len(menus) == 1 and menus[0].startswith(self.menu), ", ".join(menus))

    def check_gone(self, checks: Checks, data: dict[str, str]) -> None:
        left = [*list(self.files())[:12], *([self.folder] if self.place.exists() else [])]
        checks.note("uninstall leaves no file", not left, "\n".join(left))
        keys = [f"{self.hive}\\{key}" for key in (SCHEME, _APP_PATHS)] + ["HKLM\\Software\\Walkaround"]
        keys += [f"{hive}\\{UNINSTALL}\\org.walkaround.Walkaround" for hive in ("HKLM", "HKCU")]
        found = [key for key in keys if self.desk.has_key(key)] + self.desk.shortcuts()
        checks.note("uninstall leaves no key and no shortcut", not found, "\n".join(found))
        changed = difference(data, tree(self.desk.wine.place(DATA)))
        checks.note("uninstall leaves the user's data", bool(data) and not changed, changed)

    def check_command_line(self, checks: Checks) -> None:
        done = self.cli("--self-check")
        good = done.returncode == 0 and any(word in done.stdout for word in ("WinVault", "Windows Credential"))
        checks.note(
            "--self-check, with Windows' own keyring",
            good,
            _line_with(done.stdout, "keyring backend") if good else done.stdout,
        )
        shown = self.cli("--demo", "show", DEMO_KEY)
        steps = [line for line in shown.stdout.splitlines() if line[:5].strip().isdigit()]
        checks.note(
            "show prints 13 steps",
            shown.returncode == 0 and len(steps) == 13,
            shown.stdout if len(steps) != 13 else steps[0],
        )
        self.desk.wine.run("cmd", "/c", "rmdir /s /q C:\\exported", seconds=60)
        exported = self.cli(
            "--demo", "--data-dir", DATA, "export", DEMO_KEY, "--to", "C:\\exported", "--pdf", seconds=300
        )
        verified = self.cli("verify", "C:\\exported")
        good = exported.returncode == 0 and verified.returncode == 0
        checks.note(
            "export, and verify of it", good, exported.stdout + verified.stdout if not good else verified.stdout
        )


def _line_with(text: str, words: str) -> str:
    return next((line for line in text.splitlines() if words in line), "")
