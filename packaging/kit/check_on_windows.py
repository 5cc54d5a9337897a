"""The installer on the Windows that built it: what Wine shows of the rest, here is seen to hold on the real one."""

from __future__ import annotations

import os
import subprocess
import time
from pathlib import Path

from kit.checks import Checks
from kit.commands import attempt
from kit.file_tree import difference, tree
from kit.product import DEMO_KEY
from kit.windows import WindowsBuild

_RUNNING, _NO_RIGHT = 4, 7
_STARTED = 10  # seconds in which a window is up


def check_on_windows(build: WindowsBuild) -> Checks:
    """For all users only where whoever runs this is an administrator, as on the machines of a release."""
    checks = Checks("windows")
    local, program_files = os.environ["LOCALAPPDATA"], os.environ["PROGRAMFILES"]
    _check(checks, build, "CurrentUser", Path(local) / "Programs" / "Walkaround")
    _check(checks, build, "AllUsers", Path(program_files) / "Walkaround")
    return checks


def _check(checks: Checks, build: WindowsBuild, mode: str, folder: Path) -> None:
    install = f'"{build.setup}" /S /{mode}'
    code = _end_of(install)
    if mode == "AllUsers" and code == _NO_RIGHT:
        return
    wanted = tree(build.payload)
    brought = {"Uninstall.exe": tree(folder).get("Uninstall.exe", "missing")} if folder.exists() else {}
    changed = difference(wanted | brought, tree(folder)) if folder.exists() else f"{folder} is not there"
    checks.note(f"{mode}: silent install", code == 0 and not changed, f"exit code {code} {changed}")
    console = folder / "walkaround-cli.exe"
    found = attempt(console, "--self-check", seconds=120)
    checks.note(f"{mode}: --self-check", found.returncode == 0, found.stdout)
    shown = attempt(console, "--demo", "show", DEMO_KEY, seconds=120)
    steps = [line for line in shown.stdout.splitlines() if line[:5].strip().isdigit()]
    checks.note(f"{mode}: show prints 13 steps", len(steps) == 13, shown.stdout if len(steps) != 13 else steps[0])
    command = attempt("reg", "query", _scheme(mode), "/ve", seconds=30).stdout
    checks.note(f"{mode}: scheme walkaround:", f'"{folder / "walkaround.exe"}" "%1"' in command, command)
    with subprocess.Popen([folder / "walkaround.exe", "--demo", DEMO_KEY]) as program:
        time.sleep(_STARTED)
        runs = program.poll() is None
        code = _end_of(install)
        program.kill()
    checks.note(f"{mode}: refused while it runs", runs and code == _RUNNING, f"exit code {code}")
    code = _end_of(f'"{folder / "Uninstall.exe"}" /S _?={folder}')
    left = sorted(tree(folder))
    checks.note(f"{mode}: silent uninstall", code == 0 and left == ["Uninstall.exe"], f"exit code {code} {left}")
    (folder / "Uninstall.exe").unlink(missing_ok=True)
    folder.rmdir()
    gone = attempt("reg", "query", _scheme(mode), "/ve", seconds=30).returncode != 0
    checks.note(f"{mode}: no scheme is left", gone)


def _scheme(mode: str) -> str:
    hive = "HKLM" if mode == "AllUsers" else "HKCU"
    return f"{hive}\\Software\\Classes\\walkaround\\shell\\open\\command"


def _end_of(line: str) -> int:
    """Of a command line as it stands: NSIS knows nothing of quotation marks around ``_?=``."""
    return subprocess.run(line, stdin=subprocess.DEVNULL, timeout=300, check=False).returncode
